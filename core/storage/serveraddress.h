#pragma once

#include "core/base/result.h"

#include <QString>

/// Where the base of a team stands: postgresql://login@server:5432/base, with ?sslmode= and ?sslrootcert= as
/// libpq knows them.
struct ServerAddress
{
    QString login{};
    QString host{}; ///< empty: this machine
    int port = 5432;
    QString base{};
    QString encryption{}; ///< libpq's sslmode; verify-full unless said otherwise, but on this machine
    QString authorities{}; ///< file of the certificates to trust; empty: libpq's own, or the system's

    /// Whether what a person typed names a server, and no file.
    static bool isOne(const QString &text);
    /// Invalid "password" when the address holds a passphrase, which would be seen by others; Invalid
    /// "address" when it cannot be read.
    static Result<ServerAddress> parse(const QString &text);
    bool isLoopback() const;
    /// The address as it is shown and kept.
    QString text() const;
    /// "key=value;…" for QSqlDatabase::setConnectOptions().
    QString connectOptions() const;
};

/// What was typed to enter a server, kept in memory for the connections that follow, until it is forgotten.
namespace ServerPassphrase {

void remember(const ServerAddress &address, const QString &passphrase);
void forget(const ServerAddress &address);
QString of(const ServerAddress &address);

} // namespace ServerPassphrase
