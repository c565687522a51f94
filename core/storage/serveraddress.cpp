#include "core/storage/serveraddress.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace {

constexpr int UsualPort = 5432;
constexpr int MostSeconds = 5; // to reach a server

QMutex mutex;

QHash<QString, QString> &passphrases()
{
    static QHash<QString, QString> known;
    return known;
}

QString keyOf(const ServerAddress &address)
{
    return QStringLiteral("%1@%2:%3").arg(address.login, address.host).arg(address.port);
}

bool isFitForOptions(const QString &value)
{
    return !value.contains(QLatin1Char(';')) && !value.contains(QLatin1Char('\''))
        && !value.contains(QLatin1Char(' ')) && !value.contains(QLatin1Char('\\'));
}

/// The certificates of the system, unless the person keeps her own for PostgreSQL.
QString usualAuthorities()
{
    if (QFileInfo::exists(QDir::home().filePath(QStringLiteral(".postgresql/root.crt"))))
        return {};
    const QString ofSystem = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
    return QFileInfo::exists(ofSystem) ? ofSystem : QString();
}

} // namespace

bool ServerAddress::isOne(const QString &text)
{
    return text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"));
}

Result<ServerAddress> ServerAddress::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isOne(text) || !url.isValid() || url.path().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("address")};
    if (!url.password().isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("password")};
    const QUrlQuery query(url);
    ServerAddress address;
    address.login = url.userName(QUrl::FullyDecoded);
    address.host = url.host(QUrl::FullyDecoded);
    if (query.hasQueryItem(QStringLiteral("host")))
        address.host = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    address.port = url.port(UsualPort);
    address.base = url.path(QUrl::FullyDecoded).mid(1);
    address.encryption = query.queryItemValue(QStringLiteral("sslmode"));
    address.authorities = query.queryItemValue(QStringLiteral("sslrootcert"), QUrl::FullyDecoded);
    if (!isFitForOptions(address.encryption) || !isFitForOptions(address.authorities)
        || address.base.contains(QLatin1Char('/')) || address.host.contains(QLatin1Char(',')))
        return Error{ErrorCode::Invalid, QStringLiteral("address")};
    return address;
}

bool ServerAddress::isLoopback() const
{
    // A name may begin with 127 too.
    static const QRegularExpression numbers(QStringLiteral("^127(\\.\\d{1,3}){3}$"));
    return host.isEmpty() || host.startsWith(QLatin1Char('/')) || host == QLatin1String("localhost")
        || host == QLatin1String("::1") || numbers.match(host).hasMatch();
}

QString ServerAddress::text() const
{
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(login, QUrl::DecodedMode);
    const bool isFolder = host.startsWith(QLatin1Char('/'));
    if (!isFolder)
        url.setHost(host);
    if (port != UsualPort)
        url.setPort(port);
    url.setPath(QLatin1Char('/') + base, QUrl::DecodedMode);
    QUrlQuery query;
    if (isFolder)
        query.addQueryItem(QStringLiteral("host"), host);
    if (!encryption.isEmpty())
        query.addQueryItem(QStringLiteral("sslmode"), encryption);
    if (!authorities.isEmpty())
        query.addQueryItem(QStringLiteral("sslrootcert"), authorities);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString ServerAddress::connectOptions() const
{
    QString mode = encryption;
    if (mode.isEmpty())
        mode = isLoopback() ? QStringLiteral("prefer") : QStringLiteral("verify-full");
    const QString trusted = !authorities.isEmpty() ? authorities
        : isLoopback()                             ? QString()
                                                   : usualAuthorities();
    // A server that vanished is noticed within seconds, not when TCP gives up.
    QString options =
        QStringLiteral("sslmode=%1;connect_timeout=%2;application_name=maillage;keepalives_idle=10;"
                       "keepalives_interval=3;keepalives_count=3;tcp_user_timeout=10000")
            .arg(mode)
            .arg(MostSeconds);
    if (!trusted.isEmpty())
        options += QStringLiteral(";sslrootcert=") + trusted;
    return options;
}

void ServerPassphrase::remember(const ServerAddress &address, const QString &passphrase)
{
    const QMutexLocker locker(&mutex);
    passphrases().insert(keyOf(address), passphrase);
}

void ServerPassphrase::forget(const ServerAddress &address)
{
    const QMutexLocker locker(&mutex);
    passphrases().remove(keyOf(address));
}

QString ServerPassphrase::of(const ServerAddress &address)
{
    const QMutexLocker locker(&mutex);
    return passphrases().value(keyOf(address));
}
