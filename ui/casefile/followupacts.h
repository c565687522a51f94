#pragma once

#include "core/query/casefile.h"
#include "ui/casefile/breachdialog.h"
#include "ui/widgets/message.h"

#include <QObject>

enum class Operation;
class Workspace;

/// Opens the forms of what follows a contract, and does what needs no form.
class FollowUpActs final : public QObject
{
    Q_OBJECT

public:
    /// `workspace` and `window` outlive the acts; forms open over `window`.
    FollowUpActs(Workspace &workspace, QWidget *window);

    /// Whether the account may do it on this file.
    bool may(Operation operation, const CaseFile &file) const;

    void amend(const CaseFile &file, const Contract &contract);
    /// Opens the contract that would follow, unsigned.
    void renew(const CaseFile &file, const Contract &contract);
    void review(const CaseFile &file);
    void edit(const CaseFile &file, const Review &review);
    void request(const CaseFile &file);
    /// Puts a request to who decides, today.
    void propose(OrientationId request);
    void decide(const CaseFile &file, const Orientation &request);
    void report(const CaseFile &file);
    void record(const CaseFile &file, const BreachCase &breach, const QList<BreachDialog::Step> &steps);
    void checkJob(const CaseFile &file, const JobCheck &check);
    void reopen(const CaseFile &file, const Exit &exit);

Q_SIGNALS:
    void told(const Message &message);

private:
    /// Tells what was done, with a way to take it back, or why it was not; nothing when `text` is empty.
    void tell(const Result<void> &done, const QString &text);
    void offerRequest(BeneficiaryId person);

    Workspace &m_workspace;
    QWidget *m_window;
};
