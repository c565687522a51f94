#include "ui/casefile/casefilepage.h"

#include "core/query/people.h"
#include "core/services/workspace.h"
#include "ui/casefile/caseacts.h"
#include "ui/casefile/caselines.h"
#include "ui/casefile/casestripview.h"
#include "ui/casefile/circlepanel.h"
#include "ui/casefile/consultationlines.h"
#include "ui/casefile/diagnosistab.h"
#include "ui/casefile/emergencydialog.h"
#include "ui/casefile/identitytab.h"
#include "ui/casefile/notestab.h"
#include "ui/casefile/pathwaypanel.h"
#include "ui/casefile/planacts.h"
#include "ui/casefile/plantab.h"
#include "ui/casefile/rightsacts.h"
#include "ui/casefile/sharinglines.h"
#include "ui/casefile/visitnotice.h"
#include "ui/conference/conferencetab.h"
#include "ui/print/documentacts.h"
#include "ui/requests/requestacts.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tabkeys.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace {

const QString Subject = QStringLiteral("casefile");

QString iconOf(CaseAct act)
{
    switch (act) {
    case CaseAct::EditIdentity:
        return QStringLiteral("edit");
    case CaseAct::PlanAppointment:
        return QStringLiteral("appointment");
    case CaseAct::RecordOrientation:
        return QStringLiteral("orientation");
    case CaseAct::RecordDiagnosis:
        return QStringLiteral("diagnosis");
    case CaseAct::SignContract:
        return QStringLiteral("contract");
    case CaseAct::RecordReview:
        return QStringLiteral("check");
    case CaseAct::RequestReorientation:
        return QStringLiteral("requests");
    case CaseAct::RecordExit:
        return QStringLiteral("exit");
    case CaseAct::AddMember:
        return QStringLiteral("circle");
    case CaseAct::NameReferent:
        return QStringLiteral("star");
    case CaseAct::AskPartner:
        return QStringLiteral("requests");
    case CaseAct::RecordObjection:
    case CaseAct::RecordExclusion:
    case CaseAct::RecordRightsRequest:
        return QStringLiteral("hide");
    case CaseAct::ProposeFact:
        return QStringLiteral("forward");
    case CaseAct::LeaveHousehold:
        return QStringLiteral("unlink");
    case CaseAct::RecordRepresentative:
        return QStringLiteral("people");
    case CaseAct::RecordRight:
        return QStringLiteral("right");
    case CaseAct::RecordRegistration:
        return QStringLiteral("list");
    case CaseAct::ReportBreach:
        return QStringLiteral("warning");
    case CaseAct::LinkHousehold:
        return QStringLiteral("link");
    }
    return {};
}

} // namespace

CaseFilePage::CaseFilePage(Workspace &workspace, QWidget *parent)
    : Place(Subject, tr("File"), QStringLiteral("file"), Rail::Hidden, parent)
    , m_workspace(workspace)
    , m_doing(new CaseActs(workspace, this))
    , m_planning(new PlanActs(workspace, this))
    , m_documents(new DocumentActs(workspace, this))
    , m_asking(new RequestActs(workspace, this))
    , m_whole(new QStackedWidget)
    , m_unknown(new EmptyState)
    , m_name(new PlainLabel({}, Theme::Text::PageTitle))
    , m_facts(new PlainLabel)
    , m_warning(new PlainLabel({}, Theme::Text::Strong))
    , m_act(new QPushButton(tr("&Act")))
    , m_strip(new CaseStripView)
    , m_drafts(new DraftNotice)
    , m_tabs(new QTabWidget)
{
    addActs();
    addInterview();
    addTabs();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Theme::Around, Theme::Between, Theme::Around, Theme::Between);
    layout->setSpacing(Theme::Inside + Theme::Half);
    layout->addWidget(header());
    layout->addWidget(partialNotice());
    layout->addWidget(m_visit);
    layout->addWidget(m_drafts);
    layout->addWidget(m_strip);
    layout->addWidget(m_tabs, 1);
    m_whole->addWidget(page);
    m_whole->addWidget(m_unknown);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    connect(m_unknown, &EmptyState::actionTriggered, this,
        [this] { Q_EMIT goTo({.place = QStringLiteral("caseload")}); });
    connect(m_doing, &CaseActs::told, this, &Place::told);
    connect(m_asking, &RequestActs::told, this, &Place::told);
    connect(m_planning, &PlanActs::told, this, &Place::told);
    connect(m_documents, &DocumentActs::told, this, &Place::told);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        presentTab();
        if (m_file)
            Q_EMIT moved();
    });
}

