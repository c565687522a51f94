#include "ui/exchange/importpreview.h"

#include "ui/exchange/importmodel.h"
#include "ui/text/importtext.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace {

PlainLabel *secondary()
{
    auto *label = new PlainLabel;
    label->setSecondary(true);
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Theme::Text::PageTitle))
    , m_about(secondary())
    , m_counts(new PlainLabel({}, Theme::Text::Title))
    , m_file(secondary())
    , m_wanted(new QComboBox)
    , m_table(new QTableView)
    , m_model(new ImportModel(this))
    , m_filter(new ImportFilter(this))
    , m_detail(new PlainLabel)
    , m_conflict(new QGroupBox(tr("What do you decide?")))
    , m_choices(new QButtonGroup(this))
    , m_join(new QCheckBox(tr("Put the new people among mine")))
    , m_accept(new QPushButton)
{
    makeTable();
    makeConflict();
    m_detail->setWordWrap(true);
    m_detail->setSelectable(true);
    m_detail->setFocusPolicy(Qt::NoFocus);
    m_join->setChecked(true);
    m_accept->setDefault(true);
    auto *report = new QPushButton(tr("Save the remarks…"));
    auto *abandon = new QPushButton(tr("Do not import"));
    connect(m_accept, &QPushButton::clicked, this, &ImportPreview::accepted);
    connect(abandon, &QPushButton::clicked, this, &ImportPreview::abandoned);
    connect(report, &QPushButton::clicked, this, &ImportPreview::reportAsked);

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_counts, 1);
    filters->addWidget(m_wanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Inside);
    buttons->addWidget(m_join);
    buttons->addStretch();
    buttons->addWidget(report);
    buttons->addWidget(abandon);
    buttons->addWidget(m_accept);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::Inside);
    all->addWidget(m_title);
    all->addWidget(m_about);
    all->addWidget(m_file);
    all->addLayout(filters);
    all->addWidget(m_table, 1);
    all->addWidget(m_detail);
    all->addWidget(m_conflict);
    all->addLayout(buttons);
}

void ImportPreview::makeTable()
{
    m_wanted->setAccessibleName(tr("Lines to show"));
    m_wanted->addItem(tr("All the lines"), -1);
    for (const ImportAction action : allOf<ImportAction>())
        m_wanted->addItem(ImportText::action(action), int(action));
    m_wanted->addItem(tr("With remarks"), -2);
    connect(m_wanted, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setWanted(m_wanted->currentData().toInt());
        m_table->setCurrentIndex(m_filter->index(0, 0));
        showLine();
    });
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Lines of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    m_table->setColumnWidth(ImportModel::Line, unit * 8);
    m_table->setColumnWidth(ImportModel::Subject, unit * 28);
    m_table->setColumnWidth(ImportModel::Action, unit * 16);
    m_table->setColumnWidth(ImportModel::Changes, unit * 40);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportPreview::showLine);
}

void ImportPreview::makeConflict()
{
    auto *choices = new QVBoxLayout(m_conflict);
    for (const auto decision :
        {ImportDecision::Skip, ImportDecision::UpdateExisting, ImportDecision::CreateNew}) {
        auto *choice = new QRadioButton(ImportText::decision(decision));
        m_choices->addButton(choice, int(decision));
        choices->addWidget(choice);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, &ImportPreview::decide);
}

void ImportPreview::present(const QString &fileName, const ImportPlan &plan, const ImportDecisions &decisions)
{
    m_plan = plan;
    m_decisions = decisions;
    m_title->setText(tr("Import of %1").arg(fileName));
    QStringList about{ImportText::format(plan.format), plan.encoding};
    if (!plan.delimiter.isEmpty())
        about.append(plan.delimiter == QLatin1String("\t") ? tr("separator: tabulation")
                                                           : tr("separator: %1").arg(plan.delimiter));
    about.append(tr("Check that the accents of the names are right."));
    m_about->setText(about.join(QStringLiteral(" · ")));
    QStringList remarks;
    for (const ImportProblem &problem : plan.problems)
        remarks.append(problem.column.isEmpty()
                ? ImportText::problem(problem)
                : tr("%1: %2").arg(problem.column, ImportText::problem(problem)));
    m_file->setText(remarks.join(QLatin1Char('\n')));
    m_file->setVisible(!remarks.isEmpty());
    m_join->setVisible(plan.format == ImportFormat::BeneficiariesCsv);
    m_wanted->setCurrentIndex(0);
    m_model->setPlan(plan, decisions);
    m_table->setCurrentIndex(m_filter->index(0, 0));
    countLines();
    showLine();
}

bool ImportPreview::joinsCircles() const { return m_join->isChecked() && !m_join->isHidden(); }

void ImportPreview::countLines()
{
    const ImportSummary summary = m_plan.summary();
    m_counts->setText(tr("%1 to create · %2 to update · %3 unchanged · %4 in conflict · %5 rejected")
                          .arg(summary.created)
                          .arg(summary.updated)
                          .arg(summary.unchanged)
                          .arg(summary.conflicts)
                          .arg(summary.rejected));
    int decided = 0;
    for (const ImportDecision decision : std::as_const(m_decisions))
        decided += decision == ImportDecision::Skip ? 0 : 1;
    const int lines = summary.created + summary.updated + decided;
    m_accept->setText(tr("Import %n line(s)", nullptr, lines));
    m_accept->setEnabled(lines > 0);
}

int ImportPreview::currentLine() const
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    return current.isValid() ? current.row() : -1;
}

void ImportPreview::showLine()
{
    const int row = currentLine();
    m_detail->setVisible(row >= 0);
    m_conflict->setVisible(row >= 0 && m_plan.lines[row].inConflict);
    if (row < 0)
        return;
    const ImportLine &line = m_plan.lines[row];
    QStringList parts;
    for (const int column : {ImportModel::Changes, ImportModel::Remarks})
        parts.append(m_model->index(row, column).data().toString());
    if (line.inConflict && !line.known.isEmpty())
        parts.append(line.knownLine > 0 ? tr("Known from line %1: %2").arg(line.knownLine).arg(line.known)
                                        : tr("Known already: %1, %2").arg(line.known, line.knownReference));
    parts.removeAll(QString());
    m_detail->setText(parts.join(QLatin1Char('\n')));
    if (auto *choice = m_choices->button(int(m_decisions.value(row, ImportDecision::Skip))))
        choice->setChecked(true);
}

void ImportPreview::decide(int decision)
{
    const int row = currentLine();
    if (row < 0)
        return;
    m_decisions.insert(row, ImportDecision(decision));
    m_model->decide(row, ImportDecision(decision));
    countLines();
}
