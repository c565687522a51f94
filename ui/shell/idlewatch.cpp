#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace {

constexpr int MinuteMs = 60'000;

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel || type == QEvent::TouchBegin;
}

} // namespace

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_timer.setInterval(minutes * MinuteMs);
    minutes > 0 ? m_timer.start() : m_timer.stop();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (m_timer.isActive() && isTouch(event->type()))
        m_timer.start();
    return QObject::eventFilter(watched, event);
}
