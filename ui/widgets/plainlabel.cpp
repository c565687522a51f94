#include "ui/widgets/plainlabel.h"

#include "ui/widgets/tooltip.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(text, Theme::Text::Body, parent)
{
}

PlainLabel::PlainLabel(const QString &text, Theme::Text size, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    applyTheme();
    connect(&Theme::current(), &Theme::changed, this, &PlainLabel::applyTheme);
}

void PlainLabel::setSecondary(bool secondary)
{
    setRole(secondary ? ColourRole::Secondary : ColourRole::Text);
}

void PlainLabel::setRole(ColourRole role)
{
    m_role = role;
    applyTheme();
}

void PlainLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(
        selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(hint.width(), fontMetrics().averageCharWidth() * 4), hint.height()) : hint;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (textInteractionFlags() & Qt::TextSelectableByMouse) {
        QLabel::paintEvent(event);
        return;
    }
    // Painted here: a palette of its own does not outlive a change of theme under a style sheet.
    QPainter painter(this);
    painter.setPen(Theme::color(isEnabled() ? m_role : ColourRole::Edge));
    const QRect space = contentsRect().marginsRemoved(QMargins(margin(), margin(), margin(), margin()));
    const int flags =
        int(alignment()) | (wordWrap() ? Qt::TextWordWrap : 0) | (buddy() ? Qt::TextShowMnemonic : 0);
    painter.drawText(
        space, flags, m_elided ? fontMetrics().elidedText(text(), Qt::ElideRight, space.width()) : text());
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty()
        && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    const bool handled = QLabel::event(event);
    // A style sheet brings the font of before back when it polishes.
    const bool fontMoved = event->type() == QEvent::FontChange || event->type() == QEvent::Polish;
    if (fontMoved && m_size != Theme::Text::Body && font() != Theme::font(m_size))
        setFont(Theme::font(m_size));
    return handled;
}

void PlainLabel::applyTheme()
{
    if (m_size != Theme::Text::Body)
        setFont(Theme::font(m_size));
    QPalette colours;
    if (m_role != ColourRole::Text)
        colours.setColor(QPalette::WindowText, Theme::color(m_role));
    setPalette(colours);
    update();
}
