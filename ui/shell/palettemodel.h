#pragma once

#include "ui/shell/findprovider.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

/// One line of the command palette: somewhere to go, or something to do.
struct PaletteEntry
{
    QString title{};
    QString detail{};
    QString keys{}; ///< shortcut, as people read it
    QString icon{}; ///< a name of resources/icons; empty: that of the command
    bool enabled = true;
    Location location{}; ///< where it leads, when it is no command
    QPointer<QAction> command{};
};

/// The lines of the command palette.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<PaletteEntry> &entries);
    const PaletteEntry &entry(const QModelIndex &index) const { return m_entries[index.row()]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteEntry> m_entries{};
};
