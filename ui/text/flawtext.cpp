#include "ui/text/flawtext.h"

#include <QCoreApplication>

namespace {

QString tr(const char *source) { return QCoreApplication::translate("Flaw", source); }

} // namespace

QString textOf(Beneficiary::Flaw flaw)
{
    switch (flaw) {
    case Beneficiary::Flaw::FamilyNameMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Enter the family name."));
    case Beneficiary::Flaw::FirstNameMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Enter the first name."));
    case Beneficiary::Flaw::NameWithParentheses:
        return tr(QT_TRANSLATE_NOOP("Flaw", "A name cannot hold parentheses: use the birth name's field."));
    case Beneficiary::Flaw::BirthDateMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Enter the date of birth."));
    case Beneficiary::Flaw::BornInFuture:
        return tr(QT_TRANSLATE_NOOP("Flaw", "The date of birth is in the future."));
    case Beneficiary::Flaw::BornTooLongAgo:
        return tr(QT_TRANSLATE_NOOP("Flaw", "The date of birth is more than 130 years ago."));
    case Beneficiary::Flaw::NirLengthWrong:
        return tr(
            QT_TRANSLATE_NOOP("Flaw", "A social security number has 13 characters, or 15 with its key."));
    case Beneficiary::Flaw::NirKeyWrong:
        return tr(QT_TRANSLATE_NOOP(
            "Flaw", "The social security number and its key do not agree: check the digits."));
    case Beneficiary::Flaw::PhoneDoubtful:
        return tr(QT_TRANSLATE_NOOP("Flaw", "This telephone number looks incomplete."));
    case Beneficiary::Flaw::EmailDoubtful:
        return tr(QT_TRANSLATE_NOOP("Flaw", "This e-mail address looks wrong."));
    case Beneficiary::Flaw::PostcodeDoubtful:
        return tr(QT_TRANSLATE_NOOP("Flaw", "A postcode has five digits."));
    case Beneficiary::Flaw::NirDiffersFromCivility:
        return tr(
            QT_TRANSLATE_NOOP("Flaw", "The social security number's first digit differs from the civility."));
    case Beneficiary::Flaw::NirDiffersFromBirthYear:
        return tr(QT_TRANSLATE_NOOP("Flaw", "The social security number says another year of birth."));
    }
    return {};
}

QString textOf(Appointment::Flaw flaw)
{
    switch (flaw) {
    case Appointment::Flaw::StartMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Enter the day and the time."));
    case Appointment::Flaw::DurationWrong:
        return tr(QT_TRANSLATE_NOOP("Flaw", "An appointment lasts from 1 minute to 12 hours."));
    case Appointment::Flaw::OrganisationMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Choose the organisation that receives the person."));
    case Appointment::Flaw::AttendedInFuture:
        return tr(QT_TRANSLATE_NOOP("Flaw", "An appointment to come cannot be attended or missed yet."));
    }
    return {};
}

QString textOf(Contract::Flaw flaw)
{
    switch (flaw) {
    case Contract::Flaw::OrganisationMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Choose the organisation that signs the contract."));
    case Contract::Flaw::StartMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Enter the first day of the contract."));
    case Contract::Flaw::EndsBeforeStart:
        return tr(QT_TRANSLATE_NOOP("Flaw", "The contract ends before it starts."));
    case Contract::Flaw::SignedInFuture:
        return tr(QT_TRANSLATE_NOOP("Flaw", "The signature is in the future."));
    case Contract::Flaw::HoursWrong:
        return tr(
            QT_TRANSLATE_NOOP("Flaw", "Under 15 hours a week a reason is needed; 35 hours is the most."));
    }
    return {};
}

QString textOf(CircleMember::Flaw flaw)
{
    switch (flaw) {
    case CircleMember::Flaw::OrganisationMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Choose an organisation."));
    case CircleMember::Flaw::FromMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Enter the first day."));
    case CircleMember::Flaw::EndsBeforeStart:
        return tr(QT_TRANSLATE_NOOP("Flaw", "The last day is before the first."));
    case CircleMember::Flaw::ReferentWithoutName:
        return tr(QT_TRANSLATE_NOOP("Flaw", "A unique referent is a person: choose the professional."));
    }
    return {};
}

QString textOf(Orientation::Flaw flaw)
{
    switch (flaw) {
    case Orientation::Flaw::TrackMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Choose the track."));
    case Orientation::Flaw::OrganisationMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Choose the body the person is oriented to."));
    case Orientation::Flaw::DecidedOnMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Enter the day of the decision."));
    case Orientation::Flaw::NotifiedBeforeDecision:
        return tr(QT_TRANSLATE_NOOP("Flaw", "The notification is before the decision."));
    case Orientation::Flaw::InFuture:
        return tr(QT_TRANSLATE_NOOP("Flaw", "A day in the future cannot be recorded as done."));
    }
    return {};
}

QString textOf(Exit::Flaw flaw)
{
    switch (flaw) {
    case Exit::Flaw::DateMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Enter the day of the exit."));
    case Exit::Flaw::InFuture:
        return tr(QT_TRANSLATE_NOOP("Flaw", "The exit is in the future."));
    case Exit::Flaw::DetailMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Say which other reason."));
    }
    return {};
}

QString textOf(Organisation::Flaw flaw)
{
    switch (flaw) {
    case Organisation::Flaw::NameMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Enter the name."));
    case Organisation::Flaw::SiretWrong:
        return tr(QT_TRANSLATE_NOOP("Flaw", "A SIRET has 14 digits whose key holds: check them."));
    case Organisation::Flaw::PostcodeWrong:
        return tr(QT_TRANSLATE_NOOP("Flaw", "A postcode has five digits."));
    case Organisation::Flaw::EmailWrong:
        return tr(QT_TRANSLATE_NOOP("Flaw", "This e-mail address looks wrong."));
    }
    return {};
}

QString textOf(Professional::Flaw flaw)
{
    switch (flaw) {
    case Professional::Flaw::FamilyNameMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Enter the family name."));
    case Professional::Flaw::OrganisationMissing:
        return tr(QT_TRANSLATE_NOOP("Flaw", "Choose the organisation."));
    case Professional::Flaw::EmailWrong:
        return tr(QT_TRANSLATE_NOOP("Flaw", "This e-mail address looks wrong."));
    }
    return {};
}
