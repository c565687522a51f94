#include "core/rules/duplicates.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

using Why = DuplicatePair::Why;

constexpr qsizetype LongEnough = 4; ///< letters of a name of which one may be a slip

/// At most one letter added, left out or put for another.
bool isOneLetterApart(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    if (shorter < LongEnough || std::abs(one.size() - other.size()) > 1 || one == other)
        return false;
    qsizetype start = 0;
    while (start < shorter && one[start] == other[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && one[one.size() - 1 - end] == other[other.size() - 1 - end])
        ++end;
    return std::max(one.size(), other.size()) - start - end <= 1;
}

bool differ(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

} // namespace

std::optional<Why> likeness(const Identity &one, const Identity &other)
{
    if (!one.nir.isEmpty() && one.nir == other.nir)
        return Why::SameNir;
    if (!one.franceTravailId.isEmpty() && one.franceTravailId == other.franceTravailId)
        return Why::SameJobseeker;
    const bool born = one.birthDate.isValid() && one.birthDate == other.birthDate;
    if (!born || differ(one.nir, other.nir) || differ(one.franceTravailId, other.franceTravailId))
        return {};
    const QString family = folded(one.familyName);
    const QString first = folded(one.firstName);
    const QString otherFamily = folded(other.familyName);
    const QString otherFirst = folded(other.firstName);
    if (family == otherFamily && first == otherFirst)
        return Why::SameNames;
    if (family == otherFirst && first == otherFamily)
        return Why::Swapped;
    // Twins are born the same day, of the same name, and live together.
    const bool together = !one.household.isNull() && one.household == other.household;
    if (first == otherFirst) {
        const QString birth = folded(one.birthName);
        const QString otherBirth = folded(other.birthName);
        if ((!birth.isEmpty() && birth == otherFamily) || (!otherBirth.isEmpty() && otherBirth == family)
            || (!birth.isEmpty() && birth == otherBirth))
            return Why::BirthName;
        if (isOneLetterApart(family, otherFamily))
            return Why::CloseNames;
    } else if (!together && family == otherFamily && isOneLetterApart(first, otherFirst)) {
        return Why::CloseNames;
    }
    return {};
}

QList<DuplicatePair> duplicatesAmong(const QList<Identity> &people)
{
    QHash<QString, QList<qsizetype>> alike;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const Identity &each = people[i];
        if (each.birthDate.isValid())
            alike[each.birthDate.toString(Qt::ISODate)].append(i);
        if (!each.nir.isEmpty())
            alike[QStringLiteral("n") + each.nir].append(i);
        if (!each.franceTravailId.isEmpty())
            alike[QStringLiteral("f") + each.franceTravailId].append(i);
    }
    QSet<std::pair<qsizetype, qsizetype>> seen;
    QList<DuplicatePair> pairs;
    for (const auto &group : std::as_const(alike))
        for (qsizetype i = 0; i < group.size(); ++i)
            for (qsizetype j = i + 1; j < group.size(); ++j) {
                const auto why = likeness(people[group[i]], people[group[j]]);
                const std::pair place{group[i], group[j]};
                if (!why || seen.contains(place))
                    continue;
                seen.insert(place);
                const auto [one, other] = std::minmax(people[group[i]].id, people[group[j]].id);
                pairs.append({one, other, *why});
            }
    std::sort(pairs.begin(), pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return std::tuple(a.why, a.one, a.other) < std::tuple(b.why, b.one, b.other);
    });
    return pairs;
}
