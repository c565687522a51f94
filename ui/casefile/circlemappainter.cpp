#include "ui/casefile/circlemappainter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace {

constexpr double Corner = 0.4; ///< of a line of text
constexpr int PaperPixels = 13; ///< size of text, of the layout that a page scales
constexpr double PaperWidth = 54; ///< in lines of text
constexpr double PaperHeight = 31;

Qt::PenStyle lineOf(const CirclePicture &picture, int mark)
{
    if (picture.marks[mark].kind == CircleMark::Kind::Gap)
        return Qt::DashDotLine;
    switch (picture.stateOf(mark)) {
    case CircleNode::State::Active:
        return Qt::SolidLine;
    case CircleNode::State::Waiting:
        return Qt::DashLine;
    case CircleNode::State::Ended:
        break;
    }
    return Qt::DotLine;
}

/// Paints one circle.
class CirclePainting
{
public:
    CirclePainting(QPainter &painter, const CircleMapLayout &layout, const CirclePicture &picture,
        const PathwayColours &ink)
        : m_painter(painter)
        , m_layout(layout)
        , m_picture(picture)
        , m_ink(ink)
        , m_em(QFontMetricsF(layout.body).height())
    {
    }

    void paintGround();
    void paintLines();
    void paintPerson();
    void paintBox(int mark);
    void paintAttention(const CircleAttention &attention);

private:
    QColor colourOf(int mark) const;
    void paintBadge(const QRectF &box, int count);
    void write(const QRectF &rect, const QFont &font, const QColor &colour, const QString &text,
        int alignment = Qt::AlignLeft | Qt::AlignVCenter);

    QPainter &m_painter;
    const CircleMapLayout &m_layout;
    const CirclePicture &m_picture;
    const PathwayColours &m_ink;
    double m_em;
};

void CirclePainting::write(
    const QRectF &rect, const QFont &font, const QColor &colour, const QString &text, int alignment)
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(rect, alignment | Qt::TextSingleLine | Qt::TextDontClip, text);
}

/// Rings, wedges and what they are called.
void CirclePainting::paintGround()
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_ink.hairline, 1));
    for (int ring = CircleNode::FarRing; ring >= 1; --ring) {
        const double distance = CircleMapLayout::distanceOf(ring);
        m_painter.setBrush(ring == 1 ? QBrush(mixed(m_ink.base, m_ink.tint, 0.6)) : QBrush(Qt::NoBrush));
        m_painter.drawEllipse(
            m_layout.centre, m_layout.radii.width() * distance, m_layout.radii.height() * distance);
    }
    m_painter.save();
    m_painter.setClipRect(m_layout.area);
    for (int i = 0; i < CircleDomains; ++i)
        m_painter.drawLine(m_layout.centre, m_layout.at((i + 0.5) / CircleDomains, 3));
    m_painter.restore();
    for (const CircleLabel &ring : m_layout.rings) {
        m_painter.fillRect(ring.rect, m_ink.base);
        write(ring.rect, m_layout.small, m_ink.secondary, ring.text, Qt::AlignCenter);
    }
    for (const CircleLabel &domain : m_layout.domains) {
        m_painter.fillRect(domain.rect, m_ink.base);
        write(domain.rect, domain.empty ? m_layout.body : m_layout.strong,
            domain.empty ? m_ink.secondary : m_ink.text, domain.text, Qt::AlignCenter);
    }
}

QColor CirclePainting::colourOf(int mark) const
{
    if (m_picture.marks[mark].kind == CircleMark::Kind::Gap)
        return m_ink.late;
    switch (m_picture.stateOf(mark)) {
    case CircleNode::State::Active:
        return m_ink.accent;
    case CircleNode::State::Waiting:
        return m_ink.soon;
    case CircleNode::State::Ended:
        break;
    }
    return m_ink.edge;
}

void CirclePainting::paintLines()
{
    for (int i = 0; i < m_layout.boxes.size(); ++i) {
        if (m_picture.marks[i].kind == CircleMark::Kind::Gap)
            continue;
        const CircleNode *node = m_picture.node(i);
        const bool leads = node && (node->leads() || node->coordinates());
        m_painter.setPen(QPen(colourOf(i), leads ? 2.6 : 1.5, lineOf(m_picture, i), Qt::FlatCap));
        m_painter.drawLine(m_layout.centre, m_layout.boxes[i].rect.center());
    }
}

