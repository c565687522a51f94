#pragma once

#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

/// What the application remembers on this workstation, each with its type and default. Nothing in it tells
/// anything of a person.
class AppSettings
{
public:
    /// `store` outlives this.
    explicit AppSettings(QSettings &store)
        : m_store(store)
    {
    }

    Theme::Choice theme() const;
    void setTheme(Theme::Choice theme);
    int textScale() const; ///< per cent
    void setTextScale(int percent);
    bool isRailCollapsed() const;
    void setRailCollapsed(bool collapsed);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// After how many minutes without touch the window locks: 5 to 30.
    int lockMinutes() const;
    void setLockMinutes(int minutes);

    /// Paths of the bases opened last, newest first, at most eight.
    QStringList recentBases() const;
    void addRecentBase(const QString &path);
    void forgetRecentBase(const QString &path);

    /// The layout of a part of a page (columns, splitter), under a stable name; empty when never kept.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

private:
    QSettings &m_store;
};
