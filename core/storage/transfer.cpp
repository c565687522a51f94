#include "core/storage/transfer.h"

#include "core/storage/database.h"

#include <QSqlError>
#include <QSqlRecord>

namespace {

constexpr qint64 BetweenNews = 1000; // rows

/// The order that a reference asks for: what is undone comes before what undoes it.
QString orderOf(const QString &table)
{
    return table == QLatin1String("command") || table == QLatin1String("trail")
            || table == QLatin1String("note")
        ? QStringLiteral(" ORDER BY id")
        : QString();
}

QStringList columnsOf(const QSqlRecord &record)
{
    QStringList columns;
    for (int i = 0; i < record.count(); ++i)
        columns.append(record.fieldName(i));
    return columns;
}

} // namespace

const QStringList &tablesInOrder()
{
    static const QStringList tables = QStringLiteral(
        "territory organisation organisation_name service_offer professional account account_key beneficiary "
        "household_member benefit_right registration circle_member orientation appointment "
        "appointment_participant diagnosis situation obstacle_level target plan_action contract "
        "contract_amendment review breach_case pathway_exit job_check note snooze legal_representative "
        "objection rights_request exclusion partner_request request_step conference conference_attendee "
        "conference_item stated_position conference_decision fact_proposal distinct_people term saved_view "
        "draft "
        "command journal pathway_summary deadline search_word trail trail_head")
                                          .split(QLatin1Char(' '));
    return tables;
}

Result<void> copyRows(Database &from, Database &to, const std::function<bool(qint64)> &progress)
{
    qint64 copied = 0;
    for (const QString &table : tablesInOrder()) {
        const QStringList columns = columnsOf(from.connection().record(table));
        const QString list = columns.join(QStringLiteral(", "));
        QSqlQuery rows(from.connection());
        rows.setForwardOnly(true);
        if (!rows.exec(QStringLiteral("SELECT %1 FROM %2%3").arg(list, table, orderOf(table))))
            return from.errorOf(rows.lastError());
        const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (?%3)")
                                .arg(table, list, QStringLiteral(", ?").repeated(columns.size() - 1));
        while (rows.next()) {
            QVariantList values;
            for (int i = 0; i < int(columns.size()); ++i)
                values.append(rows.isNull(i) ? QVariant() : rows.value(i));
            if (const auto done = to.execute(sql, values); !done)
                return done;
            if (++copied % BetweenNews == 0 && progress && !progress(copied))
                return Error{ErrorCode::Cancelled, QString()};
        }
        // A server that goes silent ends the rows early.
        if (rows.lastError().isValid())
            return from.errorOf(rows.lastError());
    }
    return {};
}
