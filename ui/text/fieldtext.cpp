#include "ui/text/fieldtext.h"

#include "core/domain/nomenclature.h"
#include "core/domain/records.h"
#include "ui/text/codetext.h"
#include "ui/text/conferencetext.h"
#include "ui/text/datetext.h"
#include "ui/text/plantext.h"
#include "ui/text/requesttext.h"
#include "ui/text/rightstext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace {

using Words = QHash<QLatin1String, const char *>;

QString translated(const char *source) { return QCoreApplication::translate("Field", source); }

const Words &records()
{
    static const Words words{
        {QLatin1String("beneficiary"), QT_TRANSLATE_NOOP("Field", "Person")},
        {QLatin1String("household_member"), QT_TRANSLATE_NOOP("Field", "Household")},
        {QLatin1String("benefit_right"), QT_TRANSLATE_NOOP("Field", "Right")},
        {QLatin1String("registration"), QT_TRANSLATE_NOOP("Field", "Registration as jobseeker")},
        {QLatin1String("circle_member"), QT_TRANSLATE_NOOP("Field", "Circle member")},
        {QLatin1String("orientation"), QT_TRANSLATE_NOOP("Field", "Orientation")},
        {QLatin1String("appointment"), QT_TRANSLATE_NOOP("Field", "Appointment")},
        {QLatin1String("diagnosis"), QT_TRANSLATE_NOOP("Field", "Diagnosis")},
        {QLatin1String("contract"), QT_TRANSLATE_NOOP("Field", "Contract")},
        {QLatin1String("pathway_exit"), QT_TRANSLATE_NOOP("Field", "Exit")},
        {QLatin1String("situation"), QT_TRANSLATE_NOOP("Field", "Situation")},
        {QLatin1String("obstacle_level"), QT_TRANSLATE_NOOP("Field", "Obstacle")},
        {QLatin1String("target"), QT_TRANSLATE_NOOP("Field", "Target")},
        {QLatin1String("plan_action"), QT_TRANSLATE_NOOP("Field", "Action")},
        {QLatin1String("contract_amendment"), QT_TRANSLATE_NOOP("Field", "Amendment")},
        {QLatin1String("appointment_participant"), QT_TRANSLATE_NOOP("Field", "Participant")},
        {QLatin1String("review"), QT_TRANSLATE_NOOP("Field", "Review")},
        {QLatin1String("breach_case"), QT_TRANSLATE_NOOP("Field", "Breach case")},
        {QLatin1String("job_check"), QT_TRANSLATE_NOOP("Field", "Check of the job")},
        {QLatin1String("note"), QT_TRANSLATE_NOOP("Field", "Note")},
        {QLatin1String("snooze"), QT_TRANSLATE_NOOP("Field", "Reason put off")},
        {QLatin1String("legal_representative"), QT_TRANSLATE_NOOP("Field", "Legal representative")},
        {QLatin1String("exclusion"), QT_TRANSLATE_NOOP("Field", "Professional to keep away")},
        {QLatin1String("objection"), QT_TRANSLATE_NOOP("Field", "Objection to sharing")},
        {QLatin1String("rights_request"), QT_TRANSLATE_NOOP("Field", "Exercise of a right")},
        {QLatin1String("partner_request"), QT_TRANSLATE_NOOP("Field", "Request")},
        {QLatin1String("request_step"), QT_TRANSLATE_NOOP("Field", "Step of a request")},
        {QLatin1String("conference"), QT_TRANSLATE_NOOP("Field", "Case conference")},
        {QLatin1String("conference_attendee"), QT_TRANSLATE_NOOP("Field", "Attendance at a conference")},
        {QLatin1String("conference_item"), QT_TRANSLATE_NOOP("Field", "Subject of a conference")},
        {QLatin1String("stated_position"), QT_TRANSLATE_NOOP("Field", "Position")},
        {QLatin1String("conference_decision"), QT_TRANSLATE_NOOP("Field", "Decision of a conference")},
        {QLatin1String("fact_proposal"), QT_TRANSLATE_NOOP("Field", "Proposal of the household")},
        {QLatin1String("distinct_people"), QT_TRANSLATE_NOOP("Field", "Not the same person")},
        {QLatin1String("term"), QT_TRANSLATE_NOOP("Field", "Term")},
        {QLatin1String("organisation"), QT_TRANSLATE_NOOP("Field", "Organisation")},
        {QLatin1String("organisation_name"), QT_TRANSLATE_NOOP("Field", "Former name")},
        {QLatin1String("professional"), QT_TRANSLATE_NOOP("Field", "Professional")},
        {QLatin1String("service_offer"), QT_TRANSLATE_NOOP("Field", "Service")},
    };
    return words;
}

