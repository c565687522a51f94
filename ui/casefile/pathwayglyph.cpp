#include "ui/casefile/pathwayglyph.h"

#include <QPainter>
#include <QPainterPath>

namespace {

Glyph glyphOf(const Appointment &appointment, bool uncertain)
{
    switch (appointment.status) {
    case Appointment::Status::Planned:
        return uncertain ? Glyph::ToTell : Glyph::Planned;
    case Appointment::Status::Attended:
        return Glyph::Attended;
    case Appointment::Status::Excused:
        return Glyph::Excused;
    case Appointment::Status::NoShow:
        return Glyph::Absent;
    case Appointment::Status::Cancelled:
        return Glyph::Cancelled;
    }
    return Glyph::None;
}

Glyph glyphOf(const Orientation &orientation)
{
    switch (orientation.state) {
    case Orientation::State::Proposed:
        return Glyph::Proposed;
    case Orientation::State::Decided:
        return Glyph::Oriented;
    case Orientation::State::Refused:
    case Orientation::State::Withdrawn:
        return Glyph::Declined;
    }
    return Glyph::None;
}

Glyph glyphOf(DeadlineStatus status)
{
    switch (status) {
    case DeadlineStatus::OnTime:
        return Glyph::OnTime;
    case DeadlineStatus::DueSoon:
        return Glyph::DueSoon;
    case DeadlineStatus::Overdue:
        return Glyph::Overdue;
    case DeadlineStatus::Met:
        return Glyph::Met;
    case DeadlineStatus::MetLate:
        return Glyph::MetLate;
    case DeadlineStatus::NotApplicable:
        return Glyph::None;
    }
    return Glyph::None;
}

/// Draws in a square of side 16 around the origin.
class GlyphPainter
{
public:
    GlyphPainter(QPainter &painter, const PathwayColours &colours)
        : m_painter(painter)
        , m_colours(colours)
    {
    }

