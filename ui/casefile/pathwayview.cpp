#include "ui/casefile/pathwayview.h"

#include "ui/casefile/pathwayaccessible.h"
#include "ui/casefile/pathwaylegend.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QItemSelectionModel>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

PathwayView::PathwayView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installPathwayAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Pathway"));
    setAccessibleDescription(
        tr("Arrows go from mark to mark and from lane to lane, Enter opens, + and - zoom, "
           "T shows today."));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    horizontalScrollBar()->setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    setCornerWidget(new QWidget);
}

PathwayView::~PathwayView() = default;

void PathwayView::setModel(PathwayModel *model, QItemSelectionModel *selection)
{
    for (QObject *former : {static_cast<QObject *>(m_model), static_cast<QObject *>(m_selection)})
        if (former)
            disconnect(former, nullptr, this, nullptr);
    m_model = model;
    m_selection = selection;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { hover(-1); });
    connect(model, &QAbstractItemModel::modelReset, this, &PathwayView::reset);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &PathwayView::followCurrent);
    reset();
}

void PathwayView::reset()
{
    m_attention.hovered = -1;
    m_pressed = m_dragging = false;
    forgetPathwayMarks(this);
    m_stale = true;
    if (m_window.left > 0)
        setWindow(m_window); // the days it may go through are others now
    else
        showToday();
    rearrange();
    updateGeometry();
    Q_EMIT lookedAt(lookedRow());
}

bool PathwayView::hasPicture() const { return m_model && m_model->picture().today.isValid(); }

int PathwayView::currentRow() const
{
    return m_selection && m_selection->currentIndex().isValid() ? m_selection->currentIndex().row() : -1;
}

void PathwayView::setCurrentRow(int row)
{
    if (m_model && m_selection && row >= 0 && row < m_model->rowCount())
        m_selection->setCurrentIndex(
            m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PathwayView::followCurrent()
{
    const int row = currentRow();
    if (row >= 0 && isVisible())
        reveal(row);
    viewport()->update();
    Q_EMIT lookedAt(lookedRow());
    if (row >= 0 && hasFocus())
        announcePathwayMark(this, row);
}

const PathwayLayout &PathwayView::arranged() const
{
    if (m_stale && hasPicture()) {
        m_layout = PathwayLayout::of(*m_model, setting());
        m_stale = false;
    } else if (m_stale) {
        m_layout = {};
    }
    return m_layout;
}

PathwaySetting PathwayView::setting() const
{
    return {QRectF(viewport()->rect()), font(), m_window, m_unfolded, double(verticalScrollBar()->value())};
}

void PathwayView::rearrange()
{
    m_stale = true;
    updateScrollBars();
    viewport()->update();
}

PathwayWindow PathwayView::reach() const
{
    if (!hasPicture())
        return m_window;
    const PathwayPicture &picture = m_model->picture();
    const PathwayWindow usual = PathwayWindow::around(picture.today);
    const Period span = picture.span();
    double first = usual.left;
    double last = usual.left + usual.days;
    if (span.from.isValid()) {
        first = std::min(first, double(span.from.toJulianDay()) - 15);
        last = std::max(last, double(span.to.toJulianDay()) + 30);
    }
    return {first, last - first};
}

void PathwayView::setWindow(const PathwayWindow &window)
{
    const PathwayWindow all = reach();
    PathwayWindow kept = window;
    kept.left = kept.days >= all.days ? all.left - (kept.days - all.days) / 2
                                      : std::clamp(kept.left, all.left, all.left + all.days - kept.days);
    if (kept == m_window)
        return;
    m_window = kept;
    rearrange();
    Q_EMIT windowChanged();
}

void PathwayView::zoom(double factor)
{
    if (!hasPicture())
        return;
    const int row = currentRow();
    const bool onMark = row >= 0 && arranged().isSeen(row);
    const double x = onMark ? arranged().rectOf(row).center().x() : arranged().today;
    setWindow(m_window.zoomed(factor, arranged().scale.dayAt(x)));
}

void PathwayView::showToday()
{
    if (hasPicture())
        setWindow(PathwayWindow::around(m_model->picture().today, m_window.days));
}

void PathwayView::showAll()
{
    const PathwayWindow all = reach();
    const double days = std::clamp(all.days, PathwayWindow::FewestDays, PathwayWindow::MostDays);
    setWindow({all.left + all.days - days, days});
}

void PathwayView::setUnfolded(bool unfolded)
{
    if (m_unfolded == unfolded)
        return;
    m_unfolded = unfolded;
    rearrange();
    updateGeometry();
    Q_EMIT unfoldedChanged(unfolded);
}

void PathwayView::updateScrollBars()
{
    if (!hasPicture())
        return;
    const PathwayLayout &layout = arranged();
    const PathwayWindow all = reach();
    const double pixels = layout.scale.pixelsPerDay();
    m_syncing = true;
    horizontalScrollBar()->setRange(0, int(std::max(0.0, (all.days - m_window.days) * pixels)));
    horizontalScrollBar()->setPageStep(int(layout.plot.width()));
    horizontalScrollBar()->setSingleStep(std::max(1, int(layout.em * 2)));
    horizontalScrollBar()->setValue(int((m_window.left - all.left) * pixels));
    verticalScrollBar()->setRange(0, int(std::max(0.0, std::ceil(layout.height - layout.plot.height()))));
    verticalScrollBar()->setPageStep(int(layout.plot.height()));
    verticalScrollBar()->setSingleStep(int(layout.em));
    m_syncing = false;
}

void PathwayView::scrollContentsBy(int dx, int)
{
    m_stale = true;
    viewport()->update();
    if (m_syncing || dx == 0 || !hasPicture())
        return;
    m_window.left = reach().left + horizontalScrollBar()->value() / arranged().scale.pixelsPerDay();
    m_stale = true;
    Q_EMIT windowChanged();
}

QRect PathwayView::visualRect(int row) const
{
    const PathwayLayout &layout = arranged();
    if (row < 0 || row >= layout.marks.size())
        return {};
    const QRect seen = layout.rectOf(row).toAlignedRect();
    if (!seen.isEmpty())
        return seen.intersected(viewport()->rect());
    const QPointF wanted = layout.marks[row].drawn.center();
    const QRectF plot = layout.plot.adjusted(0, 0, -1, -1);
    return QRect(QPoint(int(std::clamp(wanted.x(), plot.left(), std::max(plot.left(), plot.right()))),
                     int(std::clamp(wanted.y(), plot.top(), std::max(plot.top(), plot.bottom())))),
        QSize(1, 1));
}

int PathwayView::rowAt(QPoint point) const
{
    const QList<int> rows = arranged().rowsAt(point);
    return rows.isEmpty() ? -1 : rows.contains(currentRow()) ? currentRow() : rows.first();
}

void PathwayView::reveal(int row)
{
    const PathwayLayout &layout = arranged();
    if (row < 0 || row >= layout.marks.size())
        return;
    const PathwayItem &item = m_model->item(row);
    const QRectF &mark = layout.marks[row].drawn;
    const QRectF &body = layout.boxes[layout.marks[row].box].body;
    if (body.top() < layout.plot.top())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - int(layout.plot.top() - body.top()) - 1);
    else if (body.bottom() > layout.plot.bottom())
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + int(std::ceil(body.bottom() - layout.plot.bottom())));
    const bool bar = item.shape == PathwayItem::Shape::Bar;
    const double margin = bar ? -layout.em * 2 : layout.em;
    if (mark.right() > layout.plot.left() + std::abs(margin)
        && mark.left() < layout.plot.right() - std::abs(margin)
        && (bar || layout.plot.adjusted(margin, -1e6, -margin, 1e6).contains(mark.center())))
        return;
    setWindow({double(item.from.toJulianDay()) - m_window.days / 3, m_window.days});
}

