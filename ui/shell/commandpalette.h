#pragma once

#include "ui/shell/findprovider.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class PaletteModel;
class PlainLabel;
class QAction;
class QLineEdit;
class QListView;
struct PaletteEntry;

/// Goes to anyone, any place and any command by a few letters, with the keyboard alone. A first ">" asks for
/// commands only.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Who finds people and partners; null: nobody yet. Outlives its use here.
    void setProvider(FindProvider *provider) { m_provider = provider; }
    /// Opens over the window; `commands` are all that can be done, with the menu each is in.
    void open(const QList<std::pair<QString, QAction *>> &commands);

Q_SIGNALS:
    void goTo(const Location &location);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    QList<PaletteEntry> found(const QString &text) const;
    QList<PaletteEntry> matchingCommands(const QString &text) const;
    void step(int by);
    void choose(const QModelIndex &index);
    void dismiss();
    void layOut();

    FindProvider *m_provider = nullptr;
    QList<std::pair<QString, QPointer<QAction>>> m_commands{};
    QPointer<QWidget> m_focusedBefore{};
    QLineEdit *m_text;
    QListView *m_list;
    PlainLabel *m_nothing;
    PaletteModel *m_model;
};
