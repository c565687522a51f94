#include "core/query/letteraddress.h"

QStringList letterAddressOf(const Beneficiary &person)
{
    if (!person.safeContact.isEmpty() || person.address.isEmpty())
        return {};
    QStringList lines{person.domiciliationBody, person.addressComplement, person.address,
        QStringLiteral("%1 %2").arg(person.postcode, person.city).trimmed()};
    lines.removeAll(QString());
    return lines;
}
