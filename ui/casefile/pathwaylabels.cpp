#include "ui/casefile/pathwaylabels.h"

#include "ui/text/datetext.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace {

using Ink = PathwayLabel::Ink;

/// Below these pixels a day, for a text of 16, what is past keeps its words to itself.
constexpr double TalkativePixelsPerDay = 8;

/// The year is told only when the reader could take it for another.
QString endText(QDate day, QDate today)
{
    return std::abs(today.daysTo(day)) < 300 ? shortDayText(day)
                                             : formattedDay(day, QStringLiteral("d MMM yyyy"));
}

class Labelling
{
public:
    Labelling(PathwayLayout &layout, const PathwayModel &model)
        : m_layout(layout)
        , m_model(model)
        , m_metrics(layout.smallFont)
        , m_em(layout.em)
        , m_today(model.picture().today)
    {
    }

    void run()
    {
        for (int box = 0; box < m_layout.boxes.size(); ++box)
            label(box);
    }

private:
    void label(int box);
    void takePlaces(int box);
    void takeThreads(int box);
    QList<int> byImportance(const PathwayBox &box) const;
    int importanceOf(int row) const;
    bool speaks(int row) const;
    bool isSanction(int row) const
    {
        return std::holds_alternative<BreachCase>(m_model.item(row).fact)
            && m_layout.marks[row].glyph == Glyph::None;
    }
    void labelStage(int row);
    bool putInside(int row, const QString &text, const QRectF &bar, Ink ink);
    void labelContract(int row);
    void labelObstacle(int row);
    void labelLine(int row);
    void labelGap(int row);
    void labelMarker(int row);

    double width(const QString &text) const { return m_metrics.horizontalAdvance(text) + 1; }
    /// True in the plot with nothing over it, nor nearer than `apart` on either side.
    bool isFree(const QRectF &rect, double apart = 0) const;
    /// Moves `rect` right past what is in its way; empty when there is no room before `end`.
    QRectF slid(QRectF rect, double end) const;
    void put(int row, const QString &text, const QRectF &rect, Ink ink, bool takes = true);
    Ink inkOf(int row) const;

    PathwayLayout &m_layout;
    const PathwayModel &m_model;
    QFontMetricsF m_metrics;
    double m_em;
    QDate m_today;
    QList<QRectF> m_taken{}; ///< in the box at hand
};

void Labelling::label(int boxIndex)
{
    const PathwayBox &box = m_layout.boxes[boxIndex];
    takePlaces(boxIndex);
    const QList<int> rows = byImportance(box);
    for (const int row : rows) {
        const PathwayFact &fact = m_model.item(row).fact;
        if (std::holds_alternative<StagePeriod>(fact))
            labelStage(row);
        else if (std::holds_alternative<Contract>(fact))
            labelContract(row);
        else if (box.kind == PathwayLane::Kind::Obstacles || isSanction(row))
            labelObstacle(row);
        else if (box.kind == PathwayLane::Kind::Partner && m_layout.marks[row].glyph == Glyph::None)
            labelLine(row);
        else if (std::holds_alternative<Silence>(fact))
            labelGap(row);
        else if (speaks(row))
            labelMarker(row);
    }
}

void Labelling::takePlaces(int box)
{
    m_taken.clear();
    for (const int row : m_layout.boxes[box].rows)
        if (const PathwayMark &mark = m_layout.marks[row];
            mark.glyph != Glyph::None && mark.cluster < 0 && !mark.rect.isEmpty())
            m_taken.append(mark.drawn);
    for (const PathwayCluster &cluster : std::as_const(m_layout.clusters))
        if (cluster.box == box && cluster.rect.intersects(m_layout.plot))
            m_taken.append(cluster.rect);
    for (const int row : m_layout.boxes[box].rows)
        if (const PathwayMark &mark = m_layout.marks[row];
            (std::holds_alternative<Contract>(m_model.item(row).fact) || isSanction(row)
                || std::holds_alternative<ObstaclePeriod>(m_model.item(row).fact))
            && !mark.rect.isEmpty())
            m_taken.append(mark.rect);
    takeThreads(box);
    m_taken.append(
        QRectF(m_layout.today - 2, m_layout.boxes[box].body.top(), 4, m_layout.boxes[box].body.height()));
}

