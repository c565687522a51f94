#include "core/exchange/beneficiaryline.h"

#include "core/base/text.h"
#include "core/domain/identifiers.h"
#include "core/domain/nomenclature.h"
#include "core/exchange/cellvalues.h"

#include <QRegularExpression>

namespace {

using Flaw = Beneficiary::Flaw;
using Kind = BenefitRight::Kind;

const QDate DefaultDate(1900, 1, 1); // what systems write for a date they do not know

QString without(const QString &name) { return folded(name).isEmpty() ? QString() : name; }

void readNames(TableRow &row, Beneficiary &person)
{
    const QString usual = without(row.cell("usual_name"));
    const QString birth = without(row.cell("birth_name"));
    QString family = without(row.name("family_name"));
    if (family == QLatin1String("NULL")) { // nothing, beside another name; else what the person is called
        family = usual.isEmpty() && birth.isEmpty() ? family : QString();
        if (!family.isEmpty())
            row.warn("family_name", QStringLiteral("name_null"));
    }
    person.firstName = without(row.cell("first_name"));
    person.familyName = !usual.isEmpty() ? usual : !family.isEmpty() ? family : birth;
    // Beside a usual name, an administration's plain "Nom" is the birth name.
    const QString original = !birth.isEmpty() ? birth : !usual.isEmpty() ? family : QString();
    if (folded(original) != folded(person.familyName))
        person.birthName = original;
}

void readBirth(TableRow &row, Beneficiary &person)
{
    const auto birth = CellValues::day(row.cell("birth_date"));
    person.birthDate = birth.date;
    person.birthPlace = row.cell("birth_place");
    if (!birth.flaw.isEmpty())
        row.error("birth_date", birth.flaw);
    if (birth.date == DefaultDate)
        row.warn("birth_date", QStringLiteral("date_default"));
}

void judgeAge(TableRow &row, QDate birthDate, QDate today)
{
    constexpr int usualLife = 120; // years
    if (!row.isRejected() && birthDate != DefaultDate && today >= birthDate.addYears(usualLife + 1))
        row.warn("birth_date", QStringLiteral("born_long_ago"));
}

/// What is unusual in a sound NIR: one that waits for another, or that tells no month or another one.
void judgeNir(TableRow &row, const Beneficiary &person)
{
    if (!QLatin1String("12").contains(person.nir[0]))
        row.warn("nir", QStringLiteral("nir_provisional"));
    const auto year = QStringView(person.nir).mid(1, 2).toInt();
    const auto month = QStringView(person.nir).mid(3, 2).toInt();
    const bool sameYear = person.birthDate.isValid() && person.birthDate.year() % 100 == year;
    if (month > 12)
        row.warn("nir", QStringLiteral("nir_month_unusual"));
    else if (sameYear && person.birthDate.month() != month)
        row.warn("nir", QStringLiteral("nir_birth_month"));
}

void readNir(TableRow &row, Beneficiary &person)
{
    QString nir = row.identifier("nir").remove(QLatin1Char('/'));
    if (nir.isEmpty())
        return;
    const QString key = row.identifier("nir_key");
    if (nir.size() == 13 && !key.isEmpty())
        nir += key.rightJustified(2, QLatin1Char('0'));
    person.nir = Nir::normalised(nir);
    if (CellValues::isScientific(nir))
        return row.error("nir", QStringLiteral("nir_scientific"));
    switch (Nir::check(nir)) {
    case Nir::Check::Ok:
        return judgeNir(row, person);
    case Nir::Check::WrongLength:
        return row.error("nir", QStringLiteral("nir_length"), {QString::number(nir.size())});
    case Nir::Check::WrongKey:
        return row.error("nir", QStringLiteral("nir_key"));
    case Nir::Check::Malformed:
        return row.error("nir", QStringLiteral("nir_form"));
    }
}

/// An identifier, or nothing after refusing one that a spreadsheet has spoilt.
QString readIdentifier(TableRow &row, const char *field)
{
    const QString text = row.identifier(field);
    if (!CellValues::isScientific(text))
        return text;
    row.error(field, QStringLiteral("identifier_scientific"));
    return {};
}

/// Any text, 5E3 too: only what a spreadsheet writes itself (1,85E+14) is refused.
QString readDepartmentId(TableRow &row)
{
    const QString text = row.freeIdentifier("department_id");
    if (!CellValues::isScientific(text) || !text.contains(QLatin1Char('+')))
        return text;
    row.error("department_id", QStringLiteral("identifier_scientific"));
    return {};
}

void readIdentifiers(TableRow &row, Beneficiary &person)
{
    static const QRegularExpression national(QStringLiteral("^[0-9]{11}$"));
    readNir(row, person);
    person.departmentId = readDepartmentId(row);
    person.cafNumber = normalisedCafNumber(readIdentifier(row, "caf_number"));
    const QString jobseeker = readIdentifier(row, "france_travail_id").toUpper();
    (national.match(jobseeker).hasMatch() ? person.franceTravailId : person.franceTravailOldId) = jobseeker;
}

QString readPhones(TableRow &row)
{
    const QString typed = row.cells("phone").join(QStringLiteral(", "));
    QStringList numbers;
    bool anySound = false;
    for (QString phone : splitPhones(typed)) {
        if (phone.startsWith(QLatin1Char('\'')))
            phone.remove(0, 1);
        anySound = anySound || isPhone(phone);
        numbers += normalisedPhone(phone);
    }
    numbers.removeDuplicates();
    return anySound ? numbers.join(QStringLiteral(", ")) : typed;
}

void readContacts(TableRow &row, Beneficiary &person)
{
    static const QRegularExpression both(QStringLiteral("^([0-9]{5}) +(.+)$"));
    person.phone = readPhones(row);
    person.email = row.cell("email");
    person.address = row.cells("address").join(QLatin1Char(' '));
    person.addressComplement = row.cells("address_complement").join(QLatin1Char(' '));
    person.postcode = row.identifier("postcode");
    person.city = row.cell("city");
    const QString together = row.cell("postcode_city");
    if (together.isEmpty())
        return;
    const auto match = both.match(together);
    if (person.postcode.isEmpty())
        person.postcode = match.captured(1);
    if (person.city.isEmpty())
        person.city = match.hasMatch() ? match.captured(2) : together;
}

/// The code that a cell writes, or labels, or begins with ("NV5 : CAP, BEP"); a warning when it is none.
QString readCode(TableRow &row, const char *field, const Nomenclature &list)
{
    const QString text = row.cell(field);
    if (text.isEmpty() || list.contains(text))
        return text;
    if (const QString code = list.codeOfLabel(text); !code.isEmpty())
        return code;
    const QString whole = folded(text);
    const QString first = folded(text.section(QLatin1Char(' '), 0, 0));
    for (const QString &wanted : {whole, first})
        for (const NomenclatureEntry &entry : list.entries())
            if (folded(entry.code) == wanted)
                return entry.code;
    row.warn(field, QStringLiteral("value_unknown"), {text.left(60)});
    return {};
}

/// The meaning of a cell, or its default after warning that it has none.
template <class Value>
Value readMeaning(TableRow &row, const char *field, std::optional<Value> (*meaning)(const QString &))
{
    const QString text = row.cell(field);
    const auto found = text.isEmpty() ? std::optional(Value{}) : meaning(text);
    if (!found)
        row.warn(field, QStringLiteral("value_unknown"), {text.left(60)});
    return found.value_or(Value{});
}

QDate readOptionalDay(TableRow &row, const char *field)
{
    const auto day = CellValues::day(row.cell(field));
    if (!day.flaw.isEmpty())
        row.warn(field, day.flaw);
    return day.date;
}

void readSituation(TableRow &row, Beneficiary &person)
{
    person.civility = readMeaning<Beneficiary::Civility>(row, "civility", CellValues::civility);
    person.fileRole = readMeaning<Beneficiary::FileRole>(row, "file_role", CellValues::fileRole);
    person.workSituation = readCode(row, "work_situation", Nomenclature::workSituations());
    person.educationLevel = readCode(row, "education_level", Nomenclature::educationLevels());
    person.soughtJob = row.cell("sought_job");
    person.interpreterLanguage = row.cell("interpreter_language");
    person.followedSince = readOptionalDay(row, "followed_since");
    const QString nationality = row.cell("nationality");
    person.nationality = CellValues::nationality(nationality);
    if (person.nationality.isEmpty() && !nationality.isEmpty())
        row.warn("nationality", QStringLiteral("value_unknown"), {nationality.left(60)});
}

void readRsa(TableRow &row, QList<GivenRight> &rights)
{
    GivenRight right;
    const QString text = row.cell("rsa");
    right.state = CellValues::rsaState(text);
    if (!right.state && !text.isEmpty()) {
        const auto answer = CellValues::yesOrNo(text);
        right.none = answer == false;
        if (answer == true) {
            right.state = BenefitRight::State::OpenAndPayable;
            row.warn("rsa", QStringLiteral("rsa_state_assumed"));
        } else if (!answer) {
            row.warn("rsa", QStringLiteral("value_unknown"), {text.left(60)});
        }
    }
    right.appliedOn = readOptionalDay(row, "rsa_applied_on");
    right.openedOn = readOptionalDay(row, "rsa_opened_on");
    if (!row.cell("rsa_duties").isEmpty())
        right.duties = readMeaning<bool>(row, "rsa_duties", CellValues::yesOrNo);
    if (right.state || right.none || right.appliedOn.isValid() || right.openedOn.isValid() || right.duties)
        rights += right;
}

void readRights(TableRow &row, QList<GivenRight> &rights)
{
    constexpr std::array<std::pair<const char *, Kind>, 5> fields{{{"are", Kind::UnemploymentInsurance},
        {"ass", Kind::SolidarityAllowance}, {"in_work_benefit", Kind::InWorkBenefit},
        {"rqth", Kind::DisabledWorkerStatus}, {"aah", Kind::DisabledAdultAllowance}}};
    readRsa(row, rights);
    for (const auto &[field, kind] : fields) {
        const QString text = row.cell(field);
        const auto answer = CellValues::yesOrNo(text);
        GivenRight right;
        right.kind = kind;
        right.none = answer == false;
        if (answer == true)
            right.state = BenefitRight::State::OpenAndPayable;
        if (answer)
            rights += right;
        else if (!text.isEmpty())
            row.warn(field, QStringLiteral("value_unknown"), {text.left(60)});
    }
}

void tell(TableRow &row, Flaw flaw)
{
    const char *family = row.header("family_name").isEmpty() ? "birth_name" : "family_name";
    switch (flaw) {
    case Flaw::FamilyNameMissing:
        return row.error(family, QStringLiteral("value_missing"));
    case Flaw::FirstNameMissing:
        return row.error("first_name", QStringLiteral("value_missing"));
    case Flaw::NameWithParentheses:
        return row.error(row.cell("first_name").contains(QLatin1Char('(')) ? "first_name" : family,
            QStringLiteral("name_with_parentheses"));
    case Flaw::BirthDateMissing:
        return row.error("birth_date", QStringLiteral("value_missing"));
    case Flaw::BornInFuture:
        return row.error("birth_date", QStringLiteral("born_in_future"));
    case Flaw::BornTooLongAgo:
        return row.error("birth_date", QStringLiteral("born_too_long_ago"));
    case Flaw::NirLengthWrong:
    case Flaw::NirKeyWrong:
        return; // told by readNir
    case Flaw::PhoneDoubtful:
        return row.warn("phone", QStringLiteral("phone_doubtful"));
    case Flaw::EmailDoubtful:
        return row.warn("email", QStringLiteral("email_doubtful"));
    case Flaw::PostcodeDoubtful:
        return row.warn("postcode", QStringLiteral("postcode_doubtful"));
    case Flaw::NirDiffersFromCivility:
        return row.warn("nir", QStringLiteral("nir_civility"));
    case Flaw::NirDiffersFromBirthYear:
        return row.warn("nir", QStringLiteral("nir_birth_year"));
    }
}

} // namespace

BeneficiaryDraft readBeneficiary(TableRow row, QDate today)
{
    BeneficiaryDraft draft;
    draft.line = row.line();
    readNames(row, draft.given);
    readBirth(row, draft.given);
    readIdentifiers(row, draft.given);
    readContacts(row, draft.given);
    readSituation(row, draft.given);
    readRights(row, draft.rights);
    const bool birthTold = !row.cell("birth_date").isEmpty();
    for (const Flaw flaw : draft.given.flaws(today))
        if (flaw != Flaw::BirthDateMissing || !birthTold)
            tell(row, flaw);
    judgeAge(row, draft.given.birthDate, today);
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    draft.subject = QString(draft.given.familyName + QLatin1Char(' ') + draft.given.firstName).trimmed();
    draft.structure = row.cell("structure");
    draft.advisors = row.cell("advisors").split(between, Qt::SkipEmptyParts);
    draft.problems = row.problems();
    draft.rejected = row.isRejected();
    return draft;
}
