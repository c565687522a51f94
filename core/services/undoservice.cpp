#include "core/services/undoservice.h"

#include "core/services/unitofwork.h"
#include "core/storage/erasure.h"
#include "core/storage/values.h"

#include <QSet>

namespace {

constexpr int Remembered = 500;

bool isUndoable(Command kind)
{
    return kind != Command::Undo && kind != Command::ErasePerson && kind != Command::WriteDemonstration
        && kind != Command::CreateBase;
}

/// A record back from the JSON that the journal kept of it.
template <Recorded Record>
Record fromJournal(const JournalEntry &entry)
{
    const QJsonObject values = QJsonDocument::fromJson(entry.before.toString().toUtf8()).object();
    Record record;
    record.id = decltype(record.id)(entry.record);
    forEachField<Record>([&](const auto &each) {
        Values::fromValue(values.value(QLatin1String(each.column)).toString(), record.*each.member);
    });
    return record;
}

/// Puts one field back to what it was before; Conflict when it no longer is what the entry made of it.
template <Recorded Record>
Result<void> restoreField(Record &record, const JournalEntry &entry)
{
    Result<void> result;
    forEachField<Record>([&](const auto &each) {
        if (entry.field != QLatin1String(each.column))
            return;
        if (Values::toValue(record.*each.member).toString() != entry.after.toString())
            result = Error{ErrorCode::Conflict, entry.field};
        else
            Values::fromValue(entry.before, record.*each.member);
    });
    return result;
}

} // namespace

UndoService::UndoService(Database &database, const Session &session, const Clock &clock)
    : m_database(database)
    , m_session(session)
    , m_clock(clock)
{
}

QList<UndoService::Line> UndoService::history()
{
    QList<Line> lines;
    Rows rows(m_database,
        QStringLiteral("SELECT id, kind, beneficiary_id, undoes_id FROM command WHERE account_id = ? "
                       "ORDER BY id DESC LIMIT %1")
            .arg(Remembered),
        {m_session.account.value()});
    QSet<CommandId> undone;
    while (rows.next()) {
        Line line{rows.id<CommandId>(0), fromCode<Command>(rows.text(1)).value_or(Command::CreateBase),
            rows.id<BeneficiaryId>(2), rows.id<CommandId>(3), true};
        line.holds = !undone.contains(line.id);
        if (line.holds && !line.undoes.isNull())
            undone.insert(line.undoes);
        lines.append(line);
    }
    return lines;
}

std::optional<UndoService::Step> UndoService::undoable()
{
    for (const Line &line : history())
        if (line.holds && isUndoable(line.kind) && !isErased(m_database, line.beneficiary))
            return Step{line.id, line.kind, line.beneficiary};
    return {};
}

std::optional<UndoService::Step> UndoService::redoable()
{
    const QList<Line> lines = history();
    const auto find = [&lines](CommandId id) {
        return std::find_if(lines.begin(), lines.end(), [id](const Line &line) { return line.id == id; });
    };
    for (const Line &line : lines) {
        if (line.kind != Command::Undo)
            return {};
        const auto undone = find(line.undoes);
        if (line.holds && undone != lines.end() && undone->kind != Command::Undo)
            return Step{line.id, undone->kind, undone->beneficiary};
    }
    return {};
}

Result<void> UndoService::undo()
{
    const auto step = undoable();
    return step ? invert(step->id) : Result<void>(Error{ErrorCode::NotFound, QString()});
}

Result<void> UndoService::redo()
{
    const auto step = redoable();
    return step ? invert(step->id) : Result<void>(Error{ErrorCode::NotFound, QString()});
}

Result<void> UndoService::undo(CommandId command) { return invert(command); }

bool UndoService::changedSince(qint64 record, CommandId command)
{
    // Commands that undo each other leave the record as it was: only those that hold count.
    QSet<qint64> later;
    QSet<qint64> undone;
    Rows rows(m_database,
        QStringLiteral(
            "SELECT DISTINCT c.id, c.undoes_id FROM journal j JOIN command c ON c.id = j.command_id "
            "WHERE j.record_id = ? AND c.id > ? ORDER BY c.id DESC"),
        {record, command.value()});
    while (rows.next()) {
        if (undone.contains(rows.number(0)))
            continue;
        later.insert(rows.number(0));
        if (rows.number(1) != 0)
            undone.insert(rows.number(1));
    }
    // What remains are effective undos of effective commands; they cancel out two by two.
    for (const qint64 id : std::as_const(later)) {
        Rows kind(m_database, QStringLiteral("SELECT undoes_id FROM command WHERE id = ?"), {id});
        const qint64 undoes = kind.next() ? kind.number(0) : 0;
        if (undoes == 0 || undoes <= command.value())
            return true;
    }
    return false;
}

void UndoService::invertEntry(UnitOfWork &work, const JournalEntry &entry, CommandId command)
{
    visitTable(entry.table, [&]<class Record>(std::type_identity<Record>) {
        using Identity = decltype(Record::id);
        switch (entry.operation) {
        case JournalEntry::Operation::Insert:
            if (changedSince(entry.record, command))
                return work.keep(Error{ErrorCode::Conflict, entry.table});
            return work.remove<Record>(Identity(entry.record));
        case JournalEntry::Operation::Delete: {
            Record record = fromJournal<Record>(entry);
            return work.insert(record);
        }
        case JournalEntry::Operation::Update: {
            auto record = RecordStore::find<Record>(m_database, Identity(entry.record));
            if (!record)
                return work.keep(Error{ErrorCode::Conflict, entry.table});
            if (const auto restored = restoreField(*record, entry); !restored)
                return work.keep(restored);
            return work.update(*record);
        }
        }
    });
}

Result<void> UndoService::invert(CommandId command)
{
    QList<JournalEntry> entries = Journal(m_database).entries(command);
    Rows rows(
        m_database, QStringLiteral("SELECT beneficiary_id FROM command WHERE id = ?"), {command.value()});
    if (!rows.next())
        return Error{ErrorCode::NotFound, QString()};
    const auto subject = rows.id<BeneficiaryId>(0);
    // Nobody comes back; the others whom the command touched do.
    const bool wrote = !entries.isEmpty();
    QHash<BeneficiaryId, bool> erased;
    entries.removeIf([&](const JournalEntry &entry) {
        if (!erased.contains(entry.beneficiary))
            erased.insert(entry.beneficiary, isErased(m_database, entry.beneficiary));
        return erased.value(entry.beneficiary);
    });
    if (wrote && entries.isEmpty())
        return Error{ErrorCode::Conflict, QStringLiteral("erased")};
    UnitOfWork work(m_database, m_session, m_clock, Command::Undo, subject, command);
    std::reverse(entries.begin(), entries.end());
    for (const JournalEntry &entry : std::as_const(entries)) {
        invertEntry(work, entry, command);
        if (work.failed())
            break;
    }
    return work.commit();
}
