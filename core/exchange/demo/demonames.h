#pragma once

#include "core/domain/beneficiary.h"
#include "core/exchange/demo/demorandom.h"

#include <QHash>

/// Plausible names of varied origins, each first name at home in its generation.
class DemoNames
{
public:
    DemoNames();

    /// A group of names that go together.
    QString origin(DemoRandom &random) const;
    QString familyName(const QString &origin, DemoRandom &random) const;
    /// A first name of the group given to children born that year.
    QString firstName(
        const QString &origin, Beneficiary::Civility civility, int birthYear, DemoRandom &random) const;
    /// Percentage of the group who are French.
    int frenchShare(const QString &origin) const { return m_origins.value(origin).frenchShare; }
    /// Languages an interpreter may be needed for; empty for the French-speaking group.
    QStringList languages(const QString &origin) const { return m_origins.value(origin).languages; }

private:
    struct Origin
    {
        int frenchShare = 0;
        QStringList languages{};
    };
    struct FirstName
    {
        QString name{};
        int from = 0;
        int to = 0;
    };

    QStringList m_draw; ///< each group as many times as its percentage
    QHash<QString, Origin> m_origins;
    QHash<QString, QStringList> m_familyNames;
    QHash<QString, QList<FirstName>> m_firstNames; ///< by group and gender
};
