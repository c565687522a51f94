#pragma once

#include "core/domain/beneficiary.h"
#include "core/query/reassignment.h"

/// What a person is told when somebody else accompanies her.
struct ReassignmentLetter
{
    QString reference{};
    Beneficiary::Civility civility = Beneficiary::Civility::Unknown;
    QString person{}; ///< "NOM Prénom"
    QStringList address{}; ///< empty: to be handed over, since a letter is not safe or goes nowhere
    QString organisation{};
    QString former{}; ///< "NOM Prénom"; empty when nobody accompanied her
    QString referent{}; ///< "NOM Prénom"
    QString phone{}; ///< of the new référent, else of the organisation
    QString email{};
    QDate startsOn{};
    QDateTime nextAppointmentAt{}; ///< null when none is planned
};

/// One for each file of the board that is given to somebody, in its order. Each leaves its row in the trail
/// as a paper of the file; Refused to who may not print one of them.
Result<QList<ReassignmentLetter>> reassignmentLetters(const Access &access, const ReassignmentBoard &board);
