#pragma once

#include "ui/widgets/statebadge.h"

#include <QAbstractTableModel>

#include <optional>

/// One cell of a small table.
struct TextCell
{
    QString text{};
    std::optional<State> state{}; ///< painted before the text, in its colour
    bool secondary = false;
};

/// One line of a small table.
struct TextRow
{
    qint64 id = 0; ///< number of the record behind it
    QList<TextCell> cells{};
};

/// A table of a few hundred lines of words at most, all known at once.
class TextModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int StateRole = Qt::UserRole + 1; ///< int of a State; invalid when none

    explicit TextModel(const QStringList &headers, QObject *parent = nullptr);

    void setRows(const QList<TextRow> &rows);
    qint64 id(int row) const { return m_rows.value(row).id; }
    /// The line of the record `id`; -1 when there is none.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headers;
    QList<TextRow> m_rows{};
};
