#include "ui/casefile/followupacts.h"

#include "core/rules/contractrule.h"
#include "core/services/workspace.h"
#include "ui/casefile/amendmentdialog.h"
#include "ui/casefile/contractdialog.h"
#include "ui/casefile/decisiondialog.h"
#include "ui/casefile/jobcheckdialog.h"
#include "ui/casefile/reopendialog.h"
#include "ui/casefile/requestdialog.h"
#include "ui/casefile/reviewdialog.h"
#include "ui/text/errortext.h"

FollowUpActs::FollowUpActs(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

bool FollowUpActs::may(Operation operation, const CaseFile &file) const
{
    return !m_workspace.isReadOnly() && m_workspace.may(operation, file.person.id);
}

void FollowUpActs::amend(const CaseFile &file, const Contract &contract)
{
    (new AmendmentDialog(m_workspace, file, contract, m_window))->open();
}

void FollowUpActs::renew(const CaseFile &file, const Contract &contract)
{
    (new ContractDialog(m_workspace, file, renewalOf(contract), m_window))->open();
}

void FollowUpActs::review(const CaseFile &file)
{
    Review review{.heldOn = file.today};
    for (const Contract &contract : file.facts.contracts)
        if (review.contract.isNull() && contract.isInForce(file.today))
            review.contract = contract.id;
    // On the social track it is the joint one that the law asks for.
    if (file.state.track == Track::Social) {
        review.kind = Review::Kind::Joint;
        review.organisation = file.facts.franceTravail.value(0);
        for (const CircleMember &member : file.currentCircle())
            if (file.facts.franceTravail.contains(member.organisation))
                review.organisation = member.organisation;
    }
    edit(file, review);
}

void FollowUpActs::edit(const CaseFile &file, const Review &review)
{
    auto *dialog = new ReviewDialog(m_workspace, file, review, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, person = file.person.id] {
        if (dialog->conclusion() == Review::Conclusion::Reorient)
            offerRequest(person);
    });
    dialog->open();
}

void FollowUpActs::offerRequest(BeneficiaryId person)
{
    const auto file = caseFile(m_workspace.access(), person);
    if (!file || !may(Operation::Orient, *file))
        return;
    const auto &orientations = file->facts.orientations;
    const auto isWaiting = [](const Orientation &each) { return each.state == Orientation::State::Proposed; };
    if (std::any_of(orientations.begin(), orientations.end(), isWaiting))
        return;
    Q_EMIT told({Message::Kind::Done, tr("Review recorded: it concludes to another orientation"),
        tr("Ask for it…"), [this, file = *file] { request(file); }});
}

void FollowUpActs::request(const CaseFile &file)
{
    (new RequestDialog(m_workspace, file, Orientation{.requestedOn = file.today}, m_window))->open();
}

void FollowUpActs::propose(OrientationId request)
{
    tell(m_workspace.followUp().propose(request, m_workspace.clock().today()), tr("Put to who decides"));
}

void FollowUpActs::decide(const CaseFile &file, const Orientation &request)
{
    (new DecisionDialog(m_workspace, file, request, m_window))->open();
}

void FollowUpActs::report(const CaseFile &file)
{
    const auto &breaches = file.facts.breaches;
    const auto isSanction = [](const BreachCase &each) { return each.isSanction(); };
    const BreachCase breach{.reportedOn = file.today,
        .repeated = std::any_of(breaches.begin(), breaches.end(), isSanction),
        .householdOfSeveral = !file.household.isEmpty()};
    record(file, breach, {BreachDialog::Step::Report});
}

void FollowUpActs::record(
    const CaseFile &file, const BreachCase &breach, const QList<BreachDialog::Step> &steps)
{
    (new BreachDialog(m_workspace, file, breach, steps, m_window))->open();
}

void FollowUpActs::checkJob(const CaseFile &file, const JobCheck &check)
{
    (new JobCheckDialog(m_workspace, file, check, m_window))->open();
}

void FollowUpActs::reopen(const CaseFile &file, const Exit &exit)
{
    (new ReopenDialog(m_workspace, file, exit, m_window))->open();
}

void FollowUpActs::tell(const Result<void> &done, const QString &text)
{
    if (!done) {
        Q_EMIT told({Message::Kind::Failure, ErrorText::command(done.error()), {}, {}});
        return;
    }
    if (text.isEmpty())
        return;
    const auto step = m_workspace.undo().undoable();
    Q_EMIT told({Message::Kind::Done, text, tr("Undo"), [this, step] {
                     if (step)
                         tell(m_workspace.undo().undo(step->id), {});
                 }});
}
