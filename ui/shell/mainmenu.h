#pragma once

#include <QList>
#include <QMenuBar>
#include <QPointer>

class Commands;
class QActionGroup;

/// The menu bar: every command of the window, with its keys.
class MainMenu final : public QMenuBar
{
    Q_OBJECT

public:
    MainMenu(const Commands &commands, QActionGroup *themes, QWidget *parent = nullptr);

    QMenu *fileMenu() const { return m_file; }
    /// Shows the bases opened last.
    void setRecentBases(const QStringList &paths);
    /// The delays after which the window locks itself, and the one that is chosen.
    void setLockDelays(const QList<int> &minutes, int chosen);
    /// The actions that lead to the places of the rail.
    void setPlaces(const QList<QAction *> &places);
    /// The commands of the current place, under its title; none hides the menu.
    void setPlaceCommands(const QString &title, const QList<QAction *> &commands);
    /// Every command with the title of its menu.
    QList<std::pair<QString, QAction *>> all() const;
    /// Gives the keys to the bar, on its first menu.
    void enter();

Q_SIGNALS:
    void recentChosen(const QString &path);
    void lockDelayChosen(int minutes);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString withMnemonic(const QString &title) const;
    void leave();

    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_delays;
    QMenu *m_edit;
    QMenu *m_place;
    QMenu *m_go;
    QMenu *m_view;
    QMenu *m_help;
    QAction *m_placesEnd = nullptr;
    QPointer<QWidget> m_left{};
};