/// Columns that say the same in every table.
const Words &commonFields()
{
    static const Words words{
        {QLatin1String("organisation_id"), QT_TRANSLATE_NOOP("Field", "Organisation")},
        {QLatin1String("professional_id"), QT_TRANSLATE_NOOP("Field", "Professional")},
        {QLatin1String("valid_from"), QT_TRANSLATE_NOOP("Field", "From")},
        {QLatin1String("valid_to"), QT_TRANSLATE_NOOP("Field", "Until")},
        {QLatin1String("state"), QT_TRANSLATE_NOOP("Field", "State")},
        {QLatin1String("theme"), QT_TRANSLATE_NOOP("Field", "Theme")},
        {QLatin1String("noted_on"), QT_TRANSLATE_NOOP("Field", "Said on")},
        {QLatin1String("label"), QT_TRANSLATE_NOOP("Field", "Words")},
        {QLatin1String("weekly_hours"), QT_TRANSLATE_NOOP("Field", "Hours a week")},
        {QLatin1String("hours_reason"), QT_TRANSLATE_NOOP("Field", "Reason of the hours")},
        {QLatin1String("starts_on"), QT_TRANSLATE_NOOP("Field", "First day")},
        {QLatin1String("ends_on"), QT_TRANSLATE_NOOP("Field", "Last day")},
        {QLatin1String("ended_on"), QT_TRANSLATE_NOOP("Field", "Ended on")},
        {QLatin1String("summary"), QT_TRANSLATE_NOOP("Field", "Summary")},
        {QLatin1String("facts"), QT_TRANSLATE_NOOP("Field", "Facts")},
        {QLatin1String("reason"), QT_TRANSLATE_NOOP("Field", "Reason")},
        {QLatin1String("until"), QT_TRANSLATE_NOOP("Field", "Until")},
        {QLatin1String("kind"), QT_TRANSLATE_NOOP("Field", "Kind")},
    };
    return words;
}

const Words &personFields()
{
    static const Words words{
        {QLatin1String("reference"), QT_TRANSLATE_NOOP("Field", "File number")},
        {QLatin1String("civility"), QT_TRANSLATE_NOOP("Field", "Civility")},
        {QLatin1String("family_name"), QT_TRANSLATE_NOOP("Field", "Usual name")},
        {QLatin1String("birth_name"), QT_TRANSLATE_NOOP("Field", "Birth name")},
        {QLatin1String("first_name"), QT_TRANSLATE_NOOP("Field", "First name")},
        {QLatin1String("birth_date"), QT_TRANSLATE_NOOP("Field", "Date of birth")},
        {QLatin1String("birth_precision"), QT_TRANSLATE_NOOP("Field", "Certainty of the date of birth")},
        {QLatin1String("birth_place"), QT_TRANSLATE_NOOP("Field", "Place of birth")},
        {QLatin1String("nationality"), QT_TRANSLATE_NOOP("Field", "Nationality")},
        {QLatin1String("phone"), QT_TRANSLATE_NOOP("Field", "Telephone")},
        {QLatin1String("email"), QT_TRANSLATE_NOOP("Field", "E-mail")},
        {QLatin1String("do_not_call"), QT_TRANSLATE_NOOP("Field", "Do not call")},
        {QLatin1String("no_sms"), QT_TRANSLATE_NOOP("Field", "No text message")},
        {QLatin1String("safe_contact"), QT_TRANSLATE_NOOP("Field", "Safe contact")},
        {QLatin1String("address"), QT_TRANSLATE_NOOP("Field", "Address")},
        {QLatin1String("address_complement"), QT_TRANSLATE_NOOP("Field", "Address complement")},
        {QLatin1String("postcode"), QT_TRANSLATE_NOOP("Field", "Postcode")},
        {QLatin1String("city"), QT_TRANSLATE_NOOP("Field", "Commune")},
        {QLatin1String("residence"), QT_TRANSLATE_NOOP("Field", "Residence")},
        {QLatin1String("domiciliation_body"), QT_TRANSLATE_NOOP("Field", "Body of domicile")},
        {QLatin1String("domiciled_until"), QT_TRANSLATE_NOOP("Field", "Domiciled until")},
        {QLatin1String("nir"), QT_TRANSLATE_NOOP("Field", "Social security number")},
        {QLatin1String("caf_number"), QT_TRANSLATE_NOOP("Field", "CAF number")},
        {QLatin1String("file_role"), QT_TRANSLATE_NOOP("Field", "Role in the RSA file")},
        {QLatin1String("france_travail_id"), QT_TRANSLATE_NOOP("Field", "France Travail number (national)")},
        {QLatin1String("france_travail_old_id"),
            QT_TRANSLATE_NOOP("Field", "France Travail number (regional)")},
        {QLatin1String("department_id"), QT_TRANSLATE_NOOP("Field", "Département's number")},
        {QLatin1String("interpreter_language"), QT_TRANSLATE_NOOP("Field", "Interpreter's language")},
        {QLatin1String("work_situation"), QT_TRANSLATE_NOOP("Field", "Work situation")},
        {QLatin1String("education_level"), QT_TRANSLATE_NOOP("Field", "Level of education")},
        {QLatin1String("sought_job"), QT_TRANSLATE_NOOP("Field", "Job sought")},
        {QLatin1String("spotted_on"), QT_TRANSLATE_NOOP("Field", "First contact of outreach")},
        {QLatin1String("followed_since"), QT_TRANSLATE_NOOP("Field", "Followed since")},
    };
    return words;
}

