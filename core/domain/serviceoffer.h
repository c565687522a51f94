#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// What an organisation offers to people, in the words of data·inclusion v1.
struct ServiceOffer
{
    ServiceOfferId id{};
    OrganisationId organisation{};
    QString name{};
    QString description{};
    QString kind{}; ///< code of types_de_services; empty when unknown
    QStringList themes{}; ///< codes of thematiques
    QStringList publics{}; ///< codes of publics
    QString fees{}; ///< code of frais; empty when unknown
    QStringList receptionModes{}; ///< codes of modes_accueil
    QStringList mobilisationModes{}; ///< codes of modes_mobilisation
    QStringList mobilisedBy{}; ///< codes of personnes_mobilisatrices
    QStringList areas{}; ///< codes of communes, départements, EPCI, or "france"; empty: not said
    QString accessConditions{};
    QString postcode{};
    QString city{};
    QString communeCode{};
    QString phone{};
    QString email{};
    double weeklyHours = 0; ///< 0 when unknown
    int weeks = 0; ///< 0 when unknown
    QString source{};
    QString sourceId{};
    QDate sourceUpdatedOn{};
    int revision = 0;

    bool operator==(const ServiceOffer &) const = default;
};

template <>
struct Fields<ServiceOffer>
{
    static constexpr auto table = "service_offer";
    static constexpr auto list = std::make_tuple(field("organisation_id", &ServiceOffer::organisation),
        field("name", &ServiceOffer::name), field("description", &ServiceOffer::description),
        field("kind", &ServiceOffer::kind), field("themes", &ServiceOffer::themes),
        field("publics", &ServiceOffer::publics), field("fees", &ServiceOffer::fees),
        field("reception_modes", &ServiceOffer::receptionModes),
        field("mobilisation_modes", &ServiceOffer::mobilisationModes),
        field("mobilised_by", &ServiceOffer::mobilisedBy), field("areas", &ServiceOffer::areas),
        field("access_conditions", &ServiceOffer::accessConditions),
        field("postcode", &ServiceOffer::postcode), field("city", &ServiceOffer::city),
        field("commune_code", &ServiceOffer::communeCode), field("phone", &ServiceOffer::phone),
        field("email", &ServiceOffer::email), field("weekly_hours", &ServiceOffer::weeklyHours),
        field("weeks", &ServiceOffer::weeks), field("source", &ServiceOffer::source),
        field("source_id", &ServiceOffer::sourceId),
        field("source_updated_on", &ServiceOffer::sourceUpdatedOn));
};
