#include "ui/shell/palettemodel.h"

#include "ui/widgets/theme.h"

#include <QAction>

void PaletteModel::show(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    case Qt::DecorationRole:
        return entry.icon.isEmpty() && entry.command ? entry.command->icon() : Theme::icon(entry.icon);
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title, entry.detail, entry.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    // What cannot be done stays selectable, so that its reason can be read.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}
