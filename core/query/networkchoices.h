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

/// Every organisation of the base, by name.
QList<OrganisationChoice> organisationChoices(Database &database);
/// Who works in `organisation` on `day`, by name.
QList<ProfessionalChoice> professionalChoices(Database &database, OrganisationId organisation, QDate day);
