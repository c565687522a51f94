#include "ui/text/codetext.h"

#include <QCoreApplication>

namespace {

QString tr(const char *source) { return QCoreApplication::translate("Code", source); }

} // namespace

QString textOf(Stage stage)
{
    switch (stage) {
    case Stage::Outreach:
        return tr(QT_TRANSLATE_NOOP("Code", "Outreach"));
    case Stage::BenefitApplication:
        return tr(QT_TRANSLATE_NOOP("Code", "Benefit application"));
    case Stage::JobseekerRegistration:
        return tr(QT_TRANSLATE_NOOP("Code", "Jobseeker registration"));
    case Stage::AwaitingOrientation:
        return tr(QT_TRANSLATE_NOOP("Code", "Awaiting orientation"));
    case Stage::Oriented:
        return tr(QT_TRANSLATE_NOOP("Code", "Oriented"));
    case Stage::ReferentAssigned:
        return tr(QT_TRANSLATE_NOOP("Code", "Referent assigned"));
    case Stage::FirstAppointment:
        return tr(QT_TRANSLATE_NOOP("Code", "First appointment"));
    case Stage::GlobalDiagnosis:
        return tr(QT_TRANSLATE_NOOP("Code", "Global diagnosis"));
    case Stage::EngagementContract:
        return tr(QT_TRANSLATE_NOOP("Code", "Engagement contract"));
    case Stage::Support:
        return tr(QT_TRANSLATE_NOOP("Code", "Support"));
    case Stage::Review:
        return tr(QT_TRANSLATE_NOOP("Code", "Review"));
    case Stage::Reorientation:
        return tr(QT_TRANSLATE_NOOP("Code", "Reorientation"));
    case Stage::JobSecuring:
        return tr(QT_TRANSLATE_NOOP("Code", "Securing of the job"));
    case Stage::Closed:
        return tr(QT_TRANSLATE_NOOP("Code", "Closed"));
    }
    return {};
}

QString textOf(Track track)
{
    switch (track) {
    case Track::None:
        return tr(QT_TRANSLATE_NOOP("Code", "No track"));
    case Track::Professional:
        return tr(QT_TRANSLATE_NOOP("Code", "Professional track"));
    case Track::SocioProfessional:
        return tr(QT_TRANSLATE_NOOP("Code", "Socio-professional track"));
    case Track::Social:
        return tr(QT_TRANSLATE_NOOP("Code", "Social track"));
    case Track::Other:
        return tr(QT_TRANSLATE_NOOP("Code", "Other track"));
    }
    return {};
}

QString textOf(DeadlineStatus status)
{
    switch (status) {
    case DeadlineStatus::OnTime:
        return tr(QT_TRANSLATE_NOOP("Code", "On time"));
    case DeadlineStatus::DueSoon:
        return tr(QT_TRANSLATE_NOOP("Code", "Due soon"));
    case DeadlineStatus::Overdue:
        return tr(QT_TRANSLATE_NOOP("Code", "Overdue"));
    case DeadlineStatus::Met:
        return tr(QT_TRANSLATE_NOOP("Code", "Met"));
    case DeadlineStatus::MetLate:
        return tr(QT_TRANSLATE_NOOP("Code", "Met late"));
    case DeadlineStatus::NotApplicable:
        return tr(QT_TRANSLATE_NOOP("Code", "Not required"));
    }
    return {};
}

QString textOf(Appointment::Kind kind)
{
    switch (kind) {
    case Appointment::Kind::Orientation:
        return tr(QT_TRANSLATE_NOOP("Code", "Orientation interview"));
    case Appointment::Kind::FollowUp:
        return tr(QT_TRANSLATE_NOOP("Code", "Follow-up interview"));
    case Appointment::Kind::Diagnosis:
        return tr(QT_TRANSLATE_NOOP("Code", "Diagnosis interview"));
    case Appointment::Kind::ContractSigning:
        return tr(QT_TRANSLATE_NOOP("Code", "Contract signing"));
    case Appointment::Kind::JointReview:
        return tr(QT_TRANSLATE_NOOP("Code", "Joint review"));
    case Appointment::Kind::ThreeWay:
        return tr(QT_TRANSLATE_NOOP("Code", "Three-way interview"));
    case Appointment::Kind::Other:
        return tr(QT_TRANSLATE_NOOP("Code", "Other appointment"));
    }
    return {};
}

QString textOf(Appointment::Mode mode)
{
    switch (mode) {
    case Appointment::Mode::Office:
        return tr(QT_TRANSLATE_NOOP("Code", "At the office"));
    case Appointment::Mode::Phone:
        return tr(QT_TRANSLATE_NOOP("Code", "By telephone"));
    case Appointment::Mode::Home:
        return tr(QT_TRANSLATE_NOOP("Code", "At home"));
    case Appointment::Mode::Elsewhere:
        return tr(QT_TRANSLATE_NOOP("Code", "Elsewhere"));
    }
    return {};
}

