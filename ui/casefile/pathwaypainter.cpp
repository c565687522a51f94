#include "ui/casefile/pathwaypainter.h"

#include "ui/casefile/pathwayframe.h"
#include "ui/casefile/pathwaymarks.h"
#include "ui/text/datetext.h"

#include <QPainter>

namespace {

class Attention
{
public:
    Attention(QPainter &painter, const PathwayLayout &layout, const PathwayModel &model,
        const PathwayColours &colours)
        : m_painter(painter)
        , m_layout(layout)
        , m_model(model)
        , m_colours(colours)
    {
    }

    /// The lines that tie a mark to its days and to its partner.
    void ties(int row)
    {
        if (!m_layout.isSeen(row))
            return;
        const PathwayItem &item = m_model.item(row);
        m_painter.setPen(QPen(m_colours.accent, 1, Qt::DotLine));
        if (item.shape == PathwayItem::Shape::Marker) {
            riser(m_layout.scale.middle(item.from), row);
        } else {
            riser(m_layout.scale.start(item.from), row);
            if (item.to.isValid())
                riser(m_layout.scale.end(item.to), row);
        }
        clock(row);
        partner(row);
    }

    void ring(int row, const QColor &ink, double width)
    {
        const QRectF rect = m_layout.rectOf(row);
        if (rect.isEmpty())
            return;
        const double away = 1.5 + width / 2;
        m_painter.setPen(QPen(ink, width));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(-away, -away, away, away), 3, 3);
    }

    /// The days of a mark, to be written on the axis.
    QList<PathwayDayFlag> days(int row) const
    {
        if (!m_layout.isSeen(row))
            return {};
        const PathwayItem &item = m_model.item(row);
        if (item.shape == PathwayItem::Shape::Marker)
            return flags({{item.from, m_layout.scale.middle(item.from)}});
        if (item.to.isValid() && item.to > item.from)
            return flags(
                {{item.from, m_layout.scale.start(item.from)}, {item.to, m_layout.scale.end(item.to)}});
        return flags({{item.from, m_layout.scale.start(item.from)}});
    }

private:
    void riser(double x, int row)
    {
        m_painter.drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.rectOf(row).top() - 3));
    }
    QList<PathwayDayFlag> flags(const QList<std::pair<QDate, double>> &days) const
    {
        QList<PathwayDayFlag> flags;
        for (const auto &[day, x] : days)
            if (x >= m_layout.plot.left() - 1 && x <= m_layout.plot.right() + 1)
                flags.append({shortDayText(day), x});
        return flags;
    }
    /// The time a deadline gives, from the fact that started it.
    void clock(int row)
    {
        const auto *ruled = std::get_if<RuledDeadline>(&m_model.item(row).fact);
        if (!ruled || !ruled->deadline.startedOn.isValid())
            return;
        const QRectF &mark = m_layout.marks[row].drawn;
        const double x = m_layout.scale.middle(ruled->deadline.startedOn);
        const double y = mark.top() - 2;
        m_painter.setPen(QPen(m_colours.accent, 1.4));
        m_painter.drawLine(QPointF(x, y), QPointF(mark.center().x(), y));
        m_painter.drawLine(QPointF(x, y), QPointF(x, mark.bottom()));
    }
    /// An appointment and its place on the line of the partner who had it.
    void partner(int row)
    {
        for (const PathwayEcho &echo : m_layout.echoes) {
            if (echo.row != row)
                continue;
            const double x = echo.rect.center().x();
            m_painter.setPen(QPen(m_colours.accent, 1.4));
            m_painter.drawLine(QPointF(x, echo.rect.bottom()), QPointF(x, m_layout.rectOf(row).top() - 3));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawEllipse(echo.rect.adjusted(-3, -3, 3, 3));
        }
    }

    QPainter &m_painter;
    const PathwayLayout &m_layout;
    const PathwayModel &m_model;
    const PathwayColours &m_colours;
};

void paintToday(QPainter &painter, const PathwayLayout &layout, const PathwayColours &colours)
{
    painter.setPen(QPen(colours.accent, 2));
    painter.drawLine(QPointF(layout.today, layout.plot.top()), QPointF(layout.today, layout.plot.bottom()));
}

void paintNothing(QPainter &painter, const PathwayLayout &layout, const PathwayColours &colours)
{
    painter.setPen(colours.secondary);
    painter.setFont(layout.font);
    painter.drawText(layout.plot, Qt::AlignCenter | Qt::TextWordWrap,
        PathwayModel::tr("Nothing in this pathway has a date yet."));
}

} // namespace

void paintPathway(QPainter &painter, const PathwayLayout &layout, const PathwayModel &model,
    const PathwayColours &colours, const PathwayAttention &attention)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPathwayGround(painter, layout, model, colours);
    const int looked = attention.hovered >= 0 ? attention.hovered : attention.current;
    Attention marking(painter, layout, model, colours);

    painter.save();
    painter.setClipRect(layout.plot);
    paintToday(painter, layout, colours);
    marking.ties(looked);
    paintPathwayMarks(painter, layout, model, colours);
    if (attention.hovered >= 0 && attention.hovered != attention.current)
        marking.ring(attention.hovered, colours.edge, 1.4);
    marking.ring(
        attention.current, attention.focused ? colours.accent : colours.edge, attention.focused ? 2 : 1.4);
    if (model.rowCount() == 0)
        paintNothing(painter, layout, colours);
    painter.restore();

    const bool inBox = attention.focused && attention.current >= 0 && attention.current < layout.marks.size();
    paintPathwayHeads(painter, layout, colours, inBox ? layout.marks[attention.current].box : -1);
    paintPathwayAxis(painter, layout, model, colours, marking.days(looked));
    if (attention.focused && attention.current < 0) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(layout.area.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}