    void ring(const QColor &ink, bool solid)
    {
        pen(ink, 2);
        m_painter.setBrush(solid ? ink : m_colours.base);
        m_painter.drawEllipse(QPointF(), 6, 6);
    }
    void lines(const QColor &ink, double width, const QList<QLineF> &lines)
    {
        pen(ink, width);
        m_painter.drawLines(lines);
    }
    void shape(const QColor &ink, const QColor &fill, const QList<QPointF> &points)
    {
        pen(ink, 1.8);
        m_painter.setBrush(fill);
        m_painter.drawPolygon(QPolygonF(points));
    }
    void stroke(const QColor &ink, const QList<QPointF> &points)
    {
        pen(ink, 2);
        m_painter.drawPolyline(QPolygonF(points));
    }
    void questionMark(const QColor &ink)
    {
        QPainterPath path(QPointF(-2, -1.6));
        path.cubicTo({-2, -4}, {2.2, -4}, {2, -1.4});
        path.cubicTo({1.9, 0}, {0, 0}, {0, 1.4});
        pen(ink, 1.4);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
        m_painter.drawPoint(QPointF(0, 3.4));
    }
    void signpost(const QColor &fill)
    {
        shape(m_colours.text, fill, {{-6, -5}, {2, -5}, {7, 0}, {2, 5}, {-6, 5}});
    }
    void flag(const QColor &ink, const QColor &fill)
    {
        shape(ink, fill, {{-4, -6.5}, {6, -3}, {-4, 0.5}});
        lines(ink, 2, {{-4, -6.5, -4, 7}});
    }
    void triangle(const QColor &fill) { shape(m_colours.late, fill, {{0, -6}, {6.8, 6}, {-6.8, 6}}); }

private:
    void pen(const QColor &ink, double width)
    {
        m_painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

    QPainter &m_painter;
    const PathwayColours &m_colours;
};

void paintAct(GlyphPainter &glyphs, Glyph glyph, const PathwayColours &colours)
{
    switch (glyph) {
    case Glyph::Oriented:
        return glyphs.signpost(colours.text);
    case Glyph::Proposed:
        return glyphs.signpost(colours.base);
    case Glyph::Declined:
        glyphs.signpost(colours.base);
        return glyphs.lines(colours.text, 1.6, {{-7, 7, 7, -7}});
    case Glyph::Handover:
        glyphs.ring(colours.accent, true);
        glyphs.lines(colours.onAccent, 1.6, {{-3.5, 0, 3.5, 0}});
        return glyphs.lines(colours.onAccent, 1.6, {{0.5, -3, 3.5, 0}, {0.5, 3, 3.5, 0}});
    case Glyph::Opened:
        return glyphs.stroke(colours.text, {{4, -6}, {-2, -6}, {-2, 6}, {4, 6}});
    case Glyph::Ended:
        return glyphs.stroke(colours.text, {{-4, -6}, {2, -6}, {2, 6}, {-4, 6}});
    case Glyph::Diagnosis:
        return glyphs.shape(colours.text, colours.text, {{-4.6, -4.6}, {4.6, -4.6}, {4.6, 4.6}, {-4.6, 4.6}});
    case Glyph::Review:
        return glyphs.shape(colours.text, colours.base, {{-4.6, -4.6}, {4.6, -4.6}, {4.6, 4.6}, {-4.6, 4.6}});
    case Glyph::Breach:
        glyphs.shape(colours.text, colours.base, {{-4.6, -6.5}, {4.6, -6.5}, {4.6, 6.5}, {-4.6, 6.5}});
        return glyphs.lines(colours.text, 1.4, {{-2, -2.5, 2, -2.5}, {-2, 0.5, 2, 0.5}, {-2, 3.5, 2, 3.5}});
    case Glyph::Exit:
        glyphs.lines(colours.text, 2, {{6, -6, 6, 6}, {-7, 0, 2, 0}});
        return glyphs.lines(colours.text, 2, {{-1.5, -3.5, 2, 0}, {-1.5, 3.5, 2, 0}});
    default:
        return;
    }
}

void paintDeadline(GlyphPainter &glyphs, Glyph glyph, const PathwayColours &colours)
{
    switch (glyph) {
    case Glyph::OnTime:
        return glyphs.flag(colours.text, colours.base);
    case Glyph::DueSoon:
        return glyphs.flag(colours.soon, colours.soon);
    case Glyph::Overdue:
        return glyphs.triangle(colours.late);
    case Glyph::MetLate:
        return glyphs.triangle(colours.base);
    case Glyph::Met:
        return glyphs.stroke(colours.ok, {{-5, 0.5}, {-1.5, 4.5}, {5.5, -4.5}});
    default:
        return;
    }
}

void paintAppointment(GlyphPainter &glyphs, Glyph glyph, const PathwayColours &colours)
{
    switch (glyph) {
    case Glyph::Attended:
        return glyphs.ring(colours.accent, true);
    case Glyph::Planned:
        return glyphs.ring(colours.accent, false);
    case Glyph::ToTell:
        glyphs.ring(colours.soon, false);
        return glyphs.questionMark(colours.soon);
    case Glyph::Excused:
        glyphs.ring(colours.secondary, false);
        return glyphs.lines(colours.secondary, 1.6, {{-3.5, 0, 3.5, 0}});
    case Glyph::Absent:
        return glyphs.lines(colours.late, 2.6, {{-5, -5, 5, 5}, {-5, 5, 5, -5}});
    case Glyph::Cancelled:
        return glyphs.shape(colours.secondary, colours.base, {{0, -6.5}, {6.5, 0}, {0, 6.5}, {-6.5, 0}});
    default:
        return;
    }
}

} // namespace

Glyph glyphOf(const PathwayItem &item, QDate today)
{
    if (const auto *appointment = std::get_if<Appointment>(&item.fact))
        return glyphOf(*appointment, item.uncertain);
    if (const auto *orientation = std::get_if<Orientation>(&item.fact))
        return glyphOf(*orientation);
    if (const auto *ruled = std::get_if<RuledDeadline>(&item.fact))
        return glyphOf(ruled->deadline.status(today));
    if (std::holds_alternative<Handover>(item.fact))
        return Glyph::Handover;
    if (std::holds_alternative<BenefitRight>(item.fact) || std::holds_alternative<Registration>(item.fact))
        return item.isEnd ? Glyph::Ended : Glyph::Opened;
    if (std::holds_alternative<Diagnosis>(item.fact))
        return Glyph::Diagnosis;
    if (std::holds_alternative<Exit>(item.fact))
        return Glyph::Exit;
    if (std::holds_alternative<Review>(item.fact))
        return Glyph::Review;
    if (std::holds_alternative<BreachCase>(item.fact) && item.shape == PathwayItem::Shape::Marker)
        return Glyph::Breach;
    return Glyph::None;
}

int urgencyOf(Glyph glyph)
{
    constexpr std::array rising{Glyph::Met, Glyph::MetLate, Glyph::OnTime, Glyph::Absent, Glyph::ToTell,
        Glyph::DueSoon, Glyph::Overdue};
    const auto *found = std::find(rising.begin(), rising.end(), glyph);
    return found == rising.end() ? 0 : 1 + int(found - rising.begin());
}

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const PathwayColours &colours)
{
    painter.save();
    painter.translate(box.center());
    painter.scale(box.width() / 16, box.height() / 16);
    GlyphPainter glyphs(painter, colours);
    paintAppointment(glyphs, glyph, colours);
    paintAct(glyphs, glyph, colours);
    paintDeadline(glyphs, glyph, colours);
    painter.restore();
}
