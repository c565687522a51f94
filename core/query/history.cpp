#include "core/query/history.h"

#include "core/query/conflict.h"
#include "core/query/people.h"
#include "core/storage/journal.h"

#include <QHash>
#include <QMap>

#include <limits>

namespace {

using Change = HistoryChange::Operation;

/// One row of the journal and its place in it.
struct Line
{
    qint64 id = 0;
    CommandId command{};
    JournalEntry entry{};
};

/// Reads what the journal says of one person, as people understand it.
class HistoryReader
{
public:
    HistoryReader(Database &database, BeneficiaryId beneficiary, AccountId reader)
        : m_database(database)
        , m_reader(reader)
        , m_beneficiary(beneficiary)
    {
    }

    /// The newest commands before `before`.
    QList<CommandId> commands(CommandId before, int limit);
    /// What the commands from `oldest` to `newest` did, in the order they did it.
    QList<Line> lines(CommandId oldest, CommandId newest);
    /// Who did the command, when, and its kind.
    HistoryEntry entry(CommandId command);
    QList<HistoryChange> changes(const Line &line);

private:
    QMap<QString, QString> valuesAdded(const Line &line);
    QString shown(const QString &field, const QString &value);

    Database &m_database;
    AccountId m_reader;
    BeneficiaryId m_beneficiary;
};

QMap<QString, QString> valuesOf(const QVariant &json)
{
    QMap<QString, QString> values;
    const QJsonObject object = QJsonDocument::fromJson(json.toString().toUtf8()).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        values.insert(each.key(), each.value().toString());
    return values;
}

QList<CommandId> HistoryReader::commands(CommandId before, int limit)
{
    QList<CommandId> found;
    const qint64 last = before.isNull() ? std::numeric_limits<qint64>::max() : before.value();
    Rows rows(m_database,
        QStringLiteral("SELECT DISTINCT command_id FROM journal WHERE beneficiary_id = ? AND command_id < ? "
                       "ORDER BY command_id DESC LIMIT ?"),
        {m_beneficiary.value(), last, limit});
    while (rows.next())
        found.append(rows.id<CommandId>(0));
    return found;
}

QList<Line> HistoryReader::lines(CommandId oldest, CommandId newest)
{
    QList<Line> found;
    Rows rows(m_database,
        QStringLiteral("SELECT id, command_id, record_table, record_id, operation, field, before_value, "
                       "after_value FROM journal "
                       "WHERE beneficiary_id = ? AND command_id >= ? AND command_id <= ? ORDER BY id"),
        {m_beneficiary.value(), oldest.value(), newest.value()});
    while (rows.next())
        found.append({rows.number(0), rows.id<CommandId>(1),
            {rows.text(2), rows.number(3), m_beneficiary,
                fromCode<JournalEntry::Operation>(rows.text(4)).value_or(JournalEntry::Operation::Insert),
                rows.text(5), rows.value(6), rows.value(7)}});
    return found;
}

HistoryEntry HistoryReader::entry(CommandId command)
{
    HistoryEntry entry;
    entry.command = command;
    Rows rows(m_database,
        QStringLiteral("SELECT c.kind, c.at, undone.kind, a.login, p.first_name, p.family_name, c.account_id "
                       "FROM command c LEFT JOIN command undone ON undone.id = c.undoes_id "
                       "LEFT JOIN account a ON a.id = c.account_id "
                       "LEFT JOIN professional p ON p.id = a.professional_id WHERE c.id = ?"),
        {command.value()});
    if (!rows.next())
        return entry;
    entry.kind = fromCode<Command>(rows.text(0)).value_or(Command::Undo);
    entry.at = rows.dateTime(1);
    entry.undone = fromCode<Command>(rows.text(2)).value_or(Command::Undo);
    entry.own = rows.id<AccountId>(6) == m_reader && !m_reader.isNull();
    entry.author = rows.text(5).isEmpty() ? rows.text(3) : personName(rows.text(5), rows.text(4));
    return entry;
}

/// The journal keeps no value of an added record: they are today's, or those of its removal, with every later
/// change taken back.
QMap<QString, QString> HistoryReader::valuesAdded(const Line &line)
{
    QMap<QString, QString> values;
    visitTable(line.entry.table, [&]<class Record>(std::type_identity<Record>) {
        if (const auto record =
                RecordStore::find<Record>(m_database, decltype(Record::id)(line.entry.record)))
            values = valuesOf(Journal::removed(*record).before);
    });
    Rows rows(m_database,
        QStringLiteral("SELECT operation, field, before_value FROM journal "
                       "WHERE record_id = ? AND id > ? ORDER BY id DESC"),
        {line.entry.record, line.id});
    while (rows.next()) {
        const auto operation = fromCode<JournalEntry::Operation>(rows.text(0));
        if (operation == JournalEntry::Operation::Delete)
            values = valuesOf(rows.value(2));
        else if (operation == JournalEntry::Operation::Update)
            values.insert(rows.text(1), rows.text(2));
    }
    return values;
}

QString HistoryReader::shown(const QString &field, const QString &value)
{
    // Whose file it is goes without saying, and the number of a household says nothing.
    if (field == QLatin1String("beneficiary_id") || field == QLatin1String("household_id"))
        return {};
    return shownValue(m_database, field, value);
}

QList<HistoryChange> HistoryReader::changes(const Line &line)
{
    const JournalEntry &entry = line.entry;
    if (entry.operation == JournalEntry::Operation::Update)
        return {{entry.table, entry.record, Change::Changed, entry.field,
            shown(entry.field, entry.before.toString()), shown(entry.field, entry.after.toString())}};
    const bool added = entry.operation == JournalEntry::Operation::Insert;
    const auto values = added ? valuesAdded(line) : valuesOf(entry.before);
    QList<HistoryChange> found;
    visitTable(entry.table, [&]<class Record>(std::type_identity<Record>) {
        for (const QString &column : RecordStore::columns<Record>())
            // A note is read among the notes, by who may.
            if (const QString value = shown(column, values.value(column));
                !value.isEmpty() && column != QLatin1String("body"))
                found.append({entry.table, entry.record, added ? Change::Added : Change::Removed, column,
                    added ? QString() : value, added ? value : QString()});
    });
    return found;
}

} // namespace

Result<QList<HistoryEntry>> history(
    const Access &access, BeneficiaryId beneficiary, CommandId before, int limit)
{
    if (const auto opened = openForReading(access, Operation::ConsultHistory, beneficiary); !opened)
        return opened.error();
    HistoryReader reader(access.database, beneficiary, access.session.account);
    const QList<CommandId> commands = reader.commands(before, limit);
    if (commands.isEmpty())
        return QList<HistoryEntry>();
    QHash<CommandId, QList<HistoryChange>> changes;
    for (const Line &line : reader.lines(commands.last(), commands.first()))
        changes[line.command] += reader.changes(line);
    QList<HistoryEntry> entries;
    for (const CommandId command : commands) {
        HistoryEntry entry = reader.entry(command);
        entry.changes = changes.value(command);
        entries.append(entry);
    }
    return entries;
}
