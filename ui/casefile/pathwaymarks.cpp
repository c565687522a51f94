#include "ui/casefile/pathwaymarks.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int MostLevel = 4; ///< of an obstacle

class Marks
{
public:
    Marks(QPainter &painter, const PathwayLayout &layout, const PathwayModel &model,
        const PathwayColours &colours)
        : m_painter(painter)
        , m_layout(layout)
        , m_model(model)
        , m_colours(colours)
        , m_em(layout.em)
    {
    }

    void bars();
    void threads();
    void echoes();
    void lateness();
    void glyphs();
    void clusters();
    void labels();

private:
    void stage(int row, bool other);
    void contract(int row);
    void member(int row);
    void sanction(int row);
    void obstacle(int row);
    void silence(int row);
    /// The part of a bar that is past, and the part to come.
    std::pair<QRectF, QRectF> split(const QRectF &bar) const;
    void pen(const QColor &ink, double width, Qt::PenStyle style = Qt::SolidLine)
    {
        m_painter.setPen(QPen(ink, width, style, Qt::FlatCap, Qt::MiterJoin));
    }
    QColor inkOf(PathwayLabel::Ink ink) const;

    QPainter &m_painter;
    const PathwayLayout &m_layout;
    const PathwayModel &m_model;
    const PathwayColours &m_colours;
    double m_em;
};

std::pair<QRectF, QRectF> Marks::split(const QRectF &bar) const
{
    const double today = std::clamp(m_layout.today, bar.left(), bar.right());
    return {QRectF(bar.left(), bar.top(), today - bar.left(), bar.height()),
        QRectF(today, bar.top(), bar.right() - today, bar.height())};
}

void Marks::bars()
{
    bool other = false;
    for (int row = 0; row < m_layout.marks.size(); ++row) {
        const PathwayFact &fact = m_model.item(row).fact;
        const bool isStage = std::holds_alternative<StagePeriod>(fact);
        other = isStage ? !other : other;
        if (m_layout.marks[row].rect.isEmpty())
            continue;
        if (isStage)
            stage(row, other);
        else if (std::holds_alternative<Contract>(fact))
            contract(row);
        else if (std::holds_alternative<CircleMember>(fact))
            member(row);
        else if (std::holds_alternative<BreachCase>(fact) && m_layout.marks[row].glyph == Glyph::None)
            sanction(row);
        else if (std::holds_alternative<ObstaclePeriod>(fact))
            obstacle(row);
    }
    for (int row = 0; row < m_layout.marks.size(); ++row)
        if (const auto *silent = std::get_if<Silence>(&m_model.item(row).fact);
            silent && !silent->partner.isNull() && !m_layout.marks[row].rect.isEmpty())
            silence(row);
}

void Marks::stage(int row, bool other)
{
    const PathwayItem &item = m_model.item(row);
    const QRectF bar = m_layout.marks[row].drawn.adjusted(0.5, 0, -0.5, 0);
    if (item.tense == PathwayItem::Tense::Past) {
        m_painter.fillRect(bar, other ? m_colours.tint : m_colours.otherTint);
        return;
    }
    const auto [past, toCome] = split(bar);
    m_painter.setBrush(Qt::NoBrush);
    if (item.tense == PathwayItem::Tense::Ongoing) {
        pen(m_colours.accent, 1.4);
        m_painter.drawRect(bar.adjusted(0.7, 0.7, -0.7, -0.7));
        m_painter.fillRect(past, m_colours.accent);
        return;
    }
    pen(m_colours.edge, 1.2, Qt::DashLine);
    m_painter.drawRect(toCome.adjusted(0.6, 0.6, -0.6, -0.6));
}

void Marks::contract(int row)
{
    const PathwayItem &item = m_model.item(row);
    const QRectF bar = m_layout.marks[row].drawn;
    const auto [past, toCome] = split(bar);
    const bool ended = item.tense == PathwayItem::Tense::Past;
    m_painter.setBrush(Qt::NoBrush);
    if (!item.uncertain)
        m_painter.fillRect(past, ended ? m_colours.gap : m_colours.tint);
    const QColor ink = ended || item.uncertain ? m_colours.edge : m_colours.accent;
    pen(ink, 1.4, item.uncertain ? Qt::DashLine : Qt::SolidLine);
    m_painter.drawRect(bar.adjusted(0.7, 0.7, -0.7, -0.7));
    const QDate revised = std::get<Contract>(item.fact).revisedOn;
    if (!revised.isValid())
        return;
    const double x = m_layout.scale.middle(revised);
    const double arm = m_em * 0.2;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    m_painter.drawPolygon(
        QPolygonF{{x - arm, bar.top() - arm}, {x + arm, bar.top() - arm}, {x, bar.top() + arm * 0.6}});
}

