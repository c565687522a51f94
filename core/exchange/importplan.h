#pragma once

#include "core/domain/records.h"
#include "core/exchange/importproblem.h"

#include <functional>

/// What a file that may be imported holds.
enum class ImportFormat { Unknown, BeneficiariesCsv, StructuresCsv, DataInclusionJson };

template <>
struct Codes<ImportFormat>
{
    static constexpr std::array<CodeEntry<ImportFormat>, 4> table{{
        {ImportFormat::Unknown, "unknown"},
        {ImportFormat::BeneficiariesCsv, "beneficiaries_csv"},
        {ImportFormat::StructuresCsv, "structures_csv"},
        {ImportFormat::DataInclusionJson, "data_inclusion_json"},
    }};
};

/// What importing one line does.
enum class ImportAction { Create, Update, Unchanged, Conflict, Reject };

template <>
struct Codes<ImportAction>
{
    static constexpr std::array<CodeEntry<ImportAction>, 5> table{{
        {ImportAction::Create, "create"},
        {ImportAction::Update, "update"},
        {ImportAction::Unchanged, "unchanged"},
        {ImportAction::Conflict, "conflict"},
        {ImportAction::Reject, "reject"},
    }};
};

/// What somebody decides about a line in conflict.
enum class ImportDecision { Skip, UpdateExisting, CreateNew };
/// By the place of the line in ImportPlan::lines; a line without an entry is skipped.
using ImportDecisions = QHash<int, ImportDecision>;

/// One value that a line changes, as text or code.
struct ImportChange
{
    QLatin1String field{}; ///< column of the record, or "household", "circle", "right_rsa", "professional"…
    QString before{};
    QString after{};

    bool operator==(const ImportChange &) const = default;
};

/// One line of the file and what becomes of it.
struct ImportLine
{
    int line = 0; ///< as in ImportProblem
    ImportAction action = ImportAction::Unchanged;
    QString subject{}; ///< who or what the line is about, as it says itself
    QString known{}; ///< of a conflict: the name of who is known already
    QString knownReference{}; ///< file number of that person; empty when she comes from the file too
    int knownLine = 0; ///< the line of the file that told of her first; 0 when the base did
    BeneficiaryId beneficiary{}; ///< the person updated, left or in conflict; null otherwise
    OrganisationId organisation{}; ///< the same for an organisation
    bool inConflict = false; ///< true even when somebody has decided
    QList<ImportChange> changes{}; ///< of a conflict: what updating would change
    QList<ImportProblem> problems{};
};

template <Recorded Record>
struct RecordWrites
{
    QList<Record> inserted{};
    QList<Record> updated{};

    bool isEmpty() const { return inserted.isEmpty() && updated.isEmpty(); }
    qsizetype size() const { return inserted.size() + updated.size(); }
};

/// Everything an import stores, parents first.
using ImportWrites = std::tuple<RecordWrites<Organisation>, RecordWrites<Professional>,
    RecordWrites<ServiceOffer>, RecordWrites<Beneficiary>, RecordWrites<HouseholdMember>,
    RecordWrites<BenefitRight>, RecordWrites<CircleMember>>;

/// The numbers of an import, as the command line prints them.
struct ImportSummary
{
    int read = 0;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int conflicts = 0;
    int rejected = 0;
    int written = 0; ///< lines stored; 0 for a preview
};

/// What importing a file would do, line by line; nothing is stored yet.
struct ImportPlan
{
    static constexpr qsizetype MostProblems = 5'000; ///< nobody reads more, and a damaged file has millions

    ImportFormat format = ImportFormat::Unknown;
    QString encoding{};
    QString delimiter{}; ///< empty for JSON
    bool refused = false; ///< the whole file: `problems` says why, `lines` is empty
    QList<ImportProblem> problems{}; ///< of the file, not of one line
    QList<ImportLine> lines{};
    qsizetype problemCount = 0; ///< of the lines, those that are not kept included
    ImportWrites writes{};

    /// Appends a line. Once MostProblems are kept, a line keeps the gravest of its own only.
    void add(ImportLine line);
    ImportSummary summary() const;
    /// Those of the file, then those of each line, MostProblems at most; then how many more there are.
    QList<ImportProblem> allProblems() const;
    bool isEmpty() const;
};

/// How a long step tells how far it is and learns that it should stop. Both may be empty.
struct ImportWatch
{
    std::function<void(int done, int total)> progress{};
    std::function<bool()> cancelled{};

    bool isCancelled() const { return cancelled && cancelled(); }
    void tell(int done, int total) const
    {
        if (progress)
            progress(done, total);
    }
};