QString textOf(Appointment::Status status)
{
    switch (status) {
    case Appointment::Status::Planned:
        return tr(QT_TRANSLATE_NOOP("Code", "Planned"));
    case Appointment::Status::Attended:
        return tr(QT_TRANSLATE_NOOP("Code", "Attended"));
    case Appointment::Status::Excused:
        return tr(QT_TRANSLATE_NOOP("Code", "Excused"));
    case Appointment::Status::NoShow:
        return tr(QT_TRANSLATE_NOOP("Code", "Absent"));
    case Appointment::Status::Cancelled:
        return tr(QT_TRANSLATE_NOOP("Code", "Cancelled"));
    }
    return {};
}

QString textOf(Contract::Kind kind)
{
    switch (kind) {
    case Contract::Kind::Engagement:
        return tr(QT_TRANSLATE_NOOP("Code", "Engagement contract"));
    case Contract::Kind::Cer:
        return tr(QT_TRANSLATE_NOOP("Code", "Reciprocal engagement contract (CER)"));
    case Contract::Kind::Ppae:
        return tr(QT_TRANSLATE_NOOP("Code", "Personalised plan for employment (PPAE)"));
    case Contract::Kind::Pacea:
        return tr(QT_TRANSLATE_NOOP("Code", "PACEA"));
    case Contract::Kind::Cej:
        return tr(QT_TRANSLATE_NOOP("Code", "Youth engagement contract (CEJ)"));
    case Contract::Kind::Aij:
        return tr(QT_TRANSLATE_NOOP("Code", "Intensive support of the young (AIJ)"));
    }
    return {};
}

QString textOf(CircleMember::Role role)
{
    switch (role) {
    case CircleMember::Role::UniqueReferent:
        return tr(QT_TRANSLATE_NOOP("Code", "Unique referent"));
    case CircleMember::Role::PathwayCoordinator:
        return tr(QT_TRANSLATE_NOOP("Code", "Pathway referent"));
    case CircleMember::Role::SupportWorker:
        return tr(QT_TRANSLATE_NOOP("Code", "Support worker"));
    case CircleMember::Role::OrientationOfficer:
        return tr(QT_TRANSLATE_NOOP("Code", "Orientation officer"));
    case CircleMember::Role::Other:
        return tr(QT_TRANSLATE_NOOP("Code", "Other role"));
    }
    return {};
}

QString textOf(Orientation::State state)
{
    switch (state) {
    case Orientation::State::Proposed:
        return tr(QT_TRANSLATE_NOOP("Code", "Proposed"));
    case Orientation::State::Decided:
        return tr(QT_TRANSLATE_NOOP("Code", "Decided"));
    case Orientation::State::Refused:
        return tr(QT_TRANSLATE_NOOP("Code", "Refused"));
    case Orientation::State::Withdrawn:
        return tr(QT_TRANSLATE_NOOP("Code", "Withdrawn"));
    }
    return {};
}

QString textOf(Exit::Reason reason)
{
    switch (reason) {
    case Exit::Reason::DurableJob:
        return tr(QT_TRANSLATE_NOOP("Code", "Durable job"));
    case Exit::Reason::TransitionJob:
        return tr(QT_TRANSLATE_NOOP("Code", "Transition job"));
    case Exit::Reason::SubsidisedOrSiaeJob:
        return tr(QT_TRANSLATE_NOOP("Code", "Subsidised job or job in a SIAE"));
    case Exit::Reason::SelfEmployment:
        return tr(QT_TRANSLATE_NOOP("Code", "Self-employment"));
    case Exit::Reason::QualifyingTraining:
        return tr(QT_TRANSLATE_NOOP("Code", "Qualifying training"));
    case Exit::Reason::RightsEnded:
        return tr(QT_TRANSLATE_NOOP("Code", "End of rights"));
    case Exit::Reason::MovedOut:
        return tr(QT_TRANSLATE_NOOP("Code", "Moved out of the département"));
    case Exit::Reason::Retirement:
        return tr(QT_TRANSLATE_NOOP("Code", "Retirement"));
    case Exit::Reason::DisabilityAllowance:
        return tr(QT_TRANSLATE_NOOP("Code", "Disabled adult allowance (AAH)"));
    case Exit::Reason::ParentalOrCaring:
        return tr(QT_TRANSLATE_NOOP("Code", "Parental leave or caring"));
    case Exit::Reason::LostContact:
        return tr(QT_TRANSLATE_NOOP("Code", "Contact lost"));
    case Exit::Reason::PersonRequest:
        return tr(QT_TRANSLATE_NOOP("Code", "At the person's request"));
    case Exit::Reason::TransferredToPartner:
        return tr(QT_TRANSLATE_NOOP("Code", "Handed over to a partner"));
    case Exit::Reason::Incarceration:
        return tr(QT_TRANSLATE_NOOP("Code", "Incarceration"));
    case Exit::Reason::Deceased:
        return tr(QT_TRANSLATE_NOOP("Code", "Deceased"));
    case Exit::Reason::DuplicateFile:
        return tr(QT_TRANSLATE_NOOP("Code", "Duplicate file"));
    case Exit::Reason::Other:
        return tr(QT_TRANSLATE_NOOP("Code", "Other reason"));
    }
    return {};
}