/// By table and column, as in "contract.signed_on".
const Words &otherFields()
{
    static const Words words{
        {QLatin1String("benefit_right.reason_code"), QT_TRANSLATE_NOOP("Field", "Reason")},
        {QLatin1String("benefit_right.applied_on"), QT_TRANSLATE_NOOP("Field", "Applied for on")},
        {QLatin1String("benefit_right.opened_on"), QT_TRANSLATE_NOOP("Field", "Opened on")},
        {QLatin1String("benefit_right.received_on"),
            QT_TRANSLATE_NOOP("Field", "Received by the département on")},
        {QLatin1String("benefit_right.state_since"), QT_TRANSLATE_NOOP("Field", "State since")},
        {QLatin1String("benefit_right.closed_on"), QT_TRANSLATE_NOOP("Field", "Closed on")},
        {QLatin1String("benefit_right.subject_to_duties"),
            QT_TRANSLATE_NOOP("Field", "Subject to rights and duties")},
        {QLatin1String("registration.registered_on"), QT_TRANSLATE_NOOP("Field", "Registered on")},
        {QLatin1String("registration.ended_on"), QT_TRANSLATE_NOOP("Field", "Ended on")},
        {QLatin1String("registration.category"), QT_TRANSLATE_NOOP("Field", "Category")},
        {QLatin1String("circle_member.role"), QT_TRANSLATE_NOOP("Field", "Role")},
        {QLatin1String("circle_member.end_reason"), QT_TRANSLATE_NOOP("Field", "Reason of the end")},
        {QLatin1String("orientation.track"), QT_TRANSLATE_NOOP("Field", "Track")},
        {QLatin1String("orientation.proposed_on"), QT_TRANSLATE_NOOP("Field", "Proposed on")},
        {QLatin1String("orientation.decided_on"), QT_TRANSLATE_NOOP("Field", "Decided on")},
        {QLatin1String("orientation.notified_on"), QT_TRANSLATE_NOOP("Field", "Notified on")},
        {QLatin1String("orientation.reason"), QT_TRANSLATE_NOOP("Field", "Reason")},
        {QLatin1String("appointment.mode"), QT_TRANSLATE_NOOP("Field", "Mode")},
        {QLatin1String("appointment.status"), QT_TRANSLATE_NOOP("Field", "Outcome")},
        {QLatin1String("appointment.starts_at"), QT_TRANSLATE_NOOP("Field", "Day and time")},
        {QLatin1String("appointment.minutes"), QT_TRANSLATE_NOOP("Field", "Minutes")},
        {QLatin1String("appointment.place"), QT_TRANSLATE_NOOP("Field", "Place")},
        {QLatin1String("diagnosis.validated_on"), QT_TRANSLATE_NOOP("Field", "Validated on")},
        {QLatin1String("contract.signed_on"), QT_TRANSLATE_NOOP("Field", "Signed on")},
        {QLatin1String("contract.starts_on"), QT_TRANSLATE_NOOP("Field", "First day")},
        {QLatin1String("contract.ends_on"), QT_TRANSLATE_NOOP("Field", "Last day")},
        {QLatin1String("contract.revised_on"), QT_TRANSLATE_NOOP("Field", "Revised on")},
        {QLatin1String("contract.weekly_hours"), QT_TRANSLATE_NOOP("Field", "Hours a week")},
        {QLatin1String("contract.hours_reason"), QT_TRANSLATE_NOOP("Field", "Reason of the hours")},
        {QLatin1String("contract.late_review"), QT_TRANSLATE_NOOP("Field", "Review at 12 months")},
        {QLatin1String("pathway_exit.left_on"), QT_TRANSLATE_NOOP("Field", "Day of the exit")},
        {QLatin1String("pathway_exit.reason"), QT_TRANSLATE_NOOP("Field", "Reason")},
        {QLatin1String("pathway_exit.detail"), QT_TRANSLATE_NOOP("Field", "Detail")},
    };
    return words;
}

