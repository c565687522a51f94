#include "core/storage/journal.h"

#include "core/storage/values.h"

Journal::Journal(Database &database)
    : m_database(database)
{
}

Result<void> Journal::writeCommand(CommandId id, Command kind, const QDateTime &at, AccountId account,
    BeneficiaryId beneficiary, CommandId undoes)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO command (id, at, account_id, kind, beneficiary_id, undoes_id) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {id.value(), Values::toValue(at), Values::toValue(account), codeOf(kind),
            Values::toValue(beneficiary), Values::toValue(undoes)});
}

Result<void> Journal::write(CommandId command, const JournalEntry &entry)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO journal (id, command_id, record_table, record_id, beneficiary_id, "
                       "operation, field, before_value, after_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {mintNumber(), command.value(), entry.table, entry.record, Values::toValue(entry.beneficiary),
            codeOf(entry.operation), Values::toValue(entry.field),
            entry.before.isNull() ? QVariant() : QVariant(entry.before.toString()),
            entry.after.isNull() ? QVariant() : QVariant(entry.after.toString())});
}

QList<JournalEntry> Journal::entries(CommandId command)
{
    QList<JournalEntry> found;
    Rows rows(m_database,
        QStringLiteral("SELECT record_table, record_id, beneficiary_id, operation, field, before_value, "
                       "after_value FROM journal WHERE command_id = ? ORDER BY id"),
        {command.value()});
    while (rows.next())
        found.append({rows.text(0), rows.number(1), rows.id<BeneficiaryId>(2),
            fromCode<JournalEntry::Operation>(rows.text(3)).value_or(JournalEntry::Operation::Insert),
            rows.text(4), rows.value(5), rows.value(6)});
    return found;
}

void Journal::keep(QJsonObject &values, const char *column, const QVariant &value)
{
    values.insert(QLatin1String(column), value.toString());
}

QString Journal::compact(const QJsonObject &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

void Journal::append(QList<JournalEntry> &entries, const JournalEntry &update, const char *column,
    const QVariant &before, const QVariant &after)
{
    JournalEntry entry = update;
    entry.field = QLatin1String(column);
    entry.before = before;
    entry.after = after;
    entries.append(entry);
}

template <Recorded Record>
JournalEntry Journal::inserted(const Record &record)
{
    return {QLatin1String(Fields<Record>::table), record.id.value(), beneficiaryOf(record),
        JournalEntry::Operation::Insert, {}, {}, {}};
}

template <Recorded Record>
JournalEntry Journal::removed(const Record &record)
{
    QJsonObject values;
    forEachField<Record>(
        [&](const auto &each) { keep(values, each.column, Values::toValue(record.*each.member)); });
    return {QLatin1String(Fields<Record>::table), record.id.value(), beneficiaryOf(record),
        JournalEntry::Operation::Delete, {}, compact(values), {}};
}

template <Recorded Record>
QList<JournalEntry> Journal::differences(const Record &before, const Record &after)
{
    const JournalEntry update{QLatin1String(Fields<Record>::table), after.id.value(), beneficiaryOf(after),
        JournalEntry::Operation::Update, {}, {}, {}};
    QList<JournalEntry> found;
    forEachField<Record>([&](const auto &each) {
        if (before.*each.member != after.*each.member)
            append(found, update, each.column, Values::toValue(before.*each.member),
                Values::toValue(after.*each.member));
    });
    return found;
}

#define MAILLAGE_COMPILE(Record)                                                                             \
    template JournalEntry Journal::inserted(const Record &);                                                 \
    template JournalEntry Journal::removed(const Record &);                                                  \
    template QList<JournalEntry> Journal::differences(const Record &, const Record &);
MAILLAGE_RECORDS(MAILLAGE_COMPILE)
#undef MAILLAGE_COMPILE
