#pragma once

#include "core/domain/beneficiary.h"
#include "core/domain/right.h"
#include "core/exchange/tablerow.h"

#include <optional>

/// What a line says of one right.
struct GivenRight
{
    BenefitRight::Kind kind = BenefitRight::Kind::Rsa;
    std::optional<BenefitRight::State> state{}; ///< nothing when the line tells dates only
    bool none = false; ///< the line says the person has no such right
    QDate appliedOn{};
    QDate openedOn{};
    std::optional<bool> duties{};
};

/// What one line of a file of people says, before anything is compared with the base.
struct BeneficiaryDraft
{
    int line = 0;
    QString subject{}; ///< the name, as the line writes it
    Beneficiary given{}; ///< members left at their default are not given
    QList<GivenRight> rights{};
    QString structure{}; ///< name of an organisation of the circle
    QStringList advisors{}; ///< e-mail addresses
    QList<ImportProblem> problems{};
    bool rejected = false;
};

/// Reads one row. A name or a date of birth that is missing or wrong, or a wrong NIR, rejects it; what is
/// only doubtful is kept as typed with a warning.
BeneficiaryDraft readBeneficiary(TableRow row, QDate today);
