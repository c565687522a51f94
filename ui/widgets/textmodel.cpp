#include "ui/widgets/textmodel.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"

#include <algorithm>

TextModel::TextModel(const QStringList &headers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headers(headers)
{
}

void TextModel::setRows(const QList<TextRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TextModel::rowOf(qint64 id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const TextRow &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int TextModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TextModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant TextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TextCell cell = m_rows.at(index.row()).cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.text;
    case Qt::ToolTipRole:
        return plainToolTip(cell.text);
    case Qt::ForegroundRole:
        return cell.secondary ? QVariant(Theme::color(ColourRole::Secondary)) : QVariant();
    case StateRole:
        return cell.state ? QVariant(int(*cell.state)) : QVariant();
    default:
        return {};
    }
}

QVariant TextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return m_headers.value(section);
}
