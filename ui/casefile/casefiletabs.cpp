#include "core/services/workspace.h"
#include "ui/casefile/caseacts.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/circlepanel.h"
#include "ui/casefile/diagnosistab.h"
#include "ui/casefile/identitytab.h"
#include "ui/casefile/notestab.h"
#include "ui/casefile/pathwaypanel.h"
#include "ui/casefile/planacts.h"
#include "ui/casefile/plantab.h"
#include "ui/casefile/recordtab.h"
#include "ui/casefile/rightsacts.h"
#include "ui/conference/conferencetab.h"
#include "ui/print/documentacts.h"
#include "ui/requests/requestacts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tabkeys.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

// The parts of the file, as they are made once.

RecordTab *CaseFilePage::addRecordTab(const QString &code, const QString &title, const QStringList &headers,
    int stretched, const QList<int> &widths)
{
    auto *tab = new RecordTab(title, headers, stretched, widths);
    tab->setObjectName(code);
    m_tabs->addTab(tab, title);
    return tab;
}

void CaseFilePage::addPathway()
{
    m_panel = new PathwayPanel;
    connect(m_panel, &PathwayPanel::activated, this, &CaseFilePage::openRecord);
    connect(m_panel, &PathwayPanel::menuRequested, this, &CaseFilePage::showMenu);
    m_deadlines =
        new RecordTab(tr("Deadlines"), {tr("Deadline"), tr("Last day"), tr("State")}, 0, {0, 18, 24});
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("pathway"));
    splitter->addWidget(m_panel);
    splitter->addWidget(m_deadlines);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);
    m_pathway = splitter;
    m_tabs->addTab(splitter, tr("Pathway"));
}

void CaseFilePage::addTabs()
{
    m_tabs->setAccessibleName(tr("Parts of the file"));
    m_tabs->setDocumentMode(true);
    addTabKeys(m_tabs, this);
    addPathway();
    m_identity = new IdentityTab({actOf(CaseAct::EditIdentity), actOf(CaseAct::LinkHousehold),
        actOf(CaseAct::ProposeFact), actOf(CaseAct::LeaveHousehold), actOf(CaseAct::RecordRepresentative)});
    m_identity->setObjectName(QStringLiteral("identity"));
    m_tabs->addTab(m_identity, tr("Identity"));
    connect(m_identity, &IdentityTab::opened, this, [this](BeneficiaryId person) {
        Q_EMIT goTo({code(), person.value(), QStringLiteral("identity"), {}});
    });
    connect(m_identity, &IdentityTab::answered, m_doing, &CaseActs::answer, Qt::QueuedConnection);
    connect(m_identity, &IdentityTab::representativeOpened, this, [this](const LegalRepresentative &each) {
        if (m_file && m_doing->may(CaseAct::RecordRepresentative, *m_file))
            m_doing->edit(*m_file, each);
    });
    addWorkTabs();
    m_contracts = addRecordTab(QStringLiteral("contracts"), tr("Contracts"),
        {tr("Day"), tr("What"), tr("With"), tr("State")}, 1, {22, 0, 24, 26});
    m_appointments = addRecordTab(QStringLiteral("appointments"), tr("Appointments"),
        {tr("When"), tr("What"), tr("With"), tr("Outcome")}, 1, {26, 0, 24, 16});
    m_commands.append(m_doing->exportAction());
    addCircle();
    m_requests = addRecordTab(QStringLiteral("requests"), tr("Requests"),
        {tr("Request"), tr("Partner"), tr("State"), tr("Next")}, 0, {0, 22, 16, 22});
    m_callConference =
        new QAction(Theme::icon(QStringLiteral("circle")), tr("Call a case conference…"), this);
    m_conferences = new ConferenceTab(m_workspace, this, m_callConference);
    m_tabs->addTab(m_conferences, tr("Conferences"));
    m_commands.append(m_callConference);
    connect(m_callConference, &QAction::triggered, this, [this] {
        if (m_file)
            m_conferences->call(*m_file);
    });
    connect(m_conferences, &ConferenceTab::told, this, &Place::told);
    m_rights = addRecordTab(
        QStringLiteral("rights"), tr("Rights"), {tr("Right"), tr("State"), tr("Since")}, 0, {0, 44, 18});
    addSharing();
    m_history = addRecordTab(
        QStringLiteral("history"), tr("History"), {tr("When"), tr("What"), tr("Who")}, 1, {26, 0, 22});

    m_consultations = addRecordTab(QStringLiteral("consultations"), tr("Consultations"),
        {tr("When"), tr("What"), tr("Who"), tr("Result")}, 1, {26, 0, 26, 14});

    endTabs();
}

