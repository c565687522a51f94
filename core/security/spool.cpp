#include "core/security/spool.h"

#include "core/security/sealed.h"
#include "core/storage/database.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

namespace {

constexpr int Patience = 2000; // milliseconds
constexpr qint64 LongestSpool = 16 * 1024 * 1024;
const QByteArray Context = QByteArrayLiteral("trail spool");

QByteArray lineOf(const TrailEntry &entry, const SecretKey &baseKey)
{
    const QJsonObject json{{QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
        {QStringLiteral("account"), QString::number(entry.account.value())},
        {QStringLiteral("role"), entry.role}, {QStringLiteral("operation"), entry.operation},
        {QStringLiteral("person"), QString::number(entry.beneficiary.value())},
        {QStringLiteral("object"), entry.object}, {QStringLiteral("result"), codeOf(entry.outcome)},
        {QStringLiteral("reason"), entry.reason}};
    const QByteArray plain = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return sealed(plain, baseKey.forUse("spool"), Context).toBase64() + '\n';
}

TrailEntry entryIn(const QByteArray &line, const SecretKey &baseKey)
{
    TrailEntry entry;
    const auto plain = unsealed(QByteArray::fromBase64(line.trimmed()), baseKey.forUse("spool"), Context);
    const QJsonObject json = plain ? QJsonDocument::fromJson(*plain).object() : QJsonObject();
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    entry.at = QDateTime::fromString(text("at"), Qt::ISODateWithMs);
    entry.account = AccountId(text("account").toLongLong());
    entry.role = text("role");
    entry.operation = text("operation");
    entry.beneficiary = BeneficiaryId(text("person").toLongLong());
    entry.object = text("object");
    entry.outcome = fromCode<TrailEntry::Outcome>(text("result")).value_or(TrailEntry::Outcome::Failed);
    entry.reason = text("reason");
    return entry;
}

} // namespace

Spool::Spool(Database &database, const Session &session)
    : m_database(database)
    , m_session(session)
{
}

QString Spool::pathOf(const QString &basePath) { return basePath + QStringLiteral(".consultations"); }

Result<void> Spool::add(const TrailEntry &entry)
{
    if (m_session.baseKey.isNull())
        return Error{ErrorCode::Refused, QStringLiteral("no_trail")};
    const QString path = pathOf(m_database.path());
    QLockFile lock(path + QStringLiteral(".lock"));
    QFile file(path);
    const QByteArray line = lineOf(entry, m_session.baseKey);
    if (!lock.tryLock(Patience) || !file.open(QIODevice::WriteOnly | QIODevice::Append)
        || file.write(line) != line.size() || !file.flush())
        return Error{ErrorCode::Storage, QStringLiteral("trail")};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<int> Spool::adopt(Trail &trail)
{
    const QString path = pathOf(m_database.path());
    if (m_session.baseKey.isNull() || m_database.isServer() || !QFile::exists(path))
        return 0;
    QLockFile lock(path + QStringLiteral(".lock"));
    QFile file(path);
    if (!lock.tryLock(Patience) || file.size() > LongestSpool || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, QStringLiteral("trail")};
    if (const auto begun = m_database.begin(); !begun)
        return begun.error();
    int added = 0;
    Result<void> done;
    while (done && !file.atEnd()) {
        TrailEntry entry = entryIn(file.readLine(), m_session.baseKey);
        done = entry.at.isValid()
            ? trail.append(entry)
            : trail.write(Operation::ReadTrail, TrailEntry::Outcome::Failed, {}, QStringLiteral("spool"));
        ++added;
    }
    file.close();
    if (done)
        done = m_database.commit();
    if (!done) {
        m_database.rollback();
        return done.error();
    }
    QFile::remove(path);
    return added;
}
