#include "ui/text/codetext.h"

#include <QCoreApplication>

namespace {

struct CodeText
{
    Q_DECLARE_TR_FUNCTIONS(CodeText)
};

} // namespace

QString textOf(Stage stage)
{
    switch (stage) {
    case Stage::Outreach:
        return CodeText::tr("Outreach");
    case Stage::BenefitApplication:
        return CodeText::tr("Benefit application");
    case Stage::JobseekerRegistration:
        return CodeText::tr("Jobseeker registration");
    case Stage::AwaitingOrientation:
        return CodeText::tr("Awaiting orientation");
    case Stage::Oriented:
        return CodeText::tr("Oriented");
    case Stage::ReferentAssigned:
        return CodeText::tr("Referent assigned");
    case Stage::FirstAppointment:
        return CodeText::tr("First appointment");
    case Stage::GlobalDiagnosis:
        return CodeText::tr("Global diagnosis");
    case Stage::EngagementContract:
        return CodeText::tr("Engagement contract");
    case Stage::Support:
        return CodeText::tr("Support");
    case Stage::Review:
        return CodeText::tr("Review");
    case Stage::Reorientation:
        return CodeText::tr("Reorientation");
    case Stage::JobSecuring:
        return CodeText::tr("Securing of the job");
    case Stage::Closed:
        return CodeText::tr("Closed");
    }
    return {};
}

QString textOf(Track track)
{
    switch (track) {
    case Track::None:
        return CodeText::tr("No track");
    case Track::Professional:
        return CodeText::tr("Professional track");
    case Track::SocioProfessional:
        return CodeText::tr("Socio-professional track");
    case Track::Social:
        return CodeText::tr("Social track");
    case Track::Other:
        return CodeText::tr("Other track");
    }
    return {};
}

QString textOf(DeadlineStatus status)
{
    switch (status) {
    case DeadlineStatus::OnTime:
        return CodeText::tr("On time");
    case DeadlineStatus::DueSoon:
        return CodeText::tr("Due soon");
    case DeadlineStatus::Overdue:
        return CodeText::tr("Overdue");
    case DeadlineStatus::Met:
        return CodeText::tr("Met");
    case DeadlineStatus::MetLate:
        return CodeText::tr("Met late");
    case DeadlineStatus::NotApplicable:
        return CodeText::tr("Not required");
    }
    return {};
}

QString textOf(Appointment::Kind kind)
{
    switch (kind) {
    case Appointment::Kind::Orientation:
        return CodeText::tr("Orientation interview");
    case Appointment::Kind::FollowUp:
        return CodeText::tr("Follow-up interview");
    case Appointment::Kind::Diagnosis:
        return CodeText::tr("Diagnosis interview");
    case Appointment::Kind::ContractSigning:
        return CodeText::tr("Contract signing");
    case Appointment::Kind::JointReview:
        return CodeText::tr("Joint review");
    case Appointment::Kind::ThreeWay:
        return CodeText::tr("Three-way interview");
    case Appointment::Kind::Other:
        return CodeText::tr("Other appointment");
    }
    return {};
}

QString textOf(Appointment::Mode mode)
{
    switch (mode) {
    case Appointment::Mode::Office:
        return CodeText::tr("At the office");
    case Appointment::Mode::Phone:
        return CodeText::tr("By telephone");
    case Appointment::Mode::Home:
        return CodeText::tr("At home");
    case Appointment::Mode::Elsewhere:
        return CodeText::tr("Elsewhere");
    }
    return {};
}

QString textOf(Appointment::Status status)
{
    switch (status) {
    case Appointment::Status::Planned:
        return CodeText::tr("Planned");
    case Appointment::Status::Attended:
        return CodeText::tr("Attended");
    case Appointment::Status::Excused:
        return CodeText::tr("Excused");
    case Appointment::Status::NoShow:
        return CodeText::tr("Absent");
    case Appointment::Status::Cancelled:
        return CodeText::tr("Cancelled");
    }
    return {};
}

QString textOf(AppointmentState state)
{
    switch (state) {
    case AppointmentState::ToCome:
        return textOf(Appointment::Status::Planned);
    case AppointmentState::ToTell:
        return CodeText::tr("To be told");
    case AppointmentState::Attended:
        return textOf(Appointment::Status::Attended);
    case AppointmentState::Excused:
        return textOf(Appointment::Status::Excused);
    case AppointmentState::NoShow:
        return textOf(Appointment::Status::NoShow);
    case AppointmentState::Cancelled:
        return textOf(Appointment::Status::Cancelled);
    }
    return {};
}

QString textOf(Contract::Kind kind)
{
    switch (kind) {
    case Contract::Kind::Engagement:
        return CodeText::tr("Contract of engagement");
    case Contract::Kind::Cer:
        return CodeText::tr("Reciprocal engagement contract (CER)");
    case Contract::Kind::Ppae:
        return CodeText::tr("Personalised plan for employment (PPAE)");
    case Contract::Kind::Pacea:
        return CodeText::tr("PACEA");
    case Contract::Kind::Cej:
        return CodeText::tr("Youth engagement contract (CEJ)");
    case Contract::Kind::Aij:
        return CodeText::tr("Intensive support of the young (AIJ)");
    }
    return {};
}

QString textOf(CircleMember::Role role)
{
    switch (role) {
    case CircleMember::Role::UniqueReferent:
        return CodeText::tr("Unique referent");
    case CircleMember::Role::PathwayCoordinator:
        return CodeText::tr("Pathway referent");
    case CircleMember::Role::SupportWorker:
        return CodeText::tr("Support worker");
    case CircleMember::Role::OrientationOfficer:
        return CodeText::tr("Orientation officer");
    case CircleMember::Role::Other:
        return CodeText::tr("Other role");
    }
    return {};
}

