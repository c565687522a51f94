#include "ui/casefile/pathwaylayout.h"

#include "ui/casefile/pathwayboxes.h"
#include "ui/casefile/pathwaylabels.h"

#include <QFontMetricsF>

#include <algorithm>

namespace {

constexpr double AxisHeight = 2.6; ///< in lines of text, as all that follows
constexpr double NarrowestHead = 8;
constexpr double WidestHead = 18;
constexpr double StageBar = 1.5;
constexpr double StageStrip = 0.95;
constexpr double ContractTrack = 1.6;
constexpr double ContractBar = 1.4;
constexpr double PartnerTrack = 0.5;
constexpr double PartnerLabel = 1.0;
constexpr double MostStretch = 1.45;
constexpr double ClusterPixels = 12; ///< for a text of 16 pixels
constexpr int UsualTextHeight = 16;

/// Fills a layout step by step.
class Placing
{
public:
    Placing(PathwayLayout &layout, const PathwayModel &model, const PathwaySetting &setting)
        : m_layout(layout)
        , m_model(model)
        , m_setting(setting)
        , m_today(model.picture().today)
    {
    }

    void run()
    {
        measure();
        placeBoxes();
        placeMarks();
        for (int box = 0; box < m_layout.boxes.size(); ++box)
            gather(box);
        placeEchoes();
        placeThreads();
    }

private:
    void measure();
    void placeBoxes();
    void placeMarks();
    void placeMark(int box, int row);
    QRectF barRect(int box, const PathwayItem &item, int track) const;
    QRectF cut(const QRectF &rect) const { return rect.intersected(m_layout.plot); }
    double headWidth() const;
    void gather(int box);
    void close(PathwayCluster &cluster, double next);
    double clusterWidth(int box, int count);
    void placeEchoes();
    void placeThreads();
    int boxOf(OrganisationId organisation) const;

