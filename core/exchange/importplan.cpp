#include "core/exchange/importplan.h"

namespace {

/// What keeps a line from being taken, rather than a doubt.
ImportProblem gravest(const QList<ImportProblem> &problems)
{
    for (const ImportProblem &problem : problems)
        if (problem.severity != ImportProblem::Severity::Warning)
            return problem;
    return problems.first();
}

} // namespace

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

void ImportPlan::add(ImportLine line)
{
    const bool many = problemCount >= MostProblems && line.problems.size() > 1;
    problemCount += line.problems.size();
    if (many)
        line.problems = {gravest(line.problems)};
    lines.append(std::move(line));
}

QList<ImportProblem> ImportPlan::allProblems() const
{
    QList<ImportProblem> all = problems;
    for (const ImportLine &line : lines) {
        if (all.size() >= MostProblems)
            break;
        all += line.problems.first(qMin(line.problems.size(), MostProblems - all.size()));
    }
    if (const qsizetype more = problems.size() + problemCount - all.size(); more > 0)
        all.append({0, {}, ImportProblem::Severity::Warning, QStringLiteral("problems_left_out"),
            {QString::number(more)}});
    return all;
}

bool ImportPlan::isEmpty() const
{
    return std::apply([](const auto &...each) { return (each.isEmpty() && ...); }, writes);
}
