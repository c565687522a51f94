#include "ui/network/resultlist.h"

#include <QAccessible>
#include <QKeyEvent>

ResultList::ResultList(const QString &name, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(name);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

ResultList::~ResultList()
{
    // Qt 6.4 keeps the interfaces of items after their list is gone.
    if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(this))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(interface));
}

void ResultList::goToRow(int row)
{
    if (!model() || model()->rowCount() == 0)
        return;
    const QModelIndex index = model()->index(qBound(0, row, model()->rowCount() - 1), 0);
    setCurrentIndex(index);
    scrollTo(index);
}

void ResultList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()
        && event->modifiers() == Qt::NoModifier)
        Q_EMIT opened(currentRow());
    else
        QListView::keyPressEvent(event);
}

void ResultList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT rowChanged(current.row());
}
