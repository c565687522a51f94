#include "core/query/networkfilter.h"

#include "core/base/text.h"
#include "core/domain/communes.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int Suggested = 2000; ///< large cities come first: a village of the département is far down

/// The commune that people of `department` mean: theirs first, one named exactly so before others.
QString communeMeant(const QString &typed, const QString &department)
{
    auto found = Communes::all().suggestions(typed, Suggested);
    const QString wanted = folded(typed);
    const auto rank = [&](const Commune &commune) {
        return (folded(commune.name) == wanted ? 0 : 2) + (commune.department == department ? 0 : 1);
    };
    std::stable_sort(found.begin(), found.end(),
        [&rank](const Commune &a, const Commune &b) { return rank(a) < rank(b); });
    return found.isEmpty() ? QString() : found.first().code;
}

bool isCommuneNamed(const QString &typed, const QString &code)
{
    const Commune *commune = Communes::all().find(code);
    return commune && folded(commune->name) == folded(typed);
}

} // namespace

NeedAndPlace needAndPlace(const QString &typed, const QString &department)
{
    static const QRegularExpression near(
        QStringLiteral(
            "^(.*?)(?:^|\\s)(?:pr[eè]s|autour|[àa] c[oô]té|[àa] proximité)(?:\\s+(?:de|du|d['’])\\s*(.*))?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression at(QStringLiteral("^(.*?)\\s+[àa]\\s+(.+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto found = near.match(typed); found.hasMatch()) {
        const QString place = found.captured(2).trimmed();
        return {found.captured(1).trimmed(), place,
            place.isEmpty() ? QString() : communeMeant(place, department)};
    }
    if (const auto found = at.match(typed); found.hasMatch()) {
        const QString place = found.captured(2).trimmed();
        const QString code = communeMeant(place, department);
        // "Aide à domicile" names no place: only a whole commune's name does.
        if (isCommuneNamed(place, code))
            return {found.captured(1).trimmed(), place, code};
    }
    return {typed.trimmed(), {}, {}};
}

QStringList needWords(const QString &need)
{
    static const QStringList articles{QStringLiteral("de"), QStringLiteral("du"), QStringLiteral("des"),
        QStringLiteral("le"), QStringLiteral("la"), QStringLiteral("les"), QStringLiteral("un"),
        QStringLiteral("une"), QStringLiteral("au"), QStringLiteral("aux"), QStringLiteral("et"),
        QStringLiteral("en"), QStringLiteral("pour"), QStringLiteral("son"), QStringLiteral("sa")};
    QStringList words = searchWords(need);
    // A SIRET or a telephone number is typed in groups and stored in one piece.
    const QString whole = words.join(QString());
    if (!whole.isEmpty() && std::all_of(whole.cbegin(), whole.cend(), [](QChar c) { return c.isDigit(); }))
        return {whole};
    words.removeIf([](const QString &word) { return word.size() < 2 || articles.contains(word); });
    words.removeDuplicates();
    return words;
}
