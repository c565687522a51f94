#include "core/query/suggestedservices.h"

#include "core/base/text.h"
#include "core/domain/beneficiary.h"
#include "core/domain/communes.h"
#include "core/domain/vocabulary.h"

namespace {

/// The commune a person lives in; empty when her address does not tell.
QString communeOf(const Beneficiary &person)
{
    const QList<Commune> communes = Communes::all().withPostcode(person.postcode);
    for (const Commune &commune : communes)
        if (folded(commune.name) == folded(person.city))
            return commune.code;
    return communes.isEmpty() ? QString() : communes.first().code;
}

} // namespace

QList<NetworkRow> suggestedServices(
    const Access &access, const Beneficiary &person, const QString &theme, const QString &target, int limit)
{
    if (!decisionOn(access, Operation::ReadNetwork).allow)
        return {};
    const NetworkDirectory directory = NetworkDirectory::load(access.database, access.clock.now());
    NetworkFilter filter;
    filter.communeCode = communeOf(person);
    QList<NetworkHit> hits;
    for (const QString &need : {Vocabulary::needOf(target), Vocabulary::categoryOf(theme)}) {
        filter.theme = need;
        if (hits.isEmpty() && !need.isEmpty())
            hits = directory.find(access.database, filter);
    }
    QList<NetworkRow> rows;
    for (const NetworkHit &hit : std::as_const(hits))
        if (hit.kind == NetworkHit::Kind::Service && rows.size() < limit)
            rows.append(directory.row(access.database, hit));
    return rows;
}
