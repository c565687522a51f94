#include "ui/widgets/banner.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tooltip.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace {

constexpr int goodNewsLastsMs = 12000;

struct Look
{
    QString icon;
    ColourRole front;
    ColourRole ground;
};

Look lookOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information:
        return {QStringLiteral("info"), ColourRole::Accent, ColourRole::Base};
    case Message::Kind::Done:
        return {QStringLiteral("done"), ColourRole::Ok, ColourRole::OkGround};
    case Message::Kind::Warning:
        return {QStringLiteral("warning"), ColourRole::Soon, ColourRole::SoonGround};
    case Message::Kind::Failure:
        return {QStringLiteral("error"), ColourRole::Late, ColourRole::LateGround};
    }
    return {};
}

/// Its role makes screen readers read it when it appears.
QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *banner = className == QLatin1String("Banner") ? qobject_cast<Banner *>(object) : nullptr;
    return banner ? new QAccessibleWidget(banner, QAccessible::AlertMessage) : nullptr;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new PlainLabel)
    , m_action(new QPushButton)
    , m_leave(new QTimer(this))
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_action->setAutoDefault(false); // Enter in a field of the same dialog must not run it
    auto *closing = new QToolButton;
    closing->setIcon(Theme::icon(QStringLiteral("close")));
    closing->setAccessibleName(tr("Close the message"));
    setPlainToolTip(closing, tr("Close the message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Between, Theme::Inside, Theme::Inside, Theme::Inside);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(closing);
    m_leave->setSingleShot(true);
    m_leave->setInterval(goodNewsLastsMs);
    connect(m_leave, &QTimer::timeout, this, &Banner::dismiss);
    connect(m_action, &QPushButton::clicked, this, &Banner::runAction);
    connect(closing, &QToolButton::clicked, this, &Banner::dismiss);
    connect(&Theme::current(), &Theme::changed, this, &Banner::applyTheme);
    hide();
}

void Banner::tell(const Message &message)
{
    m_message = message;
    m_text->setText(message.text);
    setAccessibleName(message.text);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    applyTheme();
    if (!isAncestorOf(focusWidget()))
        hide(); // what appears anew is read anew
    show();
    const bool isGood = message.kind == Message::Kind::Done || message.kind == Message::Kind::Information;
    if (isGood && !message.stays)
        m_leave->start();
    else
        m_leave->stop();
}

void Banner::dismiss()
{
    m_leave->stop();
    if (isAncestorOf(focusWidget()))
        focusNextPrevChild(true);
    hide();
}

void Banner::runAction()
{
    const auto run = m_message.run;
    dismiss();
    if (run)
        run();
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_message.kind);
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(look.ground));
    painter.fillRect(QRect(0, 0, Theme::Half, height()), Theme::color(look.front));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(ColourRole::Hairline));
}

void Banner::applyTheme()
{
    const Look look = lookOf(m_message.kind);
    m_icon->setPixmap(Theme::pixmap(look.icon, 20, devicePixelRatioF(), look.front));
    update();
}