void Marks::member(int row)
{
    const PathwayItem &item = m_model.item(row);
    const QRectF bar = m_layout.marks[row].drawn;
    const bool leads = std::get<CircleMember>(item.fact).role == CircleMember::Role::UniqueReferent;
    const bool ended = item.tense == PathwayItem::Tense::Past;
    const auto [past, toCome] = split(bar);
    const QColor ink = leads && !ended ? m_colours.accent : m_colours.edge;
    const double y = bar.center().y();
    const double width = std::max(2.0, m_em * (leads ? 0.25 : 0.14));
    pen(ink, width);
    if (past.width() > 0)
        m_painter.drawLine(QPointF(past.left(), y), QPointF(past.right(), y));
    if (toCome.width() > 0) {
        pen(ink, width, Qt::DotLine);
        m_painter.drawLine(QPointF(toCome.left(), y), QPointF(toCome.right(), y));
    }
    const double cap = m_em * 0.25;
    pen(ink, std::max(1.5, m_em * 0.1));
    m_painter.drawLine(QPointF(bar.left(), y - cap), QPointF(bar.left(), y + cap));
    if (item.to.isValid())
        m_painter.drawLine(QPointF(bar.right(), y - cap), QPointF(bar.right(), y + cap));
    else
        m_painter.drawPolyline(
            QPolygonF{{bar.right() - cap, y - cap}, {bar.right(), y}, {bar.right() - cap, y + cap}});
}

/// No colour of alarm: it says what holds, not what to think of it.
void Marks::sanction(int row)
{
    const QRectF bar = m_layout.marks[row].drawn;
    m_painter.fillRect(bar, m_colours.base);
    m_painter.setBrush(Qt::NoBrush);
    pen(m_colours.text, 1.4,
        m_model.item(row).tense == PathwayItem::Tense::Past ? Qt::DotLine : Qt::SolidLine);
    m_painter.drawRect(bar.adjusted(0.7, 0.7, -0.7, -0.7));
}

/// Filled as high as its level day by day; an arrow says that it goes on.
void Marks::obstacle(int row)
{
    const PathwayItem &item = m_model.item(row);
    const auto &period = std::get<ObstaclePeriod>(item.fact);
    const QRectF bar = m_layout.marks[row].drawn;
    const bool stands = !item.to.isValid();
    for (qsizetype i = 0; i < period.course.size(); ++i) {
        const auto [from, level] = period.course[i];
        const bool last = i + 1 == period.course.size();
        const double left = std::max(bar.left(), m_layout.scale.start(from));
        const double right =
            std::min(bar.right(), last ? bar.right() : m_layout.scale.start(period.course[i + 1].first));
        const double height = bar.height() * level / MostLevel;
        if (right > left)
            m_painter.fillRect(QRectF(left, bar.bottom() - height, right - left, height),
                stands ? m_colours.otherTint : m_colours.gap);
    }
    m_painter.setBrush(Qt::NoBrush);
    pen(m_colours.edge, 1.2);
    if (!stands) {
        m_painter.drawRect(bar.adjusted(0.6, 0.6, -0.6, -0.6));
        return;
    }
    const double arm = std::min(m_em * 0.45, bar.height() / 2);
    m_painter.drawPolygon(QPolygonF{bar.topLeft(), bar.topRight(), {bar.right() + arm, bar.center().y()},
        bar.bottomRight(), bar.bottomLeft()});
}

void Marks::silence(int row)
{
    const QRectF bar = m_layout.marks[row].drawn;
    const QRectF hatched(bar.left(), bar.center().y() - m_em * 0.22, bar.width(), m_em * 0.44);
    m_painter.fillRect(hatched, m_colours.base);
    paintPathwayHatching(m_painter, hatched, m_em * 0.42, m_colours.soon);
}

