#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// A partner of the network: a body that acts in pathways.
struct Organisation
{
    enum class Flaw { NameMissing, SiretWrong, PostcodeWrong, EmailWrong };

    OrganisationId id{};
    QString name{}; ///< the current name; older ones are OrganisationName records
    QString typeCode{}; ///< a code of resources/reference/organisation_types.csv; empty when unknown
    QString siret{}; ///< 14 digits; empty when unknown
    QString description{};
    QString address{};
    QString addressComplement{};
    QString postcode{};
    QString city{};
    QString phone{};
    QString email{};
    QString website{};
    bool sensitive = false; ///< belonging to it reveals something about a person: masked outside the circle
    QString source{}; ///< data·inclusion producer; empty when entered here
    QString sourceId{}; ///< its identifier at that producer
    QDate sourceUpdatedOn{}; ///< freshness at that producer; null when unknown
    int revision = 0;

    QList<Flaw> flaws() const;
    bool operator==(const Organisation &) const = default;
};

template <>
struct Fields<Organisation>
{
    static constexpr auto table = "organisation";
    static constexpr auto list = std::make_tuple(field("name", &Organisation::name),
        field("type_code", &Organisation::typeCode), field("siret", &Organisation::siret),
        field("description", &Organisation::description), field("address", &Organisation::address),
        field("address_complement", &Organisation::addressComplement),
        field("postcode", &Organisation::postcode), field("city", &Organisation::city),
        field("phone", &Organisation::phone), field("email", &Organisation::email),
        field("website", &Organisation::website), field("sensitive", &Organisation::sensitive),
        field("source", &Organisation::source), field("source_id", &Organisation::sourceId),
        field("source_updated_on", &Organisation::sourceUpdatedOn));
};

/// The name an organisation bore for a time: an event of 2022 still says Pôle emploi.
struct OrganisationName
{
    OrganisationNameId id{};
    OrganisationId organisation{};
    QString name{};
    QDate from{}; ///< null: since always
    QDate to{}; ///< last day; null: still
    int revision = 0;

    bool operator==(const OrganisationName &) const = default;
};

template <>
struct Fields<OrganisationName>
{
    static constexpr auto table = "organisation_name";
    static constexpr auto list = std::make_tuple(field("organisation_id", &OrganisationName::organisation),
        field("name", &OrganisationName::name), field("valid_from", &OrganisationName::from),
        field("valid_to", &OrganisationName::to));
};

/// The name `organisation` bore on `day`; its current name when the history says nothing of that day.
QString nameOn(const Organisation &organisation, const QList<OrganisationName> &history, QDate day);