/// The same for the diagnosis, the plan and the contracts.
const Words &planFields()
{
    static const Words words{
        {QLatin1String("situation.code"), QT_TRANSLATE_NOOP("Field", "Situation")},
        {QLatin1String("situation.answer"), QT_TRANSLATE_NOOP("Field", "Answer")},
        {QLatin1String("obstacle_level.level"), QT_TRANSLATE_NOOP("Field", "Level")},
        {QLatin1String("target.code"), QT_TRANSLATE_NOOP("Field", "Target")},
        {QLatin1String("target.set_on"), QT_TRANSLATE_NOOP("Field", "Set on")},
        {QLatin1String("target.agreed_on"), QT_TRANSLATE_NOOP("Field", "Agreed to by the person on")},
        {QLatin1String("plan_action.code"), QT_TRANSLATE_NOOP("Field", "Action")},
        {QLatin1String("plan_action.by_person"), QT_TRANSLATE_NOOP("Field", "By the person herself")},
        {QLatin1String("plan_action.service_offer_id"), QT_TRANSLATE_NOOP("Field", "Service")},
        {QLatin1String("plan_action.due_on"), QT_TRANSLATE_NOOP("Field", "By")},
        {QLatin1String("plan_action.target_id"), QT_TRANSLATE_NOOP("Field", "Target")},
        {QLatin1String("contract.person_signed_on"), QT_TRANSLATE_NOOP("Field", "Signed by the person on")},
        {QLatin1String("contract.body_signed_on"), QT_TRANSLATE_NOOP("Field", "Signed by the body on")},
        {QLatin1String("contract.signatory_id"), QT_TRANSLATE_NOOP("Field", "Signatory")},
    };
    return words;
}

