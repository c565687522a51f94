#include "ui/caseload/caseloadtable.h"

#include "ui/caseload/caseloaddelegate.h"
#include "ui/caseload/caseloadmodel.h"
#include "ui/text/filtertext.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace {

/// The criterion that filters what a column shows; nothing when none does.
std::optional<Filter::Criterion> criterionOf(Sorting::By by)
{
    switch (by) {
    case Sorting::By::Stage:
        return Filter::Criterion::Stages;
    case Sorting::By::Track:
        return Filter::Criterion::Tracks;
    case Sorting::By::NextDeadline:
        return Filter::Criterion::Deadline;
    case Sorting::By::Referent:
        return Filter::Criterion::Referent;
    case Sorting::By::LastContact:
        return Filter::Criterion::LastContact;
    case Sorting::By::ContractEnd:
        return Filter::Criterion::ContractEnd;
    case Sorting::By::Commune:
        return Filter::Criterion::Communes;
    case Sorting::By::Name:
    case Sorting::By::Reference:
    case Sorting::By::StageSince:
    case Sorting::By::NextAppointment:
        break;
    }
    return {};
}

} // namespace

CaseloadTable::CaseloadTable(CaseloadModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new CaseloadDelegate(this));
    setAccessibleName(tr("List of people"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &CaseloadTable::sortBy);
    connect(header, &QWidget::customContextMenuRequested, this, &CaseloadTable::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, [this] { changedByUser(); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_laying && width > 0)
            m_widths.insert(column, width * 100 / unit());
        changedByUser();
    });
    connect(this, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_model.idAt(index.row())); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CaseloadTable::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &CaseloadTable::comeBack);
    connect(&Theme::current(), &Theme::changed, this, &CaseloadTable::applyTheme);
    applyTheme();
    setColumnLayout(ColumnLayout::usual());
}

void CaseloadTable::applyTheme()
{
    verticalHeader()->setMinimumSectionSize(Theme::rowHeight());
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    applyWidths();
}

void CaseloadTable::applyWidths()
{
    const QScopedValueRollback laying(m_laying, true);
    for (auto each = m_widths.cbegin(); each != m_widths.cend(); ++each)
        if (!isColumnHidden(each.key()))
            setColumnWidth(each.key(),
                std::max(each.value() * unit() / 100, horizontalHeader()->sectionSizeHint(each.key())));
}

void CaseloadTable::changedByUser()
{
    if (!m_laying)
        Q_EMIT columnLayoutChanged();
}

ColumnLayout CaseloadTable::columnLayout() const
{
    ColumnLayout layout;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        layout.columns.append({CaseloadModel::byOf(column), m_widths.value(column), isColumnHidden(column)});
    }
    layout.sorting = m_model.sorting();
    return layout;
}

void CaseloadTable::setColumnLayout(const ColumnLayout &layout)
{
    const QScopedValueRollback laying(m_laying, true);
    for (int place = 0; place < layout.columns.size(); ++place) {
        const auto &[by, width, hidden] = layout.columns[place];
        const int column = CaseloadModel::columnOf(by);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
        m_widths.insert(column, width);
        setColumnHidden(column, hidden);
    }
    applyWidths();
}

BeneficiaryId CaseloadTable::currentPerson() const { return m_model.idAt(currentIndex().row()); }

int CaseloadTable::topRow() const { return std::max(0, rowAt(0)); }

void CaseloadTable::setCurrentPerson(BeneficiaryId person, int topRow)
{
    const int row = m_model.rowOf(person);
    if (row < 0)
        return;
    verticalScrollBar()->setValue(topRow);
    setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
}

void CaseloadTable::keepPlace()
{
    m_keptPerson = currentPerson();
    m_keptRow = std::max(0, currentIndex().row());
    m_keptTop = topRow();
}