QString textOf(BenefitRight::Kind kind)
{
    switch (kind) {
    case BenefitRight::Kind::Rsa:
        return tr(QT_TRANSLATE_NOOP("Code", "RSA"));
    case BenefitRight::Kind::UnemploymentInsurance:
        return tr(QT_TRANSLATE_NOOP("Code", "Unemployment insurance (ARE)"));
    case BenefitRight::Kind::SolidarityAllowance:
        return tr(QT_TRANSLATE_NOOP("Code", "Solidarity allowance (ASS)"));
    case BenefitRight::Kind::InWorkBenefit:
        return tr(QT_TRANSLATE_NOOP("Code", "In-work benefit"));
    case BenefitRight::Kind::DisabledAdultAllowance:
        return tr(QT_TRANSLATE_NOOP("Code", "Disabled adult allowance (AAH)"));
    case BenefitRight::Kind::DisabledWorkerStatus:
        return tr(QT_TRANSLATE_NOOP("Code", "Disabled worker status (RQTH)"));
    }
    return {};
}

QString textOf(BenefitRight::State state)
{
    switch (state) {
    case BenefitRight::State::Pending:
        return tr(QT_TRANSLATE_NOOP("Code", "Applied for"));
    case BenefitRight::State::Refused:
        return tr(QT_TRANSLATE_NOOP("Code", "Right refused"));
    case BenefitRight::State::OpenAndPayable:
        return tr(QT_TRANSLATE_NOOP("Code", "Open and payable"));
    case BenefitRight::State::OpenAndSuspended:
        return tr(QT_TRANSLATE_NOOP("Code", "Open and suspended"));
    case BenefitRight::State::OpenPaymentSuspended:
        return tr(QT_TRANSLATE_NOOP("Code", "Open, payment suspended"));
    case BenefitRight::State::Closed:
        return tr(QT_TRANSLATE_NOOP("Code", "Right closed"));
    case BenefitRight::State::ClosedPreviousMonth:
        return tr(QT_TRANSLATE_NOOP("Code", "Right closed the month before"));
    }
    return {};
}

QString textOf(Beneficiary::Civility civility)
{
    switch (civility) {
    case Beneficiary::Civility::Unknown:
        return tr(QT_TRANSLATE_NOOP("Code", "Not said"));
    case Beneficiary::Civility::Madam:
        return tr(QT_TRANSLATE_NOOP("Code", "Mrs"));
    case Beneficiary::Civility::Sir:
        return tr(QT_TRANSLATE_NOOP("Code", "Mr"));
    }
    return {};
}

QString textOf(Beneficiary::Residence residence)
{
    switch (residence) {
    case Beneficiary::Residence::Unknown:
        return tr(QT_TRANSLATE_NOOP("Code", "Not said"));
    case Beneficiary::Residence::Stable:
        return tr(QT_TRANSLATE_NOOP("Code", "Stable home"));
    case Beneficiary::Residence::ElectedDomicile:
        return tr(QT_TRANSLATE_NOOP("Code", "Elected domicile"));
    case Beneficiary::Residence::UnlistedElectedDomicile:
        return tr(QT_TRANSLATE_NOOP("Code", "Elected domicile, unlisted body"));
    }
    return {};
}

QString textOf(Beneficiary::BirthPrecision precision)
{
    switch (precision) {
    case Beneficiary::BirthPrecision::Full:
        return tr(QT_TRANSLATE_NOOP("Code", "Certain date"));
    case Beneficiary::BirthPrecision::DayUnknown:
        return tr(QT_TRANSLATE_NOOP("Code", "Day unknown"));
    case Beneficiary::BirthPrecision::DayAndMonthUnknown:
        return tr(QT_TRANSLATE_NOOP("Code", "Day and month unknown"));
    }
    return {};
}

QString textOf(Beneficiary::FileRole role)
{
    switch (role) {
    case Beneficiary::FileRole::Unknown:
        return tr(QT_TRANSLATE_NOOP("Code", "Not said"));
    case Beneficiary::FileRole::Applicant:
        return tr(QT_TRANSLATE_NOOP("Code", "Applicant"));
    case Beneficiary::FileRole::Partner:
        return tr(QT_TRANSLATE_NOOP("Code", "Partner"));
    case Beneficiary::FileRole::Child:
        return tr(QT_TRANSLATE_NOOP("Code", "Child"));
    case Beneficiary::FileRole::Other:
        return tr(QT_TRANSLATE_NOOP("Code", "Other person"));
    case Beneficiary::FileRole::Head:
        return tr(QT_TRANSLATE_NOOP("Code", "Head of the file"));
    }
    return {};
}
