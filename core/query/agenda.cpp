#include "core/query/agenda.h"

#include "core/domain/appointmentparticipant.h"
#include "core/domain/beneficiary.h"
#include "core/domain/organisation.h"
#include "core/query/people.h"
#include "core/storage/recordstore.h"
#include "core/storage/values.h"

#include <QHash>

namespace {

const QString AgendaObject = QStringLiteral("calendar");

/// Turns appointments into lines; each name is read once.
class AgendaReader
{
public:
    explicit AgendaReader(const Access &access)
        : m_database(access.database)
        , m_reader(access.session.organisation)
    {
    }

    AgendaLine line(const Appointment &appointment, bool named)
    {
        AgendaLine line{appointment, {}, organisation(appointment.organisation),
            professional(appointment.professional), {}, appointment.place};
        // A calendar leaves the program: what a name would reveal stays here.
        if (isHidden(appointment.organisation)) {
            line.professional.clear();
            line.place.clear();
        }
        const auto person = RecordStore::find<Beneficiary>(m_database, appointment.beneficiary);
        if (person && named)
            line.person = personName(person->familyName, person->firstName);
        if (!person || (appointment.mode == Appointment::Mode::Home && !person->safeContact.isEmpty()))
            line.place.clear();
        const auto participants = RecordStore::select<AppointmentParticipant>(m_database,
            QStringLiteral("WHERE beneficiary_id = ? AND appointment_id = ? ORDER BY id"),
            {appointment.beneficiary.value(), appointment.id.value()});
        for (const AppointmentParticipant &each : participants) {
            QStringList who{isHidden(each.organisation) ? QString() : professional(each.professional),
                organisation(each.organisation)};
            who.removeAll(QString());
            line.participants.append(who.join(QStringLiteral(", ")));
        }
        return line;
    }

private:
    QString organisation(OrganisationId id)
    {
        if (!m_organisations.contains(id)) {
            const auto found = RecordStore::find<Organisation>(m_database, id);
            const bool hidden = found && !isNamed(*found, m_reader, Level::General);
            m_organisations.insert(id, hidden ? MaskedOrganisation : found ? found->name : QString());
        }
        return m_organisations.value(id);
    }

    bool isHidden(OrganisationId id) { return organisation(id) == MaskedOrganisation; }

    QString professional(ProfessionalId id)
    {
        if (!m_professionals.contains(id)) {
            const auto found = RecordStore::find<Professional>(m_database, id);
            m_professionals.insert(id, found ? personName(found->familyName, found->firstName) : QString());
        }
        return m_professionals.value(id);
    }

    Database &m_database;
    OrganisationId m_reader;
    QHash<OrganisationId, QString> m_organisations{};
    QHash<ProfessionalId, QString> m_professionals{};
};

QList<Appointment> within(Database &database, QString clause, QVariantList values, const Period &days)
{
    if (days.from.isValid()) {
        clause += QStringLiteral(" AND starts_at >= ?");
        values << Values::toValue(days.from);
    }
    if (days.to.isValid()) {
        clause += QStringLiteral(" AND starts_at < ?");
        values << Values::toValue(days.to.addDays(1));
    }
    return RecordStore::select<Appointment>(
        database, clause + QStringLiteral(" ORDER BY starts_at, id"), values);
}

} // namespace

Result<QList<AgendaLine>> ownAgenda(const Access &access, const Period &days)
{
    if (const auto opened = openForReading(access, Operation::ListPeople, {}, AgendaObject); !opened)
        return opened.error();
    QList<AgendaLine> lines;
    const ProfessionalId me = access.session.professional;
    if (me.isNull())
        return lines;
    const auto appointments = within(access.database,
        QStringLiteral("WHERE (professional_id = ? OR id IN (SELECT appointment_id "
                       "FROM appointment_participant WHERE professional_id = ?))"),
        {me.value(), me.value()}, days);
    QList<BeneficiaryId> people;
    for (const Appointment &appointment : appointments)
        people.append(appointment.beneficiary);
    const auto relations = relationsTo(access, people);
    AgendaReader reader(access);
    for (const Appointment &appointment : appointments) {
        const Relation relation = relations.value(appointment.beneficiary);
        lines.append(
            reader.line(appointment, Policy::decide(access.session, Operation::PrintFile, relation).allow));
    }
    return lines;
}

Result<QList<AgendaLine>> agendaOf(const Access &access, BeneficiaryId person, const Period &days)
{
    if (!RecordStore::find<Beneficiary>(access.database, person))
        return Error{ErrorCode::NotFound, QString()};
    const auto level = openForReading(access, Operation::PrintFile, person, AgendaObject);
    if (!level)
        return level.error();
    QList<AgendaLine> lines;
    if (*level < Level::General)
        return lines;
    AgendaReader reader(access);
    for (const Appointment &appointment :
        within(access.database, QStringLiteral("WHERE beneficiary_id = ?"), {person.value()}, days))
        lines.append(reader.line(appointment, true));
    return lines;
}
