#include "core/rules/nearness.h"

#include "core/base/text.h"
#include "core/domain/identifiers.h"

#include <algorithm>

namespace {

constexpr int LongestKnownArea = 5; ///< a group of communes has nine digits

QString departmentOf(const ServedPlace &place)
{
    if (place.communeCode.isEmpty())
        return departmentOfPostcode(place.postcode);
    const bool overseas = place.communeCode.startsWith(QLatin1String("97"))
        || place.communeCode.startsWith(QLatin1String("98"));
    return place.communeCode.left(overseas ? 3 : 2);
}

bool isThere(const ServedPlace &place, const Commune &commune)
{
    if (!place.communeCode.isEmpty())
        return place.communeCode == commune.code;
    if (place.cityKey.isEmpty())
        return commune.postcodes.contains(place.postcode);
    // The postcode of a large body is its own ("87031 Limoges Cedex"): the département has to do.
    return place.cityKey == cityKey(commune.name)
        && (place.postcode.isEmpty() || departmentOfPostcode(place.postcode) == commune.department
            || commune.postcodes.contains(place.postcode));
}

bool saysWhomItServes(const QStringList &areas)
{
    return std::any_of(areas.cbegin(), areas.cend(), [](const QString &area) {
        return area.size() <= LongestKnownArea || area == QLatin1String("france");
    });
}

} // namespace

Nearness nearnessOf(const ServedPlace &place, const Commune &commune)
{
    if (isThere(place, commune))
        return Nearness::SameCommune;
    if (place.areas.contains(commune.code))
        return Nearness::ServesCommune;
    const bool servesDepartment = place.areas.contains(commune.department);
    const bool servesCountry = place.areas.contains(QStringLiteral("france"));
    const bool inDepartment = departmentOf(place) == commune.department;
    if (inDepartment && (servesDepartment || servesCountry || !saysWhomItServes(place.areas)))
        return Nearness::SameDepartment;
    if (servesDepartment)
        return Nearness::ServesDepartment;
    return servesCountry ? Nearness::ServesCountry : Nearness::Away;
}

QString cityKey(QStringView city)
{
    QStringList words = searchWords(city);
    if (const auto cedex = words.indexOf(QStringLiteral("cedex")); cedex >= 0)
        words = words.first(cedex);
    for (QString &word : words)
        if (word == QLatin1String("st"))
            word = QStringLiteral("saint");
        else if (word == QLatin1String("ste"))
            word = QStringLiteral("sainte");
    return words.join(QLatin1Char(' '));
}

QString departmentOfPostcode(QStringView postcode)
{
    if (!isPostcode(postcode))
        return {};
    if (postcode.startsWith(QLatin1String("97")) || postcode.startsWith(QLatin1String("98")))
        return postcode.left(3).toString();
    if (postcode.startsWith(QLatin1String("200")) || postcode.startsWith(QLatin1String("201")))
        return QStringLiteral("2A");
    if (postcode.startsWith(QLatin1String("20")))
        return QStringLiteral("2B");
    return postcode.left(2).toString();
}
