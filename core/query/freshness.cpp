#include "core/query/freshness.h"

#include "core/storage/rows.h"

#include <algorithm>

namespace {

constexpr int FreshMonths = 12;

QDate lastEdit(Database &database, qint64 record)
{
    // An import or an undo only repeats what was said: it makes nothing fresh.
    Rows rows(database,
        QStringLiteral("SELECT MAX(c.at) FROM journal j JOIN command c ON c.id = j.command_id "
                       "WHERE j.record_id = ? AND c.kind IN ('create_organisation', "
                       "'edit_organisation', 'create_service_offer', 'edit_service_offer')"),
        {record});
    return rows.next() ? rows.dateTime(0).date() : QDate();
}

QDate latest(Database &database, const QString &sql, qint64 record)
{
    QDate atProducer;
    {
        Rows rows(database, sql, {record});
        if (rows.next())
            atProducer = rows.date(0);
    }
    const QDate edited = lastEdit(database, record);
    return edited.isValid() && (!atProducer.isValid() || edited > atProducer) ? edited : atProducer;
}

} // namespace

QDate Freshness::of(Database &database, OrganisationId organisation)
{
    return latest(database, QStringLiteral("SELECT source_updated_on FROM organisation WHERE id = ?"),
        organisation.value());
}

QDate Freshness::of(Database &database, ServiceOfferId service)
{
    return latest(database, QStringLiteral("SELECT source_updated_on FROM service_offer WHERE id = ?"),
        service.value());
}

bool Freshness::isStale(QDate updatedOn, QDate today)
{
    return !updatedOn.isValid() || updatedOn.addMonths(FreshMonths) < today;
}

int Freshness::months(QDate updatedOn, QDate today)
{
    int months = 12 * (today.year() - updatedOn.year()) + today.month() - updatedOn.month();
    if (updatedOn.addMonths(months) > today)
        --months;
    return std::max(months, 0);
}
