#include "ui/casefile/pathwayframe.h"

#include "ui/text/datetext.h"

#include <QFontMetricsF>
#include <QPainter>

namespace {

QRectF axisLine(const PathwayLayout &layout, int line)
{
    const double height = layout.axis.height() / 2;
    return {layout.axis.left(), layout.axis.top() + line * height, layout.axis.width(), height};
}

/// The part of a division that is seen.
QRectF seen(const PathwayLayout &layout, const PathwayTick &tick, const QRectF &line)
{
    const double left = std::max(layout.scale.start(tick.from), line.left());
    const double right = std::min(layout.scale.start(tick.next), line.right());
    return {left, line.top(), right - left, line.height()};
}

QRectF flagRect(const PathwayLayout &layout, const QString &text, double x, int row)
{
    const double width = QFontMetricsF(layout.smallFont).horizontalAdvance(text) + layout.em * 0.9;
    const QRectF line = axisLine(layout, row);
    const double left = std::max(line.left() + 1, std::min(x - width / 2, line.right() - width - 1));
    return QRectF(left, line.top() + 1, width, line.height() - 3);
}

QString todayText(const PathwayModel &model)
{
    return PathwayModel::tr("Today, %1").arg(shortDayText(model.picture().today));
}

void paintTicks(QPainter &painter, const PathwayLayout &layout, const PathwayColours &colours, int line,
    const QList<QRectF> &avoided)
{
    const QList<PathwayTick> &ticks = line == 0 ? layout.ticks.upper : layout.ticks.lower;
    const QFontMetricsF metrics(layout.smallFont);
    for (const PathwayTick &tick : ticks) {
        const QRectF room = seen(layout, tick, axisLine(layout, line));
        const double width = metrics.horizontalAdvance(tick.label) + 2;
        QRectF place = room;
        if (line == 0 || tick.from.daysTo(tick.next) == 7)
            place.setRect(room.left() + layout.em * 0.4, room.top(), width, room.height());
        const auto covers = [&place](const QRectF &flag) { return flag.intersects(place); };
        if (width + layout.em * 0.3 > room.width() || std::any_of(avoided.begin(), avoided.end(), covers))
            continue;
        painter.setPen(line == 0 ? colours.secondary : colours.text);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, tick.label);
    }
}

