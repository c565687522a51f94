#pragma once

#include "core/domain/communes.h"
#include "core/exchange/demo/demorandom.h"

/// Where the people of the demonstration live: real communes of Haute-Vienne, streets of our own.
class DemoPlaces
{
public:
    DemoPlaces();

    static QString departmentCode() { return QStringLiteral("87"); }
    /// A commune, in proportion to its population.
    const Commune &commune(DemoRandom &random) const;
    static QString street(DemoRandom &random);

private:
    QList<Commune> m_communes;
    QList<int> m_upTo{}; ///< inhabitants of the communes up to each
};
