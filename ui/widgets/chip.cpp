#include "ui/widgets/chip.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"

#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int iconSide = 12;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("%1, remove this filter").arg(text));
    setPlainToolTip(this, tr("Remove this filter"));
    connect(this, &QPushButton::clicked, this, &Chip::removed);
}

QSize Chip::sizeHint() const
{
    const int textWidth = fontMetrics().size(Qt::TextSingleLine, text()).width();
    return {Theme::Inside + textWidth + Theme::Inside + iconSide + Theme::Inside,
        qMax(24, fontMetrics().height() + Theme::Inside)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(Theme::color(hasFocus() ? ColourRole::Accent : ColourRole::Edge), width));
    painter.setBrush(Theme::color(underMouse() ? ColourRole::Base : ColourRole::Selection));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
        height() / 2.0, height() / 2.0);
    painter.setPen(Theme::color(ColourRole::Text));
    const QRect words = rect().adjusted(Theme::Inside, 0, -Theme::Inside * 2 - iconSide, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    const QRect cross(words.right() + Theme::Inside, (height() - iconSide) / 2, iconSide, iconSide);
    Theme::icon(QStringLiteral("close")).paint(&painter, cross);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT removed();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}
