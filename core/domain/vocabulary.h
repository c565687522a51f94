#pragma once

#include "core/domain/term.h"

#include <QHash>
#include <QStringList>

/// The themes, situations, targets and actions of a territory on a day: the national lists
/// (resources/reference/plan_*.csv), with its own words for some of them and what it added.
class Vocabulary
{
public:
    struct Entry
    {
        QString code{};
        QString label{};
        QString theme{}; ///< empty for a theme
    };

    explicit Vocabulary(const QList<Term> &terms = {}, QDate day = {});

    QList<Entry> entries(Term::List list) const { return m_entries.value(int(list)); }
    QList<Entry> entriesOf(Term::List list, const QString &theme) const;
    /// Those that a diagnosis goes through, in its order.
    QStringList diagnosedThemes() const;
    /// The label of a code; the code itself when nobody knows it, so that nothing is hidden.
    QString label(Term::List list, const QString &code) const;
    QString themeLabel(const QString &theme) const { return label(Term::List::Theme, theme); }
    /// What a target of the plan says: its own words, else those of its code.
    QString targetLabel(const QString &code, const QString &words) const;
    QString actionLabel(const QString &code, const QString &words) const;
    /// The code of data·inclusion that services for a theme, or for a target, bear; empty when unknown.
    static QString categoryOf(const QString &theme);
    static QString needOf(const QString &target);

private:
    void add(Term::List list, const Entry &entry);

    QHash<int, QList<Entry>> m_entries{};
    QHash<QString, QString> m_labels{};
};
