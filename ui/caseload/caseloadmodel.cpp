#include "ui/caseload/caseloadmodel.h"

#include "core/query/people.h"
#include "core/services/workspace.h"
#include "ui/caseload/caseloadtext.h"
#include "ui/text/codetext.h"
#include "ui/text/filtertext.h"
#include "ui/widgets/tooltip.h"

#include <QTimer>

namespace {

/// More than any window shows; read before the first paint.
constexpr int FirstRows = 512;
constexpr int PagesKept = 64;

} // namespace

CaseloadModel::CaseloadModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_caseload(workspace.access())
    , m_pages(PagesKept)
{
}

void CaseloadModel::show(const Filter &filter, const Sorting &sorting)
{
    m_filter = filter;
    m_sorting = sorting;
    const auto first = m_caseload.ids(filter, sorting, FirstRows);
    const quint64 asked = ++m_asked;
    replace(first, first.size() == FirstRows);
    if (m_beginning)
        QTimer::singleShot(0, this, [this, asked] { loadRest(asked); });
}

void CaseloadModel::replace(const QList<BeneficiaryId> &ids, bool beginning)
{
    beginResetModel();
    m_ids = ids;
    m_beginning = beginning;
    m_pages.clear();
    endResetModel();
}

void CaseloadModel::loadRest(quint64 asked)
{
    if (asked != m_asked || !m_beginning)
        return;
    const auto all = m_caseload.ids(m_filter, m_sorting);
    if (all.mid(0, m_ids.size()) != m_ids)
        return replace(all, false);
    m_beginning = false;
    if (all.size() == m_ids.size())
        return;
    m_pages.clear(); // the last page was cut
    beginInsertRows({}, int(m_ids.size()), int(all.size()) - 1);
    m_ids = all;
    endInsertRows();
}

void CaseloadModel::complete()
{
    if (m_beginning)
        loadRest(m_asked);
}

void CaseloadModel::refresh(const ChangeSet &changes)
{
    const auto ids = m_caseload.ids(m_filter, m_sorting, m_beginning ? FirstRows : -1);
    if (ids != m_ids)
        return replace(ids, m_beginning);
    m_pages.clear();
    if (m_ids.isEmpty())
        return;
    if (changes.everything || changes.beneficiaries.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const BeneficiaryId person : changes.beneficiaries)
        if (const int row = rowOf(person); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

BeneficiaryId CaseloadModel::idAt(int row) const { return m_ids.value(row); }

const CaseloadRow &CaseloadModel::rowAt(int row) const
{
    const int number = row / Caseload::PageSize;
    Page *page = m_pages.object(number);
    if (!page)
        page = readPage(number);
    return page->at(row % Caseload::PageSize);
}

CaseloadModel::Page *CaseloadModel::readPage(int number) const
{
    const auto ids = m_ids.mid(qsizetype(number) * Caseload::PageSize, Caseload::PageSize);
    const auto read = m_caseload.rows(ids);
    auto *page = new Page(ids.size());
    qsizetype at = 0; // somebody gone since leaves an empty row until the list is asked again
    for (qsizetype i = 0; i < ids.size(); ++i)
        if (at < read.size() && read[at].id == ids[i])
            (*page)[i] = read[at++];
    m_pages.insert(number, page);
    return page;
}

int CaseloadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int CaseloadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(allOf<Sorting::By>().size());
}

QString CaseloadModel::textAt(const CaseloadRow &row, Sorting::By by) const
{
    return CaseloadText::cell(row, by, m_workspace.clock().today());
}

QString CaseloadModel::spoken(const CaseloadRow &row) const
{
    QStringList parts;
    for (const auto by : {Sorting::By::Name, Sorting::By::Stage, Sorting::By::NextDeadline,
             Sorting::By::Referent, Sorting::By::LastContact, Sorting::By::Commune})
        if (const QString text = textAt(row, by); !text.isEmpty())
            parts.append(by == Sorting::By::Name ? text : tr("%1: %2").arg(textOf(by), text));
    return parts.join(QStringLiteral(", "));
}

QVariant CaseloadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Sorting::By by = byOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(rowAt(index.row()), by);
    case Qt::AccessibleTextRole: {
        const CaseloadRow &row = rowAt(index.row());
        return by == Sorting::By::Name ? spoken(row) : textAt(row, by);
    }
    case Qt::ToolTipRole: {
        const CaseloadRow &row = rowAt(index.row());
        const QString words = CaseloadText::hint(row, by, m_workspace.clock().today());
        return words.isEmpty() ? QVariant() : plainToolTip(words);
    }
    case StatusRole:
        if (by == Sorting::By::NextDeadline)
            if (const Deadline &next = rowAt(index.row()).next; next.dueOn.isValid())
                return int(next.status(m_workspace.clock().today()));
        return {};
    default:
        return {};
    }
}

QVariant CaseloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(byOf(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}