void Marks::threads()
{
    m_painter.setBrush(Qt::NoBrush);
    for (const PathwayThread &thread : m_layout.threads) {
        m_painter.setPen(QPen(m_colours.accent, std::max(1.5, m_em * 0.1)));
        m_painter.drawPath(thread.path);
        const QPointF start = thread.path.pointAtPercent(0);
        m_painter.setBrush(m_colours.base);
        m_painter.drawEllipse(start, m_em * 0.2, m_em * 0.2);
        m_painter.setBrush(Qt::NoBrush);
    }
}

void Marks::echoes()
{
    for (const PathwayEcho &echo : m_layout.echoes) {
        const double halo = m_em * 0.09;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.base);
        m_painter.drawEllipse(echo.rect.adjusted(-halo, -halo, halo, halo));
        paintGlyph(m_painter, echo.glyph, echo.rect, m_colours);
    }
}

void Marks::lateness()
{
    for (int row = 0; row < m_layout.marks.size(); ++row) {
        const auto *ruled = std::get_if<RuledDeadline>(&m_model.item(row).fact);
        const PathwayMark &mark = m_layout.marks[row];
        if (!ruled || (mark.glyph != Glyph::Overdue && mark.glyph != Glyph::MetLate))
            continue;
        const QDate until = ruled->deadline.metOn.isValid() ? ruled->deadline.metOn : m_model.picture().today;
        const double right = m_layout.scale.middle(until);
        const double y = mark.drawn.bottom() + m_em * 0.18;
        pen(m_colours.late, std::max(1.5, m_em * 0.1));
        m_painter.drawLine(QPointF(mark.drawn.center().x(), y), QPointF(right, y));
        m_painter.drawLine(QPointF(right, y - m_em * 0.15), QPointF(right, y + m_em * 0.15));
    }
}

void Marks::glyphs()
{
    for (const PathwayMark &mark : m_layout.marks)
        if (mark.glyph != Glyph::None && mark.cluster < 0 && !mark.rect.isEmpty())
            paintGlyph(m_painter, mark.glyph, mark.drawn, m_colours);
}

void Marks::clusters()
{
    m_painter.setFont(m_layout.smallFont);
    for (const PathwayCluster &cluster : m_layout.clusters) {
        if (!cluster.rect.intersects(m_layout.plot))
            continue;
        m_painter.setPen(QPen(m_colours.accent, 1.4));
        m_painter.setBrush(m_colours.base);
        m_painter.drawRoundedRect(cluster.rect, cluster.rect.height() / 2, cluster.rect.height() / 2);
        QRectF text = cluster.rect;
        if (cluster.glyph != Glyph::None) {
            const double side = m_em * 0.65;
            text.setRight(text.right() - side);
            QRectF box(0, 0, side, side);
            box.moveCenter({cluster.rect.right() - side * 0.95, cluster.rect.center().y()});
            paintGlyph(m_painter, cluster.glyph, box, m_colours);
        }
        m_painter.setPen(m_colours.text);
        m_painter.drawText(text, Qt::AlignCenter | Qt::TextSingleLine, cluster.text);
    }
}

QColor Marks::inkOf(PathwayLabel::Ink ink) const
{
    switch (ink) {
    case PathwayLabel::Ink::Text:
        return m_colours.text;
    case PathwayLabel::Ink::Secondary:
        return m_colours.secondary;
    case PathwayLabel::Ink::OnAccent:
        return m_colours.onAccent;
    case PathwayLabel::Ink::Late:
        return m_colours.late;
    case PathwayLabel::Ink::Soon:
        return m_colours.soon;
    }
    return m_colours.text;
}

void Marks::labels()
{
    m_painter.setFont(m_layout.smallFont);
    for (const PathwayLabel &label : m_layout.labels) {
        m_painter.setPen(inkOf(label.ink));
        m_painter.drawText(label.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label.text);
    }
}

} // namespace

void paintPathwayHatching(QPainter &painter, const QRectF &rect, double step, const QColor &ink)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1));
    QList<QLineF> lines;
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        lines.append({x, rect.bottom(), x + rect.height(), rect.top()});
    painter.drawLines(lines);
    painter.restore();
}

void paintPathwayMarks(
    QPainter &painter, const PathwayLayout &layout, const PathwayModel &model, const PathwayColours &colours)
{
    Marks marks(painter, layout, model, colours);
    marks.bars();
    marks.threads();
    marks.echoes();
    marks.lateness();
    marks.glyphs();
    marks.clusters();
    marks.labels();
}
