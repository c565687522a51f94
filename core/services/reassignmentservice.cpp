#include "core/services/reassignmentservice.h"

#include "core/domain/appointment.h"
#include "core/domain/circlemember.h"
#include "core/domain/exclusion.h"
#include "core/domain/partnerrequest.h"
#include "core/services/unitofwork.h"
#include "core/storage/values.h"

#include <algorithm>

namespace {

Error invalid(const char *detail) { return {ErrorCode::Invalid, QLatin1String(detail)}; }

/// Mandates of référent unique that run on `day` or begin later.
QList<CircleMember> mandatesFrom(Database &database, BeneficiaryId person, QDate day)
{
    return RecordStore::select<CircleMember>(database,
        QStringLiteral("WHERE beneficiary_id = ? AND role = 'unique_referent' "
                       "AND (valid_to IS NULL OR valid_to >= ?) ORDER BY id"),
        {person.value(), Values::toValue(day)});
}

/// What who led asked of partners is followed by who takes over.
void moveRequests(
    UnitOfWork &work, const FileGiven &file, const QList<CircleMember> &leading, ReassignmentDone &done)
{
    for (const CircleMember &former : leading) {
        if (former.professional.isNull())
            continue;
        const auto open = RecordStore::select<PartnerRequest>(work.database(),
            QStringLiteral(
                "WHERE beneficiary_id = ? AND from_professional_id = ? "
                "AND state IN ('prepared', 'sent', 'received', 'accepted', 'appointed', 'attended', "
                "'absent') ORDER BY id"),
            {file.person.value(), former.professional.value()});
        for (PartnerRequest request : open) {
            request.fromProfessional = file.to;
            work.update(request);
            ++done.requests;
        }
    }
}

Result<void> checkPlan(const ReassignmentPlan &plan)
{
    if (plan.files.isEmpty())
        return invalid("reassign_empty");
    if (!plan.startsOn.isValid())
        return invalid("starts_on");
    if (plan.reason.trimmed().isEmpty())
        return invalid("reason");
    if (plan.noteLevel == Note::Level::Author)
        return invalid("reassign_level");
    return {};
}

} // namespace

ReassignmentService::ReassignmentService(Access context)
    : m_context(context)
{
}

/// The organisation of who takes over, who must still work there on that day.
Result<OrganisationId> ReassignmentService::bodyOf(
    ProfessionalId taker, QDate day, QHash<ProfessionalId, OrganisationId> &takers) const
{
    if (const auto known = takers.constFind(taker); known != takers.constEnd())
        return *known;
    const auto found = RecordStore::find<Professional>(m_context.database, taker);
    if (!found)
        return Error{ErrorCode::NotFound, QString()};
    if (found->leftOn.isValid() && found->leftOn <= day)
        return invalid("reassign_left");
    return takers.insert(taker, found->organisation).value();
}

Result<void> ReassignmentService::checkPerson(const FileGiven &file, QDate day) const
{
    Rows summary(m_context.database,
        QStringLiteral("SELECT closed FROM pathway_summary WHERE beneficiary_id = ?"), {file.person.value()});
    if (!summary.next())
        return Error{ErrorCode::NotFound, QString()};
    if (summary.flag(0))
        return invalid("reassign_closed");
    const auto exclusions = RecordStore::select<Exclusion>(m_context.database,
        QStringLiteral("WHERE beneficiary_id = ? AND professional_id = ?"),
        {file.person.value(), file.to.value()});
    if (std::any_of(exclusions.cbegin(), exclusions.cend(),
            [day](const Exclusion &each) { return each.holdsOn(day); }))
        return invalid("reassign_excluded");
    return {};
}

/// The mandate that would begin, and in `leading` those that it ends.
Result<CircleMember> ReassignmentService::takeOver(const ReassignmentPlan &plan, const FileGiven &file,
    QList<CircleMember> &leading, QHash<ProfessionalId, OrganisationId> &takers) const
{
    if (const auto possible = checkPerson(file, plan.startsOn); !possible)
        return possible.error();
    const auto body = bodyOf(file.to, plan.startsOn, takers);
    if (!body)
        return body.error();
    leading = mandatesFrom(m_context.database, file.person, plan.startsOn);
    CircleMember next{.beneficiary = file.person,
        .organisation = *body,
        .professional = file.to,
        .role = CircleMember::Role::UniqueReferent,
        .from = plan.startsOn};
    const OrganisationId leadBody =
        leading.isEmpty() ? m_context.session.organisation : leading.first().organisation;
    if (leadBody != *body)
        return invalid("reassign_organisation");
    if (!plan.from.isNull() && (leading.isEmpty() || leading.first().professional != plan.from))
        return Error{ErrorCode::Conflict, QStringLiteral("reassign_changed")};
    for (const CircleMember &each : std::as_const(leading)) {
        if (each.professional == file.to)
            return invalid("reassign_same");
        if (each.from.isValid() && each.from >= plan.startsOn)
            return Error{ErrorCode::Conflict, QStringLiteral("unique_referent")};
        next.mandate = next.mandate || each.mandate;
        next.basis = each.basis;
    }
    return next;
}

