#include "core/services/backup.h"

#include "core/security/keyring.h"
#include "core/security/sealed.h"
#include "core/storage/database.h"
#include "core/storage/image.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSaveFile>

namespace {

const QByteArray Magic = QByteArrayLiteral("Maillage backup 1\n");
constexpr qsizetype LongestHeader = 1024 * 1024;
constexpr qint64 LargestFile = qint64(4) * 1024 * 1024 * 1024;
constexpr auto NamePattern = "yyyy-MM-dd HH'h'mm'm'ss";
const QString Suffix = QStringLiteral(".sauvegarde");

/// A backup taken apart.
struct Parts
{
    QByteArray header{};
    QDateTime at{};
    QList<AccountLock> locks{};
    QByteArray body{};
};

QJsonObject toJson(const AccountLock &lock)
{
    return {{QStringLiteral("account"), QString::number(lock.account.value())},
        {QStringLiteral("salt"), QString::fromLatin1(lock.parameters.salt.toHex())},
        {QStringLiteral("passes"), lock.parameters.passes},
        {QStringLiteral("memory"), lock.parameters.memory},
        {QStringLiteral("wrapped"), QString::fromLatin1(lock.wrapped.toHex())},
        {QStringLiteral("login"), lock.loginMark}};
}

AccountLock lockFrom(const QJsonObject &json)
{
    const auto bytes = [&json](const char *key) {
        return QByteArray::fromHex(json.value(QLatin1String(key)).toString().toLatin1());
    };
    AccountLock lock;
    lock.account = AccountId(json.value(QLatin1String("account")).toString().toLongLong());
    lock.parameters = {bytes("salt"), json.value(QLatin1String("passes")).toInt(),
        json.value(QLatin1String("memory")).toInt()};
    lock.wrapped = bytes("wrapped");
    lock.loginMark = json.value(QLatin1String("login")).toString();
    lock.isOpen = lock.parameters.passes == 0;
    return lock;
}

QByteArray headerOf(const QDateTime &at, const QList<AccountLock> &locks)
{
    QJsonArray keys;
    for (const AccountLock &lock : locks)
        keys.append(toJson(lock));
    return QJsonDocument(
        QJsonObject{{QStringLiteral("at"), at.toString(Qt::ISODate)}, {QStringLiteral("keys"), keys}})
        .toJson(QJsonDocument::Compact);
}

Result<Parts> partsOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, QString()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File, file.errorString()};
    if (file.size() > LargestFile)
        return Error{ErrorCode::TooLarge, QString()};
    if (file.read(Magic.size()) != Magic)
        return Error{ErrorCode::Format, QStringLiteral("backup")};
    Parts parts;
    parts.header = file.readLine(LongestHeader);
    if (!parts.header.endsWith('\n'))
        return Error{ErrorCode::Damaged, QStringLiteral("header")};
    parts.header.chop(1);
    const QJsonObject json = QJsonDocument::fromJson(parts.header).object();
    parts.at = QDateTime::fromString(json.value(QLatin1String("at")).toString(), Qt::ISODate);
    const QJsonArray keys = json.value(QLatin1String("keys")).toArray();
    for (const QJsonValue &key : keys)
        parts.locks.append(lockFrom(key.toObject()));
    if (!parts.at.isValid() || parts.locks.isEmpty())
        return Error{ErrorCode::Damaged, QStringLiteral("header")};
    parts.body = file.readAll();
    return parts;
}

Result<QByteArray> imageIn(const Parts &parts, const SecretKey &baseKey)
{
    const auto image = unsealed(parts.body, baseKey.forUse("backup"), parts.header);
    return image ? Result<QByteArray>(*image)
                 : Result<QByteArray>(Error{ErrorCode::Damaged, QStringLiteral("seal")});
}

