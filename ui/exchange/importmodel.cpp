#include "ui/exchange/importmodel.h"

#include "ui/text/importtext.h"

namespace {

QString changesText(const ImportLine &line)
{
    QStringList parts;
    for (const ImportChange &change : line.changes) {
        const QString after = ImportText::value(change.field, change.after);
        const QString before = ImportText::value(change.field, change.before);
        parts.append(before.isEmpty()
                ? ImportModel::tr("%1: %2").arg(ImportText::field(change.field), after)
                : ImportModel::tr("%1: %2 → %3").arg(ImportText::field(change.field), before, after));
    }
    return parts.join(QStringLiteral(" · "));
}

QString remarksText(const ImportLine &line)
{
    QStringList parts;
    for (const ImportProblem &problem : line.problems)
        parts.append(problem.column.isEmpty()
                ? ImportText::problem(problem)
                : ImportModel::tr("%1: %2").arg(problem.column, ImportText::problem(problem)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void ImportModel::setPlan(const ImportPlan &plan, const ImportDecisions &decisions)
{
    beginResetModel();
    m_lines = plan.lines;
    m_decisions = decisions;
    endResetModel();
}

void ImportModel::decide(int line, ImportDecision decision)
{
    m_decisions.insert(line, decision);
    Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ImportModel::text(int row, int column) const
{
    const ImportLine &line = m_lines[row];
    switch (column) {
    case Line:
        return QString::number(line.line);
    case Subject:
        return line.subject;
    case Action:
        return m_decisions.contains(row) ? ImportText::decision(m_decisions.value(row))
                                         : ImportText::action(line.action);
    case Changes:
        return changesText(line);
    case Remarks:
        return remarksText(line);
    }
    return {};
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != Line)
            return text(index.row(), index.column());
        return tr("line %1, %2, %3")
            .arg(text(index.row(), Line), text(index.row(), Subject), text(index.row(), Action));
    case ActionRole:
        return int(m_lines[index.row()].action);
    }
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Subject:
        return tr("Who or what");
    case Action:
        return tr("Outcome");
    case Changes:
        return tr("What changes");
    case Remarks:
        return tr("Remarks");
    }
    return {};
}

void ImportFilter::setWanted(int action)
{
    m_wanted = action;
    invalidateFilter();
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex line = sourceModel()->index(row, ImportModel::Line, parent);
    if (m_wanted == -2)
        return !line.siblingAtColumn(ImportModel::Remarks).data().toString().isEmpty();
    return m_wanted == -1 || line.data(ImportModel::ActionRole).toInt() == m_wanted;
}
