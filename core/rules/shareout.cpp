#include "core/rules/shareout.h"

#include "core/base/text.h"

#include <algorithm>

namespace {

constexpr int LanguageWorth = 100; // points: ten ordinary files
constexpr int CommuneWorth = 30; // points: three

int mayTake(const FileToShare &file, const QList<TakerOfFiles> &takers)
{
    return int(std::count_if(takers.cbegin(), takers.cend(),
        [&file](const TakerOfFiles &taker) { return !file.excluded.contains(taker.id); }));
}

/// The load that taking the file would leave, less what speaks for it.
int costOf(const FileToShare &file, const TakerOfFiles &taker)
{
    const bool speaks = !file.language.isEmpty()
        && std::any_of(taker.languages.cbegin(), taker.languages.cend(),
            [&file](const QString &each) { return isSameLanguage(each, file.language); });
    const bool near = !file.commune.isEmpty() && taker.communes.contains(file.commune);
    return taker.points + file.points - (speaks ? LanguageWorth : 0) - (near ? CommuneWorth : 0);
}

} // namespace

bool isSameLanguage(const QString &one, const QString &other)
{
    const QStringList words = folded(one).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList others = folded(other).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return !words.isEmpty() && !others.isEmpty() && words.first() == others.first();
}

QHash<BeneficiaryId, ProfessionalId> shareOut(QList<FileToShare> files, QList<TakerOfFiles> takers)
{
    QHash<BeneficiaryId, int> choices;
    for (const FileToShare &file : std::as_const(files))
        choices.insert(file.id, mayTake(file, takers));
    std::sort(files.begin(), files.end(), [&choices](const FileToShare &a, const FileToShare &b) {
        const auto key = [&choices](const FileToShare &file) {
            return std::make_tuple(choices.value(file.id), -file.points, file.id.value());
        };
        return key(a) < key(b);
    });
    std::sort(takers.begin(), takers.end(), [](const TakerOfFiles &a, const TakerOfFiles &b) {
        return std::make_tuple(a.name, a.id.value()) < std::make_tuple(b.name, b.id.value());
    });
    QHash<BeneficiaryId, ProfessionalId> shared;
    for (const FileToShare &file : std::as_const(files)) {
        TakerOfFiles *best = nullptr;
        for (TakerOfFiles &taker : takers)
            if (!file.excluded.contains(taker.id) && (!best || costOf(file, taker) < costOf(file, *best)))
                best = &taker;
        if (!best)
            continue;
        best->points += file.points;
        shared.insert(file.id, best->id);
    }
    return shared;
}