void paintFlag(QPainter &painter, const PathwayLayout &layout, const PathwayColours &colours,
    const QString &text, const QRectF &rect, bool solid)
{
    painter.setFont(layout.smallFont);
    painter.setPen(QPen(colours.accent, 1));
    painter.setBrush(solid ? colours.accent : colours.base);
    painter.drawRoundedRect(rect, 3, 3);
    painter.setPen(solid ? colours.onAccent : colours.text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void paintGrid(QPainter &painter, const PathwayLayout &layout, const PathwayColours &colours)
{
    const QColor faint = mixed(colours.base, colours.hairline, 0.55);
    for (const auto *ticks : {&layout.ticks.lower, &layout.ticks.upper}) {
        const bool upper = ticks == &layout.ticks.upper;
        painter.setPen(QPen(upper ? colours.hairline : faint, 1));
        for (const PathwayTick &tick : *ticks) {
            const double x = std::round(layout.scale.start(tick.from)) + 0.5;
            if (x >= layout.plot.left() && x <= layout.plot.right())
                painter.drawLine(QPointF(x, upper ? layout.axis.top() : axisLine(layout, 1).top()),
                    QPointF(x, layout.plot.bottom()));
        }
    }
}

} // namespace

void paintPathwayGround(
    QPainter &painter, const PathwayLayout &layout, const PathwayModel &model, const PathwayColours &colours)
{
    painter.fillRect(layout.area, colours.base);
    QRectF future = layout.plot;
    future.setLeft(std::clamp(layout.today, future.left(), future.right()));
    painter.fillRect(future, colours.future);
    for (int row = 0; row < layout.marks.size(); ++row) {
        const auto *silence = std::get_if<Silence>(&model.item(row).fact);
        const QRectF &rect = layout.marks[row].rect;
        if (silence && silence->partner.isNull() && !rect.isEmpty())
            painter.fillRect(
                QRectF(rect.left(), layout.plot.top(), rect.width(), layout.plot.height()), colours.gap);
    }
    paintGrid(painter, layout, colours);
    painter.setPen(QPen(colours.hairline, 1));
    for (const PathwayBox &box : layout.boxes)
        if (box.body.bottom() > layout.plot.top() && box.body.bottom() <= layout.plot.bottom()) {
            const double y = std::round(box.body.bottom()) - 0.5;
            painter.drawLine(QPointF(layout.area.left(), y), QPointF(layout.area.right(), y));
        }
}

void paintPathwayAxis(QPainter &painter, const PathwayLayout &layout, const PathwayModel &model,
    const PathwayColours &colours, const QList<PathwayDayFlag> &flags)
{
    painter.save();
    painter.setFont(layout.smallFont);
    const bool todaySeen = layout.today >= layout.plot.left() && layout.today <= layout.plot.right();
    const QString today = todayText(model);
    const QRectF flag = todaySeen ? flagRect(layout, today, layout.today, 0) : QRectF();
    QList<QRectF> below;
    for (const PathwayDayFlag &each : flags)
        below.append(flagRect(layout, each.text, each.x, 1));
    paintTicks(painter, layout, colours, 0, {flag});
    paintTicks(painter, layout, colours, 1, below);
    if (todaySeen)
        paintFlag(painter, layout, colours, today, flag, true);
    for (qsizetype i = 0; i < flags.size(); ++i)
        paintFlag(painter, layout, colours, flags[i].text, below[i], false);
    painter.setPen(QPen(colours.edge, 1));
    const double y = std::round(layout.axis.bottom()) - 0.5;
    painter.drawLine(QPointF(layout.area.left(), y), QPointF(layout.area.right(), y));
    const double x = std::round(layout.plot.left()) - 0.5;
    painter.setPen(QPen(colours.hairline, 1));
    painter.drawLine(QPointF(x, layout.area.top()), QPointF(x, layout.plot.bottom()));
    painter.restore();
}

void paintPathwayHeads(
    QPainter &painter, const PathwayLayout &layout, const PathwayColours &colours, int current)
{
    painter.save();
    painter.setClipRect(layout.head);
    const QFontMetricsF metrics(layout.font);
    const QFontMetricsF small(layout.smallFont);
    for (int i = 0; i < layout.boxes.size(); ++i) {
        const PathwayBox &box = layout.boxes[i];
        const QRectF cell(layout.head.left(), box.body.top(), layout.head.width() - 1, box.body.height() - 1);
        if (i == current)
            painter.fillRect(cell, colours.tint);
        const double left = layout.em * (box.folds ? 1.3 : 0.6);
        const QRectF room = cell.adjusted(left, 0, -layout.em * 0.4, 0);
        const double top =
            room.center().y() - (metrics.height() + (box.note.isEmpty() ? 0 : small.height())) / 2;
        painter.setFont(layout.font);
        painter.setPen(box.idle ? colours.secondary : colours.text);
        painter.drawText(QRectF(room.left(), top, room.width(), metrics.height()), Qt::TextSingleLine,
            metrics.elidedText(box.title, Qt::ElideRight, room.width()));
        painter.setFont(layout.smallFont);
        painter.setPen(!box.alert                          ? colours.secondary
                : box.kind == PathwayLane::Kind::Deadlines ? colours.late
                                                           : colours.soon);
        painter.drawText(QRectF(room.left(), top + metrics.height(), room.width(), small.height()),
            Qt::TextSingleLine, small.elidedText(box.note, Qt::ElideRight, room.width()));
        if (box.folds) {
            const QPointF middle(cell.left() + layout.em * 0.7, top + metrics.height() / 2);
            const double arm = layout.em * 0.2;
            painter.setPen(QPen(colours.text, 1.6));
            painter.drawPolyline(QPolygonF{
                middle + QPointF(-arm, -arm), middle + QPointF(arm / 2, 0), middle + QPointF(-arm, arm)});
        }
    }
    painter.restore();
}
