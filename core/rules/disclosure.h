#pragma once

#include "core/base/code.h"
#include "core/domain/beneficiary.h"
#include "core/domain/note.h"
#include "core/domain/organisation.h"
#include "core/rules/pathwayfacts.h"
#include "core/rules/pathwaystate.h"

/// How much of a file a reader may see; each level holds the ones before.
enum class Level {
    None,
    Directory, ///< who the person is and who accompanies her, to know whom to call
    General, ///< how to reach her, her appointments and her stage
    Full, ///< all but what its author keeps for herself
    Confidential, ///< what its author keeps for herself too
};

template <>
struct Codes<Level>
{
    static constexpr std::array<CodeEntry<Level>, 5> table{{
        {Level::None, "none"},
        {Level::Directory, "directory"},
        {Level::General, "general"},
        {Level::Full, "full"},
        {Level::Confidential, "confidential"},
    }};
};

/// What stands for an organisation that is not named.
inline const QString MaskedOrganisation = QStringLiteral("Partenaire (nom protégé)");
/// Whether an organisation is named to a reader of a file: one to which belonging reveals something about the
/// person, only to who reads the whole file, and to itself.
bool isNamed(const Organisation &organisation, OrganisationId reader, Level level);
/// The organisation as it is shown when it is not named: neither type, nor place, nor way to reach it.
Organisation masked(const Organisation &organisation);

/// What a level leaves of a person: a field that is not listed for it is empty. Professionals share only what
/// is strictly necessary (CASF L.121-6-2).
Beneficiary disclosed(const Beneficiary &person, Level level);
/// Who reads.
struct Reader
{
    AccountId account{};
    OrganisationId organisation{};
};

/// The notes that a reader may see: her own, those of her organisation, those for the circle; none below Full
/// but her own.
QList<Note> disclosed(const QList<Note> &notes, const Reader &reader, Level level);
/// What a level leaves of the facts of a pathway.
PathwayFacts disclosed(const PathwayFacts &facts, Level level);
/// What a level leaves of where a pathway stands: the stage alone below Full, nothing below General.
PathwayState disclosed(const PathwayState &state, Level level);
