#include "ui/widgets/listtable.h"

#include "ui/widgets/textmodel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <utility>

namespace {

/// Paints a cell with its words under those of the header, and its state, if it tells one, with its shape.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        const QString words = std::exchange(ground.text, QString());
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const QRect room = option.rect.adjusted(Theme::Inside, 0, -Theme::Half, 0);
        painter->setFont(ground.font);
        if (const QVariant state = index.data(TextModel::StateRole); state.isValid()) {
            paintState(*painter, room, State(state.toInt()), words);
            return;
        }
        painter->setPen(ground.palette.color(QPalette::Text));
        painter->drawText(room, int(ground.displayAlignment) | Qt::TextSingleLine,
            ground.fontMetrics.elidedText(words, Qt::ElideRight, room.width()));
    }
};

} // namespace

ListTable::ListTable(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(&Theme::current(), &Theme::changed, this, &ListTable::applyTheme);
    applyTheme();
}

ListTable::~ListTable()
{
    // Qt 6.4 keeps the interfaces of cells after their table is gone.
    if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(this))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(interface));
}

void ListTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // Assistive tools of Qt 6.4 ask for the current cell of a table that has none.
    connect(model, &QAbstractItemModel::modelReset, this, [this] { goToRow(0); });
    goToRow(0);
    applyTheme();
}

void ListTable::goToRow(int row)
{
    if (!model() || model()->rowCount() == 0) {
        Q_EMIT rowChanged(-1);
        return;
    }
    const QModelIndex index = model()->index(qBound(0, row, model()->rowCount() - 1), 0);
    setCurrentIndex(index);
    scrollTo(index);
}

void ListTable::setColumnWidths(int stretched, const QList<int> &characters)
{
    m_stretched = stretched;
    m_characters = characters;
    applyTheme();
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()
        && event->modifiers() == Qt::NoModifier)
        Q_EMIT opened(currentRow());
    else
        QTableView::keyPressEvent(event);
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // QTableView of Qt 6.4 tells assistive tools of a focus that the table does not have.
    hasFocus() ? QTableView::currentChanged(current, previous)
               : QAbstractItemView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT rowChanged(current.row());
}

void ListTable::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        horizontalHeader()->setSectionResizeMode(
            column, column == m_stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column < m_characters.size() && column != m_stretched)
            setColumnWidth(
                column, fontMetrics().averageCharWidth() * m_characters.at(column) + Theme::Between);
    }
}
