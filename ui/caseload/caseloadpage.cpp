#include "ui/caseload/caseloadpage.h"

#include "core/query/glance.h"
#include "ui/caseload/caseloadhead.h"
#include "ui/caseload/caseloadmodel.h"
#include "ui/caseload/caseloadtable.h"
#include "ui/caseload/criterionpopup.h"
#include "ui/caseload/filterbar.h"
#include "ui/caseload/personglance.h"
#include "ui/caseload/viewcommands.h"
#include "ui/caseload/viewcounter.h"
#include "ui/caseload/viewlist.h"
#include "ui/duplicates/duplicatesdialog.h"
#include "ui/reassignment/reassignmentplace.h"
#include "ui/shell/appsettings.h"
#include "ui/text/errortext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/taborder.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

/// Long enough for a key held down to pass people by, short enough to seem at once.
constexpr int GlancePause = 60; ///< milliseconds
constexpr int MostReassigned = 1000; ///< files of a list
const auto PlaceCode = QStringLiteral("caseload");
const auto PartsKey = QStringLiteral("caseload-parts");
const auto DetailKey = QStringLiteral("caseload-detail");

QString columnsKey(const QString &view) { return QStringLiteral("caseload-columns-") + view; }

QString key(const char *name) { return QLatin1String(name); }

} // namespace

CaseloadPage::CaseloadPage(Workspace &workspace, AppSettings &settings, QWidget *parent)
    : Place(PlaceCode, tr("Beneficiaries"), QStringLiteral("people"), Rail::Shown, parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_caseload(workspace.access())
    , m_views(workspace)
    , m_list(new ViewList)
    , m_model(new CaseloadModel(workspace, this))
    , m_table(new CaseloadTable(*m_model))
    , m_head(new CaseloadHead)
    , m_bar(new FilterBar)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_glance(new PersonGlance)
    , m_parts(new QSplitter)
    , m_counter(new ViewCounter(m_caseload, this))
    , m_viewCommands(new ViewCommands(workspace, this))
{
    m_glanceTimer.setSingleShot(true);
    m_glanceTimer.setInterval(GlancePause);
    makeCommands();
    layOut();
    connectList();
    connectBar();
    m_list->setViews(m_views.all());
    showDetail(m_settings.layout(DetailKey) != QByteArrayLiteral("hidden"));
}

CaseloadPage::~CaseloadPage()
{
    // The table goes before its model, which assistive tools may still ask for cells.
    delete m_parts;
}

void CaseloadPage::layOut()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(Theme::Inside, Theme::Between, Theme::Inside, Theme::Between);
    column->setSpacing(Theme::Inside);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_parts->addWidget(m_list);
    m_parts->addWidget(middle);
    m_parts->addWidget(m_glance);
    m_parts->setStretchFactor(1, 1);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(Theme::Half);
    if (const QByteArray kept = m_settings.layout(PartsKey); !kept.isEmpty())
        m_parts->restoreState(kept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_parts, &QSplitter::splitterMoved, this,
        [this] { m_settings.setLayout(PartsKey, m_parts->saveState()); });
    auto *columns = new QPushButton(Theme::icon(QStringLiteral("columns")), tr("&Columns"));
    connect(columns, &QPushButton::clicked, this, &CaseloadPage::showColumnMenu);
    m_head->addButton(columns);
    auto *save = new QPushButton(Theme::icon(key("bookmark")), tr("Save as a &view…"));
    connect(save, &QPushButton::clicked, m_viewCommands->save(), &QAction::trigger);
    m_head->addButton(save);
    setTabOrder(tabThrough(tabThrough(m_list, m_bar), m_head), m_table);
    setTabOrder(tabThrough(m_table, m_empty), m_glance);
}

