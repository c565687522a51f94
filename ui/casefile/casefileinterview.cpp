#include "core/services/workspace.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/diagnosistab.h"
#include "ui/casefile/identitytab.h"
#include "ui/casefile/notestab.h"
#include "ui/casefile/recordtab.h"
#include "ui/casefile/visitnotice.h"
#include "ui/conference/conferencetab.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QTabWidget>

// The screen turned towards the person: what is not for her eyes leaves it.

void CaseFilePage::addInterview()
{
    m_visit = new VisitNotice;
    m_visit->hide();
    connect(m_visit, &VisitNotice::historyWanted, this, [this] { m_tabs->setCurrentWidget(m_history); });
    m_interview = new QAction(Theme::icon(QStringLiteral("hide")), tr("Interview mode"), this);
    m_interview->setCheckable(true);
    m_interview->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    connect(m_interview, &QAction::toggled, this, &CaseFilePage::setInterview);
    m_commands.append(m_interview);
}

void CaseFilePage::setInterview(bool on)
{
    m_interview->setText(on ? tr("End of the interview") : tr("Interview mode"));
    if (m_file)
        present();
    Q_EMIT interviewChanged(on);
}

void CaseFilePage::showInterview()
{
    m_interview->setEnabled(m_file && m_file->level >= Level::Full);
    const bool on = m_interview->isChecked();
    actOf(CaseAct::LinkHousehold)
        ->setEnabled(!on && m_file && m_workspace.may(Operation::LinkHousehold, m_person));
    actOf(CaseAct::ReportBreach)->setVisible(!on);
    if (!on)
        return;
    m_visit->hide();
    if (m_file)
        m_file->household.clear();
    const QList<QWidget *> hidden{m_notes, m_requests, m_conferences, m_shared, m_history, m_consultations};
    if (hidden.contains(m_tabs->currentWidget()))
        m_tabs->setCurrentWidget(m_diagnosis);
    for (QWidget *tab : hidden)
        m_tabs->setTabVisible(m_tabs->indexOf(tab), false);
}
