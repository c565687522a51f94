#include "core/query/trailreader.h"

#include "core/query/people.h"
#include "core/storage/rows.h"

namespace {

QList<TrailRow> read(Database &database, const QString &condition, const QVariantList &values, int limit)
{
    QList<TrailRow> found;
    Rows rows(database,
        QStringLiteral("SELECT t.id, t.at, t.account_id, t.role, t.operation, t.beneficiary_id, t.object, "
                       "t.fields, t.result, t.reason, a.login, p.family_name, p.first_name, b.reference "
                       "FROM trail t LEFT JOIN account a ON a.id = t.account_id "
                       "LEFT JOIN professional p ON p.id = a.professional_id "
                       "LEFT JOIN beneficiary b ON b.id = t.beneficiary_id "
                       "WHERE %1 ORDER BY t.id DESC LIMIT %2")
            .arg(condition)
            .arg(limit),
        values);
    while (rows.next()) {
        TrailRow row;
        row.entry.id = rows.number(0);
        row.entry.at = rows.dateTime(1);
        row.entry.account = rows.id<AccountId>(2);
        row.entry.role = rows.text(3);
        row.entry.operation = rows.text(4);
        row.entry.beneficiary = rows.id<BeneficiaryId>(5);
        row.entry.object = rows.text(6);
        row.entry.fields = rows.text(7).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        row.entry.outcome = fromCode<TrailEntry::Outcome>(rows.text(8)).value_or(TrailEntry::Outcome::Done);
        row.entry.reason = rows.text(9);
        row.login = rows.text(10);
        if (!rows.text(11).isEmpty())
            row.who = personName(rows.text(11), rows.text(12));
        row.reference = rows.text(13);
        found.append(row);
    }
    return found;
}

} // namespace

Result<QList<TrailRow>> trailRows(const Access &access, BeneficiaryId person, qint64 before, int limit)
{
    if (const auto opened = openForReading(access, Operation::ReadTrail); !opened)
        return opened.error();
    QString condition = QStringLiteral("(? = 0 OR t.id < ?)");
    QVariantList values{before, before};
    if (!person.isNull()) {
        condition += QStringLiteral(" AND t.beneficiary_id = ?");
        values << person.value();
    }
    return read(access.database, condition, values, limit);
}

Result<QList<TrailRow>> emergencies(const Access &access, int limit)
{
    if (const auto opened = openForReading(access, Operation::ReviewEmergencies); !opened)
        return opened.error();
    return read(access.database, QStringLiteral("t.operation = 'break_glass'"), {}, limit);
}

Result<QList<TrailRow>> consultationsOf(const Access &access, BeneficiaryId person, int limit)
{
    if (const auto opened = openForReading(access, Operation::ConsultHistory, person); !opened)
        return opened.error();
    return read(access.database,
        QStringLiteral(
            "t.beneficiary_id = ? AND t.operation IN ('consult_file', 'consult_history', 'break_glass')"),
        {person.value()}, limit);
}
