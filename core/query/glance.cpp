#include "core/query/glance.h"

#include "core/query/people.h"
#include "core/rules/appointmentstate.h"

namespace {

QList<ComingEvent> comingEvents(const CaseFile &file)
{
    QList<ComingEvent> coming;
    for (const Deadline &deadline : file.state.deadlines)
        if (deadline.dueOn.isValid() && !deadline.metOn.isValid())
            coming.append({deadline.dueOn, deadline, {}, {}});
    for (const Appointment &appointment : file.facts.appointments)
        if (stateAt(appointment, file.now) == AppointmentState::ToCome
            && appointment.startsAt.date() >= file.today)
            coming.append({appointment.startsAt.date(), {}, appointment,
                file.organisationName(appointment.organisation, file.today)});
    std::stable_sort(
        coming.begin(), coming.end(), [](const ComingEvent &a, const ComingEvent &b) { return a.on < b.on; });
    return coming.mid(0, Glance::Events);
}

QString referentOf(const CaseFile &file)
{
    const auto referent = file.referent();
    if (!referent)
        return {};
    for (const Professional &professional : file.professionals)
        if (professional.id == referent->professional)
            return personName(professional.familyName, professional.firstName);
    return file.organisationName(referent->organisation, file.today);
}

} // namespace

Result<Glance> personGlance(const Access &access, BeneficiaryId beneficiary)
{
    const auto file = caseFile(access, beneficiary);
    if (!file)
        return file.error();
    return Glance{
        file->today, file->level, file->person, caseStrip(*file), referentOf(*file), comingEvents(*file)};
}