QString textOf(Orientation::State state)
{
    switch (state) {
    case Orientation::State::Proposed:
        return CodeText::tr("Proposed");
    case Orientation::State::Decided:
        return CodeText::tr("Decided");
    case Orientation::State::Refused:
        return CodeText::tr("Refused");
    case Orientation::State::Withdrawn:
        return CodeText::tr("Withdrawn");
    }
    return {};
}

QString textOf(Exit::Reason reason)
{
    switch (reason) {
    case Exit::Reason::DurableJob:
        return CodeText::tr("Durable job");
    case Exit::Reason::TransitionJob:
        return CodeText::tr("Transition job");
    case Exit::Reason::SubsidisedOrSiaeJob:
        return CodeText::tr("Subsidised job or job in a SIAE");
    case Exit::Reason::SelfEmployment:
        return CodeText::tr("Self-employment");
    case Exit::Reason::QualifyingTraining:
        return CodeText::tr("Qualifying training");
    case Exit::Reason::RightsEnded:
        return CodeText::tr("End of rights");
    case Exit::Reason::MovedOut:
        return CodeText::tr("Moved out of the département");
    case Exit::Reason::Retirement:
        return CodeText::tr("Retirement");
    case Exit::Reason::DisabilityAllowance:
        return CodeText::tr("Disabled adult allowance (AAH)");
    case Exit::Reason::ParentalOrCaring:
        return CodeText::tr("Parental leave or caring");
    case Exit::Reason::LostContact:
        return CodeText::tr("Contact lost");
    case Exit::Reason::PersonRequest:
        return CodeText::tr("At the person's request");
    case Exit::Reason::TransferredToPartner:
        return CodeText::tr("Handed over to a partner");
    case Exit::Reason::Incarceration:
        return CodeText::tr("Incarceration");
    case Exit::Reason::Deceased:
        return CodeText::tr("Deceased");
    case Exit::Reason::DuplicateFile:
        return CodeText::tr("Duplicate file");
    case Exit::Reason::Other:
        return CodeText::tr("Other reason");
    }
    return {};
}

QString textOf(BenefitRight::Kind kind)
{
    switch (kind) {
    case BenefitRight::Kind::Rsa:
        return CodeText::tr("RSA");
    case BenefitRight::Kind::UnemploymentInsurance:
        return CodeText::tr("Unemployment insurance (ARE)");
    case BenefitRight::Kind::SolidarityAllowance:
        return CodeText::tr("Solidarity allowance (ASS)");
    case BenefitRight::Kind::InWorkBenefit:
        return CodeText::tr("In-work benefit");
    case BenefitRight::Kind::DisabledAdultAllowance:
        return CodeText::tr("Disabled adult allowance (AAH)");
    case BenefitRight::Kind::DisabledWorkerStatus:
        return CodeText::tr("Disabled worker status (RQTH)");
    }
    return {};
}

QString textOf(BenefitRight::State state)
{
    switch (state) {
    case BenefitRight::State::Pending:
        return CodeText::tr("Applied for");
    case BenefitRight::State::Refused:
        return CodeText::tr("Right refused");
    case BenefitRight::State::OpenAndPayable:
        return CodeText::tr("Open and payable");
    case BenefitRight::State::OpenAndSuspended:
        return CodeText::tr("Open and suspended");
    case BenefitRight::State::OpenPaymentSuspended:
        return CodeText::tr("Open, payment suspended");
    case BenefitRight::State::Closed:
        return CodeText::tr("Right closed");
    case BenefitRight::State::ClosedPreviousMonth:
        return CodeText::tr("Right closed the month before");
    }
    return {};
}

QString textOf(Beneficiary::Civility civility)
{
    switch (civility) {
    case Beneficiary::Civility::Unknown:
        return CodeText::tr("Not said");
    case Beneficiary::Civility::Madam:
        return CodeText::tr("Mrs");
    case Beneficiary::Civility::Sir:
        return CodeText::tr("Mr");
    }
    return {};
}

QString textOf(Beneficiary::Residence residence)
{
    switch (residence) {
    case Beneficiary::Residence::Unknown:
        return CodeText::tr("Not said");
    case Beneficiary::Residence::Stable:
        return CodeText::tr("Stable home");
    case Beneficiary::Residence::ElectedDomicile:
        return CodeText::tr("Elected domicile");
    case Beneficiary::Residence::UnlistedElectedDomicile:
        return CodeText::tr("Elected domicile, unlisted body");
    }
    return {};
}

QString textOf(Beneficiary::BirthPrecision precision)
{
    switch (precision) {
    case Beneficiary::BirthPrecision::Full:
        return CodeText::tr("Certain date");
    case Beneficiary::BirthPrecision::DayUnknown:
        return CodeText::tr("Day unknown");
    case Beneficiary::BirthPrecision::DayAndMonthUnknown:
        return CodeText::tr("Day and month unknown");
    }
    return {};
}

QString textOf(Beneficiary::FileRole role)
{
    switch (role) {
    case Beneficiary::FileRole::Unknown:
        return CodeText::tr("Not said");
    case Beneficiary::FileRole::Applicant:
        return CodeText::tr("Applicant");
    case Beneficiary::FileRole::Partner:
        return CodeText::tr("Partner");
    case Beneficiary::FileRole::Child:
        return CodeText::tr("Child");
    case Beneficiary::FileRole::Other:
        return CodeText::tr("Other person");
    case Beneficiary::FileRole::Head:
        return CodeText::tr("Head of the file");
    }
    return {};
}
