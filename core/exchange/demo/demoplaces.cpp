#include "core/exchange/demo/demoplaces.h"

#include "core/exchange/demo/demotable.h"

#include <algorithm>

DemoPlaces::DemoPlaces()
    : m_communes(Communes::all().ofDepartment(departmentCode()))
{
    int inhabitants = 0;
    for (const Commune &commune : std::as_const(m_communes))
        m_upTo.append(inhabitants += commune.population);
}

const Commune &DemoPlaces::commune(DemoRandom &random) const
{
    const int drawn = random.below(m_upTo.last());
    const auto place = std::upper_bound(m_upTo.cbegin(), m_upTo.cend(), drawn);
    return m_communes.at(place - m_upTo.cbegin());
}

QString DemoPlaces::street(DemoRandom &random)
{
    static const QStringList streets = [] {
        const DemoTable table(QStringLiteral("streets"));
        QStringList names;
        for (int i = 0; i < table.size(); ++i)
            names.append(table.text(i, QLatin1String("name")));
        return names;
    }();
    return QStringLiteral("%1 %2").arg(random.between(1, 89)).arg(random.pick(streets));
}
