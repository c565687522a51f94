#include "ui/casefile/circlemapview.h"

#include "ui/casefile/circlemapaccessible.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <optional>

namespace {

std::optional<CircleMove> circleMoveOf(int key)
{
    switch (key) {
    case Qt::Key_Right:
        return CircleMove::Clockwise;
    case Qt::Key_Left:
        return CircleMove::Back;
    case Qt::Key_Up:
        return CircleMove::Outwards;
    case Qt::Key_Down:
        return CircleMove::Inwards;
    case Qt::Key_Home:
        return CircleMove::First;
    case Qt::Key_End:
        return CircleMove::Last;
    default:
        return {};
    }
}

} // namespace

CircleMapView::CircleMapView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installCircleAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Circle"));
    setAccessibleDescription(tr("Left and right go around, up goes outwards, down inwards, Enter opens."));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    horizontalScrollBar()->setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
}

CircleMapView::~CircleMapView() = default;

void CircleMapView::setMap(BeneficiaryId person, const CircleMap &map, bool mayAsk)
{
    if (person != m_person || person.isNull()) {
        m_look = {};
        m_attention = {};
    }
    m_person = person;
    m_picture.map = map;
    m_mayAsk = mayAsk;
    rebuild();
}

void CircleMapView::setFormer(bool former)
{
    if (m_look.former == former)
        return;
    m_look.former = former;
    rebuild();
}

/// The mark of the same partner, or of the same domain; -1 when it is gone.
int CircleMapView::markLike(const CirclePicture &former, int mark) const
{
    if (mark < 0 || mark >= former.marks.size())
        return -1;
    const CircleNode *node = former.node(mark);
    for (int i = 0; i < m_picture.marks.size(); ++i) {
        const CircleNode *other = m_picture.node(i);
        if (node && other ? node->organisation == other->organisation
                          : !node && !other && former.marks[mark].kind == m_picture.marks[i].kind
                    && former.marks[mark].sector == m_picture.marks[i].sector)
            return i;
    }
    return -1;
}

void CircleMapView::rebuild()
{
    const CirclePicture former = m_picture;
    m_picture = CirclePicture::of(m_picture.map, m_look, m_mayAsk);
    m_attention.current = markLike(former, m_attention.current);
    m_attention.hovered = -1;
    forgetCircleMarks(this);
    rearrange();
    Q_EMIT rearranged();
}

void CircleMapView::rearrange()
{
    m_stale = true;
    const QSize least = CircleMapLayout::leastSize(font()).toSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, least.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setRange(0, std::max(0, least.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->setSingleStep(fontMetrics().height());
    viewport()->update();
}

QPoint CircleMapView::scrolled() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

const CircleMapLayout &CircleMapView::arranged() const
{
    if (m_stale) {
        const QSizeF room = CircleMapLayout::leastSize(font()).expandedTo(QSizeF(viewport()->size()));
        m_layout = CircleMapLayout::of(m_picture, QRectF(QPointF(), room), font());
        m_stale = false;
    }
    return m_layout;
}

QRect CircleMapView::visualRect(int mark) const
{
    if (mark < 0 || mark >= arranged().boxes.size())
        return {};
    return arranged().boxes[mark].rect.toAlignedRect().translated(-scrolled());
}

int CircleMapView::markAt(QPoint point) const { return arranged().markAt(point + scrolled()); }

void CircleMapView::reveal(int mark)
{
    const QRect seen = visualRect(mark).adjusted(-6, -6, 6, 6);
    const QRect room = viewport()->rect();
    const auto by = [](int first, int last, int from, int to) {
        return first < from ? first - from : std::max(0, last - to);
    };
    horizontalScrollBar()->setValue(
        horizontalScrollBar()->value() + by(seen.left(), seen.right(), room.left(), room.right()));
    verticalScrollBar()->setValue(
        verticalScrollBar()->value() + by(seen.top(), seen.bottom(), room.top(), room.bottom()));
}

void CircleMapView::setCurrentMark(int mark)
{
    if (mark < -1 || mark >= m_picture.marks.size() || mark == m_attention.current)
        return;
    m_attention.current = mark;
    if (mark >= 0 && isVisible())
        reveal(mark);
    viewport()->update();
    Q_EMIT currentChanged(mark);
    if (mark >= 0 && hasFocus())
        announceCircleMark(this, mark);
}

void CircleMapView::open(int mark)
{
    if (mark < 0 || mark >= m_picture.marks.size())
        return;
    const CircleSector &sector = m_picture.map.sectors[m_picture.marks[mark].sector];
    switch (m_picture.marks[mark].kind) {
    case CircleMark::Kind::Partner:
        return Q_EMIT partnerOpened(CircleNode(*m_picture.node(mark)));
    case CircleMark::Kind::Gap:
        if (!m_mayAsk)
            return;
        return Q_EMIT partnerWanted(QString(sector.uncovered.first()));
    case CircleMark::Kind::Group:
        break;
    }
    const CircleDomain domain = sector.domain;
    const OrganisationId first = sector.nodes[m_picture.marks[mark].nodes.first()].organisation;
    m_look.unfolded.append(domain);
    rebuild();
    for (int i = 0; i < m_picture.marks.size(); ++i)
        if (const CircleNode *node = m_picture.node(i); node && node->organisation == first)
            setCurrentMark(i);
}

QSize CircleMapView::sizeHint() const { return CircleMapLayout::leastSize(font()).toSize(); }

QSize CircleMapView::minimumSizeHint() const
{
    const double em = QFontMetricsF(font()).height();
    return {int(18 * em), int(15 * em)};
}

void CircleMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    if (m_picture.map.sectors.isEmpty())
        return;
    painter.translate(-scrolled());
    m_attention.focused = hasFocus();
    paintCircle(painter, arranged(), m_picture, PathwayColours::from(Theme::current().tokens()), m_attention);
}

void CircleMapView::resizeEvent(QResizeEvent *) { rearrange(); }

void CircleMapView::scrollContentsBy(int, int) { viewport()->update(); }

void CircleMapView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        rearrange();
        updateGeometry();
    }
}

void CircleMapView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_attention.current < 0)
        setCurrentMark(circleMoved(arranged(), -1, CircleMove::First));
    else
        announceCircleMark(this, m_attention.current);
    viewport()->update();
}

void CircleMapView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CircleMapView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier));
    if (const auto move = circleMoveOf(event->key()); plain && move && !m_picture.marks.isEmpty())
        setCurrentMark(circleMoved(arranged(), m_attention.current, *move));
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        open(m_attention.current);
    else
        event->ignore(); // the scroll area would take the arrows for scrolling
}

void CircleMapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int mark = markAt(event->position().toPoint());
    if (mark < 0)
        return;
    setCurrentMark(mark);
    if (!m_picture.texts[mark].act.isEmpty())
        open(mark); // it reads as a button
}

void CircleMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && mark >= 0 && m_picture.texts[mark].act.isEmpty())
        open(mark);
}

void CircleMapView::hover(int mark)
{
    if (m_attention.hovered == mark)
        return;
    m_attention.hovered = mark;
    viewport()->setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void CircleMapView::mouseMoveEvent(QMouseEvent *event) { hover(markAt(event->position().toPoint())); }

bool CircleMapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        hover(-1);
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int mark = markAt(help->pos());
        showPlainToolTip(help->globalPos(),
            mark >= 0 ? m_picture.texts[mark].sentence() : CircleMapText::legend(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}
