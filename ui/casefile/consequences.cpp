#include "ui/casefile/consequences.h"

#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/ruletext.h"

#include <QCoreApplication>

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Consequences)

public:
    static QString stage(Stage stage) { return tr("The stage becomes: %1.").arg(textOf(stage)); }
    static QString running(const Deadline &deadline, QDate today)
    {
        const QString when = deadline.status(today) == DeadlineStatus::Overdue
            ? tr("already late, since %1").arg(dayText(deadline.dueOn))
            : tr("by %1").arg(dayText(deadline.dueOn));
        return tr("%1: %2 (%3).", "deadline: by day (law)").arg(labelOf(deadline), when, sourceOf(deadline));
    }
    static QString met(const Deadline &deadline) { return tr("%1: done.").arg(labelOf(deadline)); }
    static QString gone(const Deadline &deadline) { return tr("%1: no longer due.").arg(labelOf(deadline)); }
};

bool isRunning(const Deadline &deadline) { return deadline.dueOn.isValid() && !deadline.metOn.isValid(); }

} // namespace

QStringList consequences(const CaseFile &file, const PathwayFacts &after)
{
    const PathwayState &before = file.state;
    const PathwayState state = pathwayState(after, deadlineRules(), file.today);
    QStringList lines;
    if (state.stage != before.stage)
        lines.append(Words::stage(state.stage));
    for (const Deadline &deadline : state.deadlines)
        if (isRunning(deadline) && before.deadline(deadline.rule) != deadline)
            lines.append(Words::running(deadline, file.today));
    for (const Deadline &deadline : before.deadlines) {
        if (!isRunning(deadline))
            continue;
        const Deadline now = state.deadline(deadline.rule);
        if (now.metOn.isValid())
            lines.append(Words::met(deadline));
        else if (!now.dueOn.isValid())
            lines.append(Words::gone(deadline));
    }
    return lines;
}
