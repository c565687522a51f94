#pragma once

#include "core/query/networkdirectory.h"

#include <QAbstractListModel>
#include <QCache>

class Workspace;

Q_DECLARE_METATYPE(NetworkRow)

/// What was found in the network; rows are read by pages when they are shown.
class NetworkModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int RowRole = Qt::UserRole + 1; ///< the NetworkRow
    static constexpr int DetailRole = Qt::UserRole + 2; ///< the second line

    /// `workspace` outlives the model.
    explicit NetworkModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads the network again; what is shown stays until search() is called.
    void reload();
    void search(const NetworkFilter &filter);
    /// Shows nothing.
    void clear();
    const NetworkFilter &filter() const { return m_filter; }
    /// How many organisations there are, whatever is shown.
    int organisations() const { return m_directory.organisations(); }
    /// What is on `row`; a hit without organisation when there is no such row.
    NetworkHit hit(int row) const { return m_hits.value(row); }
    /// See NetworkDirectory::hitOf().
    NetworkHit hitOf(qint64 number) const { return m_directory.hitOf(number); }
    /// The row of `hit`, or of its organisation; -1 when neither is shown.
    int rowOf(const NetworkHit &hit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const NetworkRow &row(int number) const;
    QString spoken(const NetworkRow &row) const;

    Workspace &m_workspace;
    NetworkDirectory m_directory{};
    NetworkFilter m_filter{};
    QList<NetworkHit> m_hits{};
    mutable QCache<int, QList<NetworkRow>> m_pages;
};
