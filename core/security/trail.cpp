#include "core/security/trail.h"

#include "core/storage/rows.h"
#include "core/storage/values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

constexpr int TrailLock = 0x54524149; // "TRAI", for Database::hold()

QString columns()
{
    return QStringLiteral(
        "id, at, account_id, role, operation, beneficiary_id, object, fields, result, reason");
}

/// The row as it is sealed: its values in order, as one line of JSON.
QByteArray canonical(const QVariantList &row)
{
    QJsonArray values;
    for (const QVariant &value : row)
        values.append(value.isNull() ? QString() : value.toString()); // a null number is no 0
    return QJsonDocument(values).toJson(QJsonDocument::Compact);
}

QString sealOf(const SecretKey &key, const QString &before, const QByteArray &row)
{
    return QString::fromLatin1(key.sealOf(before.toLatin1() + '\n' + row).toHex());
}

QString headSealOf(const SecretKey &key, qint64 last, const QString &seal)
{
    return sealOf(key, QStringLiteral("head %1").arg(last), seal.toLatin1());
}

} // namespace

Trail::Trail(Database &database, const Session &session, const Clock &clock)
    : m_database(database)
    , m_session(session)
    , m_clock(clock)
{
}

TrailEntry Trail::entryOf(Operation operation, TrailEntry::Outcome outcome, BeneficiaryId beneficiary,
    const QString &object, const QStringList &fields, const QString &reason) const
{
    TrailEntry entry;
    entry.at = m_clock.now();
    entry.account = m_session.account;
    entry.role = codeOf(m_session.role);
    entry.operation = codeOf(operation);
    entry.beneficiary = beneficiary;
    entry.object = object;
    entry.fields = fields;
    entry.outcome = outcome;
    entry.reason = reason;
    return entry;
}

Result<void> Trail::write(Operation operation, TrailEntry::Outcome outcome, BeneficiaryId beneficiary,
    const QString &object, const QStringList &fields, const QString &reason)
{
    TrailEntry entry = entryOf(operation, outcome, beneficiary, object, fields, reason);
    return append(entry);
}

Result<void> Trail::append(TrailEntry &entry)
{
    if (m_session.trailKey.isNull())
        return Error{ErrorCode::Refused, QStringLiteral("no_trail")};
    if (const auto alone = m_database.hold(TrailLock); !alone)
        return alone;
    QString before;
    {
        // On a server an account reads its own rows: the server itself says how the trail ends.
        Rows last(m_database,
            m_database.isServer() ? QStringLiteral("SELECT id, seal FROM maillage_trail_end()")
                                  : QStringLiteral("SELECT id, seal FROM trail ORDER BY id DESC LIMIT 1"));
        if (last.next()) {
            entry.id = last.number(0);
            before = last.text(1);
        }
    }
    ++entry.id;
    QVariantList row{entry.id, Values::toValue(entry.at), Values::toValue(entry.account),
        Values::toValue(entry.role), entry.operation, Values::toValue(entry.beneficiary),
        Values::toValue(entry.object), Values::toValue(entry.fields.join(QLatin1Char(' '))),
        codeOf(entry.outcome), Values::toValue(entry.reason)};
    const QString seal = sealOf(m_session.trailKey, before, canonical(row));
    row.append(seal);
    const auto done = m_database.execute(
        QStringLiteral("INSERT INTO trail (%1, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(columns()),
        row);
    if (!done)
        return done;
    const QString head = headSealOf(m_session.trailKey, entry.id, seal);
    const auto moved =
        m_database.executeOne(QStringLiteral("UPDATE trail_head SET last = ?, seal = ?"), {entry.id, head});
    if (moved || moved.error().code != ErrorCode::Conflict)
        return moved;
    return m_database.execute(
        QStringLiteral("INSERT INTO trail_head (id, last, seal) VALUES (1, ?, ?)"), {entry.id, head});
}

Result<void> Trail::writeApart(Operation operation, TrailEntry::Outcome outcome, BeneficiaryId beneficiary,
    const QString &object, const QStringList &fields, const QString &reason)
{
    if (const auto begun = m_database.begin(); !begun)
        return begun;
    auto done = write(operation, outcome, beneficiary, object, fields, reason);
    if (done)
        done = m_database.commit();
    if (!done)
        m_database.rollback();
    return done;
}

bool Trail::isRepeated(Operation operation, BeneficiaryId beneficiary, int minutes)
{
    Rows rows(m_database,
        QStringLiteral("SELECT 1 FROM trail WHERE beneficiary_id = ? AND account_id = ? AND operation = ? "
                       "AND result = 'done' AND at > ?"),
        {beneficiary.value(), m_session.account.value(), codeOf(operation),
            Values::toValue(m_clock.now().addSecs(-60 * minutes))});
    return rows.next();
}

TrailReport Trail::verify()
{
    TrailReport report;
    const SecretKey &key = m_session.trailKey;
    report.isUnknown = key.isNull();
    if (report.isUnknown)
        return report;
    QString before;
    Rows rows(m_database, QStringLiteral("SELECT %1, seal FROM trail ORDER BY id").arg(columns()));
    while (rows.next()) {
        ++report.rows;
        QVariantList row;
        for (int column = 0; column < 10; ++column)
            row.append(rows.value(column));
        const QString seal = rows.text(10);
        if (report.firstBroken == 0
            && (rows.number(0) != report.rows || seal != sealOf(key, before, canonical(row))))
            report.firstBroken = rows.number(0);
        before = seal;
    }
    Rows head(m_database, QStringLiteral("SELECT last, seal FROM trail_head"));
    const bool known = head.next();
    // A base with a key has at least the row of who entered it first.
    report.headBroken =
        !known || head.number(0) != report.rows || head.text(1) != headSealOf(key, head.number(0), before);
    return report;
}
