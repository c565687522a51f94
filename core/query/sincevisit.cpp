#include "core/query/sincevisit.h"

#include "core/query/people.h"
#include "core/storage/rows.h"
#include "core/storage/values.h"

SinceVisit changesSince(const Access &access, BeneficiaryId person, const QDateTime &since, int limit)
{
    SinceVisit visit{since, {}};
    if (!since.isValid())
        return visit;
    Rows rows(access.database,
        QStringLiteral("SELECT c.kind, c.at, a.login, p.family_name, p.first_name FROM command c "
                       "LEFT JOIN account a ON a.id = c.account_id "
                       "LEFT JOIN professional p ON p.id = a.professional_id "
                       "WHERE c.id IN (SELECT command_id FROM journal WHERE beneficiary_id = ?) AND c.at > ? "
                       "AND (c.account_id IS NULL OR c.account_id <> ?) ORDER BY c.id DESC LIMIT ?"),
        {person.value(), Values::toValue(since), access.session.account.value(), limit});
    while (rows.next())
        visit.changes.append({fromCode<Command>(rows.text(0)).value_or(Command::Undo), rows.dateTime(1),
            rows.text(3).isEmpty() ? rows.text(2) : personName(rows.text(3), rows.text(4))});
    return visit;
}
