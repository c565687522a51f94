#include "core/domain/vocabulary.h"

#include "core/base/period.h"
#include "core/domain/nomenclature.h"

namespace {

QString keyOf(Term::List list, const QString &code) { return codeOf(list) + QLatin1Char('/') + code; }

const Nomenclature &nationalList(Term::List list)
{
    switch (list) {
    case Term::List::Theme:
        break;
    case Term::List::Situation:
        return Nomenclature::planSituations();
    case Term::List::Target:
        return Nomenclature::planTargets();
    case Term::List::Action:
        return Nomenclature::planActions();
    }
    return Nomenclature::planThemes();
}

} // namespace

Vocabulary::Vocabulary(const QList<Term> &terms, QDate day)
{
    QHash<QString, QString> renamed;
    for (const Term &term : terms)
        if (!day.isValid() || Period{term.from, term.to}.contains(day))
            renamed.insert(keyOf(term.list, term.code), term.label);
    for (const Term::List list : allOf<Term::List>())
        for (const NomenclatureEntry &each : nationalList(list).entries())
            add(list,
                {each.code, renamed.value(keyOf(list, each.code), each.label),
                    nationalList(list).attribute(each.code, QStringLiteral("theme"))});
    for (const Term &term : terms) {
        if (m_labels.contains(keyOf(term.list, term.code)))
            continue;
        // What is no longer in use is still read in older files.
        if (renamed.contains(keyOf(term.list, term.code)))
            add(term.list, {term.code, term.label, term.theme});
        else
            m_labels.insert(keyOf(term.list, term.code), term.label);
    }
}

void Vocabulary::add(Term::List list, const Entry &entry)
{
    m_entries[int(list)].append(entry);
    m_labels.insert(keyOf(list, entry.code), entry.label);
}

QList<Vocabulary::Entry> Vocabulary::entriesOf(Term::List list, const QString &theme) const
{
    QList<Entry> found = entries(list);
    found.removeIf([&theme](const Entry &entry) { return entry.theme != theme; });
    return found;
}

QStringList Vocabulary::diagnosedThemes() const
{
    QStringList themes;
    const auto &national = Nomenclature::planThemes();
    for (const Entry &entry : entries(Term::List::Theme))
        if (!national.contains(entry.code)
            || national.attribute(entry.code, QStringLiteral("diagnosed")) == QLatin1String("1"))
            themes.append(entry.code);
    return themes;
}

QString Vocabulary::label(Term::List list, const QString &code) const
{
    return m_labels.value(keyOf(list, code), code);
}

QString Vocabulary::targetLabel(const QString &code, const QString &words) const
{
    return words.isEmpty() ? label(Term::List::Target, code) : words;
}

QString Vocabulary::actionLabel(const QString &code, const QString &words) const
{
    return words.isEmpty() ? label(Term::List::Action, code) : words;
}

QString Vocabulary::categoryOf(const QString &theme)
{
    return Nomenclature::planThemes().attribute(theme, QStringLiteral("category"));
}

QString Vocabulary::needOf(const QString &target)
{
    return Nomenclature::planTargets().attribute(target, QStringLiteral("need"));
}