void CirclePainting::paintPerson()
{
    m_painter.setPen(QPen(m_ink.accent, 1.5));
    m_painter.setBrush(m_ink.accent);
    m_painter.drawRoundedRect(m_layout.person, m_em, m_em);
    QRectF line = m_layout.person.adjusted(0, m_em * 0.45, 0, 0);
    for (const QString &text : m_layout.personLines) {
        line.setHeight(m_em);
        write(line, m_layout.strong, m_ink.onAccent, text, Qt::AlignCenter);
        line.translate(0, m_em);
    }
}

void CirclePainting::paintBox(int mark)
{
    const CircleBox &box = m_layout.boxes[mark];
    const CircleNode *node = m_picture.node(mark);
    const bool gap = m_picture.marks[mark].kind == CircleMark::Kind::Gap;
    const bool leads = node && node->leads();
    m_painter.setPen(QPen(colourOf(mark), leads ? 2.6 : 1.3, lineOf(m_picture, mark)));
    m_painter.setBrush(leads ? mixed(m_ink.base, m_ink.tint, 1) : m_ink.base);
    m_painter.drawRoundedRect(box.rect, m_em * Corner, m_em * Corner);
    if (node && node->coordinates())
        m_painter.drawRoundedRect(box.rect.adjusted(3, 3, -3, -3), m_em * Corner, m_em * Corner);
    if (m_picture.marks[mark].kind == CircleMark::Kind::Group)
        m_painter.drawLine(box.rect.bottomLeft() + QPointF(m_em * Corner, 3),
            box.rect.bottomRight() + QPointF(-m_em * Corner, 3));
    const double side = m_em * 0.45;
    QRectF line = box.rect.adjusted(side, m_em * 0.35, -side, 0);
    const bool ended = node && node->state == CircleNode::State::Ended;
    for (const QString &text : box.lines) {
        line.setHeight(m_em);
        write(line, m_layout.strong, gap ? m_ink.late : ended ? m_ink.secondary : m_ink.text, text);
        line.translate(0, m_em);
    }
    const double small = QFontMetricsF(m_layout.small).height();
    line.setHeight(small);
    write(line, m_layout.small, m_ink.secondary, box.under);
    line.translate(0, small);
    write(line, m_layout.small, gap ? m_ink.accent : m_ink.text, box.last);
    if (node && node->openRequests > 0)
        paintBadge(box.rect, node->openRequests);
}

void CirclePainting::paintBadge(const QRectF &box, int count)
{
    const QString text = QString::number(count);
    const double width =
        std::max(m_em * 1.1, QFontMetricsF(m_layout.small).horizontalAdvance(text) + m_em / 2);
    const QRectF badge(box.right() - width - m_em * 0.25, box.top() + m_em * 0.25, width, m_em * 1.1);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_ink.accent);
    m_painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    write(badge, m_layout.small, m_ink.onAccent, text, Qt::AlignCenter);
}

void CirclePainting::paintAttention(const CircleAttention &attention)
{
    const auto ring = [this](int mark, const QColor &colour, double width) {
        if (mark < 0 || mark >= m_layout.boxes.size())
            return;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, width));
        m_painter.drawRoundedRect(
            m_layout.boxes[mark].rect.adjusted(-3.5, -3.5, 3.5, 3.5), m_em * Corner + 2, m_em * Corner + 2);
    };
    if (attention.hovered != attention.current)
        ring(attention.hovered, m_ink.edge, 1.4);
    ring(attention.current, attention.focused ? m_ink.accent : m_ink.edge, attention.focused ? 2.4 : 1.4);
}

} // namespace

void paintCircle(QPainter &painter, const CircleMapLayout &layout, const CirclePicture &picture,
    const PathwayColours &ink, const CircleAttention &attention)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    CirclePainting painting(painter, layout, picture, ink);
    painting.paintGround();
    painting.paintLines();
    painting.paintPerson();
    for (int i = 0; i < layout.boxes.size(); ++i)
        painting.paintBox(i);
    painting.paintAttention(attention);
    painter.restore();
}

void paintCircleOnPaper(QPainter &painter, const QRectF &area, const CirclePicture &picture)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(PaperPixels);
    // Spaced letters are not joined, so that who searches the file finds them.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.01);
    const double width = PaperWidth * QFontMetricsF(font).height();
    const double scale = area.width() / width;
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    const QRectF room(0, 0, width, area.height() / scale);
    paintCircle(painter, CircleMapLayout::of(picture, room, font), picture, PathwayColours::forPaper());
    painter.restore();
}

double circlePaperRatio() { return PaperWidth / PaperHeight; }
