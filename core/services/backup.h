#pragma once

#include "core/base/result.h"
#include "core/security/keyring.h"

#include <QDateTime>
#include <QStringList>

/// What a backup holds, as was verified.
struct BackupContent
{
    QDateTime at{}; ///< the moment it was made
    int people = 0;
};

/// Sealed copies of a base. A backup is one file: a line that says when it was made and how each account's
/// passphrase opens it, then the base itself, sealed with a key made of the base's own. No function here
/// touches an opened base but make(), which reads through a connection of its own: all may run in the
/// background.
namespace Backup {

/// Writes a backup of the base at `basePath` to `file`, replacing it only once the new one is whole, read
/// back and verified. `baseKey` is the session's. Refused "by_server" for a base of a server, whose backups
/// are the server's.
Result<BackupContent> make(
    const QString &basePath, const SecretKey &baseKey, const QString &file, const QDateTime &at);

/// Opens a backup with an account's passphrase (empty for an account without; no login: the first such) and
/// verifies all of it. Refused
/// "passphrase"; Format when the file is no backup, Damaged when it is not as it was written.
Result<BackupContent> verify(const QString &file, const QString &login, const QString &passphrase);

/// The same with the base's key.
Result<BackupContent> verify(const QString &file, const SecretKey &baseKey);

/// Writes the base of a backup to `basePath`, as a new file that is verified before it takes that name; a
/// base that stands there is kept beside it, under a name with the moment `now`.
Result<BackupContent> restore(const QString &file, const QString &login, const QString &passphrase,
    const QString &basePath, const QDateTime &now);

/// Where the automatic backups of a base lie: a folder beside it.
QString folderOf(const QString &basePath);
/// The name of an automatic backup made at that moment.
QString nameOf(const QDateTime &at);
/// Which of these moments to let go of: the last of each of 7 days, 4 weeks and 6 months are kept.
QList<QDateTime> outdated(QList<QDateTime> moments);
/// Makes an automatic backup and lets go of those that are outdated.
Result<BackupContent> makeAutomatic(const QString &basePath, const SecretKey &baseKey, const QDateTime &at);
/// Seals what stood before an upgrade, a copy left in clear because nobody had entered yet, among the
/// automatic backups, and takes the clear one away. `locks` are the base's.
Result<void> sealUpgradeCopies(
    const QString &basePath, const SecretKey &baseKey, const QList<AccountLock> &locks);
/// The newest automatic backup of a base; empty when there is none.
QString newestOf(const QString &basePath);

} // namespace Backup