/// Without a current index Qt 6.4 crashes assistive tools on a table that was reset.
void CaseloadTable::comeBack()
{
    const bool sameList = m_shown == m_model.filter();
    m_shown = m_model.filter();
    horizontalHeader()->setSortIndicator(CaseloadModel::columnOf(m_model.sorting().by),
        m_model.sorting().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (m_model.rowCount() == 0) {
        Q_EMIT currentPersonChanged({});
        return;
    }
    int row = m_model.rowOf(m_keptPerson);
    if (row < 0) // who was shown left the list: the next one takes her place
        row = sameList ? std::min(m_keptRow, m_model.rowCount() - 1) : 0;
    const int column = horizontalHeader()->logicalIndexAt(0);
    if (sameList)
        verticalScrollBar()->setValue(m_keptTop);
    setCurrentIndex(m_model.index(row, std::max(0, column)));
}

void CaseloadTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // As in ListTable: no focus is told that the table does not have.
    hasFocus() ? QTableView::currentChanged(current, previous)
               : QAbstractItemView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentPersonChanged(m_model.idAt(current.row()));
}

void CaseloadTable::keyboardSearch(const QString &typed)
{
    if (!typed.trimmed().isEmpty())
        Q_EMIT this->typed(typed);
}

void CaseloadTable::sortBy(int column)
{
    const Sorting now = m_model.sorting();
    const Sorting::By by = CaseloadModel::byOf(column);
    Q_EMIT sortingChosen({by, now.by == by && !now.descending});
}

int CaseloadTable::shownColumns() const
{
    return horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
}

void CaseloadTable::moveColumn(int column, int by)
{
    QHeaderView *header = horizontalHeader();
    int place = header->visualIndex(column);
    do
        place += by;
    while (place >= 0 && place < header->count() && header->isSectionHidden(header->logicalIndex(place)));
    if (place >= 0 && place < header->count())
        header->moveSection(header->visualIndex(column), place);
}

void CaseloadTable::hideColumnByUser(int column, bool hidden)
{
    {
        const QScopedValueRollback laying(m_laying, true);
        setColumnHidden(column, hidden);
    }
    // The keys stay where they can be seen.
    for (int place = 0; hidden && currentIndex().column() == column && place < m_model.columnCount(); ++place)
        if (const int other = horizontalHeader()->logicalIndex(place); !isColumnHidden(other))
            setCurrentIndex(m_model.index(currentIndex().row(), other));
    applyWidths();
    changedByUser();
}

void CaseloadTable::showHeaderMenu(const QPoint &place)
{
    const int column = horizontalHeader()->logicalIndexAt(place);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu, column);
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

void CaseloadTable::fillColumnMenu(QMenu *menu, int column)
{
    if (column >= 0 && column < m_model.columnCount())
        addActionsOf(menu, column);
    QMenu *shown = menu->addMenu(tr("&Columns shown"));
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int each = horizontalHeader()->logicalIndex(place);
        QAction *action = shown->addAction(textOf(CaseloadModel::byOf(each)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(each));
        action->setEnabled(isColumnHidden(each) || shownColumns() > 1);
        connect(action, &QAction::toggled, this, [this, each](bool on) { hideColumnByUser(each, !on); });
    }
    connect(menu->addAction(tr("&Restore the columns")), &QAction::triggered, this,
        &CaseloadTable::columnsRestored);
}

void CaseloadTable::addActionsOf(QMenu *menu, int column)
{
    const Sorting::By by = CaseloadModel::byOf(column);
    // A disabled line rather than a section: not every style draws the title of one.
    menu->addAction(tr("Column “%1”").arg(textOf(by)))->setEnabled(false);
    menu->addSeparator();
    const auto add = [this, menu](const QString &text, auto &&act) {
        connect(menu->addAction(text), &QAction::triggered, this, act);
    };
    add(tr("Sort &ascending"), [this, by] { Q_EMIT sortingChosen({by, false}); });
    add(tr("Sort &descending"), [this, by] { Q_EMIT sortingChosen({by, true}); });
    if (const auto criterion = criterionOf(by))
        add(tr("&Filter…"), [this, criterion] { Q_EMIT filterRequested(*criterion); });
    add(tr("Move to the &left"), [this, column] { moveColumn(column, -1); });
    add(tr("Move to the ri&ght"), [this, column] { moveColumn(column, 1); });
    if (shownColumns() > 1)
        add(tr("&Hide"), [this, column] { hideColumnByUser(column, true); });
    menu->addSeparator();
}

void CaseloadTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(Theme::icon(QStringLiteral("file")), tr("&Open the file")), &QAction::triggered,
        this, [this] { Q_EMIT opened(currentPerson()); });
    menu->addSeparator();
    fillColumnMenu(menu, currentIndex().column());
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(
        byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}
