#pragma once

#include "core/domain/changeset.h"
#include "ui/shell/location.h"
#include "ui/widgets/message.h"

#include <QList>
#include <QWidget>

class QAction;

/// A page of the window: what the rail, the history and Ctrl+K lead to.
class Place : public QWidget
{
    Q_OBJECT

public:
    enum class Rail { Shown, Hidden }; ///< a place that shows one record is not in the rail

    /// `code` is stable and kept in locations; `title` is translated; `icon` is a name of resources/icons.
    Place(
        const QString &code, const QString &title, const QString &icon, Rail rail, QWidget *parent = nullptr);

    QString code() const { return m_code; }
    QString title() const { return m_title; }
    QString icon() const { return m_icon; }
    bool isInRail() const { return m_rail == Rail::Shown; }
    /// The count told last by waiting().
    int waitingCount() const { return m_waiting; }
    /// True while columns had better stand one under the other.
    bool isNarrow() const;

    /// What the place shows now, with the state needed to come back to it.
    virtual Location location() const;
    /// Shows what `location` says; called each time the place is entered. Unknown subjects are told, not
    /// shown.
    virtual void restore(const Location &location) = 0;
    /// Re-asks the query when `changes` concerns what is shown. Called on the current place at once, on
    /// others before they are shown again.
    virtual void refresh(const ChangeSet &changes) = 0;
    /// The parts that F6 visits, in order; each is focused itself, or its first focusable child.
    virtual QList<QWidget *> panes() const = 0;
    /// Commands of this place, shown in the menu bar while it is the current one; each with its text, and its
    /// shortcut where it has one. A null entry is a separator.
    virtual QList<QAction *> commands() const { return {}; }

Q_SIGNALS:
    /// The user asks to go elsewhere.
    void goTo(const Location &location);
    /// Something to say in the banner of the window.
    void told(const Message &message);
    /// What is shown became another thing (another tab, another person) without leaving the place: it gets
    /// its own entry in the history.
    void moved();
    /// The screen is turned towards the person it is about, or no longer: nothing else may show.
    void interviewChanged(bool on);
    /// How many things wait here, for the rail; 0 shows nothing.
    void waiting(int count);

private:
    QString m_code;
    QString m_title;
    QString m_icon;
    Rail m_rail;
    int m_waiting = 0;
};