/// The same for what follows a contract.
const Words &followUpFields()
{
    static const Words words{
        {QLatin1String("contract_amendment.contract_id"), QT_TRANSLATE_NOOP("Field", "Contract")},
        {QLatin1String("contract_amendment.number"), QT_TRANSLATE_NOOP("Field", "Number")},
        {QLatin1String("contract_amendment.subject"), QT_TRANSLATE_NOOP("Field", "Subject")},
        {QLatin1String("contract_amendment.agreed_on"), QT_TRANSLATE_NOOP("Field", "Agreed on")},
        {QLatin1String("contract_amendment.former_ends_on"), QT_TRANSLATE_NOOP("Field", "Former last day")},
        {QLatin1String("contract_amendment.former_hours"), QT_TRANSLATE_NOOP("Field", "Former hours a week")},
        {QLatin1String("appointment_participant.appointment_id"), QT_TRANSLATE_NOOP("Field", "Appointment")},
        {QLatin1String("orientation.requested_on"), QT_TRANSLATE_NOOP("Field", "Asked for on")},
        {QLatin1String("orientation.requester_id"), QT_TRANSLATE_NOOP("Field", "Asked for by")},
        {QLatin1String("orientation.decision_reason"), QT_TRANSLATE_NOOP("Field", "Reason of the decision")},
        {QLatin1String("review.held_on"), QT_TRANSLATE_NOOP("Field", "Held on")},
        {QLatin1String("review.contract_id"), QT_TRANSLATE_NOOP("Field", "Contract")},
        {QLatin1String("review.conclusion"), QT_TRANSLATE_NOOP("Field", "Conclusion")},
        {QLatin1String("breach_case.reported_on"), QT_TRANSLATE_NOOP("Field", "Reported on")},
        {QLatin1String("breach_case.repeated"), QT_TRANSLATE_NOOP("Field", "Repeated")},
        {QLatin1String("breach_case.household_of_several"),
            QT_TRANSLATE_NOOP("Field", "Household of several people")},
        {QLatin1String("breach_case.notified_on"), QT_TRANSLATE_NOOP("Field", "Notified on")},
        {QLatin1String("breach_case.observations_due_on"), QT_TRANSLATE_NOOP("Field", "Observations by")},
        {QLatin1String("breach_case.observations_on"),
            QT_TRANSLATE_NOOP("Field", "Observations received on")},
        {QLatin1String("breach_case.observations"), QT_TRANSLATE_NOOP("Field", "Observations")},
        {QLatin1String("breach_case.team_asked_on"),
            QT_TRANSLATE_NOOP("Field", "Multidisciplinary team asked on")},
        {QLatin1String("breach_case.team_opinion_on"), QT_TRANSLATE_NOOP("Field", "Opinion given on")},
        {QLatin1String("breach_case.team_opinion"), QT_TRANSLATE_NOOP("Field", "Opinion")},
        {QLatin1String("breach_case.decision"), QT_TRANSLATE_NOOP("Field", "Decision")},
        {QLatin1String("breach_case.decided_on"), QT_TRANSLATE_NOOP("Field", "Decided on")},
        {QLatin1String("breach_case.rate"), QT_TRANSLATE_NOOP("Field", "Rate (%)")},
        {QLatin1String("breach_case.months"), QT_TRANSLATE_NOOP("Field", "Months")},
        {QLatin1String("breach_case.lifted_on"), QT_TRANSLATE_NOOP("Field", "Lifted on")},
        {QLatin1String("breach_case.lift_reason"), QT_TRANSLATE_NOOP("Field", "Reason of the lifting")},
        {QLatin1String("job_check.exit_id"), QT_TRANSLATE_NOOP("Field", "Exit")},
        {QLatin1String("job_check.checked_on"), QT_TRANSLATE_NOOP("Field", "Checked on")},
        {QLatin1String("job_check.outcome"), QT_TRANSLATE_NOOP("Field", "Outcome")},
        {QLatin1String("note.level"), QT_TRANSLATE_NOOP("Field", "Read by")},
        {QLatin1String("note.written_at"), QT_TRANSLATE_NOOP("Field", "Written on")},
        {QLatin1String("note.corrects_id"), QT_TRANSLATE_NOOP("Field", "Corrects")},
        {QLatin1String("note.account_id"), QT_TRANSLATE_NOOP("Field", "Author")},
        {QLatin1String("snooze.subject"), QT_TRANSLATE_NOOP("Field", "Subject")},
        {QLatin1String("pathway_exit.reopened_on"), QT_TRANSLATE_NOOP("Field", "Reopened on")},
        {QLatin1String("pathway_exit.reopen_reason"), QT_TRANSLATE_NOOP("Field", "Reason of the reopening")},
    };
    return words;
}

