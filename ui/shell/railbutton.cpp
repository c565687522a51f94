#include "ui/shell/railbutton.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"

#include <QLocale>
#include <QPainter>

namespace {

constexpr int iconSide = 20;
constexpr int sideMargin = Theme::Between - Theme::Half;

} // namespace

RailButton::RailButton(const QString &title, const QString &icon, QWidget *parent)
    : QToolButton(parent)
{
    setText(title);
    setIcon(Theme::icon(icon));
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void RailButton::setWaiting(int count)
{
    m_waiting = count;
    describe();
    update();
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const int height = qMax(36, fontMetrics().height() + 18);
    if (m_collapsed)
        return {iconSide + 2 * sideMargin, height};
    return {sideMargin + iconSide + Theme::Inside + fontMetrics().horizontalAdvance(text()) + Theme::Between
            + fontMetrics().horizontalAdvance(QStringLiteral("000")) + sideMargin,
        height};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked() || underMouse() || isDown())
        painter.fillRect(rect(), Theme::color(ColourRole::Selection));
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), Theme::color(ColourRole::Accent));
    const QRect picture(sideMargin, (height() - iconSide) / 2, iconSide, iconSide);
    icon().paint(&painter, picture);
    if (!m_collapsed) {
        const QRect words = rect().adjusted(sideMargin + iconSide + Theme::Inside, 0, -sideMargin, 0);
        painter.setPen(Theme::color(ColourRole::Text));
        QFont font = painter.font();
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
        painter.setFont(Theme::font(Theme::Text::Small));
        painter.setPen(Theme::color(ColourRole::Secondary));
        if (m_waiting > 0)
            painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(m_waiting));
    } else if (m_waiting > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(ColourRole::Accent));
        painter.drawEllipse(QRectF(picture.right() - 2, picture.top() - 4, 8, 8));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::color(ColourRole::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void RailButton::describe()
{
    const QString name = m_waiting > 0 ? tr("%1, %n waiting", nullptr, m_waiting).arg(text()) : text();
    setAccessibleName(name);
    setPlainToolTip(this, m_collapsed ? name : QString());
    setAccessibleDescription({});
}
