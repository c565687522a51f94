#pragma once

#include "core/exchange/importplan.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

/// The lines of an import before it is done.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Subject, Action, Changes, Remarks, ColumnCount };
    static constexpr int ActionRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const ImportPlan &plan, const ImportDecisions &decisions);
    void decide(int line, ImportDecision decision);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    QList<ImportLine> m_lines{};
    ImportDecisions m_decisions{};
};

/// Keeps the lines of one outcome.
class ImportFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Shows the lines of `action`; -1 shows all, -2 those with remarks.
    void setWanted(int action);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_wanted = -1;
};
