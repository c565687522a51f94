#include "core/query/conflict.h"

#include "core/query/people.h"

void tellAuthor(Database &database, qint64 record, ConflictTold &told)
{
    Rows rows(database,
        QStringLiteral("SELECT c.at, a.login, p.first_name, p.family_name FROM journal j "
                       "JOIN command c ON c.id = j.command_id LEFT JOIN account a ON a.id = c.account_id "
                       "LEFT JOIN professional p ON p.id = a.professional_id "
                       "WHERE j.record_id = ? ORDER BY j.id DESC LIMIT 1"),
        {record});
    if (!rows.next())
        return;
    told.at = rows.dateTime(0);
    told.author = rows.text(3).isEmpty() ? rows.text(1) : personName(rows.text(3), rows.text(2));
}

QString shownValue(Database &database, const QString &column, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (column == QLatin1String("organisation_id")) {
        const auto found = RecordStore::find<Organisation>(database, OrganisationId(value.toLongLong()));
        return found ? found->name : QString();
    }
    if (column == QLatin1String("professional_id")) {
        const auto found = RecordStore::find<Professional>(database, ProfessionalId(value.toLongLong()));
        return found ? personName(found->familyName, found->firstName) : QString();
    }
    if (column == QLatin1String("appointment_id")) {
        const auto found = RecordStore::find<Appointment>(database, AppointmentId(value.toLongLong()));
        return found ? found->startsAt.toString(QStringLiteral("dd/MM/yyyy HH:mm")) : QString();
    }
    return value;
}