void CaseFilePage::addSharing()
{
    m_exercised = new RecordTab(
        tr("Requests about rights"), {tr("What is asked"), tr("Received on"), tr("State")}, 0, {0, 18, 40});
    m_sharing = new RecordTab(tr("Register of what was shared"),
        {tr("When"), tr("What"), tr("With"), tr("Person told")}, 1, {20, 0, 22, 26});
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("sharing"));
    for (RecordTab *list : {m_exercised, m_sharing}) {
        auto *part = new QWidget;
        auto *layout = new QVBoxLayout(part);
        layout->setContentsMargins(0, Theme::Inside, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(new PlainLabel(list->accessibleName(), Theme::Text::Title));
        layout->addWidget(list, 1);
        splitter->addWidget(part);
    }
    splitter->setChildrenCollapsible(false);
    m_shared = splitter;
    m_tabs->addTab(splitter, tr("Sharing"));
    m_exercised->setAdditions({actOf(CaseAct::RecordRightsRequest)});
    m_exercised->empty()->tell(QStringLiteral("right"), tr("The person exercised no right yet"));
    connect(m_doing->rights(), &RightsActs::consultationsWanted, this, [this] {
        m_tabs->setCurrentWidget(m_consultations);
        m_consultations->focusList();
    });
}

void CaseFilePage::addCircle()
{
    m_circle = new RecordTab(tr("Members of the circle"),
        {tr("Role"), tr("Who"), tr("Organisation"), tr("Last news")}, 1, {22, 0, 24, 24});
    m_around = new CirclePanel(m_workspace.sharedClock(), m_circle);
    m_around->setObjectName(QStringLiteral("circle"));
    m_around->setAddition(actOf(CaseAct::AddMember));
    m_tabs->addTab(m_around, tr("Circle"));
    connect(m_around, &CirclePanel::requestOpened, this, [this](PartnerRequestId request) {
        m_tabs->setCurrentWidget(m_requests);
        m_requests->choose(request.value());
        m_requests->focusList();
    });
    connect(m_around, &CirclePanel::planOpened, this, [this] { m_tabs->setCurrentWidget(m_plan); });
    const auto ask = [this](const QString &theme) {
        if (m_file)
            m_asking->ask(*m_file, {.theme = theme});
    };
    connect(m_around, &CirclePanel::partnerWanted, this, ask, Qt::QueuedConnection);
}

/// The diagnosis, the plan and the notes.
void CaseFilePage::addWorkTabs()
{
    m_diagnosis = new DiagnosisTab(actOf(CaseAct::RecordDiagnosis));
    m_addTarget = new QAction(Theme::icon(QStringLiteral("flag")), tr("Set a target…"), this);
    m_plan = new PlanTab(m_addTarget);
    m_notes = new NotesTab(m_workspace);
    m_tabs->addTab(m_diagnosis, tr("Diagnosis"));
    m_tabs->addTab(m_plan, tr("Plan"));
    m_tabs->addTab(m_notes, tr("Notes"));
    const auto setTarget = [this](const QString &theme) {
        if (m_file)
            m_planning->edit(*m_file, Target{.theme = theme});
    };
    connect(m_addTarget, &QAction::triggered, this, [setTarget] { setTarget({}); });
    connect(m_diagnosis, &DiagnosisTab::targetWanted, this, setTarget);
    connect(m_diagnosis, &DiagnosisTab::answered, m_planning, &PlanActs::answer, Qt::QueuedConnection);
    connect(m_diagnosis, &DiagnosisTab::levelled, m_planning, &PlanActs::level, Qt::QueuedConnection);
    connect(m_notes, &NotesTab::failed, this, &CaseFilePage::tellFailure);
    m_commands += m_addTarget;
    m_commands += m_documents->actions();
}

void CaseFilePage::endTabs()
{
    m_contracts->setAdditions({actOf(CaseAct::RecordOrientation), actOf(CaseAct::RequestReorientation),
        actOf(CaseAct::SignContract), actOf(CaseAct::RecordReview), actOf(CaseAct::RecordExit)});
    m_appointments->setAdditions({actOf(CaseAct::PlanAppointment), m_doing->exportAction()});
    m_circle->setAdditions({actOf(CaseAct::AddMember), actOf(CaseAct::NameReferent),
        actOf(CaseAct::RecordObjection), actOf(CaseAct::RecordExclusion)});
    m_requests->setAdditions({actOf(CaseAct::AskPartner)});
    m_rights->setAdditions(
        {actOf(CaseAct::RecordRight), actOf(CaseAct::RecordRegistration), actOf(CaseAct::ReportBreach)});
    m_deadlines->empty()->tell(QStringLiteral("flag"), tr("No deadline runs"),
        tr("Deadlines follow from rights, orientations and contracts."));
    m_contracts->empty()->tell(QStringLiteral("contract"), tr("No orientation or contract yet"));
    m_appointments->empty()->tell(QStringLiteral("appointment"), tr("No appointment yet"));
    m_circle->empty()->tell(QStringLiteral("circle"), tr("Nobody acts yet"));
    m_requests->empty()->tell(QStringLiteral("requests"), tr("Nothing was asked of a partner yet"));
    m_rights->empty()->tell(QStringLiteral("right"), tr("No right recorded yet"));
    m_consultations->empty()->tell(QStringLiteral("show"), tr("Nobody consulted this file yet"));
    m_sharing->empty()->tell(QStringLiteral("requests"), tr("Nothing was shared yet"));
    m_history->empty()->tell(QStringLiteral("history"), tr("Nothing was done yet"));
}