QWidget *CaseFilePage::partialNotice()
{
    m_partial = new QWidget;
    m_partialWords = new PlainLabel;
    m_partialWords->setWordWrap(true);
    m_breakGlass = new QPushButton(tr("Open in an &emergency…"));
    m_breakGlass->setAutoDefault(false);
    connect(m_breakGlass, &QPushButton::clicked, this, &CaseFilePage::breakTheGlass);
    auto *layout = new QHBoxLayout(m_partial);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_partialWords, 1);
    layout->addWidget(m_breakGlass);
    return m_partial;
}

QWidget *CaseFilePage::header()
{
    m_name->setElided(true);
    m_facts->setSecondary(true);
    m_facts->setElided(true);
    m_warning->setRole(ColourRole::Late);
    auto *menu = new QMenu(m_act);
    for (const CaseAct act : allOf<CaseAct>())
        menu->addAction(actOf(act));
    m_act->setMenu(menu);
    m_act->setAutoDefault(false);
    m_act->setProperty("primary", true);
    m_act->setEnabled(!m_workspace.isReadOnly());
    auto *interview = new QToolButton;
    interview->setDefaultAction(m_interview);
    interview->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Between);
    layout->addWidget(m_name);
    layout->addWidget(m_facts, 1, Qt::AlignBaseline);
    layout->addWidget(m_warning);
    auto *paper = new QPushButton(Theme::icon(QStringLiteral("print")), tr("&Print"));
    paper->setMenu(m_documents->menu(paper));
    paper->setAutoDefault(false);
    layout->addWidget(paper);
    layout->addWidget(m_act);
    layout->addWidget(interview);
    return header;
}

void CaseFilePage::addActs()
{
    for (const CaseAct act : allOf<CaseAct>()) {
        auto *action = new QAction(Theme::icon(iconOf(act)), CaseActs::textOf(act), this);
        action->setEnabled(!m_workspace.isReadOnly());
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_file)
                m_doing->start(act, *m_file);
        });
        m_acts.insert(int(act), action);
        m_commands.append(action);
    }
    actOf(CaseAct::EditIdentity)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    actOf(CaseAct::PlanAppointment)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
}

QString CaseFilePage::section() const { return m_tabs->currentWidget()->objectName(); }

int CaseFilePage::tabOf(const QString &section) const
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == section)
            return i;
    return 0;
}

void CaseFilePage::showSection(const QString &section) { m_tabs->setCurrentIndex(tabOf(section)); }

Location CaseFilePage::location() const { return {code(), m_person.value(), section(), {}}; }

void CaseFilePage::restore(const Location &location)
{
    const QSignalBlocker quiet(m_tabs);
    const BeneficiaryId person(location.subject);
    if (person != m_person)
        m_interview->setChecked(false);
    if (person != m_person || !location.section.isEmpty())
        showSection(location.section);
    m_person = person;
    reload();
    const auto act = fromCode<CaseAct>(location.state.value(QStringLiteral("act")).toString());
    if (m_file && act && !m_workspace.isReadOnly())
        QMetaObject::invokeMethod(
            this, [this, act] { m_doing->start(*act, *m_file); }, Qt::QueuedConnection);
}

void CaseFilePage::refresh(const ChangeSet &changes)
{
    const bool ofNetwork = changes.touches(QLatin1String("organisation"))
        || changes.touches(QLatin1String("organisation_name"))
        || changes.touches(QLatin1String("professional"));
    if (!m_person.isNull() && (changes.touches(m_person) || ofNetwork))
        reload();
}

QList<QWidget *> CaseFilePage::panes() const { return {m_act, m_tabs}; }

