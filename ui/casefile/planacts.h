#pragma once

#include "core/query/casefile.h"
#include "ui/widgets/message.h"

#include <QObject>

class Workspace;

/// Opens the forms of the plan and of the diagnosis, and does what needs no form.
class PlanActs final : public QObject
{
    Q_OBJECT

public:
    /// `workspace` and `window` outlive the acts; forms open over `window`.
    PlanActs(Workspace &workspace, QWidget *window);

    bool may(const CaseFile &file) const;
    void edit(const CaseFile &file, const Target &target);
    void edit(const CaseFile &file, const PlanAction &action);
    void agree(const Target &target);
    void close(const Target &target, Target::State state);
    void settle(PlanActionId action, PlanAction::State state);
    void remove(TargetId target);
    void remove(PlanActionId action);
    void answer(const Situation &answer);
    void level(const ObstacleLevel &level);

Q_SIGNALS:
    void told(const Message &message);

private:
    /// Tells what was done, with a way to take it back, or why it was not; nothing when `text` is empty.
    void report(const Result<void> &done, const QString &text);

    Workspace &m_workspace;
    QWidget *m_window;
};
