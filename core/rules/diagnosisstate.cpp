#include "core/rules/diagnosisstate.h"

#include <algorithm>

namespace {

/// In the order they were said; ids are minted in time.
template <class Said>
QList<Said> inOrder(QList<Said> said, QDate day)
{
    said.removeIf([day](const Said &each) { return each.notedOn > day; });
    std::sort(said.begin(), said.end(), [](const Said &a, const Said &b) {
        return std::tuple(a.notedOn, a.id) < std::tuple(b.notedOn, b.id);
    });
    return said;
}

void read(DiagnosisState &state, const QList<Situation> &said)
{
    QHash<QString, Situation::Answer> validated;
    const auto keyOf = [](const Situation &each) { return each.theme + QLatin1Char('/') + each.code; };
    for (const Situation &each : said) {
        state.themes[each.theme].situations.insert(each.code, each);
        if (state.validatedOn.isValid() && each.notedOn <= state.validatedOn)
            validated.insert(keyOf(each), each.answer);
    }
    if (!state.validatedOn.isValid())
        return;
    for (ThemeState &theme : state.themes)
        for (const Situation &each : std::as_const(theme.situations))
            if (each.answer != validated.value(keyOf(each), Situation::Answer::NotDiscussed))
                ++theme.changes;
}

void read(DiagnosisState &state, const QList<ObstacleLevel> &said)
{
    for (const ObstacleLevel &each : said) {
        ThemeState &theme = state.themes[each.theme];
        if (each.level > 0 && !theme.foundOn.isValid())
            theme.foundOn = each.notedOn;
        if (each.level == 0 && theme.foundOn.isValid())
            theme.liftedOn = each.notedOn;
        if (each.level == 0)
            theme.foundOn = {};
        else
            theme.liftedOn = {};
        theme.level = each;
        if (state.validatedOn.isValid() && each.notedOn <= state.validatedOn)
            theme.formerLevel = each.level;
    }
}

} // namespace

Situation::Answer DiagnosisState::answer(const QString &theme, const QString &situation) const
{
    const auto found = themes.constFind(theme);
    if (found == themes.constEnd())
        return Situation::Answer::NotDiscussed;
    const auto said = found->situations.constFind(situation);
    return said == found->situations.constEnd() ? Situation::Answer::NotDiscussed : said->answer;
}

DiagnosisState diagnosisOn(const QList<Situation> &situations, const QList<ObstacleLevel> &levels,
    const QList<Diagnosis> &diagnoses, const QList<Target> &targets, const QList<PlanAction> &actions,
    QDate day)
{
    DiagnosisState state;
    for (const Diagnosis &diagnosis : diagnoses)
        if (diagnosis.validatedOn <= day)
            state.validatedOn = std::max(state.validatedOn, diagnosis.validatedOn);
    read(state, inOrder(situations, day));
    read(state, inOrder(levels, day));
    for (const PlanAction &action : actions)
        for (const Target &target : targets)
            if (target.id == action.target && target.isOpen() && action.isOpen())
                ++state.themes[target.theme].openActions;
    return state;
}
