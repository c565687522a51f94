#include "ui/casefile/circlemaplayout.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr double Wedge = 1.0 / CircleDomains; ///< in turns
constexpr double LeastBox = 10.5; ///< width, in lines of text, as all that follows
constexpr double LargestBox = 14;
constexpr double BoxShare = 0.22; ///< of the room
constexpr int NameLines = 4;
constexpr int FewMarks = 8; ///< there is room to say who
constexpr double OverBox = 2.7; ///< from the outer ring to the names of domains
constexpr double PersonWidth = 9;
constexpr double Pad = 0.35;
constexpr double Apart = 0.3;
constexpr double LeastWidth = 56;
constexpr double LeastHeight = 25;
constexpr double WedgeShare = 0.42 * Wedge; ///< on each side of its middle
constexpr int TurnSteps = 8; ///< tried on each side
constexpr double DistanceStep = 0.09;
constexpr int DistanceSteps = 4;

double emOf(const QFont &font) { return QFontMetricsF(font).height(); }

QFont scaledFont(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

/// A text in at most `most` lines, the last one cut in its middle: names end with what tells them apart.
QStringList wrapped(QString text, const QFont &font, double width, int most)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    while (lines.size() + 1 < most && metrics.horizontalAdvance(text) > width) {
        qsizetype cut = -1;
        for (qsizetype space = text.indexOf(QLatin1Char(' '));
             space > 0 && metrics.horizontalAdvance(text.left(space)) <= width;
             space = text.indexOf(QLatin1Char(' '), space + 1))
            cut = space;
        if (cut < 0)
            break;
        lines.append(text.left(cut));
        text = text.mid(cut + 1);
    }
    return lines << metrics.elidedText(text, Qt::ElideMiddle, width);
}

/// Builds a layout, one thing after the other: what is placed first is never moved by what comes after.
class CircleArranger
{
public:
    CircleArranger(const CirclePicture &picture, const QRectF &area, const QFont &font)
        : m_picture(picture)
    {
        m_layout.area = area;
        m_layout.body = font;
        m_layout.strong = font;
        m_layout.strong.setBold(true);
        m_layout.small = scaledFont(font, 0.86);
        m_em = emOf(font);
        m_box = std::clamp(area.width() / m_em * BoxShare, LeastBox, LargestBox);
        const double label = m_em * 1.3;
        m_layout.centre = area.center();
        m_layout.radii = {
            area.width() / 2 - m_em * (m_box / 2 + 1), area.height() / 2 - label - m_em * OverBox};
    }

    CircleMapLayout layout()
    {
        placePerson();
        placeDomains();
        placeRings();
        for (int i = 0; i < m_picture.marks.size(); ++i)
            m_layout.boxes.append(boxOf(i));
        return m_layout;
    }

private:
    void placePerson();
    void placeDomains();
    void placeRings();
    CircleBox boxOf(int mark);
    QRectF freePlace(const QSizeF &size, int sector, int ring, double &angle);
    bool isFree(const QRectF &rect) const;
    double overlap(const QRectF &rect) const;
    bool isCrossed(const QRectF &rect) const;

    const CirclePicture &m_picture;
    CircleMapLayout m_layout{};
    QList<QRectF> m_taken{};
    double m_em = 1;
    double m_box = LeastBox; ///< width of a box, in lines of text
};

void CircleArranger::placePerson()
{
    m_layout.personLines = wrapped(m_picture.map.person, m_layout.strong, m_em * (PersonWidth - 1), 2);
    const QSizeF size(m_em * PersonWidth, m_em * (double(m_layout.personLines.size()) + 0.9));
    m_layout.person = QRectF(m_layout.centre - QPointF(size.width() / 2, size.height() / 2), size);
    m_taken.append(m_layout.person);
}

/// Each domain has its name where its wedge meets the edge, out of the way of its rings.
void CircleArranger::placeDomains()
{
    const QRectF in = m_layout.area.adjusted(m_em / 2, m_em / 4, -m_em / 2, -m_em / 4);
    const QPointF c = m_layout.centre;
    const double side = -0.19 * m_layout.area.height() / 2;
    for (const CircleSector &sector : m_picture.map.sectors) {
        CircleLabel label;
        label.text = CircleMapText::domainText(sector.domain);
        label.empty = std::none_of(sector.nodes.begin(), sector.nodes.end(), [](const CircleNode &each) {
            return each.state != CircleNode::State::Ended;
        }) && sector.uncovered.isEmpty();
        const QFontMetricsF metrics(m_layout.strong);
        QRectF rect(0, 0, metrics.horizontalAdvance(label.text) + m_em / 2, m_em * 1.2);
        switch (sector.domain) {
        case CircleDomain::Employment:
            rect.moveCenter({c.x(), in.top() + rect.height() / 2});
            break;
        case CircleDomain::Housing:
            rect.moveTopRight(in.topRight());
            break;
        case CircleDomain::Health:
            rect.moveTopRight({in.right(), c.y() + side});
            break;
        case CircleDomain::Mobility:
            rect.moveCenter({c.x() + in.width() / 4, in.bottom() - rect.height() / 2});
            break;
        case CircleDomain::Family:
            rect.moveCenter({c.x() - in.width() / 4, in.bottom() - rect.height() / 2});
            break;
        case CircleDomain::Rights:
            rect.moveTopLeft({in.left(), c.y() + side});
            break;
        case CircleDomain::Others:
            rect.moveTopLeft(in.topLeft());
            break;
        }
        label.rect = rect;
        m_taken.append(rect);
        m_layout.domains.append(label);
    }
}

