#include "ui/casefile/plantab.h"

#include "core/rules/planstate.h"
#include "ui/casefile/planlines.h"
#include "ui/casefile/recordtab.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

PlanTab::PlanTab(QAction *addTarget, QWidget *parent)
    : QWidget(parent)
    , m_hours(new PlainLabel({}, Theme::Text::Strong))
    , m_board(new RecordTab(tr("Plan"), {tr("What"), tr("Who"), tr("By"), tr("State")}, 0, {0, 18, 17, 18}))
{
    setObjectName(QStringLiteral("plan"));
    m_hours->setWordWrap(true);
    m_board->setAdditions({addTarget});
    m_board->empty()->tell(QStringLiteral("flag"), tr("No target yet"),
        tr("Targets come from the diagnosis, with the person's agreement; actions follow."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Inside, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hours);
    layout->addWidget(m_board, 1);
}

void PlanTab::present(const CaseFile &file, PlanActs *acts)
{
    const PlanHours hours = planHours(file.work.actions, file.facts.contracts, file.today);
    m_hours->setText(PlanLines::hours(file));
    m_hours->setVisible(!m_hours->text().isEmpty());
    m_hours->setRole(hours.isReached() ? ColourRole::Text : ColourRole::Soon);
    m_board->setLines(PlanLines::board(file, acts));
}