    PathwayLayout &m_layout;
    const PathwayModel &m_model;
    const PathwaySetting &m_setting;
    QDate m_today;
    QHash<std::pair<int, int>, double> m_widths{}; ///< of clusters, by kind and count
};

double Placing::headWidth() const
{
    const QFontMetricsF metrics(m_layout.font);
    const QFontMetricsF small(m_layout.smallFont);
    double widest = 0;
    for (const PathwayBox &box : m_layout.boxes)
        widest = std::max({widest, metrics.horizontalAdvance(box.title), small.horizontalAdvance(box.note)});
    const double em = m_layout.em;
    const double most = std::max(NarrowestHead * em, std::min(WidestHead * em, m_setting.area.width() * 0.3));
    return std::min(std::clamp(widest + 1.5 * em, NarrowestHead * em, most), m_setting.area.width() * 0.45);
}

void Placing::measure()
{
    m_layout.font = m_setting.font;
    m_layout.smallFont = m_setting.font;
    if (m_setting.font.pointSizeF() > 0)
        m_layout.smallFont.setPointSizeF(m_setting.font.pointSizeF() * 0.9);
    m_layout.em = std::max(QFontMetricsF(m_setting.font).height(), 4.0);
    m_layout.glyph = m_layout.em * 0.8;
    m_layout.area = m_setting.area;
    m_layout.boxes = pathwayBoxes(m_model, m_setting.unfolded);

    const QRectF &area = m_setting.area;
    const double head = headWidth();
    const double axis = std::min(AxisHeight * m_layout.em, area.height());
    m_layout.head = QRectF(area.left(), area.top() + axis, head, area.height() - axis);
    m_layout.axis = QRectF(area.left() + head, area.top(), area.width() - head, axis);
    m_layout.plot = QRectF(m_layout.axis.bottomLeft(), area.bottomRight());
    m_layout.scale = PathwayScale(m_setting.window, m_layout.plot);
    m_layout.ticks = PathwayAxis::of(m_layout.scale, QFontMetricsF(m_layout.smallFont));
    m_layout.today = m_layout.scale.middle(m_today);
}

void Placing::placeBoxes()
{
    double lines = 0;
    for (const PathwayBox &box : std::as_const(m_layout.boxes))
        lines += box.lines;
    const double natural = lines * m_layout.em;
    const double stretch = natural > 0 ? std::clamp(m_layout.plot.height() / natural, 1.0, MostStretch) : 1.0;
    m_layout.height = natural * stretch;

    double top = m_layout.plot.top() - m_setting.scrolled;
    for (PathwayBox &box : m_layout.boxes) {
        const double needed = box.lines * m_layout.em;
        box.body = QRectF(m_layout.area.left(), top, m_layout.area.width(), needed * stretch);
        const double spare = (box.body.height() - needed) / 2;
        switch (box.kind) {
        case PathwayLane::Kind::Stages:
            box.line = top + spare + (0.3 + StageBar + StageStrip * 0.62) * m_layout.em;
            break;
        case PathwayLane::Kind::Partner:
            box.line = top + spare + (0.3 + PartnerLabel + PartnerTrack / 2) * m_layout.em;
            break;
        case PathwayLane::Kind::Contracts:
        case PathwayLane::Kind::Appointments:
        case PathwayLane::Kind::Obstacles:
        case PathwayLane::Kind::Deadlines:
            box.line = box.strip ? top + spare + (box.lines - 0.2 - StageStrip / 2) * m_layout.em
                                 : box.body.center().y();
            break;
        }
        top = box.body.bottom();
    }
    if (m_layout.boxes.isEmpty())
        return;
    const double seen = std::min(m_layout.plot.height(), m_layout.height);
    m_layout.plot.setHeight(seen);
    m_layout.head.setHeight(seen);
}

void Placing::placeMarks()
{
    m_layout.marks = QList<PathwayMark>(m_model.rowCount());
    for (int box = 0; box < m_layout.boxes.size(); ++box)
        for (const int row : std::as_const(m_layout.boxes[box].rows))
            placeMark(box, row);
}

void Placing::placeMark(int box, int row)
{
    const PathwayItem &item = m_model.item(row);
    PathwayMark &mark = m_layout.marks[row];
    mark.box = box;
    if (item.shape == PathwayItem::Shape::Bar) {
        const QRectF bar = barRect(box, item, m_layout.boxes[box].tracks.value(row));
        const double beyond = 4 * m_layout.em;
        mark.drawn = bar.intersected(m_layout.plot.adjusted(-beyond, -1e6, beyond, 1e6));
        mark.rect = cut(bar);
        return;
    }
    mark.glyph = glyphOf(item, m_today);
    mark.drawn = QRectF(0, 0, m_layout.glyph, m_layout.glyph);
    mark.drawn.moveCenter(QPointF(m_layout.scale.middle(item.from), m_layout.boxes[box].line));
    mark.rect = cut(mark.drawn);
}

QRectF Placing::barRect(int boxIndex, const PathwayItem &item, int track) const
{
    const PathwayBox &box = m_layout.boxes[boxIndex];
    const double em = m_layout.em;
    const PathwayScale &scale = m_layout.scale;
    const bool untilNow = box.kind == PathwayLane::Kind::Partner || box.kind == PathwayLane::Kind::Obstacles;
    const double openEnd = untilNow && item.from <= m_today ? m_layout.today : m_layout.plot.right() + 4 * em;
    const bool untilToday = std::holds_alternative<Silence>(item.fact) && item.to == m_today;
    const double left = scale.start(item.from);
    const double right = std::max(left + 3,
        untilToday              ? m_layout.today
            : item.to.isValid() ? scale.end(item.to)
                                : openEnd);
    const double needed = box.lines * em;
    const double top = box.body.top() + (box.body.height() - needed) / 2;
    switch (box.kind) {
    case PathwayLane::Kind::Stages:
        return {left, top + 0.3 * em, right - left, StageBar * em};
    case PathwayLane::Kind::Contracts:
        return {left, top + (0.3 + ContractTrack * track + 0.1) * em, right - left, ContractBar * em};
    case PathwayLane::Kind::Partner:
        return {left, box.line + (track - 0.5) * PartnerTrack * em, right - left, PartnerTrack * em};
    case PathwayLane::Kind::Obstacles:
        if (box.folds)
            return {left, top + (0.4 + PartnerTrack * track) * em, right - left, 0.8 * PartnerTrack * em};
        return {left, top + (0.3 + ContractTrack * track + 0.1) * em, right - left, ContractBar * em};
    case PathwayLane::Kind::Appointments:
    case PathwayLane::Kind::Deadlines:
        return {left, box.body.top() + 1, right - left, box.body.height() - 2};
    }
    return {};
}

double Placing::clusterWidth(int box, int count)
{
    const PathwayLane::Kind kind = m_layout.boxes[box].kind;
    const auto key = std::pair(int(kind), count);
    auto known = m_widths.find(key);
    if (known == m_widths.end())
        known = m_widths.insert(key,
            QFontMetricsF(m_layout.smallFont).horizontalAdvance(clusterText(kind, count))
                + 1.7 * m_layout.em);
    return *known;
}

void Placing::gather(int box)
{
    const double near = ClusterPixels * std::max(1.0, m_layout.em / UsualTextHeight);
    PathwayCluster cluster;
    double first = 0;
    double last = 0;
    for (const int row : std::as_const(m_layout.boxes[box].rows)) {
        if (m_model.item(row).shape == PathwayItem::Shape::Bar)
            continue;
        const double x = m_layout.marks[row].drawn.center().x();
        const auto count = int(cluster.rows.size());
        const bool under = count > 1 && x - first < clusterWidth(box, count);
        const bool room = x - first < 2 * clusterWidth(box, count + 1);
        if (count == 0 || !(under || (x - last < near && room))) {
            close(cluster, x);
            cluster = {box};
            first = x;
        }
        cluster.rows += row;
        last = x;
    }
    close(cluster, 1e9);
}

void Placing::close(PathwayCluster &cluster, double next)
{
    if (cluster.rows.size() < 2)
        return;
    const auto index = int(m_layout.clusters.size());
    double left = m_layout.marks[cluster.rows.first()].drawn.left();
    double right = m_layout.marks[cluster.rows.last()].drawn.right();
    for (const int row : std::as_const(cluster.rows)) {
        PathwayMark &mark = m_layout.marks[row];
        mark.cluster = index;
        if (urgencyOf(mark.glyph) > urgencyOf(cluster.glyph))
            cluster.glyph = mark.glyph;
    }
    const auto count = int(cluster.rows.size());
    cluster.text = clusterText(m_layout.boxes[cluster.box].kind, count);
    right = std::min(std::max(right, left + clusterWidth(cluster.box, count)), next - m_layout.glyph / 2 - 2);
    const bool inStrip = m_layout.boxes[cluster.box].strip;
    const double height = (inStrip ? StageStrip : 1.25) * m_layout.em;
    cluster.rect = QRectF(left, m_layout.boxes[cluster.box].line - height / 2, right - left, height);
    m_layout.clusters.append(cluster);
}

int Placing::boxOf(OrganisationId organisation) const
{
    for (int box = 0; box < m_layout.boxes.size(); ++box)
        for (const int lane : m_layout.boxes[box].lanes)
            if (m_model.picture().lanes[lane].kind == PathwayLane::Kind::Partner
                && m_model.picture().lanes[lane].organisation == organisation)
                return box;
    return -1;
}

void Placing::placeEchoes()
{
    const double side = m_layout.em * 0.6;
    QHash<OrganisationId, int> boxes;
    QHash<int, double> last; // by box
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const PathwayItem &item = m_model.item(row);
        if (item.organisation.isNull() || !std::holds_alternative<Appointment>(item.fact))
            continue;
        if (!boxes.contains(item.organisation))
            boxes.insert(item.organisation, boxOf(item.organisation));
        const int box = boxes.value(item.organisation);
        const double x = m_layout.marks[row].drawn.center().x();
        if (box < 0 || x < m_layout.plot.left() || x > m_layout.plot.right()
            || x - last.value(box, -1e6) < side * 0.8)
            continue;
        last[box] = x;
        QRectF rect(0, 0, side, side);
        rect.moveCenter({x, m_layout.boxes[box].line});
        m_layout.echoes.append({row, box, m_layout.marks[row].glyph, rect});
    }
}