Result<SecretKey> baseKeyIn(const Parts &parts, const QString &login, const QString &passphrase)
{
    for (const AccountLock &lock : parts.locks) {
        const bool named = lock.loginMark == Keyring::markOf(login, lock.account);
        if (!named && !(login.isEmpty() && lock.isOpen))
            continue;
        if (lock.isOpen)
            return Keyring::open(lock, {}, {});
        const auto key = keyOf(passphrase, lock.parameters);
        return key ? Keyring::open(lock, *key, {}) : key;
    }
    return Error{ErrorCode::Refused, QStringLiteral("passphrase")};
}

Result<BackupContent> checked(const QByteArray &image, const QDateTime &at)
{
    const auto content = checkImage(image);
    return content ? Result<BackupContent>(BackupContent{at, content->people})
                   : Result<BackupContent>(content.error());
}

/// The image of a backup, opened and checked.
Result<std::pair<QByteArray, BackupContent>> opened(
    const QString &file, const QString &login, const QString &passphrase)
{
    const auto parts = partsOf(file);
    if (!parts)
        return parts.error();
    const auto key = baseKeyIn(*parts, login, passphrase);
    if (!key)
        return key.error();
    const auto image = imageIn(*parts, *key);
    if (!image)
        return image.error();
    const auto content = checked(*image, parts->at);
    if (!content)
        return content.error();
    return std::pair(*image, *content);
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::File, file.errorString()};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::File, file.errorString()};
    return {};
}

/// Puts aside what stands at `path`, log and all; nothing when nothing stands there.
Result<void> putAside(const QString &path, const QDateTime &at)
{
    if (!QFileInfo::exists(path))
        return {};
    const QString aside = QStringLiteral("%1 avant %2").arg(path, at.toString(QLatin1String(NamePattern)));
    for (const char *end : {"", "-wal", "-shm"})
        if (QFileInfo::exists(path + QLatin1String(end))
            && !QFile::rename(path + QLatin1String(end), aside + QLatin1String(end)))
            return Error{ErrorCode::File, path};
    return {};
}

/// Writes an image as a backup and reads it back.
Result<BackupContent> sealImage(const QByteArray &image, const QList<AccountLock> &locks,
    const SecretKey &baseKey, const QString &file, const QDateTime &at)
{
    const auto content = checked(image, at);
    if (!content)
        return content;
    const QByteArray header = headerOf(at, locks);
    if (const auto written =
            write(file, Magic + header + '\n' + sealed(image, baseKey.forUse("backup"), header));
        !written)
        return written.error();
    // Read back from the disk: a backup that cannot be opened is none.
    const auto parts = partsOf(file);
    if (!parts)
        return parts.error();
    const auto back = imageIn(*parts, baseKey);
    if (!back || *back != image)
        return Error{ErrorCode::Damaged, QStringLiteral("backup")};
    return content;
}

} // namespace

Result<BackupContent> Backup::make(
    const QString &basePath, const SecretKey &baseKey, const QString &file, const QDateTime &at)
{
    if (baseKey.isNull())
        return Error{ErrorCode::Refused, QStringLiteral("needed")};
    QByteArray image;
    QList<AccountLock> locks;
    {
        if (ServerAddress::isOne(basePath))
            return Error{ErrorCode::Refused, QStringLiteral("by_server")};
        const auto database = Database::open(basePath, Database::Access::ReadOnly);
        if (!database)
            return database.error();
        const auto read = imageOf(**database);
        if (!read)
            return read.error();
        image = *read;
        locks = Keyring(**database).locks();
    }
    return sealImage(image, locks, baseKey, file, at);
}

Result<BackupContent> Backup::verify(const QString &file, const QString &login, const QString &passphrase)
{
    const auto read = opened(file, login, passphrase);
    return read ? Result<BackupContent>(read->second) : Result<BackupContent>(read.error());
}

Result<BackupContent> Backup::verify(const QString &file, const SecretKey &baseKey)
{
    const auto parts = partsOf(file);
    if (!parts)
        return parts.error();
    const auto image = imageIn(*parts, baseKey);
    return image ? checked(*image, parts->at) : Result<BackupContent>(image.error());
}

