#pragma once

#include "core/domain/command.h"
#include "core/security/access.h"

#include <QDateTime>

/// What others did to a person's file since a moment.
struct SinceVisit
{
    struct Change
    {
        Command kind = Command::Undo;
        QDateTime at{};
        QString author{}; ///< "NOM Prénom", else login; empty when no account did it
    };

    QDateTime since{};
    QList<Change> changes{}; ///< the newest first
};

/// What others did since `since`, at most `limit` of it; nothing for a null moment. The file must have been
/// opened for the reader, who sees all of it.
SinceVisit changesSince(const Access &access, BeneficiaryId person, const QDateTime &since, int limit = 20);
