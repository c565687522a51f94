#include "ui/shell/rail.h"

#include "ui/shell/place.h"
#include "ui/shell/railbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel)
    , m_name(new PlainLabel(QStringLiteral("Maillage"), Theme::Text::Title))
    , m_user(new PlainLabel)
    , m_buttons(new QVBoxLayout)
{
    setAccessibleName(tr("Places"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_mark->setPixmap(
        QIcon(QStringLiteral(":/linux/maillage.svg")).pixmap(QSize(24, 24), devicePixelRatioF()));
    m_user->setSecondary(true);
    m_user->setElided(true);
    m_user->setContentsMargins(Theme::Between - Theme::Half, 0, Theme::Inside, 0);
    m_buttons->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::Inside);
    head->setContentsMargins(Theme::Between - Theme::Half - 2, Theme::Inside, Theme::Inside, Theme::Inside);
    head->addWidget(m_mark);
    head->addWidget(m_name);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, Theme::Inside);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_buttons);
    layout->addStretch(1);
    layout->addWidget(m_user);
}

void Rail::add(const Place *place)
{
    auto *button = new RailButton(place->title(), place->icon());
    const QString code = place->code();
    button->setCollapsed(m_collapsed);
    button->setWaiting(place->waitingCount());
    connect(button, &RailButton::clicked, this, [this, code] { Q_EMIT chosen(code); });
    connect(place, &Place::waiting, button, &RailButton::setWaiting);
    m_entries.append({code, button});
    m_buttons->addWidget(button);
    giveTabStopTo(m_entries.first().button);
}

void Rail::clear()
{
    for (const Entry &entry : m_entries)
        delete entry.button;
    m_entries.clear();
}

void Rail::setCurrent(const QString &code)
{
    for (const Entry &entry : m_entries) {
        // An exclusive button cannot be unchecked by itself.
        entry.button->setAutoExclusive(false);
        entry.button->setChecked(entry.code == code);
        entry.button->setAutoExclusive(true);
        if (entry.code == code)
            giveTabStopTo(entry.button);
    }
}

void Rail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_name->setVisible(!collapsed);
    m_user->setVisible(!collapsed);
    for (const Entry &entry : m_entries)
        entry.button->setCollapsed(collapsed);
}

void Rail::setUser(const QString &name) { m_user->setText(name); }

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::color(ColourRole::Hairline));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (!down && event->key() != Qt::Key_Up) {
        QFrame::keyPressEvent(event);
        return;
    }
    for (qsizetype index = 0; index < m_entries.size(); ++index)
        if (m_entries[index].button->hasFocus()) {
            const qsizetype next = qBound<qsizetype>(0, index + (down ? 1 : -1), m_entries.size() - 1);
            giveTabStopTo(m_entries[next].button);
            m_entries[next].button->setFocus(Qt::TabFocusReason);
            return;
        }
}

void Rail::giveTabStopTo(const RailButton *stop)
{
    for (const Entry &entry : m_entries)
        entry.button->setFocusPolicy(entry.button == stop ? Qt::TabFocus : Qt::ClickFocus);
}
