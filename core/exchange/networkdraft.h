#pragma once

#include "core/domain/organisation.h"
#include "core/domain/professional.h"
#include "core/domain/serviceoffer.h"
#include "core/exchange/importproblem.h"

/// What one line or element of a file says of an organisation; members left at their default are not given.
struct OrganisationDraft
{
    int line = 0;
    QString subject{};
    Organisation given{};
    Professional manager{}; ///< empty when the file names nobody
    QList<ImportProblem> problems{};
    bool rejected = false;
};

/// What one element says of a service.
struct ServiceDraft
{
    int line = 0;
    QString subject{};
    ServiceOffer given{};
    QString structureId{}; ///< of its organisation at the producer
    QString structureColumn{}; ///< how the file names that field
    QList<ImportProblem> problems{};
    bool rejected = false;
};
