#include "ui/casefile/caseacts.h"

#include "core/services/workspace.h"
#include "ui/casefile/appointmentdialog.h"
#include "ui/casefile/beneficiarydialog.h"
#include "ui/casefile/circlememberdialog.h"
#include "ui/casefile/contractdialog.h"
#include "ui/casefile/diagnosisdialog.h"
#include "ui/casefile/endmemberdialog.h"
#include "ui/casefile/exclusiondialog.h"
#include "ui/casefile/exitdialog.h"
#include "ui/casefile/followupacts.h"
#include "ui/casefile/householddialog.h"
#include "ui/casefile/leavehouseholddialog.h"
#include "ui/casefile/objectiondialog.h"
#include "ui/casefile/orientationdialog.h"
#include "ui/casefile/partnerviewdialog.h"
#include "ui/casefile/proposedialog.h"
#include "ui/casefile/registrationdialog.h"
#include "ui/casefile/representativedialog.h"
#include "ui/casefile/rightdialog.h"
#include "ui/casefile/rightsacts.h"
#include "ui/exchange/calendardialog.h"
#include "ui/requests/askdialog.h"
#include "ui/text/codetext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/theme.h"

#include <QAction>

namespace {

Operation operationOf(CaseAct act)
{
    switch (act) {
    case CaseAct::EditIdentity:
        return Operation::EditIdentity;
    case CaseAct::PlanAppointment:
        return Operation::PlanAppointment;
    case CaseAct::RecordOrientation:
        return Operation::Orient;
    case CaseAct::RecordDiagnosis:
        return Operation::Diagnose;
    case CaseAct::SignContract:
        return Operation::SignContract;
    case CaseAct::RecordReview:
        return Operation::RecordReview;
    case CaseAct::RequestReorientation:
        return Operation::Orient;
    case CaseAct::RecordExit:
        return Operation::RecordExit;
    case CaseAct::AddMember:
    case CaseAct::NameReferent:
    case CaseAct::RecordObjection:
    case CaseAct::RecordExclusion:
        return Operation::ChangeCircle;
    case CaseAct::RecordRightsRequest:
        return Operation::HandleRights;
    case CaseAct::AskPartner:
        return Operation::AskPartner;
    case CaseAct::RecordRepresentative:
        return Operation::EditIdentity;
    case CaseAct::ProposeFact:
        return Operation::ProposeFact;
    case CaseAct::LeaveHousehold:
        return Operation::LinkHousehold;
    case CaseAct::RecordRight:
        return Operation::EditRight;
    case CaseAct::RecordRegistration:
        return Operation::EditRegistration;
    case CaseAct::ReportBreach:
        return Operation::HandleBreach;
    case CaseAct::LinkHousehold:
        return Operation::LinkHousehold;
    }
    return Operation::EditIdentity;
}

} // namespace

