#include "ui/casefile/pathwaymodel.h"

#include "ui/widgets/tooltip.h"

#include <algorithm>

PathwayModel::PathwayModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PathwayModel::setPicture(PathwayPicture picture)
{
    beginResetModel();
    m_picture = picture.today.isValid() ? std::move(picture) : PathwayPicture();
    m_rows.clear();
    m_texts.clear();
    for (int lane = 0; lane < m_picture.lanes.size(); ++lane) {
        const QList<PathwayItem> &items = m_picture.lanes[lane].items;
        for (int i = 0; i < items.size(); ++i)
            m_rows.append({lane, i});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
        return m_picture.lanes[a.lane].items[a.item].from < m_picture.lanes[b.lane].items[b.item].from;
    });
    m_rowsOf = QList<QList<int>>(m_picture.lanes.size());
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowsOf[m_rows[row].lane].append(row);
    endResetModel();
}

const PathwayItem &PathwayModel::item(int row) const
{
    return m_picture.lanes[m_rows[row].lane].items[m_rows[row].item];
}

const PathwayText &PathwayModel::text(int row) const
{
    auto known = m_texts.find(row);
    if (known == m_texts.end())
        known = m_texts.insert(row, textOf(item(row), m_picture.today));
    return *known;
}

QStringList PathwayModel::labels(int row) const { return labelsOf(item(row), m_picture.today); }

int PathwayModel::rowNearToday() const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (item(row).shape == PathwayItem::Shape::Marker && item(row).from >= m_picture.today)
            return row;
    return int(m_rows.size()) - 1;
}

int PathwayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PathwayModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PathwayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == DateColumn ? sentence(row) : display(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(sentence(row));
    default:
        return {};
    }
}

QString PathwayModel::display(int row, int column) const
{
    const PathwayText &words = text(row);
    switch (Column(column)) {
    case DateColumn:
        return words.date;
    case WhatColumn:
        return tr("%1: %2").arg(words.type, words.label);
    case WithColumn:
        return words.with;
    case StateColumn:
        return words.state;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PathwayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case DateColumn:
        return tr("Date");
    case WhatColumn:
        return tr("What");
    case WithColumn:
        return tr("With");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}
