#include "core/services/workspace.h"
#include "ui/casefile/caseacts.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/draftnotice.h"
#include "ui/casefile/planacts.h"
#include "ui/casefile/recordtab.h"
#include "ui/text/datetext.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/formdraft.h"

#include <QAction>
#include <QChildEvent>
#include <QTabWidget>

// The forms of the file that were left unfinished.

namespace {

/// A kind of form: the part of the file its records stand in, and the act that opens it for a new one.
struct KnownForm
{
    const char *kind;
    const char *section;
    std::optional<CaseAct> act{};
};

const std::array<KnownForm, 35> KnownForms{{
    {"BeneficiaryDialog", "identity", CaseAct::EditIdentity},
    {"HouseholdDialog", "identity", CaseAct::LinkHousehold},
    {"DiagnosisDialog", "diagnosis", CaseAct::RecordDiagnosis},
    {"TargetDialog", "plan"},
    {"ActionDialog", "plan"},
    {"OrientationDialog", "contracts", CaseAct::RecordOrientation},
    {"RequestDialog", "contracts", CaseAct::RequestReorientation},
    {"DecisionDialog", "contracts"},
    {"ContractDialog", "contracts", CaseAct::SignContract},
    {"AmendmentDialog", "contracts"},
    {"ReviewDialog", "contracts", CaseAct::RecordReview},
    {"ExitDialog", "contracts", CaseAct::RecordExit},
    {"JobCheckDialog", "contracts"},
    {"ReopenDialog", "contracts"},
    {"AppointmentDialog", "appointments", CaseAct::PlanAppointment},
    {"CircleMemberDialog", "circle", CaseAct::AddMember},
    {"EndMemberDialog", "circle"},
    {"ObjectionDialog", "circle", CaseAct::RecordObjection},
    {"ExclusionDialog", "circle", CaseAct::RecordExclusion},
    {"RightsRequestDialog", "sharing", CaseAct::RecordRightsRequest},
    {"RightsDecisionDialog", "sharing"},
    {"RepresentativeDialog", "identity", CaseAct::RecordRepresentative},
    {"AskDialog", "requests", CaseAct::AskPartner},
    {"ProposeDialog", "identity", CaseAct::ProposeFact},
    {"LeaveHouseholdDialog", "identity", CaseAct::LeaveHousehold},
    {"MoveDialog", "requests"},
    {"FollowDialog", "requests"},
    {"CallConferenceDialog", "conferences"},
    {"AttendanceDialog", "conferences"},
    {"SubjectDialog", "conferences"},
    {"PositionDialog", "conferences"},
    {"TeamDecisionDialog", "conferences"},
    {"RightDialog", "rights", CaseAct::RecordRight},
    {"RegistrationDialog", "rights", CaseAct::RecordRegistration},
    {"BreachDialog", "rights", CaseAct::ReportBreach},
}};

/// Null for a form that is opened elsewhere.
const KnownForm *knownForm(const Draft &draft)
{
    const auto found = std::find_if(KnownForms.begin(), KnownForms.end(),
        [&draft](const KnownForm &each) { return draft.kind() == QLatin1String(each.kind); });
    return found == KnownForms.end() ? nullptr : &*found;
}

/// The act that opens the form as it was left; nothing for one about a stored record.
std::optional<CaseAct> actOfDraft(const Draft &draft)
{
    const KnownForm *form = knownForm(draft);
    if (!form || !form->act)
        return {};
    if (form->act == CaseAct::EditIdentity)
        return form->act;
    if (form->act == CaseAct::AddMember && draft.variant() == codeOf(CircleMember::Role::UniqueReferent))
        return CaseAct::NameReferent;
    const bool isPrepared = form->act == CaseAct::SignContract && !draft.variant().isEmpty();
    return draft.record() == 0 && !isPrepared ? form->act : std::nullopt;
}

} // namespace

void CaseFilePage::showDrafts()
{
    QList<DraftNotice::Line> lines;
    if (m_file && !m_workspace.isReadOnly() && !m_interview->isChecked())
        for (const Draft &draft : m_workspace.drafts().about(m_person.value()))
            if (knownForm(draft))
                lines.append(lineOfDraft(draft));
    m_drafts->present(lines);
}

DraftNotice::Line CaseFilePage::lineOfDraft(const Draft &draft)
{
    const QString when = momentText(draft.savedAt, m_file->today);
    if (const auto act = actOfDraft(draft))
        return {tr("Form left unfinished: %1 (%2)", "form, moment").arg(CaseActs::textOf(*act), when),
            m_doing->may(*act, *m_file) ? tr("&Resume") : QString(), [this, draft] { resume(draft); }};
    const auto form = FormDraft::fromText(draft.body);
    const bool isNew = draft.kind() == QLatin1String("TargetDialog") && draft.record() == 0;
    const int tab = tabOf(QString::fromLatin1(knownForm(draft)->section));
    return {tr("Form left unfinished: %1, in “%2” (%3)", "form, part of the file, moment")
                .arg(form ? form->title : QString(), m_tabs->tabText(tab), when),
        !m_tabs->isTabVisible(tab) ? QString()
            : isNew                ? tr("&Resume")
                                   : tr("Sho&w where"),
        [this, draft] { resume(draft); }};
}

void CaseFilePage::resume(const Draft &draft)
{
    if (!m_file)
        return;
    if (const auto act = actOfDraft(draft))
        return m_doing->start(*act, *m_file);
    m_tabs->setCurrentIndex(tabOf(QString::fromLatin1(knownForm(draft)->section)));
    if (draft.kind() == QLatin1String("TargetDialog") && draft.record() == 0)
        return m_planning->edit(*m_file, Target{.theme = draft.variant()});
    auto *part = m_tabs->currentWidget();
    if (auto *records = part == m_shared ? m_exercised : qobject_cast<RecordTab *>(part)) {
        records->choose(draft.record());
        records->focusList();
    }
}

/// A form that closes over the page forgets its draft.
void CaseFilePage::childEvent(QChildEvent *event)
{
    Place::childEvent(event);
    if (auto *form = event->polished() ? qobject_cast<FormDialog *>(event->child()) : nullptr)
        connect(form, &QDialog::finished, this, &CaseFilePage::showDrafts, Qt::UniqueConnection);
}
