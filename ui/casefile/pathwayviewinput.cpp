// What keyboard, pointer and wheel do to the picture.
#include "ui/casefile/pathwaynavigation.h"
#include "ui/casefile/pathwayview.h"
#include "ui/widgets/tooltip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <cmath>
#include <optional>

namespace {

constexpr double ZoomStep = 1.25;
constexpr double PanShare = 0.8; ///< of the window, for Page up and Page down
constexpr int WheelStep = 120;
constexpr qsizetype MostTipLines = 8;

std::optional<PathwayMove> moveOf(int key, bool everyLane)
{
    switch (key) {
    case Qt::Key_Left:
        return everyLane ? PathwayMove::Previous : PathwayMove::Earlier;
    case Qt::Key_Right:
        return everyLane ? PathwayMove::Next : PathwayMove::Later;
    case Qt::Key_Up:
        return PathwayMove::Above;
    case Qt::Key_Down:
        return PathwayMove::Below;
    case Qt::Key_Home:
        return everyLane ? PathwayMove::Start : PathwayMove::LaneStart;
    case Qt::Key_End:
        return everyLane ? PathwayMove::End : PathwayMove::LaneEnd;
    default:
        return {};
    }
}

} // namespace

void PathwayView::keyPressEvent(QKeyEvent *event)
{
    if (!hasPicture() || (!moved(*event) && !commanded(*event)))
        event->ignore(); // the scroll area would take the arrows for scrolling
}

bool PathwayView::moved(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const auto move = moveOf(event.key(), event.modifiers().testFlag(Qt::ControlModifier));
    if (!move)
        return false;
    const int row = pathwayMoved(arranged(), *m_model, currentRow(), *move);
    if (row == currentRow())
        reveal(row);
    setCurrentRow(row);
    return true;
}

bool PathwayView::commanded(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1 / ZoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(ZoomStep);
        return true;
    case Qt::Key_T:
        showToday();
        return true;
    case Qt::Key_PageUp:
        pan(-PanShare * m_window.days);
        return true;
    case Qt::Key_PageDown:
        pan(PanShare * m_window.days);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(currentRow());
        return true;
    case Qt::Key_Menu:
        askMenu(currentRow());
        return true;
    default:
        return false;
    }
}

void PathwayView::pan(double days) { setWindow({m_window.left + days, m_window.days}); }

void PathwayView::hover(int row)
{
    if (m_attention.hovered == row)
        return;
    m_attention.hovered = row;
    viewport()->update();
    Q_EMIT lookedAt(lookedRow());
}

bool PathwayView::isFoldedHead(QPoint position) const
{
    const PathwayLayout &layout = arranged();
    const int box = layout.boxAt(position.y());
    return box >= 0 && layout.head.contains(position) && layout.boxes[box].folds;
}

void PathwayView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasPicture())
        return;
    if (isFoldedHead(event->position().toPoint())) {
        setUnfolded(true);
        return;
    }
    m_pressed = true;
    m_pressedAt = event->position().toPoint();
    m_pressedWindow = m_window;
    m_pressedScroll = verticalScrollBar()->value();
    const QList<int> rows = arranged().rowsAt(event->position());
    if (rows.isEmpty())
        return;
    // Each further click on gathered marks goes to the next of them.
    const qsizetype at = rows.indexOf(currentRow());
    setCurrentRow(rows[(at + 1) % rows.size()]);
}

void PathwayView::mouseMoveEvent(QMouseEvent *event)
{
    if (!hasPicture())
        return;
    const QPoint position = event->position().toPoint();
    if (m_pressed && (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    if (m_dragging)
        drag(position);
    else
        hover(rowAt(position));
    const bool hand = m_attention.hovered >= 0 || isFoldedHead(position);
    viewport()->setCursor(m_dragging ? Qt::ClosedHandCursor
            : hand                   ? Qt::PointingHandCursor
                                     : Qt::ArrowCursor);
}

void PathwayView::drag(QPoint position)
{
    const QPoint moved = position - m_pressedAt;
    setWindow({m_pressedWindow.left - moved.x() / arranged().scale.pixelsPerDay(), m_window.days});
    verticalScrollBar()->setValue(m_pressedScroll - moved.y());
}

void PathwayView::mouseReleaseEvent(QMouseEvent *)
{
    m_pressed = m_dragging = false;
    viewport()->unsetCursor();
}

void PathwayView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hasPicture() && !arranged().rowsAt(event->position()).isEmpty())
        open(currentRow());
}

void PathwayView::wheelEvent(QWheelEvent *event)
{
    if (!hasPicture())
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double steps = double(event->angleDelta().y()) / WheelStep;
        setWindow(m_window.zoomed(std::pow(ZoomStep, -steps), arranged().scale.dayAt(event->position().x())));
        event->accept();
        return;
    }
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier);
    const int delta = event->angleDelta().x() != 0 ? event->angleDelta().x()
        : sideways                                 ? event->angleDelta().y()
                                                   : 0;
    if (delta != 0) {
        pan(-delta * m_window.days / (WheelStep * 12.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PathwayView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        askMenu(currentRow());
        return;
    }
    const int row = hasPicture() ? rowAt(viewport()->mapFromGlobal(event->globalPos())) : -1;
    if (row < 0)
        return;
    setCurrentRow(row);
    Q_EMIT menuRequested(m_model->item(row).record, event->globalPos());
}

bool PathwayView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        hover(-1);
    } else if (event->type() == QEvent::ToolTip && hasPicture()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showPlainToolTip(help->globalPos(), tipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString PathwayView::tipAt(QPoint position) const
{
    const PathwayLayout &layout = arranged();
    QStringList lines;
    if (const int box = layout.boxAt(position.y()); box >= 0 && layout.head.contains(position))
        lines = {layout.boxes[box].title, layout.boxes[box].note};
    const QList<int> rows = layout.rowsAt(position);
    for (const int row : rows.mid(0, MostTipLines))
        lines += m_model->sentence(row);
    if (rows.size() > MostTipLines)
        lines += tr("… and %n other(s)", nullptr, int(rows.size() - MostTipLines));
    return lines.join(QLatin1Char('\n'));
}
