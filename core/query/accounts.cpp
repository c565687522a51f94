#include "core/query/accounts.h"

#include "core/query/people.h"
#include "core/storage/recordstore.h"

Result<QList<AccountRow>> accountRows(const Access &access)
{
    if (const auto opened = openForReading(access, Operation::ManageAccounts, {}, QStringLiteral("list"));
        !opened)
        return opened.error();
    QList<AccountRow> found;
    for (const Account &account :
        RecordStore::select<Account>(access.database, QStringLiteral("ORDER BY active DESC, login")))
        found.append({.account = account});
    for (AccountRow &row : found) {
        if (const auto who = RecordStore::find<Professional>(access.database, row.account.professional)) {
            row.name = personName(who->familyName, who->firstName);
            if (const auto body = RecordStore::find<Organisation>(access.database, who->organisation))
                row.organisation = body->name;
        }
        Rows key(access.database, QStringLiteral("SELECT passes FROM account_key WHERE account_id = ?"),
            {row.account.id.value()});
        row.hasPassphrase = key.next() && key.number(0) > 0;
        Rows entered(access.database,
            QStringLiteral("SELECT MAX(at) FROM trail WHERE account_id = ? AND operation = 'log_in' "
                           "AND result = 'done'"),
            {row.account.id.value()});
        if (entered.next())
            row.lastEntered = entered.dateTime(0);
    }
    return found;
}

QList<AccountHolder> accountHolders(const Access &access)
{
    QList<AccountHolder> found;
    if (!decisionOn(access, Operation::ManageAccounts).allow)
        return found;
    Rows rows(access.database,
        QStringLiteral("SELECT p.id, p.family_name, p.first_name, o.name FROM professional p "
                       "JOIN organisation o ON o.id = p.organisation_id WHERE p.left_on IS NULL "
                       "ORDER BY p.family_name, p.first_name, p.id"));
    while (rows.next())
        found.append({rows.id<ProfessionalId>(0), personName(rows.text(1), rows.text(2)), rows.text(3)});
    return found;
}
