#pragma once

#include "core/domain/beneficiary.h"

class Database;

/// Somebody who bears the same names and was born the same day.
struct Homonym
{
    BeneficiaryId id{};
    QString reference{};
    QString city{};
};

/// Those of the base whose family name, first name and birth date are those of `person`, case, accents and
/// punctuation aside; herself apart. Nobody while one of the three is missing.
QList<Homonym> homonyms(Database &database, const Beneficiary &person);
