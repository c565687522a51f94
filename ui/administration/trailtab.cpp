#include "ui/administration/trailtab.h"

#include "core/query/trailreader.h"
#include "core/services/workspace.h"
#include "ui/text/datetext.h"
#include "ui/text/trailtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listpanel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/textmodel.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int PageRows = 200;

QString whoOf(const TrailRow &row)
{
    if (!row.who.isEmpty())
        return QStringLiteral("%1 (%2)").arg(row.who, row.login);
    return row.login;
}

TextCell outcomeOf(TrailEntry::Outcome outcome)
{
    switch (outcome) {
    case TrailEntry::Outcome::Done:
        return {.text = TrailTab::tr("done"), .state = State::Done};
    case TrailEntry::Outcome::Refused:
        return {.text = TrailTab::tr("refused"), .state = State::Late};
    case TrailEntry::Outcome::Failed:
        return {.text = TrailTab::tr("failed"), .state = State::Soon};
    }
    return {};
}

} // namespace

TrailTab::TrailTab(Workspace &workspace, Shows shows, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_shows(shows)
    , m_model(new TextModel(
          {tr("When"), tr("Who"), tr("What"), tr("File"), tr("Result"), tr("Why"), tr("Fields")}, this))
    , m_list(new ListPanel(shows == Shows::Everything ? tr("Trail") : tr("Emergencies")))
    , m_more(new QPushButton(tr("Show &earlier rows")))
{
    m_list->setModel(m_model);
    m_list->table()->setColumnWidths(6, {26, 30, 30, 18, 14, 28, 0});
    m_list->empty()->tell(QStringLiteral("history"), tr("Nothing was done yet"));
    m_more->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Inside, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &TrailTab::readMore);
}

void TrailTab::reload()
{
    m_shown = std::max(m_shown, PageRows);
    QList<TextRow> rows;
    const QDate today = m_workspace.clock().today();
    const auto asked = m_shows == Shows::Everything ? trailRows(m_workspace.access(), {}, 0, m_shown)
                                                    : emergencies(m_workspace.access(), m_shown);
    const auto read = asked.value_or({});
    for (const TrailRow &row : read) {
        const auto operation = fromCode<Operation>(row.entry.operation);
        rows.append({row.entry.id,
            {{.text = momentText(row.entry.at, today)}, {.text = whoOf(row)},
                {.text = operation ? textOf(*operation) : row.entry.operation}, {.text = row.reference},
                outcomeOf(row.entry.outcome), {.text = reasonText(row.entry.reason)},
                {.text = row.entry.fields.join(QStringLiteral(", ")), .secondary = true}}});
    }
    m_model->setRows(rows);
    m_more->setVisible(read.size() == m_shown);
}

void TrailTab::readMore()
{
    m_shown += PageRows;
    reload();
}
