#include "core/exchange/importplan.h"

ImportSummary ImportPlan::summary() const
{
    ImportSummary sum;
    sum.read = int(lines.size());
    for (const ImportLine &line : lines) {
        switch (line.action) {
        case ImportAction::Create:
            ++sum.created;
            break;
        case ImportAction::Update:
            ++sum.updated;
            break;
        case ImportAction::Unchanged:
            ++sum.unchanged;
            break;
        case ImportAction::Conflict:
            ++sum.conflicts;
            break;
        case ImportAction::Reject:
            ++sum.rejected;
            break;
        }
    }
    return sum;
}

QList<ImportProblem> ImportPlan::allProblems() const
{
    QList<ImportProblem> all = problems;
    for (const ImportLine &line : lines)
        all += line.problems;
    return all;
}

bool ImportPlan::isEmpty() const
{
    return std::apply([](const auto &...each) { return (each.isEmpty() && ...); }, writes);
}