void CaseFilePage::reload()
{
    const auto read = caseFile(m_workspace.access(), m_person);
    m_file = read ? std::optional(*read) : std::nullopt;
    m_whole->setCurrentIndex(m_file ? 0 : 1);
    for (auto act = m_acts.begin(); act != m_acts.end(); ++act)
        act.value()->setEnabled(m_file && m_doing->may(CaseAct(act.key()), *m_file));
    m_addTarget->setEnabled(m_file && m_planning->may(*m_file));
    m_callConference->setEnabled(m_file && m_file->level >= Level::Full && m_asking->mayAsk(m_person));
    m_documents->present(m_file);
    m_doing->allowExport(m_file ? m_person : BeneficiaryId());
    if (m_file)
        return present();
    const bool absent = read.error().code == ErrorCode::NotFound;
    m_unknown->tell(QStringLiteral("person"),
        absent ? tr("This file is not in the base") : tr("This file cannot be shown"),
        absent ? tr("It may have been undone or removed.") : ErrorText::command(read.error()),
        tr("Back to the people"));
}

void CaseFilePage::present()
{
    const Beneficiary &person = m_file->person;
    m_name->setText(personName(person.familyName, person.firstName));
    QStringList facts;
    for (const QString &fact : {ageText(person.birthDate, m_file->today), person.city,
             person.reference.isEmpty() ? QString() : tr("file %1").arg(person.reference)})
        if (!fact.isEmpty())
            facts.append(fact);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    QStringList warnings;
    if (person.doNotCall)
        warnings.append(tr("Do not call"));
    if (!person.safeContact.isEmpty())
        warnings.append(tr("Safe contact only"));
    if (m_file->restricted)
        warnings.append(tr("Restricted file"));
    m_warning->setText(warnings.join(QStringLiteral(" · ")));
    m_warning->setVisible(!warnings.isEmpty());
    m_strip->setAnswers(CaseStripText::answers(caseStrip(*m_file), m_file->today));
    showLevel();
    m_visit->present(m_file->level >= Level::Full
            ? changesSince(m_workspace.access(), m_person, m_file->lastVisitAt)
            : SinceVisit(),
        m_file->today);
    showInterview();
    showDrafts();
    presentTab();
}

/// What the reader may not see has no place on the page: an empty list would say that there is nothing.
void CaseFilePage::showLevel()
{
    const Level level = m_file->level;
    m_strip->setVisible(level >= Level::Full);
    const auto isShown = [this, level](const QWidget *tab) {
        return tab == m_identity || tab == m_around || level >= Level::Full
            || ((tab == m_appointments || tab == m_requests) && level == Level::General);
    };
    if (!isShown(m_tabs->currentWidget()))
        m_tabs->setCurrentWidget(m_identity);
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabVisible(i, isShown(m_tabs->widget(i)));
    const auto isPossible = [](const QAction *act) { return act->isEnabled(); };
    m_act->setEnabled(std::any_of(m_acts.begin(), m_acts.end(), isPossible));
    m_partialWords->setText(m_file->restricted
            ? tr("This file is restricted at the person's asking (RGPD art. 18): you see who she is and who "
                 "accompanies her.")
            : tr("You are not in the circle of this person: you see who she is and who accompanies her."));
    m_partial->setVisible(level < Level::Full);
    m_breakGlass->setVisible(!m_workspace.isReadOnly() && m_workspace.may(Operation::BreakGlass, m_person));
}

void CaseFilePage::tellFailure(const Error &error)
{
    Q_EMIT told({.kind = Message::Kind::Failure, .text = ErrorText::command(error)});
}

void CaseFilePage::breakTheGlass()
{
    auto *dialog = new EmergencyDialog(m_workspace, m_person, this);
    connect(dialog, &QDialog::accepted, this, &CaseFilePage::reload);
    dialog->open();
}

/// Only the tab shown is filled: a file opens at once.
void CaseFilePage::presentTab()
{
    if (m_file)
        fill(m_tabs->currentWidget());
}

