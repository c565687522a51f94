#include "core/exchange/demo/demonames.h"

#include "core/exchange/demo/demotable.h"

DemoNames::DemoNames()
{
    const DemoTable origins(QStringLiteral("origins"));
    for (int i = 0; i < origins.size(); ++i) {
        const QString code = origins.text(i, QLatin1String("origin"));
        m_origins.insert(
            code, {origins.number(i, QLatin1String("french")), origins.list(i, QLatin1String("languages"))});
        m_draw += QStringList(origins.number(i, QLatin1String("share")), code);
    }
    const DemoTable family(QStringLiteral("family_names"));
    for (int i = 0; i < family.size(); ++i)
        m_familyNames[family.text(i, QLatin1String("origin"))].append(family.text(i, QLatin1String("name")));
    const DemoTable first(QStringLiteral("first_names"));
    for (int i = 0; i < first.size(); ++i)
        m_firstNames[first.text(i, QLatin1String("origin")) + first.text(i, QLatin1String("gender"))].append(
            {first.text(i, QLatin1String("name")), first.number(i, QLatin1String("from")),
                first.number(i, QLatin1String("to"))});
}

QString DemoNames::origin(DemoRandom &random) const { return random.pick(m_draw); }

QString DemoNames::familyName(const QString &origin, DemoRandom &random) const
{
    return random.pick(m_familyNames[origin]);
}

QString DemoNames::firstName(
    const QString &origin, Beneficiary::Civility civility, int birthYear, DemoRandom &random) const
{
    const bool woman = civility == Beneficiary::Civility::Madam;
    const auto &names = m_firstNames[origin + (woman ? QLatin1Char('F') : QLatin1Char('M'))];
    constexpr int Tries = 40;
    for (int i = 0; i < Tries; ++i) {
        const FirstName &drawn = random.pick(names);
        if (drawn.from <= birthYear && birthYear <= drawn.to)
            return drawn.name;
    }
    return random.pick(names).name;
}