void Placing::placeThreads()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto *handover = std::get_if<Handover>(&m_model.item(row).fact);
        const int from = handover ? boxOf(handover->from) : -1;
        const int to = handover ? boxOf(handover->to) : -1;
        if (from < 0 || to < 0 || from == to)
            continue;
        const QPointF end(m_layout.scale.middle(handover->acceptedOn), m_layout.boxes[to].line);
        const double asked = handover->askedOn.isValid() ? m_layout.scale.middle(handover->askedOn) : end.x();
        const QPointF start(std::max(asked, m_layout.plot.left() - 1e4), m_layout.boxes[from].line);
        QPainterPath path(start);
        const double middle = (start.y() + end.y()) / 2;
        path.cubicTo({start.x(), middle}, {end.x(), middle}, end);
        m_layout.threads.append({row, path});
    }
}

} // namespace

PathwayLayout PathwayLayout::of(const PathwayModel &model, const PathwaySetting &setting)
{
    PathwayLayout layout;
    Placing(layout, model, setting).run();
    placePathwayLabels(layout, model);
    return layout;
}

double PathwayLayout::heightOf(const PathwayModel &model, const QFont &font, bool unfolded)
{
    double lines = AxisHeight;
    for (const PathwayBox &box : pathwayBoxes(model, unfolded))
        lines += box.lines;
    return lines * QFontMetricsF(font).height();
}