void CaseloadPage::connectList()
{
    connect(m_list, &ViewList::chosen, this, &CaseloadPage::chooseView);
    connect(m_counter, &ViewCounter::counted, this, [this](const QString &counted, int count) {
        if (counted.isEmpty())
            tellCount(count);
        else
            m_list->setCount(counted, count);
    });
    connect(m_table, &CaseloadTable::opened, this, &CaseloadPage::openFile);
    connect(m_table, &CaseloadTable::currentPersonChanged, this, &CaseloadPage::glanceLater);
    connect(m_table, &CaseloadTable::sortingChosen, this, &CaseloadPage::applySorting);
    connect(m_table, &CaseloadTable::columnLayoutChanged, this, &CaseloadPage::keepLayout);
    connect(m_table, &CaseloadTable::columnsRestored, this, &CaseloadPage::restoreColumns);
    connect(m_table, &CaseloadTable::filterRequested, this, &CaseloadPage::editCriterion);
    connect(m_table, &CaseloadTable::typed, m_bar, &FilterBar::appendText);
    connect(&m_glanceTimer, &QTimer::timeout, this, &CaseloadPage::glanceNow);
    connect(m_glance, &PersonGlance::opened, this, &CaseloadPage::openFile);
    connect(m_empty, &EmptyState::actionTriggered, this, &CaseloadPage::answerEmptiness);
}

void CaseloadPage::connectBar()
{
    connect(m_bar, &FilterBar::changed, this, &CaseloadPage::applyFilter);
    connect(m_bar, &FilterBar::requested, this, &CaseloadPage::editCriterion);
    connect(m_bar, &FilterBar::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

Location CaseloadPage::showing(const Filter &filter)
{
    return {PlaceCode, 0, CaseloadViews::everyoneKey(), {{key("filter"), filter.toJson()}}};
}

Location CaseloadPage::location() const
{
    return {PlaceCode, 0, m_view,
        {{key("filter"), m_filter.toJson()}, {key("sorted_by"), codeOf(m_model->sorting().by)},
            {key("descending"), m_model->sorting().descending},
            {key("person"), m_table->currentPerson().value()}, {key("top"), m_table->topRow()}}};
}

void CaseloadPage::restore(const Location &location)
{
    const QVariantMap &state = location.state;
    if (location.section.isEmpty() && state.isEmpty() && !m_view.isEmpty())
        return;
    const CaseloadView &view = m_views.find(location.section.isEmpty() ? m_view : location.section);
    if (!location.section.isEmpty() && view.key != location.section)
        Q_EMIT told({.kind = Message::Kind::Information, .text = tr("This view was removed.")});
    Filter filter = view.filter;
    if (const auto kept = state.constFind(key("filter")); kept != state.constEnd())
        filter = Filter::fromJson(kept->toString()).value_or(filter);
    ColumnLayout layout = layoutOf(view);
    if (const auto by = fromCode<Sorting::By>(state.value(key("sorted_by")).toString()))
        layout.sorting = {*by, state.value(key("descending")).toBool()};
    enterView(view, filter, layout);
    const BeneficiaryId person(state.value(key("person")).toLongLong());
    if (person.isNull())
        return;
    if (m_model->rowOf(person) < 0)
        m_model->complete();
    m_table->setCurrentPerson(person, state.value(key("top")).toInt());
}

void CaseloadPage::chooseView(const QString &chosen)
{
    const CaseloadView &view = m_views.find(chosen);
    enterView(view, view.filter, layoutOf(view));
    Q_EMIT moved();
}

void CaseloadPage::enterView(const CaseloadView &view, const Filter &filter, const ColumnLayout &layout)
{
    m_view = view.key;
    m_list->setCurrentView(view.key);
    m_table->setColumnLayout(layout);
    m_filter = filter;
    m_model->show(filter, layout.sorting);
    m_head->setTitle(view.title,
        view.isSaved() ? textsOf(view.filter, names(view.filter)).join(QStringLiteral(" · ")) : QString());
    if (!view.readable)
        Q_EMIT told({.kind = Message::Kind::Warning,
            .text = tr("“%1” was saved by a newer version of Maillage and cannot be read here: everyone is "
                       "shown.")
                        .arg(view.title)});
    showBar();
    countLater();
}

void CaseloadPage::applyFilter(const Filter &filter)
{
    if (!filter.text.isEmpty() && filter.text != m_filter.text)
        m_workspace.searched();
    m_filter = filter;
    m_model->show(filter, m_model->sorting());
    showBar();
    countLater();
}

void CaseloadPage::applySorting(const Sorting &sorting)
{
    m_model->show(m_filter, sorting);
    keepLayout();
}

void CaseloadPage::showBar()
{
    m_bar->show(m_filter, m_views.find(m_view).filter, names(m_filter));
    showEmptiness();
    updateCommands();
}

FilterNames CaseloadPage::names(const Filter &filter)
{
    FilterChoices choices(m_workspace.database());
    const auto name = [&choices](auto id) { return id.isNull() ? QString() : choices.nameOf(id); };
    return {name(filter.referent), name(filter.leadBody), name(filter.partner)};
}

void CaseloadPage::editCriterion(Filter::Criterion criterion)
{
    FilterChoices choices(m_workspace.database());
    auto *popup = new CriterionPopup(criterion, m_filter, choices, this);
    connect(popup, &CriterionPopup::changed, this, &CaseloadPage::applyFilter);
    popup->openUnder(m_bar->anchor());
}

void CaseloadPage::countLater()
{
    QList<QPair<QString, Filter>> filters{{QString(), m_filter}};
    for (const CaseloadView &view : m_views.all())
        if (view.readable)
            filters.append({view.key, view.filter});
    m_counter->count(filters);
}

void CaseloadPage::tellCount(int shown)
{
    const Filter &ofView = m_views.find(m_view).filter;
    const int all = m_filter == ofView ? shown : m_caseload.count(ofView);
    const QLocale locale;
    m_head->setCount(shown < all ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(all))
                                 : tr("%Ln person(s)", nullptr, shown));
}

void CaseloadPage::glanceLater() { m_glanceTimer.start(); }

void CaseloadPage::glanceNow()
{
    m_glanceTimer.stop();
    updateCommands();
    const BeneficiaryId person = m_table->currentPerson();
    if (!m_glance->isVisibleTo(this))
        return;
    if (person.isNull())
        return m_glance->clear();
    const auto glance = personGlance(m_workspace.access(), person);
    if (glance)
        return m_glance->show(*glance);
    m_glance->clear();
    if (glance.error().code != ErrorCode::NotFound)
        Q_EMIT told({.kind = Message::Kind::Failure, .text = ErrorText::command(glance.error())});
}

void CaseloadPage::openFile(BeneficiaryId person)
{
    if (!person.isNull())
        Q_EMIT goTo({QStringLiteral("casefile"), person.value(), {}, {}});
}

void CaseloadPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(QLatin1String("saved_view"))) {
        m_views.reload();
        m_list->setViews(m_views.all());
        if (!m_view.isEmpty() && !m_views.holds(m_view)) {
            const CaseloadView &first = m_views.find({});
            return enterView(first, first.filter, layoutOf(first));
        }
    }
    if (m_view.isEmpty())
        return;
    m_model->refresh(changes);
    m_list->setCurrentView(m_view);
    showBar();
    countLater();
    if (changes.touches(m_glance->person()) || !changes.touches(QLatin1String("saved_view")))
        glanceLater();
}