/// The distances are said on the line that parts the two lowest domains.
void CircleArranger::placeRings()
{
    const QFontMetricsF metrics(m_layout.small);
    for (int ring = 1; ring <= CircleNode::FarRing; ++ring) {
        CircleLabel label;
        label.text = CircleMapText::ringText(ring);
        QRectF rect(0, 0, metrics.horizontalAdvance(label.text) + m_em / 2, metrics.height());
        rect.moveCenter(m_layout.at(0.5, CircleMapLayout::distanceOf(ring)));
        label.rect = rect;
        m_taken.append(rect);
        m_layout.rings.append(label);
    }
}

CircleBox CircleArranger::boxOf(int mark)
{
    const CircleMarkText &text = m_picture.texts[mark];
    const CircleNode *node = m_picture.node(mark);
    CircleBox box;
    const double inside = m_em * (m_box - 2 * Pad);
    const QFontMetricsF small(m_layout.small);
    const bool counts = node && node->openRequests > 0;
    box.lines = wrapped(text.title, m_layout.strong, inside - (counts ? m_em : 0), NameLines);
    const QString sign = !node ? QString()
        : node->leads()        ? QStringLiteral("★ ")
        : node->coordinates()  ? QStringLiteral("◆ ")
                               : QString();
    box.under = small.elidedText(sign + text.role, Qt::ElideRight, inside);
    if (!text.act.isEmpty())
        box.last = text.act;
    else if (m_picture.stateOf(mark) != CircleNode::State::Active)
        box.last = text.state;
    else if (node && (node->leads() || node->coordinates() || m_picture.marks.size() <= FewMarks))
        box.last = text.people;
    box.last = small.elidedText(box.last, Qt::ElideRight, inside);
    box.ring = m_picture.marks[mark].ring;
    const QSizeF size(m_em * m_box,
        m_em * (double(box.lines.size()) + 2 * Pad) + small.height() * (box.last.isEmpty() ? 1 : 2));
    box.rect = freePlace(size, m_picture.marks[mark].sector, box.ring, box.angle);
    m_taken.append(box.rect);
    return box;
}

bool CircleArranger::isFree(const QRectF &rect) const
{
    return std::none_of(
        m_taken.begin(), m_taken.end(), [&rect](const QRectF &each) { return each.intersects(rect); });
}

double CircleArranger::overlap(const QRectF &rect) const
{
    double sum = 0;
    for (const QRectF &each : m_taken) {
        const QRectF common = each & rect;
        sum += common.width() * common.height();
    }
    return sum;
}

bool passes(const QLineF &line, const QRectF &rect)
{
    return line.intersects(QLineF(rect.topLeft(), rect.bottomRight())) == QLineF::BoundedIntersection
        || line.intersects(QLineF(rect.bottomLeft(), rect.topRight())) == QLineF::BoundedIntersection;
}

/// Whether the line of a box there would pass under another, or that of another under it.
bool CircleArranger::isCrossed(const QRectF &rect) const
{
    const QLineF line(m_layout.centre, rect.center());
    return std::any_of(m_layout.boxes.begin(), m_layout.boxes.end(), [&](const CircleBox &other) {
        return passes(line, other.rect) || passes(QLineF(m_layout.centre, other.rect.center()), rect);
    });
}