void PathwayView::open(int row)
{
    if (!m_model || row < 0 || row >= m_model->rowCount())
        return;
    const PathwayItem &item = m_model->item(row);
    if (!std::holds_alternative<std::monostate>(item.record)) {
        Q_EMIT activated(item.record);
        return;
    }
    // Nothing lies behind this bar: opening it shows its days from end to end.
    const QDate to = item.to.isValid() ? item.to : std::max(item.from, m_model->picture().today);
    const double days = std::clamp(
        double(item.from.daysTo(to) + 1) * 1.4, PathwayWindow::FewestDays, PathwayWindow::MostDays);
    setWindow({double(item.from.toJulianDay()) - days / 7, days});
}

void PathwayView::askMenu(int row)
{
    if (m_model && row >= 0 && row < m_model->rowCount())
        Q_EMIT menuRequested(
            m_model->item(row).record, viewport()->mapToGlobal(visualRect(row).bottomLeft()));
}

void PathwayView::paint(QPainter *painter, const QRectF &area) const
{
    if (!hasPicture())
        return;
    PathwaySetting paper = setting();
    paper.area = area;
    paper.scrolled = 0;
    paper.unfolded = true;
    painter->save();
    const PathwayColours ink = PathwayColours::forPaper();
    const PathwayLegendText legend(*m_model, paper.font);
    const double gap = QFontMetricsF(paper.font).height();
    const double height =
        PathwayLayout::heightOf(*m_model, paper.font, true) + gap + legend.height(area.width());
    const double scale = std::min(1.0, area.height() / height);
    painter->translate(area.topLeft());
    painter->scale(scale, scale);
    paper.area = QRectF(QPointF(), area.size() / scale);
    const double below = legend.height(paper.area.width());
    paper.area.setHeight(paper.area.height() - gap - below);
    const PathwayLayout layout = PathwayLayout::of(*m_model, paper);
    paintPathway(*painter, layout, *m_model, ink);
    legend.paint(*painter, QRectF(0, layout.plot.bottom() + gap, paper.area.width(), below), ink);
    painter->restore();
}

QSize PathwayView::sizeHint() const
{
    const double em = QFontMetricsF(font()).height();
    const double height = m_model ? PathwayLayout::heightOf(*m_model, font(), m_unfolded) : 20 * em;
    return {int(60 * em), int(height) + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth()};
}

QSize PathwayView::minimumSizeHint() const
{
    const double em = QFontMetricsF(font()).height();
    return {int(18 * em), int(9 * em)};
}

void PathwayView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    if (!hasPicture())
        return;
    m_attention.current = currentRow();
    m_attention.focused = hasFocus();
    paintPathway(painter, arranged(), *m_model, PathwayColours::from(Theme::current().tokens()), m_attention);
}

void PathwayView::resizeEvent(QResizeEvent *) { rearrange(); }

void PathwayView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        rearrange();
        updateGeometry();
    }
}

void PathwayView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_model)
        return;
    if (currentRow() < 0)
        setCurrentRow(m_model->rowNearToday());
    else
        announcePathwayMark(this, currentRow());
    viewport()->update();
}

void PathwayView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}