CaseActs::CaseActs(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_followUp(new FollowUpActs(workspace, window))
    , m_rights(new RightsActs(workspace, window))
    , m_export(new QAction(
          Theme::icon(QStringLiteral("calendar")), tr("Export the appointments to a calendar…"), this))
{
    connect(m_followUp, &FollowUpActs::told, this, &CaseActs::told);
    connect(m_rights, &RightsActs::told, this, &CaseActs::told);
    connect(m_export, &QAction::triggered, this, [this] {
        auto *dialog = new CalendarDialog(m_workspace, m_exported, m_window);
        connect(dialog, &CalendarDialog::told, this, &CaseActs::told);
        dialog->open();
    });
}

void CaseActs::allowExport(BeneficiaryId person)
{
    m_exported = person;
    m_export->setEnabled(!person.isNull() && m_workspace.may(Operation::PrintFile, person));
}

QString CaseActs::textOf(CaseAct act)
{
    switch (act) {
    case CaseAct::EditIdentity:
        return tr("Edit the identity…");
    case CaseAct::PlanAppointment:
        return tr("Plan an appointment…");
    case CaseAct::RecordOrientation:
        return tr("Record an orientation…");
    case CaseAct::RecordDiagnosis:
        return tr("Validate the diagnosis…");
    case CaseAct::SignContract:
        return tr("Sign a contract…");
    case CaseAct::RecordReview:
        return tr("Record a review…");
    case CaseAct::RequestReorientation:
        return tr("Ask for another orientation…");
    case CaseAct::RecordExit:
        return tr("Record the exit…");
    case CaseAct::AddMember:
        return tr("Add to the circle…");
    case CaseAct::NameReferent:
        return tr("Name the unique referent…");
    case CaseAct::AskPartner:
        return tr("Ask a partner…");
    case CaseAct::RecordObjection:
        return tr("Record an objection to sharing…");
    case CaseAct::RecordExclusion:
        return tr("Keep a professional away…");
    case CaseAct::RecordRightsRequest:
        return tr("Record a request about her rights…");
    case CaseAct::RecordRepresentative:
        return tr("Record a legal representative…");
    case CaseAct::ProposeFact:
        return tr("Propose to the household…");
    case CaseAct::LeaveHousehold:
        return tr("Part from the household…");
    case CaseAct::RecordRight:
        return tr("Record a right…");
    case CaseAct::RecordRegistration:
        return tr("Record a registration…");
    case CaseAct::ReportBreach:
        return tr("Report a breach…");
    case CaseAct::LinkHousehold:
        return tr("Link a household…");
    }
    return {};
}

bool CaseActs::may(CaseAct act, const CaseFile &file) const
{
    const bool needsHousehold = act == CaseAct::ProposeFact || act == CaseAct::LeaveHousehold;
    return !m_workspace.isReadOnly() && m_workspace.may(operationOf(act), file.person.id)
        && !(needsHousehold && file.household.isEmpty());
}

void CaseActs::start(CaseAct act, const CaseFile &file)
{
    switch (act) {
    case CaseAct::EditIdentity:
        return (new BeneficiaryDialog(m_workspace, file, m_window))->open();
    case CaseAct::PlanAppointment:
        return planAppointment(file);
    case CaseAct::RecordOrientation:
        return edit(file, Orientation{.beneficiary = file.person.id});
    case CaseAct::RecordDiagnosis:
        return edit(file,
            Diagnosis{.beneficiary = file.person.id,
                .professional = m_workspace.session().professional,
                .validatedOn = file.today});
    case CaseAct::SignContract:
        return signContract(file);
    case CaseAct::RecordReview:
        return m_followUp->review(file);
    case CaseAct::RequestReorientation:
        return m_followUp->request(file);
    case CaseAct::RecordExit:
        return edit(file, Exit{.beneficiary = file.person.id, .leftOn = file.today});
    case CaseAct::AddMember:
        return addMember(file, CircleMember::Role::SupportWorker);
    case CaseAct::NameReferent:
        return addMember(file, CircleMember::Role::UniqueReferent);
    case CaseAct::AskPartner:
        return (new AskDialog(m_workspace, file, PartnerRequest(), m_window))->open();
    case CaseAct::RecordObjection:
        return edit(file, Objection{.receivedOn = file.today});
    case CaseAct::RecordExclusion:
        return edit(file, Exclusion{.notedOn = file.today});
    case CaseAct::RecordRightsRequest:
        return m_rights->edit(file, RightsRequest{.receivedOn = file.today});
    case CaseAct::RecordRepresentative:
        return edit(file, LegalRepresentative());
    case CaseAct::ProposeFact:
        return (new ProposeDialog(m_workspace, file, m_window))->open();
    case CaseAct::LeaveHousehold:
        return (new LeaveHouseholdDialog(m_workspace, file, m_window))->open();
    case CaseAct::RecordRight:
        return edit(file, BenefitRight{.beneficiary = file.person.id});
    case CaseAct::RecordRegistration:
        return edit(file, Registration{.beneficiary = file.person.id});
    case CaseAct::ReportBreach:
        return m_followUp->report(file);
    case CaseAct::LinkHousehold:
        return (new HouseholdDialog(m_workspace, file, m_window))->open();
    }
}

void CaseActs::createPerson(const std::function<void(BeneficiaryId)> &created)
{
    CaseFile file;
    file.today = m_workspace.clock().today();
    file.person.followedSince = file.today;
    auto *dialog = new BeneficiaryDialog(m_workspace, file, m_window);
    connect(dialog, &QDialog::accepted, this, [dialog, created] { created(dialog->stored()); });
    dialog->open();
}

void CaseActs::planAppointment(const CaseFile &file)
{
    edit(file,
        Appointment{.beneficiary = file.person.id,
            .organisation = m_workspace.session().organisation,
            .professional = m_workspace.session().professional});
}

void CaseActs::addMember(const CaseFile &file, CircleMember::Role role)
{
    CircleMember member{.beneficiary = file.person.id, .role = role, .from = file.today};
    if (role == CircleMember::Role::UniqueReferent && !file.facts.orientations.isEmpty())
        member.organisation = file.facts.orientations.first().organisation;
    edit(file, member);
}

void CaseActs::signContract(const CaseFile &file)
{
    Contract contract{.beneficiary = file.person.id,
        .organisation = m_workspace.session().organisation,
        .personSignedOn = file.today,
        .bodySignedOn = file.today,
        .signatory = m_workspace.session().professional,
        .startsOn = file.today};
    if (const auto referent = file.referent()) {
        contract.organisation = referent->organisation;
        contract.signatory = referent->professional;
    }
    edit(file, contract);
}

void CaseActs::edit(const CaseFile &file, const CircleMember &member)
{
    (new CircleMemberDialog(m_workspace, file, member, m_window))->open();
}

void CaseActs::edit(const CaseFile &file, const Appointment &appointment)
{
    (new AppointmentDialog(m_workspace, file, appointment, m_window))->open();
}

void CaseActs::edit(const CaseFile &file, const Orientation &orientation)
{
    (new OrientationDialog(m_workspace, file, orientation, m_window))->open();
}

void CaseActs::edit(const CaseFile &file, const Diagnosis &diagnosis)
{
    (new DiagnosisDialog(m_workspace, file, diagnosis, m_window))->open();
}

void CaseActs::edit(const CaseFile &file, const Contract &contract)
{
    (new ContractDialog(m_workspace, file, contract, m_window))->open();
}

void CaseActs::edit(const CaseFile &file, const Exit &exit)
{
    (new ExitDialog(m_workspace, file, exit, m_window))->open();
}

void CaseActs::edit(const CaseFile &file, const BenefitRight &right)
{
    (new RightDialog(m_workspace, file, right, m_window))->open();
}

void CaseActs::edit(const CaseFile &file, const Registration &registration)
{
    (new RegistrationDialog(m_workspace, file, registration, m_window))->open();
}

void CaseActs::edit(const CaseFile &file, const Objection &objection)
{
    (new ObjectionDialog(m_workspace, file, objection, m_window))->open();
}

void CaseActs::answer(FactProposalId proposal, bool accepted)
{
    report(m_workspace.people().answer(proposal, accepted),
        accepted ? tr("Proposal accepted") : tr("Proposal declined"));
}

void CaseActs::showAs(const CaseFile &file, OrganisationId partner)
{
    const auto seen = fileSeenBy(m_workspace.access(), file.person.id, partner);
    if (!seen)
        return report(seen.error(), {});
    (new PartnerViewDialog(*seen, file.organisationName(partner, file.today), m_window))->open();
}

void CaseActs::edit(const CaseFile &file, const Exclusion &exclusion)
{
    (new ExclusionDialog(m_workspace, file, exclusion, m_window))->open();
}

void CaseActs::edit(const CaseFile &file, const LegalRepresentative &representative)
{
    (new RepresentativeDialog(m_workspace, file, representative, m_window))->open();
}

void CaseActs::end(const CaseFile &file, const CircleMember &member)
{
    (new EndMemberDialog(m_workspace, file, member, m_window))->open();
}

void CaseActs::settle(AppointmentId appointment, Appointment::Status status)
{
    report(m_workspace.pathway().settle(appointment, status), tr("Appointment: %1").arg(::textOf(status)));
}

void CaseActs::remove(AppointmentId appointment)
{
    report(m_workspace.pathway().remove(appointment), tr("Appointment removed"));
}

void CaseActs::remove(ContractId contract)
{
    report(m_workspace.pathway().remove(contract), tr("Contract removed"));
}

void CaseActs::report(const Result<void> &done, const QString &text)
{
    if (!done) {
        Q_EMIT told({Message::Kind::Failure, ErrorText::command(done.error()), {}, {}});
        return;
    }
    const auto step = m_workspace.undo().undoable();
    Q_EMIT told({Message::Kind::Done, text, tr("Undo"), [this, step] {
                     if (!step)
                         return;
                     if (const auto undone = m_workspace.undo().undo(step->id); !undone)
                         Q_EMIT told({Message::Kind::Failure, ErrorText::command(undone.error()), {}, {}});
                 }});
}
