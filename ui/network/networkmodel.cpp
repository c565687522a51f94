#include "ui/network/networkmodel.h"

#include "core/services/workspace.h"
#include "ui/text/networktext.h"
#include "ui/widgets/tooltip.h"

#include <algorithm>

namespace {

constexpr int pageSize = 64;
constexpr int pagesKept = 20;

} // namespace

NetworkModel::NetworkModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_pages(pagesKept)
{
}

void NetworkModel::reload()
{
    m_directory = NetworkDirectory::load(m_workspace.database(), m_workspace.clock().now());
}

void NetworkModel::search(const NetworkFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_pages.clear();
    m_hits = m_directory.find(m_workspace.database(), filter);
    endResetModel();
}

void NetworkModel::clear()
{
    beginResetModel();
    m_pages.clear();
    m_hits.clear();
    endResetModel();
}

int NetworkModel::rowOf(const NetworkHit &hit) const
{
    const auto same = [&hit](const NetworkHit &each) {
        return each.organisation == hit.organisation && each.professional == hit.professional
            && each.service == hit.service;
    };
    auto found = std::find_if(m_hits.cbegin(), m_hits.cend(), same);
    if (found == m_hits.cend())
        found = std::find_if(m_hits.cbegin(), m_hits.cend(),
            [&hit](const NetworkHit &each) { return each.organisation == hit.organisation; });
    return found == m_hits.cend() ? -1 : int(found - m_hits.cbegin());
}

int NetworkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

const NetworkRow &NetworkModel::row(int number) const
{
    const int page = number / pageSize;
    QList<NetworkRow> *rows = m_pages.object(page);
    if (!rows) {
        rows = new QList<NetworkRow>;
        const int last = std::min((page + 1) * pageSize, int(m_hits.size()));
        for (int each = page * pageSize; each < last; ++each)
            rows->append(m_directory.row(m_workspace.database(), m_hits.at(each)));
        m_pages.insert(page, rows);
    }
    return rows->at(number % pageSize);
}

QString NetworkModel::spoken(const NetworkRow &row) const
{
    QString words =
        row.name + QStringLiteral(", ") + NetworkText::detail(row, !m_filter.communeCode.isEmpty());
    if (row.hit.kind == NetworkHit::Kind::Service)
        words += QStringLiteral(", ") + NetworkText::freshness(row.updatedOn, m_workspace.clock().today());
    return row.sensitive ? words + QStringLiteral(", ") + tr("sensitive organisation") : words;
}

QVariant NetworkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NetworkRow &found = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.name;
    case Qt::AccessibleTextRole:
        return spoken(found);
    case Qt::ToolTipRole:
        return plainToolTip(spoken(found));
    case RowRole:
        return QVariant::fromValue(found);
    case DetailRole:
        return NetworkText::detail(found, !m_filter.communeCode.isEmpty());
    default:
        return {};
    }
}
