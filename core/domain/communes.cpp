#include "core/domain/communes.h"

#include "core/base/text.h"
#include "core/domain/csvline.h"

#include <algorithm>

namespace {

/// "st leo" as people type it, "saint leo" as communes are named.
QString spelledOut(QStringView text)
{
    QStringList words = searchWords(text);
    for (QString &word : words)
        if (word == QLatin1String("st"))
            word = QStringLiteral("saint");
        else if (word == QLatin1String("ste"))
            word = QStringLiteral("sainte");
    return words.join(QLatin1Char(' '));
}

template <class Keep>
QList<Commune> filtered(const QList<Commune> &list, Keep keep)
{
    QList<Commune> kept;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(kept), keep);
    return kept;
}

} // namespace

const Communes &Communes::all()
{
    static const Communes communes;
    return communes;
}

Communes::Communes()
{
    auto lines = referenceLines(QStringLiteral(":/reference/communes.csv"));
    if (!lines.isEmpty())
        lines.removeFirst();
    for (const QStringList &cells : lines)
        m_list.append({cells.value(0), cells.value(1), cells.value(2), cells.value(3).split(QLatin1Char('|')),
            cells.value(4).toInt()});
    std::stable_sort(m_list.begin(), m_list.end(),
        [](const Commune &a, const Commune &b) { return a.population > b.population; });
    for (const Commune &commune : m_list)
        m_names.append(folded(commune.name));
}

QList<Commune> Communes::suggestions(QStringView typed, int limit) const
{
    const QString wanted = spelledOut(typed);
    QList<Commune> found;
    if (wanted.isEmpty())
        return found;
    const QString inside = QLatin1Char(' ') + wanted;
    for (qsizetype i = 0; i < m_list.size() && found.size() < limit; ++i) {
        const QStringList &postcodes = m_list.at(i).postcodes;
        const bool matches = m_names.at(i).startsWith(wanted) || m_names.at(i).contains(inside)
            || std::any_of(postcodes.cbegin(), postcodes.cend(),
                [&wanted](const QString &postcode) { return postcode.startsWith(wanted); });
        if (matches)
            found.append(m_list.at(i));
    }
    return found;
}

QList<Commune> Communes::withPostcode(QStringView postcode) const
{
    return filtered(
        m_list, [postcode](const Commune &commune) { return commune.postcodes.contains(postcode); });
}

const Commune *Communes::find(QStringView code) const
{
    const auto found = std::find_if(
        m_list.cbegin(), m_list.cend(), [code](const Commune &commune) { return commune.code == code; });
    return found == m_list.cend() ? nullptr : &*found;
}

QList<Commune> Communes::ofDepartment(QStringView department) const
{
    return filtered(
        m_list, [department](const Commune &commune) { return commune.department == department; });
}
