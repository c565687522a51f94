#include "ui/text/flawtext.h"

#include <QCoreApplication>

namespace {

struct FlawText
{
    Q_DECLARE_TR_FUNCTIONS(FlawText)
};

} // namespace

QString textOf(Beneficiary::Flaw flaw)
{
    switch (flaw) {
    case Beneficiary::Flaw::FamilyNameMissing:
        return FlawText::tr("Enter the family name.");
    case Beneficiary::Flaw::FirstNameMissing:
        return FlawText::tr("Enter the first name.");
    case Beneficiary::Flaw::NameWithParentheses:
        return FlawText::tr("A name cannot hold parentheses: use the birth name's field.");
    case Beneficiary::Flaw::BirthDateMissing:
        return FlawText::tr("Enter the date of birth.");
    case Beneficiary::Flaw::BornInFuture:
        return FlawText::tr("The date of birth is in the future.");
    case Beneficiary::Flaw::BornTooLongAgo:
        return FlawText::tr("The date of birth is more than 130 years ago.");
    case Beneficiary::Flaw::NirLengthWrong:
        return FlawText::tr("A social security number has 13 characters, or 15 with its key.");
    case Beneficiary::Flaw::NirKeyWrong:
        return FlawText::tr("The social security number and its key do not agree: check the digits.");
    case Beneficiary::Flaw::PhoneDoubtful:
        return FlawText::tr("This telephone number looks incomplete.");
    case Beneficiary::Flaw::EmailDoubtful:
        return FlawText::tr("This e-mail address looks wrong.");
    case Beneficiary::Flaw::PostcodeDoubtful:
        return FlawText::tr("A postcode has five digits.");
    case Beneficiary::Flaw::NirDiffersFromCivility:
        return FlawText::tr("The social security number's first digit differs from the civility.");
    case Beneficiary::Flaw::NirDiffersFromBirthYear:
        return FlawText::tr("The social security number says another year of birth.");
    }
    return {};
}

QString textOf(Appointment::Flaw flaw)
{
    switch (flaw) {
    case Appointment::Flaw::StartMissing:
        return FlawText::tr("Enter the day and the time.");
    case Appointment::Flaw::DurationWrong:
        return FlawText::tr("An appointment lasts from 1 minute to 12 hours.");
    case Appointment::Flaw::OrganisationMissing:
        return FlawText::tr("Choose the organisation that receives the person.");
    case Appointment::Flaw::AttendedInFuture:
        return FlawText::tr("An appointment to come cannot be attended or missed yet.");
    }
    return {};
}

QString textOf(Contract::Flaw flaw)
{
    switch (flaw) {
    case Contract::Flaw::OrganisationMissing:
        return FlawText::tr("Choose the organisation that signs the contract.");
    case Contract::Flaw::StartMissing:
        return FlawText::tr("Enter the first day of the contract.");
    case Contract::Flaw::EndsBeforeStart:
        return FlawText::tr("The contract ends before it starts.");
    case Contract::Flaw::SignedInFuture:
        return FlawText::tr("The signature is in the future.");
    case Contract::Flaw::HoursWrong:
        return FlawText::tr("Under 15 hours a week a reason is needed; 35 hours is the most.");
    }
    return {};
}

QString textOf(CircleMember::Flaw flaw)
{
    switch (flaw) {
    case CircleMember::Flaw::OrganisationMissing:
        return FlawText::tr("Choose an organisation.");
    case CircleMember::Flaw::FromMissing:
        return FlawText::tr("Enter the first day.");
    case CircleMember::Flaw::EndsBeforeStart:
        return FlawText::tr("The last day is before the first.");
    case CircleMember::Flaw::ReferentWithoutName:
        return FlawText::tr("A unique referent is a person: choose the professional.");
    }
    return {};
}

QString textOf(Orientation::Flaw flaw)
{
    switch (flaw) {
    case Orientation::Flaw::TrackMissing:
        return FlawText::tr("Choose the track.");
    case Orientation::Flaw::OrganisationMissing:
        return FlawText::tr("Choose the body the person is oriented to.");
    case Orientation::Flaw::DecidedOnMissing:
        return FlawText::tr("Enter the day of the decision.");
    case Orientation::Flaw::NotifiedBeforeDecision:
        return FlawText::tr("The notification is before the decision.");
    case Orientation::Flaw::InFuture:
        return FlawText::tr("A day in the future cannot be recorded as done.");
    }
    return {};
}

QString textOf(Exit::Flaw flaw)
{
    switch (flaw) {
    case Exit::Flaw::DateMissing:
        return FlawText::tr("Enter the day of the exit.");
    case Exit::Flaw::InFuture:
        return FlawText::tr("The exit is in the future.");
    case Exit::Flaw::DetailMissing:
        return FlawText::tr("Say which other reason.");
    }
    return {};
}

QString textOf(Organisation::Flaw flaw)
{
    switch (flaw) {
    case Organisation::Flaw::NameMissing:
        return FlawText::tr("Enter the name.");
    case Organisation::Flaw::SiretWrong:
        return FlawText::tr("A SIRET has 14 digits whose key holds: check them.");
    case Organisation::Flaw::PostcodeWrong:
        return FlawText::tr("A postcode has five digits.");
    case Organisation::Flaw::EmailWrong:
        return FlawText::tr("This e-mail address looks wrong.");
    }
    return {};
}

QString textOf(Professional::Flaw flaw)
{
    switch (flaw) {
    case Professional::Flaw::FamilyNameMissing:
        return FlawText::tr("Enter the family name.");
    case Professional::Flaw::OrganisationMissing:
        return FlawText::tr("Choose the organisation.");
    case Professional::Flaw::EmailWrong:
        return FlawText::tr("This e-mail address looks wrong.");
    case Professional::Flaw::SubstitutesItself:
        return FlawText::tr("Choose somebody else.");
    }
    return {};
}