QRectF PathwayLayout::rectOf(int row) const
{
    if (row < 0 || row >= marks.size())
        return {};
    const PathwayMark &mark = marks[row];
    return mark.cluster >= 0 ? clusters[mark.cluster].rect.intersected(plot) : mark.rect;
}

int PathwayLayout::boxAt(double y) const
{
    for (int box = 0; box < boxes.size(); ++box)
        if (y >= boxes[box].body.top() && y < boxes[box].body.bottom())
            return box;
    return -1;
}

QList<int> PathwayLayout::rowsAt(QPointF point) const
{
    const int box = boxAt(point.y());
    if (box < 0 || !plot.contains(point))
        return {};
    for (const PathwayCluster &cluster : clusters)
        if (cluster.box == box && cluster.rect.contains(point))
            return cluster.rows;
    int nearest = -1;
    double distance = glyph;
    int bar = -1;
    for (const int row : boxes[box].rows) {
        const PathwayMark &mark = marks[row];
        const double away = std::abs(mark.drawn.center().x() - point.x());
        if (mark.glyph != Glyph::None && mark.cluster < 0 && away < distance
            && std::abs(mark.drawn.center().y() - point.y()) < glyph) {
            nearest = row;
            distance = away;
        }
        const bool narrower = bar < 0 || mark.rect.width() <= marks[bar].rect.width();
        if (mark.glyph == Glyph::None && mark.rect.contains(point) && narrower)
            bar = row;
    }
    if (nearest >= 0)
        return {nearest};
    for (const PathwayEcho &echo : echoes)
        if (echo.box == box && echo.rect.adjusted(-2, -2, 2, 2).contains(point))
            return {echo.row};
    return bar >= 0 ? QList<int>{bar} : QList<int>{};
}
