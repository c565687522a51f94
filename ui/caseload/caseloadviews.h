#pragma once

#include "core/query/filter.h"
#include "core/services/workspace.h"

#include <QCoreApplication>

/// A named filter of the list of people: built in, or saved by the account.
struct CaseloadView
{
    enum class Group { Mine, Territory, Saved };
    /// What an empty list means.
    enum class Emptiness { NobodyYet, NothingToDo };

    QString key{}; ///< stable; kept in locations and settings
    QString title{};
    Group group = Group::Mine;
    Filter filter{};
    Emptiness emptiness = Emptiness::NobodyYet;
    SavedView saved{}; ///< of a saved view; without id for a built-in one
    bool readable = true; ///< false when the saved filter comes from a newer version

    bool isSaved() const { return !saved.id.isNull(); }
};

/// The views of the list: built-in ones by the reader's work, then those her account saved.
class CaseloadViews
{
    Q_DECLARE_TR_FUNCTIONS(CaseloadViews)

public:
    /// What is usually meant by soon, silent and ending.
    static constexpr int SoonDays = 15;
    static constexpr int SilentDays = 45;
    static constexpr int ContractDays = 45;

    explicit CaseloadViews(Workspace &workspace);

    /// Reads the saved views again.
    void reload();
    const QList<CaseloadView> &all() const { return m_all; }
    /// The view of `key`; the first one when there is none.
    const CaseloadView &find(const QString &key) const;
    bool holds(const QString &key) const;
    static QString keyOf(SavedViewId saved);
    static QString titleOf(CaseloadView::Group group);
    /// The view of everyone, from which any filter can be described.
    static QString everyoneKey();

private:
    QList<CaseloadView> builtIn() const;

    Workspace &m_workspace;
    QList<CaseloadView> m_all;
};
