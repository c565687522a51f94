#include "core/storage/erasure.h"

#include "core/domain/records.h"
#include "core/storage/rows.h"

#include <QStringList>

namespace {

/// The tables whose rows are about one person, children before what they refer to.
QStringList tablesOfPeople()
{
    QStringList tables{QStringLiteral("pathway_summary"), QStringLiteral("deadline")};
    [&]<class... Each>(std::type_identity<std::tuple<Each...>>) {
        const auto add = [&tables]<class Record>(std::type_identity<Record>) {
            if constexpr (!std::is_same_v<Record, Beneficiary> && requires(Record record) {
                              record.beneficiary;
                          })
                tables.prepend(QLatin1String(Fields<Record>::table));
        };
        (add(std::type_identity<Each>{}), ...);
    }(std::type_identity<AllRecords>{});
    return tables;
}

/// Her number, and those of the files that were made one with hers: the journal of what was before stays
/// under them.
QList<qint64> filesOf(Database &database, BeneficiaryId person)
{
    QList<qint64> files{person.value()};
    Rows rows(database,
        QStringLiteral(
            "WITH RECURSIVE file (id) AS (SELECT CAST(? AS BIGINT) UNION SELECT j.record_id FROM journal j "
            "JOIN command c ON c.id = j.command_id JOIN file f ON f.id = c.beneficiary_id "
            "WHERE j.record_table = 'beneficiary' AND j.operation = 'delete' AND NOT EXISTS "
            "(SELECT 1 FROM beneficiary b WHERE b.id = j.record_id)) SELECT id FROM file WHERE id <> ?"),
        {person.value(), person.value()});
    while (rows.next())
        files.append(rows.number(0));
    return files;
}

Result<void> eraseInFile(Database &database, BeneficiaryId person)
{
    struct Statement
    {
        QString sql;
        qint64 bound;
    };
    QList<Statement> statements;
    for (const qint64 file : filesOf(database, person))
        statements.append({QStringLiteral("UPDATE journal SET before_value = NULL, after_value = NULL "
                                          "WHERE beneficiary_id = ?"),
            file});
    const qint64 id = person.value();
    statements += {{QStringLiteral("DELETE FROM fact_proposal WHERE source_id = ?"), id},
        {QStringLiteral("DELETE FROM distinct_people WHERE other_id = ?"), id}};
    for (const QString &table : tablesOfPeople())
        statements.append({QStringLiteral("DELETE FROM %1 WHERE beneficiary_id = ?").arg(table), id});
    statements += {{QStringLiteral("DELETE FROM draft WHERE subject_id = ?"), id},
        {QStringLiteral("DELETE FROM search_word WHERE kind = 1 AND subject_id = ?"), id},
        {QStringLiteral("DELETE FROM beneficiary WHERE id = ?"), id}};
    for (const Statement &each : std::as_const(statements))
        if (const auto done = database.execute(each.sql, {each.bound}); !done)
            return done;
    // What her file proposed to another is told in that one's journal.
    return database.execute(
        QStringLiteral("UPDATE journal SET before_value = NULL, after_value = NULL WHERE record_table = "
                       "'fact_proposal' AND record_id NOT IN (SELECT id FROM fact_proposal)"));
}

} // namespace

Result<void> eraseRecordsOf(Database &database, BeneficiaryId person)
{
    // The rows of others are hidden from any account of a server: its owner's function takes them away.
    if (database.isServer())
        return database.execute(QStringLiteral("SELECT maillage_erase(?, ?)"),
            {person.value(), tablesOfPeople().join(QLatin1Char(','))});
    // What is deleted is overwritten in the file, not only forgotten.
    if (const auto overwriting = database.run(QStringLiteral("PRAGMA secure_delete = ON")); !overwriting)
        return overwriting;
    return eraseInFile(database, person);
}

bool isErased(Database &database, BeneficiaryId person)
{
    Rows rows(database,
        QStringLiteral("SELECT 1 FROM command WHERE kind = 'erase_person' AND beneficiary_id = ?"),
        {person.value()});
    return !person.isNull() && rows.next();
}
