#include "ui/casefile/pathwaylist.h"

#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace {

constexpr int RowsMeasured = 200; ///< for the width of the columns

} // namespace

PathwayList::PathwayList(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Pathway as a list"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(RowsMeasured);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    followFont();
}

void PathwayList::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    horizontalHeader()->setStretchLastSection(true);
    connect(model, &QAbstractItemModel::modelReset, this, &PathwayList::fitColumns);
    fitColumns();
}

/// As wide as their words, within shares of the window that leave room for the last column.
void PathwayList::fitColumns()
{
    if (!isVisible())
        return;
    const int least = fontMetrics().averageCharWidth() * 14;
    for (int column = 0; column < PathwayModel::StateColumn; ++column) {
        const int most = viewport()->width() * (column == PathwayModel::DateColumn ? 24 : 28) / 100;
        setColumnWidth(column, qBound(least, sizeHintForColumn(column) + Theme::Between, qMax(least, most)));
    }
}

void PathwayList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (model())
        fitColumns();
}

void PathwayList::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (model())
        fitColumns();
}

void PathwayList::followFont() { verticalHeader()->setDefaultSectionSize(Theme::rowHeight()); }

void PathwayList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

void PathwayList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT opened(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void PathwayList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(index.row(), place);
}

void PathwayList::focusInEvent(QFocusEvent *event)
{
    if (const auto *pathway = qobject_cast<const PathwayModel *>(model());
        pathway && !currentIndex().isValid() && pathway->rowCount() > 0)
        setCurrentIndex(pathway->index(pathway->rowNearToday(), 0));
    QTableView::focusInEvent(event);
}