Result<BackupContent> Backup::restore(const QString &file, const QString &login, const QString &passphrase,
    const QString &basePath, const QDateTime &now)
{
    const auto read = opened(file, login, passphrase);
    if (!read)
        return read.error();
    const QString draft = basePath + QStringLiteral(".restauration");
    if (const auto written = write(draft, read->first); !written)
        return written.error();
    if (const auto aside = putAside(basePath, now); !aside)
        return aside.error();
    if (!QFile::rename(draft, basePath))
        return Error{ErrorCode::File, basePath};
    return read->second;
}

QString Backup::folderOf(const QString &basePath)
{
    const QFileInfo base(basePath);
    return base.dir().filePath(base.completeBaseName() + QStringLiteral(" - sauvegardes"));
}

QString Backup::nameOf(const QDateTime &at) { return at.toString(QLatin1String(NamePattern)) + Suffix; }

QList<QDateTime> Backup::outdated(QList<QDateTime> moments)
{
    constexpr qsizetype Days = 7;
    constexpr qsizetype Weeks = 4;
    constexpr qsizetype Months = 6;
    std::sort(moments.begin(), moments.end(), std::greater<>());
    QSet<QDateTime> kept;
    // The newest of each of the last days, weeks and months that have one.
    const auto keep = [&](qsizetype periods, auto periodOf) {
        QSet<qint64> seen;
        for (const QDateTime &moment : std::as_const(moments)) {
            const qint64 period = periodOf(moment.date());
            if (seen.contains(period))
                continue;
            if (seen.size() == periods)
                return;
            seen.insert(period);
            kept.insert(moment);
        }
    };
    keep(Days, [](QDate day) { return day.toJulianDay(); });
    keep(Weeks, [](QDate day) { return (day.toJulianDay()) / 7; }); // Julian day 0 was a Monday
    keep(Months, [](QDate day) { return qint64(day.year()) * 12 + day.month(); });
    moments.removeIf([&kept](const QDateTime &moment) { return kept.contains(moment); });
    return moments;
}

Result<BackupContent> Backup::makeAutomatic(
    const QString &basePath, const SecretKey &baseKey, const QDateTime &at)
{
    const QDir folder(folderOf(basePath));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ErrorCode::File, folder.path()};
    QFile::setPermissions(
        folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const auto made = make(basePath, baseKey, folder.filePath(nameOf(at)), at);
    if (!made)
        return made;
    QList<QDateTime> moments;
    const QStringList names = folder.entryList({QLatin1Char('*') + Suffix}, QDir::Files);
    for (const QString &name : names)
        if (const auto moment =
                QDateTime::fromString(name.chopped(Suffix.size()), QLatin1String(NamePattern));
            moment.isValid())
            moments.append(moment);
    for (const QDateTime &moment : outdated(moments))
        QFile::remove(folder.filePath(nameOf(moment)));
    return made;
}

Result<void> Backup::sealUpgradeCopies(
    const QString &basePath, const SecretKey &baseKey, const QList<AccountLock> &locks)
{
    const QFileInfo base(basePath);
    const QStringList names =
        base.dir().entryList({base.fileName() + QStringLiteral(".v*.copie")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = base.dir().filePath(name);
        QFile copy(path);
        if (!copy.open(QIODevice::ReadOnly))
            return Error{ErrorCode::File, copy.errorString()};
        const QByteArray image = copy.readAll();
        copy.close();
        const QDir folder(folderOf(basePath));
        if (!folder.mkpath(QStringLiteral(".")))
            return Error{ErrorCode::File, folder.path()};
        const QDateTime at = QFileInfo(path).lastModified();
        if (const auto made = sealImage(image, locks, baseKey, folder.filePath(nameOf(at)), at); !made)
            return made.error();
        QFile::remove(path);
    }
    return {};
}

QString Backup::newestOf(const QString &basePath)
{
    const QDir folder(folderOf(basePath));
    const QStringList names = folder.entryList({QLatin1Char('*') + Suffix}, QDir::Files, QDir::Name);
    return names.isEmpty() ? QString() : folder.filePath(names.last());
}