QList<QWidget *> CaseloadPage::panes() const { return {m_stack, m_glance, m_list, m_bar}; }

void CaseloadPage::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    if (empty) {
        const bool baseIsEmpty = m_caseload.count(Filter{.closure = Filter::Closure::Any}) == 0;
        const auto said = CaseloadEmptiness::of(m_views.find(m_view), m_filter, baseIsEmpty);
        m_answer = said.answer;
        m_empty->tell(said.icon, said.text, said.hint, said.action);
    }
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (hadFocus && !empty)
        m_table->setFocus(Qt::OtherFocusReason);
}

void CaseloadPage::answerEmptiness()
{
    switch (m_answer) {
    case CaseloadEmptiness::Answer::ClearFilters:
        return applyFilter(m_views.find(m_view).filter);
    case CaseloadEmptiness::Answer::ShowEveryone:
        return chooseView(CaseloadViews::everyoneKey());
    case CaseloadEmptiness::Answer::Import:
        Q_EMIT goTo({QStringLiteral("exchange"), 0, {}, {}});
        return;
    case CaseloadEmptiness::Answer::None:
        return;
    }
}

QAction *CaseloadPage::addCommand(const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(Theme::icon(icon), text, this);
    action->setShortcut(keys);
    addAction(action);
    m_commands.append(action);
    return action;
}

