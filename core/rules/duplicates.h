#pragma once

#include "core/base/code.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// What tells one person from another.
struct Identity
{
    BeneficiaryId id{};
    QString familyName{};
    QString birthName{}; ///< empty when the same or unknown
    QString firstName{};
    QDate birthDate{}; ///< null when unknown
    QString nir{}; ///< 13 characters; empty when unknown
    QString franceTravailId{}; ///< empty when unknown
    HouseholdId household{}; ///< today's; null: none
};

/// Two files that may be of one person.
struct DuplicatePair
{
    enum class Why {
        SameNir,
        SameJobseeker, ///< one France Travail identifier
        SameNames, ///< and birth date
        BirthName, ///< one file has the usual name, the other the name of birth
        Swapped, ///< family and first name the other way round
        CloseNames, ///< one letter apart
    };

    BeneficiaryId one{}; ///< the older file
    BeneficiaryId other{};
    Why why = Why::SameNames; ///< the strongest

    bool operator==(const DuplicatePair &) const = default;
};

template <>
struct Codes<DuplicatePair::Why>
{
    static constexpr std::array<CodeEntry<DuplicatePair::Why>, 6> table{{
        {DuplicatePair::Why::SameNir, "same_nir"},
        {DuplicatePair::Why::SameJobseeker, "same_jobseeker"},
        {DuplicatePair::Why::SameNames, "same_names"},
        {DuplicatePair::Why::BirthName, "birth_name"},
        {DuplicatePair::Why::Swapped, "swapped"},
        {DuplicatePair::Why::CloseNames, "close_names"},
    }};
};

/// The pairs among `people`, the surest first. Two people of one household with one CAF number are a couple,
/// a family or twins, and no pair: a NIR that differs tells them apart, and so does a first name that is
/// another.
QList<DuplicatePair> duplicatesAmong(const QList<Identity> &people);
/// Whether two files may be of one person, and why; nothing when they may not.
std::optional<DuplicatePair::Why> likeness(const Identity &one, const Identity &other);