const Words &networkFields()
{
    static const Words words{
        {QLatin1String("circle_member.mandate"), QT_TRANSLATE_NOOP("Field", "Mandate of referent")},
        {QLatin1String("circle_member.basis"), QT_TRANSLATE_NOOP("Field", "Basis of sharing")},
        {QLatin1String("circle_member.informed_by"), QT_TRANSLATE_NOOP("Field", "How the person was told")},
        {QLatin1String("circle_member.informed_on"), QT_TRANSLATE_NOOP("Field", "Person told on")},
        {QLatin1String("partner_request.from_organisation_id"), QT_TRANSLATE_NOOP("Field", "Asked by")},
        {QLatin1String("partner_request.from_professional_id"),
            QT_TRANSLATE_NOOP("Field", "Asked by (professional)")},
        {QLatin1String("partner_request.to_organisation_id"), QT_TRANSLATE_NOOP("Field", "Asked of")},
        {QLatin1String("partner_request.to_professional_id"),
            QT_TRANSLATE_NOOP("Field", "Asked of (professional)")},
        {QLatin1String("partner_request.subject"), QT_TRANSLATE_NOOP("Field", "What is asked")},
        {QLatin1String("partner_request.context"),
            QT_TRANSLATE_NOOP("Field", "What the partner needs to know")},
        {QLatin1String("partner_request.informed_on"), QT_TRANSLATE_NOOP("Field", "Person told on")},
        {QLatin1String("partner_request.prepared_on"), QT_TRANSLATE_NOOP("Field", "Prepared on")},
        {QLatin1String("partner_request.sent_at"), QT_TRANSLATE_NOOP("Field", "Sent on")},
        {QLatin1String("partner_request.channel"), QT_TRANSLATE_NOOP("Field", "Sent by")},
        {QLatin1String("partner_request.answered_at"), QT_TRANSLATE_NOOP("Field", "Answered on")},
        {QLatin1String("partner_request.refusal"), QT_TRANSLATE_NOOP("Field", "Reason of the refusal")},
        {QLatin1String("partner_request.appointment_at"), QT_TRANSLATE_NOOP("Field", "Appointment")},
        {QLatin1String("partner_request.closed_on"), QT_TRANSLATE_NOOP("Field", "Closed on")},
        {QLatin1String("partner_request.outcome"), QT_TRANSLATE_NOOP("Field", "Outcome")},
        {QLatin1String("partner_request.outcome_detail"), QT_TRANSLATE_NOOP("Field", "Outcome in words")},
        {QLatin1String("partner_request.amount_asked"), QT_TRANSLATE_NOOP("Field", "Amount asked (€)")},
        {QLatin1String("partner_request.amount_granted"), QT_TRANSLATE_NOOP("Field", "Amount granted (€)")},
        {QLatin1String("request_step.request_id"), QT_TRANSLATE_NOOP("Field", "Request")},
        {QLatin1String("request_step.at"), QT_TRANSLATE_NOOP("Field", "On")},
        {QLatin1String("request_step.words"), QT_TRANSLATE_NOOP("Field", "In words")},
        {QLatin1String("fact_proposal.source_id"), QT_TRANSLATE_NOOP("Field", "From the file of")},
        {QLatin1String("fact_proposal.fact"), QT_TRANSLATE_NOOP("Field", "What is proposed")},
        {QLatin1String("fact_proposal.value"), QT_TRANSLATE_NOOP("Field", "Value")},
        {QLatin1String("fact_proposal.proposed_on"), QT_TRANSLATE_NOOP("Field", "Proposed on")},
        {QLatin1String("fact_proposal.answered_on"), QT_TRANSLATE_NOOP("Field", "Answered on")},
        {QLatin1String("distinct_people.other_id"), QT_TRANSLATE_NOOP("Field", "Other person")},
        {QLatin1String("distinct_people.told_on"), QT_TRANSLATE_NOOP("Field", "Told on")},
        {QLatin1String("objection.received_on"), QT_TRANSLATE_NOOP("Field", "Received on")},
        {QLatin1String("objection.words"), QT_TRANSLATE_NOOP("Field", "In the person's words")},
        {QLatin1String("objection.lifted_on"), QT_TRANSLATE_NOOP("Field", "Lifted on")},
        {QLatin1String("professional.substitute_id"), QT_TRANSLATE_NOOP("Field", "Substitute")},
        {QLatin1String("professional.languages"), QT_TRANSLATE_NOOP("Field", "Languages spoken")},
        {QLatin1String("exclusion.professional_id"), QT_TRANSLATE_NOOP("Field", "Professional")},
        {QLatin1String("exclusion.reason"), QT_TRANSLATE_NOOP("Field", "Reason")},
        {QLatin1String("exclusion.noted_on"), QT_TRANSLATE_NOOP("Field", "Noted on")},
        {QLatin1String("exclusion.lifted_on"), QT_TRANSLATE_NOOP("Field", "Lifted on")},
        {QLatin1String("legal_representative.family_name"), QT_TRANSLATE_NOOP("Field", "Name")},
        {QLatin1String("legal_representative.first_name"), QT_TRANSLATE_NOOP("Field", "First name")},
        {QLatin1String("legal_representative.link"), QT_TRANSLATE_NOOP("Field", "Link")},
        {QLatin1String("legal_representative.authority"), QT_TRANSLATE_NOOP("Field", "Authority")},
        {QLatin1String("legal_representative.phone"), QT_TRANSLATE_NOOP("Field", "Phone")},
        {QLatin1String("legal_representative.email"), QT_TRANSLATE_NOOP("Field", "E-mail")},
        {QLatin1String("legal_representative.informed_on"),
            QT_TRANSLATE_NOOP("Field", "Told of what is shared on")},
        {QLatin1String("legal_representative.not_informed_reason"),
            QT_TRANSLATE_NOOP("Field", "Why not told")},
    };
    return words;
}

