#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A French commune.
struct Commune
{
    QString code{}; ///< INSEE
    QString name{};
    QString department{}; ///< INSEE code
    QStringList postcodes{};
    int population = 0;
};

/// The communes of France, loaded once when first asked for (about 35,000).
class Communes
{
public:
    static const Communes &all();

    const QList<Commune> &list() const { return m_list; }
    /// Those whose name or postcode begins with what is typed, or whose name has a word that does; the most
    /// populous first. "st leo" finds Saint-Léonard-de-Noblat. Nothing for an empty text.
    QList<Commune> suggestions(QStringView typed, int limit = 12) const;
    /// The communes that share a postcode, the most populous first.
    QList<Commune> withPostcode(QStringView postcode) const;
    /// The commune of a code; null when unknown.
    const Commune *find(QStringView code) const;
    QList<Commune> ofDepartment(QStringView department) const;

private:
    Communes();

    QList<Commune> m_list; ///< the most populous first
    QStringList m_names; ///< folded, same order
};
