#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

class Database;

/// An organisation that a form can choose.
struct OrganisationChoice
{
    OrganisationId id{};
    QString name{};
    QString typeCode{};
    QString city{};
};

/// A professional that a form can choose.
struct ProfessionalChoice
{
    ProfessionalId id{};
    QString familyName{};
    QString firstName{};
    QString jobTitle{};
};

/// An organisation that may take part in something, alone or through one of its professionals.
struct ActorChoice
{
    OrganisationId organisation{};
    QString organisationName{};
    QString city{};
    ProfessionalId professional{}; ///< null: the organisation alone
    QString familyName{};
    QString firstName{};
};

/// Every organisation of the base, by name.
QList<OrganisationChoice> organisationChoices(Database &database);
/// Who works in `organisation` on `day`, by name.
QList<ProfessionalChoice> professionalChoices(Database &database, OrganisationId organisation, QDate day);
/// Every organisation of the base and who works there on `day`: by organisation, itself first, then by name.
QList<ActorChoice> actorChoices(Database &database, QDate day);
