#pragma once

#include "core/query/casefile.h"
#include "ui/casefile/caseact.h"
#include "ui/widgets/message.h"

#include <QObject>

class FollowUpActs;
class FormDialog;
class QAction;
class RightsActs;
class Workspace;

/// Opens the forms of a person's file, and does what needs no form.
class CaseActs final : public QObject
{
    Q_OBJECT

public:
    /// `workspace` and `window` outlive the acts; forms open over `window`.
    CaseActs(Workspace &workspace, QWidget *window);

    /// The words of an act, as menus and buttons show them.
    static QString textOf(CaseAct act);

    /// The acts of what follows a contract.
    FollowUpActs *followUp() const { return m_followUp; }
    /// The acts of what the person asks by her rights.
    RightsActs *rights() const { return m_rights; }
    /// Whether the account may do it on this file.
    bool may(CaseAct act, const CaseFile &file) const;
    /// Starts an act with what is usual in it.
    void start(CaseAct act, const CaseFile &file);
    /// Opens the form of a new file; `created` is told of the person once it is stored.
    void createPerson(const std::function<void(BeneficiaryId)> &created);

    void edit(const CaseFile &file, const CircleMember &member);
    void edit(const CaseFile &file, const Appointment &appointment);
    void edit(const CaseFile &file, const Orientation &orientation);
    void edit(const CaseFile &file, const Diagnosis &diagnosis);
    void edit(const CaseFile &file, const Contract &contract);
    void edit(const CaseFile &file, const Exit &exit);
    void edit(const CaseFile &file, const BenefitRight &right);
    void edit(const CaseFile &file, const Registration &registration);
    void edit(const CaseFile &file, const Objection &objection);
    /// Accepts or declines what another file of the household proposes.
    void answer(FactProposalId proposal, bool accepted);
    /// Shows what a partner sees of the file.
    void showAs(const CaseFile &file, OrganisationId partner);
    void edit(const CaseFile &file, const Exclusion &exclusion);
    void edit(const CaseFile &file, const LegalRepresentative &representative);
    void end(const CaseFile &file, const CircleMember &member);
    void settle(AppointmentId appointment, Appointment::Status status);
    void remove(AppointmentId appointment);
    void remove(ContractId contract);
    /// Takes the appointments of the person named last to a calendar.
    QAction *exportAction() const { return m_export; }
    /// Whose appointments are exported; null: nobody's.
    void allowExport(BeneficiaryId person);

Q_SIGNALS:
    void told(const Message &message);

private:
    void planAppointment(const CaseFile &file);
    void addMember(const CaseFile &file, CircleMember::Role role);
    void signContract(const CaseFile &file);
    /// Tells what was done, with a way to take it back, or why it was not.
    void report(const Result<void> &done, const QString &text);

    Workspace &m_workspace;
    QWidget *m_window;
    FollowUpActs *m_followUp;
    RightsActs *m_rights;
    QAction *m_export;
    BeneficiaryId m_exported{};
};
