#include "core/domain/beneficiary.h"

#include "core/domain/identifiers.h"

namespace {

using Flaw = Beneficiary::Flaw;

constexpr int LongestLife = 130; // years

bool hasParentheses(const QString &name)
{
    return name.contains(QLatin1Char('(')) || name.contains(QLatin1Char(')'));
}

void checkIdentity(const Beneficiary &person, QDate today, QList<Flaw> &flaws)
{
    if (person.familyName.trimmed().isEmpty())
        flaws += Flaw::FamilyNameMissing;
    if (person.firstName.trimmed().isEmpty())
        flaws += Flaw::FirstNameMissing;
    if (hasParentheses(person.familyName) || hasParentheses(person.firstName)
        || hasParentheses(person.birthName))
        flaws += Flaw::NameWithParentheses;
    if (!person.birthDate.isValid())
        flaws += Flaw::BirthDateMissing;
    else if (person.birthDate > today)
        flaws += Flaw::BornInFuture;
    else if (person.birthDate <= today.addYears(-LongestLife))
        flaws += Flaw::BornTooLongAgo;
}

void checkContacts(const Beneficiary &person, QList<Flaw> &flaws)
{
    const auto phones = splitPhones(person.phone);
    if (!std::all_of(phones.begin(), phones.end(), [](const QString &phone) { return isPhone(phone); }))
        flaws += Flaw::PhoneDoubtful;
    if (!person.email.isEmpty() && !isEmail(person.email))
        flaws += Flaw::EmailDoubtful;
    if (!person.postcode.isEmpty() && !isPostcode(person.postcode))
        flaws += Flaw::PostcodeDoubtful;
}

void compareNir(const Beneficiary &person, QList<Flaw> &flaws)
{
    const QString nir = Nir::normalised(person.nir);
    if (nir.isEmpty())
        return;
    const bool female = nir.at(0).digitValue() % 2 == 0;
    if (person.civility != Beneficiary::Civility::Unknown
        && female != (person.civility == Beneficiary::Civility::Madam))
        flaws += Flaw::NirDiffersFromCivility;
    if (person.birthDate.isValid() && QStringView(nir).mid(1, 2).toInt() != person.birthDate.year() % 100)
        flaws += Flaw::NirDiffersFromBirthYear;
}

} // namespace

QList<Flaw> Beneficiary::flaws(QDate today) const
{
    QList<Flaw> found;
    checkIdentity(*this, today, found);
    if (!nir.isEmpty()) {
        const auto check = Nir::check(nir);
        if (check == Nir::Check::WrongLength)
            found += Flaw::NirLengthWrong;
        else if (check != Nir::Check::Ok)
            found += Flaw::NirKeyWrong;
    }
    checkContacts(*this, found);
    compareNir(*this, found);
    return found;
}

bool Beneficiary::isError(Flaw flaw)
{
    switch (flaw) {
    case Flaw::FamilyNameMissing:
    case Flaw::FirstNameMissing:
    case Flaw::NameWithParentheses:
    case Flaw::BirthDateMissing:
    case Flaw::BornInFuture:
    case Flaw::BornTooLongAgo:
    case Flaw::NirLengthWrong:
    case Flaw::NirKeyWrong:
        return true;
    case Flaw::PhoneDoubtful:
    case Flaw::EmailDoubtful:
    case Flaw::PostcodeDoubtful:
    case Flaw::NirDiffersFromCivility:
    case Flaw::NirDiffersFromBirthYear:
        return false;
    }
    return true;
}
