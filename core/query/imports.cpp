#include "core/query/imports.h"

#include "core/storage/rows.h"

QList<ImportRecord> lastImports(Database &database, int limit)
{
    QList<ImportRecord> found;
    Rows rows(database,
        QStringLiteral("SELECT c.id, c.at, c.kind, a.login, "
                       "(SELECT COUNT(DISTINCT j.record_id) FROM journal j WHERE j.command_id = c.id), "
                       "(SELECT COUNT(*) FROM command u WHERE u.undoes_id = c.id AND NOT EXISTS "
                       "(SELECT 1 FROM command r WHERE r.undoes_id = u.id)) "
                       "FROM command c LEFT JOIN account a ON a.id = c.account_id "
                       "WHERE c.kind IN ('import_beneficiaries', 'import_network') "
                       "ORDER BY c.id DESC LIMIT %1")
            .arg(limit));
    while (rows.next())
        found.append({rows.id<CommandId>(0), rows.dateTime(1),
            fromCode<Command>(rows.text(2)).value_or(Command::ImportBeneficiaries), rows.text(3),
            int(rows.number(4)), rows.number(5) > 0});
    return found;
}