void Labelling::takeThreads(int box)
{
    constexpr int Steps = 24;
    const QRectF &body = m_layout.boxes[box].body;
    for (const PathwayThread &thread : std::as_const(m_layout.threads)) {
        if (!thread.path.controlPointRect().intersects(body))
            continue;
        for (int i = 0; i <= Steps; ++i) {
            QRectF spot(0, 0, m_em * 0.4, m_em * 0.4);
            spot.moveCenter(thread.path.pointAtPercent(double(i) / Steps));
            if (spot.intersects(body))
                m_taken.append(spot);
        }
    }
}

int Labelling::importanceOf(int row) const
{
    const PathwayItem &item = m_model.item(row);
    const auto away = int(std::abs(m_today.daysTo(item.from)));
    const bool silence = std::holds_alternative<Silence>(item.fact);
    const bool future = item.from >= m_today;
    return urgencyOf(m_layout.marks[row].glyph) * 100000 + (silence ? 90000 : 0) + (future ? 50000 : 0)
        - std::min(away, 40000);
}

QList<int> Labelling::byImportance(const PathwayBox &box) const
{
    QList<std::pair<int, int>> ranked;
    for (const int row : box.rows)
        if (!m_layout.marks[row].rect.isEmpty())
            ranked.append({-importanceOf(row), row});
    std::sort(ranked.begin(), ranked.end());
    QList<int> rows;
    for (const auto &[rank, row] : std::as_const(ranked))
        rows.append(row);
    return rows;
}

bool Labelling::speaks(int row) const
{
    const PathwayMark &mark = m_layout.marks[row];
    if (mark.cluster >= 0)
        return false;
    if (m_layout.scale.pixelsPerDay() >= TalkativePixelsPerDay * m_em / 16)
        return true;
    const PathwayItem &item = m_model.item(row);
    const bool act =
        std::holds_alternative<Orientation>(item.fact) || std::holds_alternative<Handover>(item.fact);
    const bool pastAppointment = std::holds_alternative<Appointment>(item.fact) && item.from < m_today;
    return !act && (!pastAppointment || mark.glyph == Glyph::ToTell);
}

Ink Labelling::inkOf(int row) const
{
    switch (m_layout.marks[row].glyph) {
    case Glyph::Overdue:
    case Glyph::MetLate:
        return Ink::Late;
    case Glyph::DueSoon:
    case Glyph::ToTell:
        return Ink::Soon;
    default:
        return m_model.item(row).from >= m_today ? Ink::Text : Ink::Secondary;
    }
}

bool Labelling::isFree(const QRectF &rect, double apart) const
{
    const QRectF wide = rect.adjusted(-apart, 0, apart, 0);
    return rect.left() >= m_layout.plot.left() && rect.right() <= m_layout.plot.right()
        && std::none_of(m_taken.cbegin(), m_taken.cend(),
            [&wide](const QRectF &other) { return other.intersects(wide); });
}

QRectF Labelling::slid(QRectF rect, double end) const
{
    while (rect.right() <= end) {
        const auto blocking = std::find_if(m_taken.cbegin(), m_taken.cend(),
            [&rect](const QRectF &other) { return other.intersects(rect); });
        if (blocking == m_taken.cend())
            return rect;
        rect.moveLeft(blocking->right() + m_em * 0.7);
    }
    return {};
}

void Labelling::put(int row, const QString &text, const QRectF &rect, Ink ink, bool takes)
{
    m_layout.labels.append({row, text, rect, ink});
    if (takes)
        m_taken.append(rect);
}

void Labelling::labelStage(int row)
{
    const PathwayItem &item = m_model.item(row);
    const QRectF rect = m_layout.marks[row].rect;
    const double today = std::clamp(m_layout.today, rect.left(), rect.right());
    const bool ongoing = item.tense == PathwayItem::Tense::Ongoing;
    const Ink ink = ongoing ? Ink::OnAccent : item.uncertain ? Ink::Secondary : Ink::Text;
    const QRectF solid(
        rect.left(), rect.top(), (ongoing ? today : rect.right()) - rect.left(), rect.height());
    const QRectF outlined(today, rect.top(), rect.right() - today, rect.height());
    for (const QString &text : m_model.labels(row)) {
        if (putInside(row, text, solid, ink))
            return;
        if (ongoing && putInside(row, text, outlined, Ink::Text))
            return;
    }
}

