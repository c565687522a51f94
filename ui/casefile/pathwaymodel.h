#pragma once

#include "core/query/pathwaypicture.h"
#include "ui/casefile/pathwaytext.h"

#include <QAbstractTableModel>

/// A pathway as a table of its marks in date order: the one model behind the picture and its list.
class PathwayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, WhatColumn, WithColumn, StateColumn, ColumnCount };

    explicit PathwayModel(QObject *parent = nullptr);

    void setPicture(PathwayPicture picture);
    const PathwayPicture &picture() const { return m_picture; }

    const PathwayItem &item(int row) const;
    /// The index in picture().lanes of the lane a row belongs to.
    int laneOf(int row) const { return m_rows[row].lane; }
    /// The rows of one lane, in date order.
    QList<int> rowsOf(int lane) const { return m_rowsOf.value(lane); }
    const PathwayText &text(int row) const;
    /// "type, label, with whom, date, state": what is spoken for a row.
    QString sentence(int row) const { return text(row).sentence(); }
    QStringList labels(int row) const;
    /// The row to begin with: the first item not yet past, else the last one; -1 when there is none.
    int rowNearToday() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int lane = 0;
        int item = 0;
    };

    QString display(int row, int column) const;

    PathwayPicture m_picture{};
    QList<Row> m_rows{};
    QList<QList<int>> m_rowsOf{};
    mutable QHash<int, PathwayText>
        m_texts{}; ///< of the rows asked for so far: nobody reads thousands at once
};
