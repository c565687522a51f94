#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// A person accompanied by the network.
struct Beneficiary
{
    enum class Civility { Unknown, Madam, Sir };
    enum class Residence { Unknown, Stable, ElectedDomicile, UnlistedElectedDomicile };
    /// CAF's TYPEDTNAI: which part of the birth date is certain.
    enum class BirthPrecision { Full, DayUnknown, DayAndMonthUnknown };
    /// The role in the RSA file: CAF's DEM, CJT, ENF, AUT, RDO.
    enum class FileRole { Unknown, Applicant, Partner, Child, Other, Head };
    enum class Flaw {
        FamilyNameMissing,
        FirstNameMissing,
        NameWithParentheses,
        BirthDateMissing,
        BornInFuture,
        BornTooLongAgo,
        NirLengthWrong,
        NirKeyWrong,
        PhoneDoubtful,
        EmailDoubtful,
        PostcodeDoubtful,
        NirDiffersFromCivility,
        NirDiffersFromBirthYear,
    };

    BeneficiaryId id{};
    QString reference{}; ///< our own file number, "M-2026-00123"; given when stored
    Civility civility = Civility::Unknown;
    QString familyName{}; ///< usual name
    QString birthName{}; ///< empty when the same or unknown
    QString firstName{};
    QDate birthDate{}; ///< null when unknown
    BirthPrecision birthPrecision = BirthPrecision::Full;
    QString birthPlace{};
    QString nationality{}; ///< F French, C EU or Swiss, A other; empty when unknown
    QString phone{}; ///< as people write it; several separated by ", "
    QString email{};
    bool doNotCall = false;
    bool noSms = false;
    QString safeContact{}; ///< how to reach the person without danger; empty when nothing special
    QString address{};
    QString addressComplement{};
    QString postcode{};
    QString city{};
    Residence residence = Residence::Unknown;
    QString domiciliationBody{}; ///< who receives the letters of an elected domicile
    QDate domiciledUntil{}; ///< last day of the election of domicile; null when none or unknown
    QString nir{}; ///< 13 characters, without the key
    QString cafNumber{}; ///< of the household, not of the person
    FileRole fileRole = FileRole::Unknown;
    QString franceTravailId{}; ///< national, 11 digits
    QString franceTravailOldId{}; ///< regional, usually 8 characters
    QString departmentId{}; ///< identifier in the département's own system
    QString interpreterLanguage{}; ///< empty when no interpreter is needed
    QString workSituation{}; ///< code of resources/reference/work_situations.csv
    QString educationLevel{}; ///< code of resources/reference/education_levels.csv
    QString soughtJob{}; ///< "label (ROME code)"
    QDate spottedOn{}; ///< first contact of outreach; null when none
    QDate followedSince{}; ///< entry in the file; null when unknown
    int revision = 0; ///< 0 until stored; checked on update

    /// What is wrong; doubts (phone, e-mail, postcode, NIR against identity) come last and may be kept.
    QList<Flaw> flaws(QDate today) const;
    /// True for flaws that keep the record from being stored.
    static bool isError(Flaw flaw);
    bool operator==(const Beneficiary &) const = default;
};

template <>
struct Codes<Beneficiary::Civility>
{
    static constexpr std::array<CodeEntry<Beneficiary::Civility>, 3> table{{
        {Beneficiary::Civility::Unknown, ""},
        {Beneficiary::Civility::Madam, "madam"},
        {Beneficiary::Civility::Sir, "sir"},
    }};
};

template <>
struct Codes<Beneficiary::Residence>
{
    static constexpr std::array<CodeEntry<Beneficiary::Residence>, 4> table{{
        {Beneficiary::Residence::Unknown, ""},
        {Beneficiary::Residence::Stable, "S"},
        {Beneficiary::Residence::ElectedDomicile, "E"},
        {Beneficiary::Residence::UnlistedElectedDomicile, "O"},
    }};
};

template <>
struct Codes<Beneficiary::BirthPrecision>
{
    static constexpr std::array<CodeEntry<Beneficiary::BirthPrecision>, 3> table{{
        {Beneficiary::BirthPrecision::Full, "N"},
        {Beneficiary::BirthPrecision::DayUnknown, "J"},
        {Beneficiary::BirthPrecision::DayAndMonthUnknown, "O"},
    }};
};

template <>
struct Codes<Beneficiary::FileRole>
{
    static constexpr std::array<CodeEntry<Beneficiary::FileRole>, 6> table{{
        {Beneficiary::FileRole::Unknown, ""},
        {Beneficiary::FileRole::Applicant, "DEM"},
        {Beneficiary::FileRole::Partner, "CJT"},
        {Beneficiary::FileRole::Child, "ENF"},
        {Beneficiary::FileRole::Other, "AUT"},
        {Beneficiary::FileRole::Head, "RDO"},
    }};
};

template <>
struct Fields<Beneficiary>
{
    static constexpr auto table = "beneficiary";
    static constexpr auto list = std::make_tuple(field("reference", &Beneficiary::reference),
        field("civility", &Beneficiary::civility), field("family_name", &Beneficiary::familyName),
        field("birth_name", &Beneficiary::birthName), field("first_name", &Beneficiary::firstName),
        field("birth_date", &Beneficiary::birthDate), field("birth_precision", &Beneficiary::birthPrecision),
        field("birth_place", &Beneficiary::birthPlace), field("nationality", &Beneficiary::nationality),
        field("phone", &Beneficiary::phone), field("email", &Beneficiary::email),
        field("do_not_call", &Beneficiary::doNotCall), field("no_sms", &Beneficiary::noSms),
        field("safe_contact", &Beneficiary::safeContact), field("address", &Beneficiary::address),
        field("address_complement", &Beneficiary::addressComplement),
        field("postcode", &Beneficiary::postcode), field("city", &Beneficiary::city),
        field("residence", &Beneficiary::residence),
        field("domiciliation_body", &Beneficiary::domiciliationBody),
        field("domiciled_until", &Beneficiary::domiciledUntil), field("nir", &Beneficiary::nir),
        field("caf_number", &Beneficiary::cafNumber), field("file_role", &Beneficiary::fileRole),
        field("france_travail_id", &Beneficiary::franceTravailId),
        field("france_travail_old_id", &Beneficiary::franceTravailOldId),
        field("department_id", &Beneficiary::departmentId),
        field("interpreter_language", &Beneficiary::interpreterLanguage),
        field("work_situation", &Beneficiary::workSituation),
        field("education_level", &Beneficiary::educationLevel), field("sought_job", &Beneficiary::soughtJob),
        field("spotted_on", &Beneficiary::spottedOn), field("followed_since", &Beneficiary::followedSince));
};
