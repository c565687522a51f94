#pragma once

#include "core/domain/changeset.h"
#include "core/query/caseload.h"

#include <QAbstractTableModel>
#include <QCache>

class Workspace;

/// The list of people that a filter shows: their ids in memory, their rows read by pages when they are looked
/// at. Each column is one of Sorting::By.
class CaseloadModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// DeadlineStatus of a cell of the next deadline, as int; nothing elsewhere and where nothing is due.
    static constexpr int StatusRole = Qt::UserRole;

    explicit CaseloadModel(Workspace &workspace, QObject *parent = nullptr);

    static int columnOf(Sorting::By by) { return int(by); }
    static Sorting::By byOf(int column) { return Sorting::By(column); }

    /// Shows whom `filter` shows. The first people are there at once, a long list goes on a moment later.
    void show(const Filter &filter, const Sorting &sorting);
    const Filter &filter() const { return m_filter; }
    const Sorting &sorting() const { return m_sorting; }
    /// Reads again what `changes` touches; resets the list when other people are in it, or in another order.
    void refresh(const ChangeSet &changes);

    /// True while only the beginning of a long list is there.
    bool isBeginning() const { return m_beginning; }
    /// Reads the rest of a long list now.
    void complete();
    /// Null for a row that is not there.
    BeneficiaryId idAt(int row) const;
    /// -1 when the person is not in the list.
    int rowOf(BeneficiaryId id) const { return int(m_ids.indexOf(id)); }
    const CaseloadRow &rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Page = QList<CaseloadRow>;

    void replace(const QList<BeneficiaryId> &ids, bool beginning);
    void loadRest(quint64 asked);
    Page *readPage(int number) const;
    QString textAt(const CaseloadRow &row, Sorting::By by) const;
    QString spoken(const CaseloadRow &row) const;

    Workspace &m_workspace;
    mutable Caseload m_caseload;
    Filter m_filter;
    Sorting m_sorting;
    QList<BeneficiaryId> m_ids;
    bool m_beginning = false;
    quint64 m_asked = 0; ///< counts the lists asked for, so that a late rest of an older one is dropped
    mutable QCache<int, Page> m_pages;
};
