#include "core/query/homonyms.h"

#include "core/base/text.h"
#include "core/storage/rows.h"
#include "core/storage/values.h"

QList<Homonym> homonyms(const Access &access, const Beneficiary &person)
{
    if (!decisionOn(access, Operation::ListPeople).allow || person.familyName.isEmpty()
        || person.firstName.isEmpty() || !person.birthDate.isValid())
        return {};
    QList<Homonym> found;
    // Naming both values of closed lets the engine use the index of names.
    Rows rows(access.database,
        QStringLiteral("SELECT b.id, b.reference, b.city FROM pathway_summary s "
                       "JOIN beneficiary b ON b.id = s.beneficiary_id "
                       "WHERE s.closed IN (0, 1) AND s.name_key = ? AND b.birth_date = ? AND b.id <> ?"),
        {folded(person.familyName + QLatin1Char(' ') + person.firstName), Values::toValue(person.birthDate),
            person.id.value()});
    while (rows.next())
        found.append({rows.id<BeneficiaryId>(0), rows.text(1), rows.text(2)});
    for (Homonym &each : found)
        if (decisionOn(access, Operation::ConsultFile, each.id).level < Level::General)
            each.city.clear();
    return found;
}
