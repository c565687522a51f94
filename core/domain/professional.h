#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// Somebody who works in an organisation of the network; needs no account.
struct Professional
{
    enum class Flaw { FamilyNameMissing, OrganisationMissing, EmailWrong, SubstitutesItself };

    ProfessionalId id{};
    OrganisationId organisation{};
    QString familyName{};
    QString firstName{};
    QString jobTitle{};
    QString phone{};
    QString email{};
    QDate leftOn{}; ///< null while working there
    QStringList languages{}; ///< beside French, in plain words
    ProfessionalId substitute{}; ///< who answers there when she does not; null when nobody is named
    int revision = 0;

    QList<Flaw> flaws() const;
    bool operator==(const Professional &) const = default;
};

template <>
struct Fields<Professional>
{
    static constexpr auto table = "professional";
    static constexpr auto list = std::make_tuple(field("organisation_id", &Professional::organisation),
        field("family_name", &Professional::familyName), field("first_name", &Professional::firstName),
        field("job_title", &Professional::jobTitle), field("phone", &Professional::phone),
        field("email", &Professional::email), field("left_on", &Professional::leftOn),
        field("languages", &Professional::languages), field("substitute_id", &Professional::substitute));
};

/// Who uses the base.
struct Account
{
    enum class Role {
        Counsellor,
        TeamLead,
        OrientationOfficer,
        Reception,
        PartnerContact, ///< of a partner: reads what is shared with it
        DataProtectionOfficer, ///< reads the trail, no file
        Administrator, ///< manages accounts, reads no file
    };

    AccountId id{};
    QString login{};
    ProfessionalId professional{};
    Role role = Role::Counsellor;
    bool active = true;
    QDate lastVisitOn{};
    int revision = 0;

    bool operator==(const Account &) const = default;
};

template <>
struct Codes<Account::Role>
{
    static constexpr std::array<CodeEntry<Account::Role>, 7> table{{
        {Account::Role::Counsellor, "counsellor"},
        {Account::Role::TeamLead, "team_lead"},
        {Account::Role::OrientationOfficer, "orientation_officer"},
        {Account::Role::Reception, "reception"},
        {Account::Role::PartnerContact, "partner_contact"},
        {Account::Role::DataProtectionOfficer, "data_protection_officer"},
        {Account::Role::Administrator, "administrator"},
    }};
};

template <>
struct Fields<Account>
{
    static constexpr auto table = "account";
    static constexpr auto list = std::make_tuple(field("login", &Account::login),
        field("professional_id", &Account::professional), field("role", &Account::role),
        field("active", &Account::active), field("last_visit_on", &Account::lastVisitOn));
};
