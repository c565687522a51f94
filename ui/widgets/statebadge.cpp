#include "ui/widgets/statebadge.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

namespace {

int shapeSide(const QFontMetrics &metrics) { return qMax(9, metrics.ascent() * 4 / 5); }

void paintShape(QPainter &painter, const QRectF &box, State state)
{
    const QColor colour = painter.pen().color();
    const double stroke = qMax(1.4, box.width() / 7);
    const QRectF ring = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    switch (state) {
    case State::Late:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(
            QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
        return;
    case State::Soon:
        painter.setPen(QPen(colour, stroke));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        painter.setBrush(colour);
        painter.drawPie(ring, 0, 90 * 16);
        return;
    case State::Running:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box.center(), box.width() / 4, box.height() / 4);
        return;
    case State::Done:
        painter.setPen(QPen(colour, stroke * 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({QPointF(box.left() + stroke / 2, box.center().y()),
            QPointF(box.left() + box.width() * 0.4, box.bottom() - stroke),
            QPointF(box.right() - stroke / 2, box.top() + stroke)}));
        return;
    case State::NotRequired:
        painter.setPen(QPen(colour, stroke));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        return;
    }
}

} // namespace

State stateOf(DeadlineStatus status)
{
    switch (status) {
    case DeadlineStatus::OnTime:
        return State::Running;
    case DeadlineStatus::DueSoon:
        return State::Soon;
    case DeadlineStatus::Overdue:
        return State::Late;
    case DeadlineStatus::Met:
    case DeadlineStatus::MetLate:
        return State::Done;
    case DeadlineStatus::NotApplicable:
        return State::NotRequired;
    }
    return State::NotRequired;
}

ColourRole colourOf(State state)
{
    switch (state) {
    case State::Late:
        return ColourRole::Late;
    case State::Soon:
        return ColourRole::Soon;
    case State::Running:
        return ColourRole::Text;
    case State::Done:
        return ColourRole::Ok;
    case State::NotRequired:
        return ColourRole::Secondary;
    }
    return ColourRole::Text;
}

void paintState(QPainter &painter, const QRect &rect, State state, const QString &words)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int side = shapeSide(metrics);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(colourOf(state)));
    paintShape(painter, QRectF(rect.x(), rect.center().y() - side / 2.0 + 0.5, side, side), state);
    painter.restore();
    painter.save();
    painter.setPen(Theme::color(colourOf(state)));
    const QRect space = rect.adjusted(side + Theme::Half + 2, 0, 0, 0);
    painter.drawText(space, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(words, Qt::ElideRight, space.width()));
    painter.restore();
}

int stateWidth(const QFontMetrics &metrics, const QString &words)
{
    return shapeSide(metrics) + Theme::Half + 2 + metrics.horizontalAdvance(words) + 1;
}

StateBadge::StateBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StateBadge::StateBadge(State state, const QString &words, QWidget *parent)
    : StateBadge(parent)
{
    setState(state, words);
}

void StateBadge::setState(State state, const QString &words)
{
    m_state = state;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return {stateWidth(fontMetrics(), m_words), fontMetrics().height() + Theme::Half};
}

QSize StateBadge::minimumSizeHint() const
{
    return {shapeSide(fontMetrics()) + fontMetrics().averageCharWidth() * 4, sizeHint().height()};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintState(painter, rect(), m_state, m_words);
}