void CaseFilePage::fill(QWidget *tab)
{
    CaseActs *acts = m_workspace.isReadOnly() || m_file->level < Level::Full ? nullptr : m_doing;
    if (tab == m_pathway) {
        m_panel->setPicture(m_person,
            pathwayPicture(m_file->facts, m_file->state, deadlineRules(),
                {m_file->organisations, m_file->organisationNames, m_file->professionals}, m_file->today,
                {m_file->work.levels, m_file->work.vocabulary}, m_file->now));
        m_deadlines->setLines(CaseLines::deadlines(*m_file));
    } else if (tab == m_identity)
        m_identity->present(*m_file);
    else if (tab == m_diagnosis)
        m_diagnosis->present(*m_file, acts && m_workspace.may(Operation::Diagnose, m_person));
    else if (tab == m_plan)
        m_plan->present(*m_file, m_planning->may(*m_file) ? m_planning : nullptr);
    else if (tab == m_notes)
        m_notes->present(*m_file, acts);
    else if (tab == m_contracts)
        m_contracts->setLines(CaseLines::contracts(*m_file, acts));
    else if (tab == m_appointments)
        m_appointments->setLines(CaseLines::appointments(*m_file, acts));
    else if (tab == m_around || tab == m_circle) {
        m_circle->setLines(CaseLines::circle(*m_file, acts));
        m_around->present(*m_file, acts && m_asking->mayAsk(m_person));
    } else if (tab == m_requests)
        m_requests->setLines(m_asking->linesOf(m_file->work.requests, false));
    else if (tab == m_conferences)
        m_conferences->present(*m_file);
    else if (tab == m_rights)
        m_rights->setLines(CaseLines::rights(*m_file, acts));
    else if (tab == m_shared) {
        m_exercised->setLines(m_doing->rights()->linesOf(*m_file));
        m_sharing->setLines(sharingLines(orTold(sharingOf(m_workspace.access(), *m_file)), *m_file));
    } else if (tab == m_consultations)
        m_consultations->setLines(
            consultationLines(orTold(consultationsOf(m_workspace.access(), m_person)), m_file->today));
    else
        m_history->setLines(
            CaseLines::history(orTold(history(m_workspace.access(), m_person, {}, 200)), m_file->today));
}

std::pair<RecordTab *, qint64> CaseFilePage::lineOf(const PathwayRecord &record) const
{
    using Line = std::pair<RecordTab *, qint64>;
    return std::visit(
        [this]<class Known>(const Known &known) -> Line {
            if constexpr (
                std::is_same_v<Known,
                    std::
                        monostate> || std::is_same_v<Known, OrganisationId> || std::is_same_v<Known, ThemeCode>)
                return {nullptr, 0};
            else if constexpr (std::is_same_v<Known, RuleCode>) {
                const auto &deadlines = m_file->state.deadlines;
                for (qsizetype i = 0; i < deadlines.size(); ++i)
                    if (deadlines[i].rule == known.code)
                        return {m_deadlines, CaseLines::idOfDeadline(i)};
                return {nullptr, 0};
            } else if constexpr (std::is_same_v<Known, AppointmentId>)
                return {m_appointments, known.value()};
            else if constexpr (std::is_same_v<Known, CircleMemberId>)
                return {m_circle, known.value()};
            else if constexpr (
                std::is_same_v<Known,
                    BenefitRightId> || std::is_same_v<Known, RegistrationId> || std::is_same_v<Known, BreachCaseId>)
                return {m_rights, known.value()};
            else
                return {m_contracts, known.value()};
        },
        record);
}

void CaseFilePage::openRecord(const PathwayRecord &record)
{
    if (!m_file)
        return;
    if (const auto *partner = std::get_if<OrganisationId>(&record)) {
        Q_EMIT goTo({QStringLiteral("network"), partner->value(), {}, {}});
        return;
    }
    if (const auto *theme = std::get_if<ThemeCode>(&record)) {
        m_tabs->setCurrentWidget(m_diagnosis);
        m_diagnosis->choose(theme->code);
        return;
    }
    const auto [tab, id] = lineOf(record);
    if (!tab)
        return;
    if (tab == m_circle) {
        m_tabs->setCurrentWidget(m_around);
        m_around->setFace(CirclePanel::Face::Members);
    } else if (tab != m_deadlines)
        m_tabs->setCurrentWidget(tab);
    tab->choose(id);
    tab->focusList();
}

void CaseFilePage::showMenu(const PathwayRecord &record, QPoint position)
{
    if (!m_file || std::holds_alternative<std::monostate>(record))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setDefaultAction(menu->addAction(tr("&Open"), this, [this, record] { openRecord(record); }));
    if (const auto [tab, id] = lineOf(record); tab) {
        fill(tab == m_deadlines ? m_pathway : tab);
        const QList<RecordAct> acts = tab->actsOf(id);
        if (!acts.isEmpty())
            menu->addSeparator();
        for (const RecordAct &act : acts)
            connect(menu->addAction(act.text), &QAction::triggered, this, act.run);
    }
    menu->popup(position);
}
