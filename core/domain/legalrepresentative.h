#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// Who acts in law for a minor or a protected adult.
struct LegalRepresentative
{
    enum class Link { Mother, Father, Guardian, ChildWelfare, Curator, Other };
    enum class Authority {
        Shared, ///< parental authority of both parents
        Sole,
        Delegated, ///< by a judge, to a third party or to the aide sociale à l'enfance
        Guardianship, ///< tutelle
        Curatorship, ///< curatelle: assists and does not stand for
        Withdrawn,
    };
    enum class Flaw { NameMissing, EndsBeforeStart, InformedInFuture };

    LegalRepresentativeId id{};
    BeneficiaryId beneficiary{};
    QString familyName{};
    QString firstName{};
    Link link = Link::Mother;
    Authority authority = Authority::Shared;
    QString phone{};
    QString email{};
    QDate informedOn{}; ///< of what is shared about the minor (art. L.226-2-2 CASF); null: not yet
    QString notInformedReason{}; ///< why informing is against the minor's interest; empty: none given
    QDate from{}; ///< null: since birth
    QDate to{}; ///< last day; null: still
    int revision = 0;

    /// Whether a contract of the person needs this signature on `day`.
    bool signsOn(QDate day) const;
    QList<Flaw> flaws(QDate today) const;
    bool operator==(const LegalRepresentative &) const = default;
};

template <>
struct Codes<LegalRepresentative::Link>
{
    static constexpr std::array<CodeEntry<LegalRepresentative::Link>, 6> table{{
        {LegalRepresentative::Link::Mother, "mother"},
        {LegalRepresentative::Link::Father, "father"},
        {LegalRepresentative::Link::Guardian, "guardian"},
        {LegalRepresentative::Link::ChildWelfare, "child_welfare"},
        {LegalRepresentative::Link::Curator, "curator"},
        {LegalRepresentative::Link::Other, "other"},
    }};
};

template <>
struct Codes<LegalRepresentative::Authority>
{
    static constexpr std::array<CodeEntry<LegalRepresentative::Authority>, 6> table{{
        {LegalRepresentative::Authority::Shared, "shared"},
        {LegalRepresentative::Authority::Sole, "sole"},
        {LegalRepresentative::Authority::Delegated, "delegated"},
        {LegalRepresentative::Authority::Guardianship, "guardianship"},
        {LegalRepresentative::Authority::Curatorship, "curatorship"},
        {LegalRepresentative::Authority::Withdrawn, "withdrawn"},
    }};
};

template <>
struct Fields<LegalRepresentative>
{
    static constexpr auto table = "legal_representative";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &LegalRepresentative::beneficiary),
        field("family_name", &LegalRepresentative::familyName),
        field("first_name", &LegalRepresentative::firstName), field("link", &LegalRepresentative::link),
        field("authority", &LegalRepresentative::authority), field("phone", &LegalRepresentative::phone),
        field("email", &LegalRepresentative::email), field("informed_on", &LegalRepresentative::informedOn),
        field("not_informed_reason", &LegalRepresentative::notInformedReason),
        field("valid_from", &LegalRepresentative::from), field("valid_to", &LegalRepresentative::to));
};
