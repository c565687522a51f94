#pragma once

#include "core/query/casefile.h"

/// What a person is answered when she exercised a right.
struct RightsLetter
{
    RightsRequest request{};
    QString reference{};
    Beneficiary::Civility civility = Beneficiary::Civility::Unknown;
    QString person{}; ///< "NOM Prénom"
    QStringList address{}; ///< empty: to be handed over, since a letter is not safe or goes nowhere
    QString organisation{}; ///< of who answers
    QString author{}; ///< "NOM Prénom" of who answers; empty for an account without a professional
    QString objected{}; ///< with whom nothing is shared any more; empty: with everybody
    QDate day{};
};

/// Leaves its row in the trail as a paper of the file; Refused to who may not print it, Invalid
/// "rights_undecided" before it is decided.
Result<RightsLetter> rightsLetter(const Access &access, BeneficiaryId person, RightsRequestId request);
