#include "ui/casefile/recordtab.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listpanel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/section.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace {

constexpr int DetailCharacters = 44;
constexpr int ListShare = 64; // percent
constexpr int DetailShare = 36;

} // namespace

RecordTab::RecordTab(
    const QString &name, const QStringList &headers, int stretched, const QList<int> &widths, QWidget *parent)
    : QWidget(parent)
    , m_model(new TextModel(headers, this))
    , m_list(new ListPanel(name))
    , m_tools(new QHBoxLayout)
    , m_title(new PlainLabel({}, Theme::Text::Title))
    , m_facts(new FactList)
    , m_buttons(new QWidget)
    , m_buttonLayout(new FlowLayout(m_buttons))
{
    setAccessibleName(name);
    m_list->setModel(m_model);
    m_list->table()->setColumnWidths(stretched, widths);
    m_list->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_title->setWordWrap(true);
    auto *sheet = new QWidget;
    auto *sheetLayout = new QVBoxLayout(sheet);
    sheetLayout->setContentsMargins(Theme::Between, Theme::Inside, Theme::Between, Theme::Inside);
    sheetLayout->setSpacing(Theme::Inside);
    sheetLayout->addWidget(m_title);
    sheetLayout->addWidget(m_buttons);
    sheetLayout->addWidget(m_facts);
    sheetLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * DetailCharacters);
    m_detail = scroll;
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    // Without sizes of its own, the list would first have all that its columns wish.
    splitter->setSizes({100 * ListShare, 100 * DetailShare});
    splitter->setStretchFactor(0, ListShare);
    splitter->setStretchFactor(1, DetailShare);
    splitter->setChildrenCollapsible(false);
    m_tools->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Inside, 0, 0);
    layout->setSpacing(Theme::Inside);
    layout->addLayout(m_tools);
    layout->addWidget(splitter, 1);

    connect(m_list->table(), &ListTable::rowChanged, this, &RecordTab::showRow);
    connect(m_list->table(), &ListTable::opened, this, &RecordTab::act);
    connect(m_list->table(), &QWidget::customContextMenuRequested, this, &RecordTab::openMenu);
    showRow(-1);
}

QSize RecordTab::sizeHint() const { return {QWidget::sizeHint().width(), Theme::rowHeight() * 5}; }

void RecordTab::setAdditions(const QList<QAction *> &additions)
{
    for (QAction *addition : additions)
        m_tools->addWidget(makeActionButton(addition));
}

EmptyState *RecordTab::empty() const { return m_list->empty(); }

void RecordTab::setLines(const QList<RecordLine> &lines)
{
    const qint64 kept = chosen();
    m_lines = lines;
    QList<TextRow> rows;
    for (const RecordLine &line : lines)
        rows.append({line.id, line.cells});
    m_model->setRows(rows);
    const int row = m_model->rowOf(kept);
    if (!lines.isEmpty())
        m_list->table()->goToRow(row < 0 ? 0 : row);
    showRow(m_list->table()->currentRow());
}

void RecordTab::choose(qint64 id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->table()->goToRow(row);
}

qint64 RecordTab::chosen() const { return m_lines.value(m_list->table()->currentRow()).id; }

QList<RecordAct> RecordTab::actsOf(qint64 id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? QList<RecordAct>() : m_lines.value(row).acts;
}

void RecordTab::focusList() { m_list->table()->setFocus(Qt::OtherFocusReason); }

void RecordTab::showRow(int row)
{
    const RecordLine line = m_lines.value(row);
    m_detail->setVisible(row >= 0 && row < m_lines.size());
    m_title->setText(line.title);
    m_facts->setFacts(line.moreFacts ? line.facts + line.moreFacts() : line.facts);
    while (QLayoutItem *item = m_buttonLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const RecordAct &each : line.acts) {
        auto *button = new QPushButton(each.text, m_buttons);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, each.run, Qt::QueuedConnection);
        m_buttonLayout->addWidget(button);
    }
    m_buttons->setVisible(!line.acts.isEmpty());
}

void RecordTab::act(int row)
{
    const RecordLine line = m_lines.value(row);
    if (!line.acts.isEmpty())
        line.acts.first().run();
}

void RecordTab::openMenu(QPoint position)
{
    const RecordLine line = m_lines.value(m_list->table()->currentRow());
    if (line.acts.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RecordAct &each : line.acts)
        connect(menu->addAction(each.text), &QAction::triggered, this, each.run);
    menu->popup(m_list->table()->viewport()->mapToGlobal(position));
}
