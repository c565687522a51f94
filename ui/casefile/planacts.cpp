#include "ui/casefile/planacts.h"

#include "core/services/workspace.h"
#include "ui/casefile/actiondialog.h"
#include "ui/casefile/targetdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/plantext.h"

namespace {

template <class Id>
Result<void> plain(const Result<Id> &stored)
{
    return stored ? Result<void>() : Result<void>(stored.error());
}

} // namespace

PlanActs::PlanActs(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

bool PlanActs::may(const CaseFile &file) const
{
    return !m_workspace.isReadOnly() && m_workspace.may(Operation::EditPlan, file.person.id);
}

void PlanActs::edit(const CaseFile &file, const Target &target)
{
    (new TargetDialog(m_workspace, file, target, m_window))->open();
}

void PlanActs::edit(const CaseFile &file, const PlanAction &action)
{
    (new ActionDialog(m_workspace, file, action, m_window))->open();
}

void PlanActs::agree(const Target &target)
{
    Target agreed = target;
    agreed.agreedOn = m_workspace.clock().today();
    report(plain(m_workspace.plan().save(agreed)), tr("Agreement of the person recorded"));
}

void PlanActs::close(const Target &target, Target::State state)
{
    Target closed = target;
    closed.state = state;
    closed.endedOn = m_workspace.clock().today();
    report(plain(m_workspace.plan().save(closed)), tr("Target: %1").arg(textOf(state)));
}

void PlanActs::settle(PlanActionId action, PlanAction::State state)
{
    report(m_workspace.plan().settle(action, state), tr("Action: %1").arg(textOf(state)));
}

void PlanActs::remove(TargetId target) { report(m_workspace.plan().remove(target), tr("Target removed")); }

void PlanActs::remove(PlanActionId action)
{
    report(m_workspace.plan().remove(action), tr("Action removed"));
}

void PlanActs::answer(const Situation &answer)
{
    report(m_workspace.plan().assess(answer.beneficiary, {answer}, {}), {});
}

void PlanActs::level(const ObstacleLevel &level)
{
    report(m_workspace.plan().assess(level.beneficiary, {}, {level}), {});
}

void PlanActs::report(const Result<void> &done, const QString &text)
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
                         report(m_workspace.undo().undo(step->id), {});
                 }});
}
