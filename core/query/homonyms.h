#pragma once

#include "core/domain/beneficiary.h"
#include "core/security/access.h"

/// Somebody who bears the same names and was born the same day.
struct Homonym
{
    BeneficiaryId id{};
    QString reference{};
    QString city{}; ///< empty when the reader may not know it
};

/// Those of the base whose family name, first name and birth date are those of `person`, case, accents and
/// punctuation aside; herself apart. Nobody while one of the three is missing.
QList<Homonym> homonyms(const Access &access, const Beneficiary &person);
