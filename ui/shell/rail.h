#pragma once

#include <QFrame>
#include <QList>

class PlainLabel;
class QLabel;
class QVBoxLayout;
class Place;
class RailButton;

/// The places of the window, one under the other. Tab stops at it once; up and down move in it.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void add(const Place *place);
    void clear();
    /// Marks the place of this code as the current one; a code that is not in the rail marks none.
    void setCurrent(const QString &code);
    void setCollapsed(bool collapsed);
    void setUser(const QString &name);

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry
    {
        QString code;
        RailButton *button;
    };

    void giveTabStopTo(const RailButton *stop);

    bool m_collapsed = false;
    QList<Entry> m_entries{};
    QLabel *m_mark;
    PlainLabel *m_name;
    PlainLabel *m_user;
    QVBoxLayout *m_buttons;
};
