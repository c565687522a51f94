#pragma once

#include "core/base/code.h"

#include <QDate>
#include <QStringList>

#include <optional>

/// The domains of a circle, clockwise from the top. Their places never change: who looks remembers them.
enum class CircleDomain { Employment, Housing, Health, Mobility, Family, Rights, Others };
constexpr int CircleDomains = 7;

template <>
struct Codes<CircleDomain>
{
    static constexpr std::array<CodeEntry<CircleDomain>, 7> table{{
        {CircleDomain::Employment, "emploi"},
        {CircleDomain::Housing, "logement"},
        {CircleDomain::Health, "sante"},
        {CircleDomain::Mobility, "mobilite"},
        {CircleDomain::Family, "famille"},
        {CircleDomain::Rights, "droits"},
        {CircleDomain::Others, "autres"},
    }};
};

/// What places a body of a circle in one domain (resources/reference/circle_sectors.csv, dated).
class CircleSectorRules
{
public:
    /// Those in force on `day`.
    explicit CircleSectorRules(QDate day);

    /// By the type of an organisation; nothing for a type that acts in any domain.
    std::optional<CircleDomain> domainOfType(const QString &typeCode) const;
    /// By a theme of the plan; Others for one that a territory added.
    CircleDomain domainOfTheme(const QString &theme) const;
    /// By a theme of data·inclusion, as a service bears them; Others for an unknown one.
    CircleDomain domainOfService(const QString &serviceTheme) const;
    /// Where a body belongs: by its type, else where most of the themes it acts on for the person lie, else
    /// where most of its services lie; the first domain of equals, Others when nothing tells.
    CircleDomain domainOf(
        const QString &typeCode, const QStringList &themes, const QStringList &serviceThemes) const;

private:
    std::optional<CircleDomain> find(const char *kind, const QString &code) const;

    QHash<QString, CircleDomain> m_domains{}; ///< by "kind/code"
};

/// The category that a theme of data·inclusion begins with.
QString categoryOfService(const QString &serviceTheme);