void CaseloadPage::makeCommands()
{
    m_open = addCommand(tr("&Open the file"), key("file"));
    connect(m_open, &QAction::triggered, this, [this] { openFile(m_table->currentPerson()); });
    m_commands.append(nullptr);
    QAction *find = addCommand(tr("&Filter the list"), key("filter"), QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(find, &QAction::triggered, m_bar, &FilterBar::focusText);
    QAction *columns = addCommand(tr("&Columns…"), key("columns"));
    connect(columns, &QAction::triggered, this, &CaseloadPage::showColumnMenu);
    m_detail = addCommand(tr("Person at a &glance"), key("detail"), QKeySequence(Qt::Key_F8));
    m_detail->setCheckable(true);
    connect(m_detail, &QAction::toggled, this, &CaseloadPage::showDetail);
    QAction *duplicates = addCommand(tr("Look for &duplicates…"), key("copy"));
    connect(duplicates, &QAction::triggered, this,
        [this] { (new DuplicatesDialog(m_workspace, {}, this))->open(); });
    m_commands.append(nullptr);
    m_commands += m_viewCommands->actions();
    makeReassignCommands();
    connect(m_viewCommands, &ViewCommands::told, this, &Place::told);
    connect(m_viewCommands, &ViewCommands::stored, this, [this](SavedViewId saved) {
        m_views.reload();
        m_list->setViews(m_views.all());
        chooseView(CaseloadViews::keyOf(saved));
    });
}

/// One file for who may, a list or a caseload for who answers for others.
void CaseloadPage::makeReassignCommands()
{
    if (m_workspace.isReadOnly())
        return;
    m_commands.append(nullptr);
    m_reassign = addCommand(tr("&Reassign the file…"), key("forward"));
    connect(m_reassign, &QAction::triggered, this,
        [this] { Q_EMIT goTo(ReassignmentPlace::of(QList<BeneficiaryId>{m_table->currentPerson()})); });
    if (!ReassignmentPlace::isForOthers(m_workspace))
        return;
    const QAction *shown = addCommand(tr("Reassign the files of the &list…"), key("forward"));
    connect(shown, &QAction::triggered, this, [this] {
        Q_EMIT goTo(ReassignmentPlace::of(m_caseload.ids(m_filter, m_model->sorting(), MostReassigned)));
    });
    const QAction *all = addCommand(tr("Reassign the files of a &colleague…"), key("people"));
    connect(
        all, &QAction::triggered, this, [this] { Q_EMIT goTo(ReassignmentPlace::of(m_filter.referent)); });
}

void CaseloadPage::updateCommands()
{
    const BeneficiaryId person = m_table->currentPerson();
    if (m_reassign)
        m_reassign->setEnabled(!person.isNull() && m_workspace.may(Operation::Reassign, person));
    m_open->setEnabled(!m_table->currentPerson().isNull());
    const CaseloadView &view = m_views.find(m_view);
    m_viewCommands->show(view, m_filter, textsOf(m_filter, names(m_filter)).join(QStringLiteral(" · ")),
        m_table->columnLayout());
}

void CaseloadPage::showDetail(bool shown)
{
    m_detail->setChecked(shown);
    fitDetail();
    m_settings.setLayout(DetailKey, shown ? QByteArrayLiteral("shown") : QByteArrayLiteral("hidden"));
}

void CaseloadPage::fitDetail()
{
    if (m_glance->isAncestorOf(focusWidget()))
        m_table->setFocus();
    m_glance->setVisible(m_detail->isChecked() && !isNarrow());
    m_table->scrollTo(m_table->currentIndex());
    if (m_glance->isVisible())
        glanceLater();
}

void CaseloadPage::resizeEvent(QResizeEvent *event)
{
    m_head->setNarrow(isNarrow());
    fitDetail();
    Place::resizeEvent(event);
}

void CaseloadPage::showColumnMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_table->fillColumnMenu(menu, m_table->currentIndex().column());
    menu->popup(m_table->mapToGlobal(QPoint(0, m_table->horizontalHeader()->height())));
}

ColumnLayout CaseloadPage::layoutOf(const CaseloadView &view) const
{
    if (const QByteArray kept = m_settings.layout(columnsKey(view.key)); !kept.isEmpty())
        return ColumnLayout::fromJson(kept);
    return ColumnLayout::fromJson(view.saved.columns.toUtf8());
}

void CaseloadPage::keepLayout()
{
    m_settings.setLayout(columnsKey(m_view), m_table->columnLayout().toJson());
    updateCommands();
}

void CaseloadPage::restoreColumns()
{
    const ColumnLayout usual = ColumnLayout::usual();
    m_table->setColumnLayout(usual);
    applySorting(usual.sorting);
}