const Words &conferenceFields()
{
    static const Words words{
        {QLatin1String("conference.request_id"), QT_TRANSLATE_NOOP("Field", "Request")},
        {QLatin1String("conference.appointment_id"), QT_TRANSLATE_NOOP("Field", "Appointment")},
        {QLatin1String("conference.held_at"), QT_TRANSLATE_NOOP("Field", "Held on")},
        {QLatin1String("conference.place"), QT_TRANSLATE_NOOP("Field", "Place")},
        {QLatin1String("conference.person_present"), QT_TRANSLATE_NOOP("Field", "The person is there")},
        {QLatin1String("conference.person_words"), QT_TRANSLATE_NOOP("Field", "In the person's words")},
        {QLatin1String("conference.agreed_on"), QT_TRANSLATE_NOOP("Field", "Agreed by the person on")},
        {QLatin1String("conference.closed_on"), QT_TRANSLATE_NOOP("Field", "Minutes settled on")},
        {QLatin1String("conference_attendee.conference_id"), QT_TRANSLATE_NOOP("Field", "Case conference")},
        {QLatin1String("conference_attendee.presence"), QT_TRANSLATE_NOOP("Field", "Presence")},
        {QLatin1String("conference_item.conference_id"), QT_TRANSLATE_NOOP("Field", "Case conference")},
        {QLatin1String("conference_item.kind"), QT_TRANSLATE_NOOP("Field", "Kind")},
        {QLatin1String("conference_item.subject"), QT_TRANSLATE_NOOP("Field", "Subject")},
        {QLatin1String("conference_item.place"), QT_TRANSLATE_NOOP("Field", "Place in the agenda")},
        {QLatin1String("stated_position.item_id"), QT_TRANSLATE_NOOP("Field", "Subject of a conference")},
        {QLatin1String("stated_position.stance"), QT_TRANSLATE_NOOP("Field", "Position")},
        {QLatin1String("stated_position.words"), QT_TRANSLATE_NOOP("Field", "In words")},
        {QLatin1String("stated_position.stated_on"), QT_TRANSLATE_NOOP("Field", "Stated on")},
        {QLatin1String("conference_decision.item_id"), QT_TRANSLATE_NOOP("Field", "Subject of a conference")},
        {QLatin1String("conference_decision.words"), QT_TRANSLATE_NOOP("Field", "Decision")},
        {QLatin1String("conference_decision.decided_on"), QT_TRANSLATE_NOOP("Field", "Decided on")},
        {QLatin1String("conference_decision.action_id"), QT_TRANSLATE_NOOP("Field", "Action")},
    };
    return words;
}

