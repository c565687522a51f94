#pragma once

#include "ui/shell/location.h"

#include <QList>
#include <QObject>

/// Where the user was, is, and can go back or forward to, as in a browser.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    explicit Navigator(QObject *parent = nullptr);

    /// Goes to a new location; what lay forward is forgotten. Going to what is shown already adds no entry.
    void go(const Location &location);
    void back() { step(-1); }
    void forward() { step(1); }
    bool canGoBack() const { return m_index > 0; }
    bool canGoForward() const { return m_index + 1 < m_visited.size(); }

    /// Notes how the current location looks before it is left, so that coming back finds it so.
    void update(const Location &current);
    /// Adds an entry for what is shown already, without showing it again.
    void note(const Location &current);
    Location current() const;
    void clear();

Q_SIGNALS:
    /// The location to show now.
    void arrived(const Location &location);
    /// What can be gone back or forward to changed.
    void changed();

private:
    void step(int by);
    void append(const Location &location);

    QList<Location> m_visited{};
    qsizetype m_index = -1;
};