bool Labelling::putInside(int row, const QString &text, const QRectF &bar, Ink ink)
{
    const QRectF room = bar.adjusted(m_em * 0.4, 0, -m_em * 0.3, 0);
    if (width(text) > room.width())
        return false;
    put(row, text, QRectF(room.left(), room.top(), width(text), room.height()), ink, false);
    return true;
}

void Labelling::labelContract(int row)
{
    const PathwayMark &mark = m_layout.marks[row];
    QRectF room = mark.rect.adjusted(m_em * 0.4, 0, -m_em * 0.4, 0);
    const QDate to = m_model.item(row).to;
    const QString end = to.isValid() ? PathwayModel::tr("until %1").arg(endText(to, m_today)) : QString();
    const QRectF beside(mark.rect.right() + m_em * 0.4, room.top(), width(end), room.height());
    const bool endsInSight = mark.rect.right() >= mark.drawn.right() - 1;
    if (to.isValid() && endsInSight && isFree(beside)) {
        put(row, end, beside, Ink::Text);
    } else if (to.isValid() && width(end) <= room.width()) {
        put(row, end, QRectF(room.right() - width(end), room.top(), width(end), room.height()), Ink::Text,
            false);
        room.setRight(room.right() - width(end) - m_em * 0.6);
    }
    for (const QString &text : m_model.labels(row))
        if (width(text) <= room.width())
            return put(
                row, text, QRectF(room.left(), room.top(), width(text), room.height()), Ink::Text, false);
}

/// Inside of its bar, else beyond its arrow; the head of the lane names those that are folded.
void Labelling::labelObstacle(int row)
{
    const PathwayMark &mark = m_layout.marks[row];
    if (m_layout.boxes[mark.box].folds)
        return;
    for (const QString &text : m_model.labels(row))
        if (putInside(row, text, mark.rect, Ink::Text))
            return;
    for (const QString &text : m_model.labels(row)) {
        const QRectF beside(mark.rect.right() + m_em * 0.8, mark.rect.top(), width(text), mark.rect.height());
        if (isFree(beside))
            return put(row, text, beside, Ink::Secondary);
    }
}

void Labelling::labelLine(int row)
{
    const PathwayMark &mark = m_layout.marks[row];
    const bool silence = std::holds_alternative<Silence>(m_model.item(row).fact);
    const double height = m_metrics.height();
    const double bottom = m_layout.boxes[mark.box].line - m_em * 0.3;
    for (const QString &text : m_model.labels(row)) {
        if (text.isEmpty())
            continue;
        const QRectF wanted(mark.rect.left() + m_em * 0.15, bottom - height, width(text), height);
        const double end = silence ? m_layout.plot.right() : std::max(mark.rect.right(), m_layout.today);
        const QRectF rect = slid(wanted, std::min(end, m_layout.plot.right()));
        if (!rect.isEmpty())
            return put(row, text, rect, silence ? Ink::Soon : Ink::Secondary);
    }
}

void Labelling::labelGap(int row)
{
    const QRectF room = m_layout.marks[row].rect.adjusted(m_em * 0.2, 0, -m_em * 0.2, 0);
    for (const QString &text : m_model.labels(row)) {
        const double height = m_metrics.height();
        const QRectF rect(
            room.center().x() - width(text) / 2, room.center().y() - height / 2, width(text), height);
        if (width(text) > room.width())
            continue;
        const QRectF place = isFree(rect, m_em * 0.3)
            ? rect
            : slid(QRectF(room.left(), rect.top(), rect.width(), height), room.right());
        if (!place.isEmpty())
            return put(row, text, place, Ink::Secondary);
    }
}

void Labelling::labelMarker(int row)
{
    const QRectF &mark = m_layout.marks[row].drawn;
    const double height = m_metrics.height();
    const double gap = m_em * 0.4;
    for (const QString &text : m_model.labels(row)) {
        const double top = mark.center().y() - height / 2;
        const QRectF right(mark.right() + gap, top, width(text), height);
        const QRectF left(mark.left() - gap - width(text), top, width(text), height);
        // Words on the left must stand clear of the mark before, which would seem to be theirs.
        if (isFree(right, gap / 2))
            return put(row, text, right, inkOf(row));
        if (isFree(left, gap / 2) && isFree(left.adjusted(-m_em, 0, 0, 0)))
            return put(row, text, left, inkOf(row));
    }
}

} // namespace

void placePathwayLabels(PathwayLayout &layout, const PathwayModel &model) { Labelling(layout, model).run(); }