/// The free place nearest to the middle of the wedge on the ring; a little nearer or farther when the ring is
/// full, and where the least is hidden when all is.
QRectF CircleArranger::freePlace(const QSizeF &size, int sector, int ring, double &angle)
{
    const double middle = sector * Wedge;
    const QRectF in = m_layout.area.adjusted(2, 2, -2, -2);
    const double apart = m_em * Apart;
    QRectF best;
    double least = -1;
    for (int further = 0; further <= 2 * DistanceSteps; ++further) {
        const double shift = (further + 1) / 2 * DistanceStep * (further % 2 == 1 ? 1 : -1);
        for (int step = 0; step <= 2 * TurnSteps; ++step) {
            const double turn = middle + (step + 1) / 2 * (step % 2 == 1 ? 1 : -1) * WedgeShare / TurnSteps;
            const double distance = CircleMapLayout::distanceOf(ring) + shift;
            QRectF rect(QPointF(), size);
            rect.moveCenter(m_layout.at(turn, distance));
            rect.moveLeft(std::clamp(rect.left(), in.left(), std::max(in.left(), in.right() - size.width())));
            rect.moveTop(std::clamp(rect.top(), in.top(), std::max(in.top(), in.bottom() - size.height())));
            const QRectF room = rect.adjusted(-apart, -apart, apart, apart);
            const double hidden = (isFree(room) ? 0 : overlap(room)) + (isCrossed(rect) ? 1 : 0);
            if (least >= 0 && hidden >= least)
                continue;
            least = hidden;
            best = rect;
            angle = turn - std::floor(turn + Wedge / 2);
            if (hidden == 0)
                return best;
        }
        if (least <= 1) // a line under a box says less than a wrong distance
            return best;
    }
    return best;
}

} // namespace

CirclePicture CirclePicture::of(const CircleMap &map, const CircleLook &look, bool mayAsk)
{
    CirclePicture picture{map, circleMarks(map, look), {}};
    for (const CircleMark &mark : std::as_const(picture.marks)) {
        picture.texts.append(CircleMapText::of(map, mark));
        if (mark.kind == CircleMark::Kind::Gap && !mayAsk)
            picture.texts.last().act.clear();
    }
    return picture;
}

const CircleNode *CirclePicture::node(int mark) const
{
    return marks[mark].kind == CircleMark::Kind::Partner
        ? &map.sectors[marks[mark].sector].nodes[marks[mark].nodes.first()]
        : nullptr;
}

CircleNode::State CirclePicture::stateOf(int mark) const
{
    if (const CircleNode *one = node(mark))
        return one->state;
    for (const int i : marks[mark].nodes)
        if (map.sectors[marks[mark].sector].nodes[i].state == CircleNode::State::Waiting)
            return CircleNode::State::Waiting;
    return CircleNode::State::Active;
}

CircleMapLayout CircleMapLayout::of(const CirclePicture &picture, const QRectF &area, const QFont &font)
{
    return CircleArranger(picture, area, font).layout();
}

QSizeF CircleMapLayout::leastSize(const QFont &font) { return QSizeF(LeastWidth, LeastHeight) * emOf(font); }

double CircleMapLayout::distanceOf(int ring)
{
    constexpr double distances[] = {0.45, 0.74, 1.0};
    return distances[std::clamp(ring, 1, CircleNode::FarRing) - 1];
}

QPointF CircleMapLayout::at(double turn, double distance) const
{
    const double angle = 2 * std::numbers::pi * turn;
    return centre + QPointF(radii.width() * std::sin(angle), -radii.height() * std::cos(angle)) * distance;
}

int CircleMapLayout::markAt(QPointF point) const
{
    for (qsizetype i = boxes.size() - 1; i >= 0; --i)
        if (boxes[i].rect.contains(point))
            return int(i);
    return -1;
}

namespace {

QList<int> clockwise(const CircleMapLayout &layout)
{
    QList<int> order;
    for (int i = 0; i < layout.boxes.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(),
        [&layout](int a, int b) { return layout.boxes[a].angle < layout.boxes[b].angle; });
    return order;
}

/// The nearest mark on a ring further out, or in.
int otherRing(const CircleMapLayout &layout, int from, int way)
{
    int best = from;
    for (int i = 0; i < layout.boxes.size(); ++i) {
        const int rings = (layout.boxes[i].ring - layout.boxes[from].ring) * way;
        if (rings <= 0)
            continue;
        const auto far = [&layout, from](int to) {
            return QLineF(layout.boxes[from].rect.center(), layout.boxes[to].rect.center()).length();
        };
        const int bestRings = (layout.boxes[best].ring - layout.boxes[from].ring) * way;
        if (best == from || std::pair(rings, far(i)) < std::pair(bestRings, far(best)))
            best = i;
    }
    return best;
}

} // namespace

int circleMoved(const CircleMapLayout &layout, int from, CircleMove move)
{
    const QList<int> order = clockwise(layout);
    if (order.isEmpty())
        return -1;
    const qsizetype at = order.indexOf(from);
    if (at < 0 || move == CircleMove::First)
        return order.first();
    switch (move) {
    case CircleMove::Clockwise:
        return order[(at + 1) % order.size()];
    case CircleMove::Back:
        return order[(at + order.size() - 1) % order.size()];
    case CircleMove::Outwards:
        return otherRing(layout, from, 1);
    case CircleMove::Inwards:
        return otherRing(layout, from, -1);
    case CircleMove::First:
    case CircleMove::Last:
        break;
    }
    return order.last();
}
