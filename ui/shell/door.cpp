#include "ui/shell/door.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace {

constexpr int iconSide = 28;

} // namespace

Door::Door(const QString &icon, const QString &title, const QString &explanation, QWidget *parent)
    : QPushButton(parent)
    , m_title(title)
    , m_explanation(explanation)
    , m_picture(Theme::icon(icon, ColourRole::Accent))
{
    setAutoDefault(false);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Door::sizeHint() const
{
    const QFontMetrics title(Theme::font(Theme::Text::Strong));
    const int words = qMax(title.horizontalAdvance(m_title), fontMetrics().horizontalAdvance(m_explanation));
    return {
        words + iconSide + 4 * Theme::Between, title.height() + fontMetrics().height() + 2 * Theme::Between};
}

void Door::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    m_picture.paint(&painter, QRect(Theme::Between, (height() - iconSide) / 2, iconSide, iconSide));
    const QRect words =
        rect().adjusted(iconSide + 2 * Theme::Between, Theme::Between, -Theme::Between, -Theme::Between);
    painter.setFont(Theme::font(Theme::Text::Strong));
    painter.setPen(Theme::color(ColourRole::Text));
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft, m_title);
    painter.setFont(font());
    painter.setPen(Theme::color(ColourRole::Secondary));
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft, m_explanation);
}
