#pragma once

#include "core/base/clock.h"
#include "core/domain/command.h"
#include "core/domain/ids.h"
#include "core/security/session.h"
#include "core/storage/journal.h"

#include <optional>

class UnitOfWork;

/// Undoes and redoes commands by their name. Undoing is itself a command, made by inverting the journal of
/// the first; it is refused with Conflict when something it would take back was changed since.
class UndoService
{
public:
    UndoService(Database &database, const Session &session, const Clock &clock);

    struct Step
    {
        CommandId id{};
        Command kind = Command::Undo;
        BeneficiaryId beneficiary{};
    };

    /// The account's last command that still holds; nothing when there is none.
    std::optional<Step> undoable();
    /// The account's last undone command, as long as nothing was done since; `kind` is what would be redone.
    std::optional<Step> redoable();
    Result<void> undo();
    Result<void> redo();
    /// Undoes one given command, if nothing that it wrote was changed since.
    Result<void> undo(CommandId command);

private:
    struct Line
    {
        CommandId id{};
        Command kind = Command::Undo;
        BeneficiaryId beneficiary{};
        CommandId undoes{};
        bool holds = true; ///< not undone, or redone
    };

    QList<Line> history();
    Result<void> invert(CommandId command);
    void invertEntry(UnitOfWork &work, const JournalEntry &entry, CommandId command);
    bool changedSince(qint64 record, CommandId command);

    Database &m_database;
    const Session &m_session;
    const Clock &m_clock;
};
