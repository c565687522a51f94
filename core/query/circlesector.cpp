#include "core/query/circlesector.h"

#include "core/base/period.h"
#include "core/domain/csvline.h"

#include <algorithm>
#include <array>

namespace {

QString sectorKey(QLatin1String kind, const QString &code) { return kind + QLatin1Char('/') + code; }

/// The domain named most often; the first of equals, nothing without any.
template <class DomainOf>
std::optional<CircleDomain> mostNamed(const QStringList &codes, DomainOf domainOf)
{
    std::array<int, CircleDomains> named{};
    for (const QString &code : codes)
        ++named[size_t(domainOf(code))];
    const auto most = std::max_element(named.begin(), named.end());
    return *most > 0 ? std::optional(CircleDomain(most - named.begin())) : std::nullopt;
}

} // namespace

CircleSectorRules::CircleSectorRules(QDate day)
{
    static const QList<QStringList> lines =
        referenceLines(QStringLiteral(":/reference/circle_sectors.csv")).mid(1);
    for (const QStringList &cells : lines) {
        const Period held{
            QDate::fromString(cells.value(3), Qt::ISODate), QDate::fromString(cells.value(4), Qt::ISODate)};
        if (const auto domain = fromCode<CircleDomain>(cells.value(2)); domain && held.contains(day))
            m_domains.insert(cells[0] + QLatin1Char('/') + cells[1], *domain);
    }
}

std::optional<CircleDomain> CircleSectorRules::find(const char *kind, const QString &code) const
{
    const auto found = m_domains.constFind(sectorKey(QLatin1String(kind), code));
    return found == m_domains.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<CircleDomain> CircleSectorRules::domainOfType(const QString &typeCode) const
{
    return find("type", typeCode);
}

CircleDomain CircleSectorRules::domainOfTheme(const QString &theme) const
{
    return find("theme", theme).value_or(CircleDomain::Others);
}

CircleDomain CircleSectorRules::domainOfService(const QString &serviceTheme) const
{
    return find("category", categoryOfService(serviceTheme)).value_or(CircleDomain::Others);
}

CircleDomain CircleSectorRules::domainOf(
    const QString &typeCode, const QStringList &themes, const QStringList &serviceThemes) const
{
    if (const auto byType = domainOfType(typeCode))
        return *byType;
    if (const auto byTheme = mostNamed(themes, [this](const QString &each) { return domainOfTheme(each); }))
        return *byTheme;
    return mostNamed(serviceThemes, [this](const QString &each) {
        return domainOfService(each);
    }).value_or(CircleDomain::Others);
}

QString categoryOfService(const QString &serviceTheme)
{
    return serviceTheme.section(QStringLiteral("--"), 0, 0);
}
