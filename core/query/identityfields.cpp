#include "core/query/identityfields.h"

#include "core/storage/values.h"

QList<IdentityField> identityFields(const Beneficiary &person)
{
    QList<IdentityField> fields;
    forEachField<Beneficiary>([&](const auto &each) {
        fields.append({QLatin1String(each.column), Values::toValue(person.*each.member).toString()});
    });
    return fields;
}