const Words &exerciseFields()
{
    static const Words words{
        {QLatin1String("rights_request.received_on"), QT_TRANSLATE_NOOP("Field", "Received on")},
        {QLatin1String("rights_request.means"), QT_TRANSLATE_NOOP("Field", "How it came")},
        {QLatin1String("rights_request.identity_checked_on"),
            QT_TRANSLATE_NOOP("Field", "Identity checked on")},
        {QLatin1String("rights_request.words"), QT_TRANSLATE_NOOP("Field", "In the person's words")},
        {QLatin1String("rights_request.extended_on"),
            QT_TRANSLATE_NOOP("Field", "Told of a longer delay on")},
        {QLatin1String("rights_request.extension_reason"), QT_TRANSLATE_NOOP("Field", "Why it takes longer")},
        {QLatin1String("rights_request.decision"), QT_TRANSLATE_NOOP("Field", "Decision")},
        {QLatin1String("rights_request.decided_on"), QT_TRANSLATE_NOOP("Field", "Decided on")},
        {QLatin1String("rights_request.answered_on"), QT_TRANSLATE_NOOP("Field", "Answered on")},
        {QLatin1String("rights_request.lifted_on"), QT_TRANSLATE_NOOP("Field", "Lifted on")},
    };
    return words;
}

QString found(const Words &words, const QString &key)
{
    const auto each =
        std::find_if(words.keyBegin(), words.keyEnd(), [&key](QLatin1String known) { return key == known; });
    return each == words.keyEnd() ? QString() : translated(words.value(*each));
}

template <class Value>
QString inWords(const QString &stored, const Value &, QDate today)
{
    if constexpr (std::is_same_v<Value, bool>)
        return stored == QLatin1String("1") ? translated(QT_TRANSLATE_NOOP("Field", "yes"))
                                            : translated(QT_TRANSLATE_NOOP("Field", "no"));
    else if constexpr (std::is_same_v<Value, QDate>)
        return dayText(QDate::fromString(stored, Qt::ISODate));
    else if constexpr (std::is_same_v<Value, QDateTime>)
        return momentText(QDateTime::fromString(stored, Qt::ISODate), today);
    else if constexpr (std::is_same_v<Value, double>)
        return QLocale().toString(stored.toDouble());
    else if constexpr (Coded<Value>) {
        const auto known = fromCode<Value>(stored);
        if constexpr (requires { textOf(*known); })
            return known ? textOf(*known) : stored;
    }
    return stored;
}

/// Codes of reference lists; empty when the column holds none.
QString ofReferenceList(const QString &column, const QString &value)
{
    if (column == QLatin1String("work_situation"))
        return Nomenclature::workSituations().label(value);
    if (column == QLatin1String("education_level"))
        return Nomenclature::educationLevels().label(value);
    if (column == QLatin1String("nationality"))
        return Nomenclature::nationalities().label(value);
    if (column == QLatin1String("nir"))
        return maskedNir(value);
    return {};
}

} // namespace

QString recordText(const QString &table)
{
    const QString text = found(records(), table);
    return text.isEmpty() ? table : text;
}

QString fieldText(const QString &table, const QString &column)
{
    const bool ofPerson = table == QLatin1String(Fields<Beneficiary>::table);
    const QString key = table + QLatin1Char('.') + column;
    QString text = ofPerson ? found(personFields(), column) : QString();
    for (const Words *words : {&otherFields(), &planFields(), &followUpFields(), &networkFields(),
             &conferenceFields(), &exerciseFields()})
        if (text.isEmpty() && !ofPerson)
            text = found(*words, key);
    if (text.isEmpty())
        text = found(commonFields(), column);
    return text.isEmpty() ? column : text;
}

QString valueText(const QString &table, const QString &column, const QString &value, QDate today)
{
    if (value.isEmpty())
        return {};
    if (const QString label = ofReferenceList(column, value); !label.isEmpty())
        return label;
    QString text = value;
    visitTable(table, [&]<class Record>(std::type_identity<Record>) {
        forEachField<Record>([&](const auto &each) {
            if (column == QLatin1String(each.column))
                text = inWords(value, Record().*each.member, today);
        });
    });
    return text;
}

QString spacedNir(const QString &nir)
{
    QString spaced = nir;
    for (const qsizetype place : {10, 7, 5, 3, 1})
        if (spaced.size() > place)
            spaced.insert(place, QLatin1Char(' '));
    return spaced;
}

QString maskedNir(const QString &nir)
{
    if (nir.isEmpty())
        return {};
    QString masked = nir.left(3);
    masked.resize(nir.size(), QChar(0x2022));
    return spacedNir(masked);
}