void ReassignmentService::leaveNote(UnitOfWork &work, const ReassignmentPlan &plan, const FileGiven &file,
    OrganisationId body, ReassignmentDone &done)
{
    if (file.handOver.trimmed().isEmpty())
        return;
    // Who takes over must be able to read it.
    if (plan.noteLevel == Note::Level::Organisation && body != m_context.session.organisation)
        return work.keep(invalid("reassign_level"));
    Note note{.beneficiary = file.person,
        .account = m_context.session.account,
        .organisation = m_context.session.organisation,
        .level = plan.noteLevel,
        .writtenAt = m_context.clock.now(),
        .body = file.handOver.trimmed()};
    work.keep(refuse(note.flaws(m_context.today())));
    work.insert(note);
    ++done.notes;
}

void ReassignmentService::give(UnitOfWork &work, const ReassignmentPlan &plan, const FileGiven &file,
    ReassignmentDone &done, QHash<ProfessionalId, OrganisationId> &takers)
{
    QList<CircleMember> leading;
    auto next = takeOver(plan, file, leading, takers);
    if (!next)
        return work.keep(next.error());
    // Who gives her own file away still accompanies the person until the last step: a server asks at each.
    work.insert(*next);
    leaveNote(work, plan, file, next->organisation, done);
    for (const CircleMember &former : std::as_const(leading)) {
        if (!plan.movesAppointments || former.professional.isNull())
            continue;
        const auto planned = RecordStore::select<Appointment>(work.database(),
            QStringLiteral("WHERE beneficiary_id = ? AND professional_id = ? AND status = 'planned' "
                           "AND starts_at >= ? ORDER BY id"),
            {file.person.value(), former.professional.value(),
                Values::toValue(std::max(plan.startsOn, work.today()))});
        for (Appointment appointment : planned) {
            appointment.professional = file.to;
            work.update(appointment);
            ++done.appointments;
        }
    }
    moveRequests(work, file, leading, done);
    for (CircleMember former : std::as_const(leading)) {
        former.to = plan.startsOn.addDays(-1);
        former.endReason = plan.reason.trimmed();
        work.update(former);
    }
    ++done.files;
}

Result<ReassignmentDone> ReassignmentService::apply(const ReassignmentPlan &plan)
{
    if (const auto possible = checkPlan(plan); !possible)
        return possible.error();
    const BeneficiaryId subject = plan.files.size() == 1 ? plan.files.first().person : BeneficiaryId();
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::Reassign, subject);
    ReassignmentDone done{.command = work.command()};
    QHash<ProfessionalId, OrganisationId> takers;
    // In one order everywhere: two workstations must not wait for each other.
    QList<FileGiven> files = plan.files;
    std::sort(files.begin(), files.end(),
        [](const FileGiven &a, const FileGiven &b) { return a.person < b.person; });
    for (const FileGiven &file : std::as_const(files)) {
        if (work.failed())
            break;
        give(work, plan, file, done, takers);
    }
    if (const auto committed = work.commit(); !committed)
        return committed.error();
    return done;
}

QList<FileRefused> ReassignmentService::refused(const ReassignmentPlan &plan) const
{
    QList<FileRefused> refusals;
    QHash<ProfessionalId, OrganisationId> takers;
    QList<BeneficiaryId> people;
    for (const FileGiven &file : plan.files)
        people.append(file.person);
    const auto relations = relationsTo(m_context, people);
    for (const FileGiven &file : plan.files) {
        const Decision decision =
            Policy::decide(m_context.session, Operation::Reassign, relations.value(file.person));
        QList<CircleMember> leading;
        if (!decision.allow)
            refusals.append({file.person, {ErrorCode::Refused, codeOf(decision.reason)}});
        else if (const auto next = takeOver(plan, file, leading, takers); !next)
            refusals.append({file.person, next.error()});
    }
    return refusals;
}
