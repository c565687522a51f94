#include "ui/shell/searchbutton.h"

#include "ui/widgets/theme.h"

#include <QAction>
#include <QPainter>

SearchButton::SearchButton(QAction *find, QWidget *parent)
    : QPushButton(tr("Find a person, a partner, an action…"), parent)
    , m_shortcut(find->shortcut().toString(QKeySequence::NativeText))
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1, %2").arg(text(), m_shortcut));
    connect(this, &QPushButton::clicked, find, &QAction::trigger);
}

QSize SearchButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, qMax(30, fontMetrics().height() + 12)};
}

QSize SearchButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12 + fontMetrics().horizontalAdvance(m_shortcut)
            + 4 * Theme::Between,
        sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double border = hasFocus() ? 2 : 1;
    painter.setPen(QPen(Theme::color(hasFocus() ? ColourRole::Accent : ColourRole::Edge), border));
    painter.setBrush(Theme::color(ColourRole::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2), 3, 3);
    const QRect inner = rect().adjusted(Theme::Inside, 0, -Theme::Inside, 0);
    Theme::icon(QStringLiteral("search"), ColourRole::Secondary)
        .paint(&painter, QRect(inner.left(), (height() - 16) / 2, 16, 16));
    painter.setPen(Theme::color(ColourRole::Secondary));
    const int keys = painter.fontMetrics().horizontalAdvance(m_shortcut);
    const QRect words = inner.adjusted(16 + Theme::Inside, 0, -keys - Theme::Inside, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, m_shortcut);
}
