#pragma once

#include <QStyledItemDelegate>

/// A cell with a bar under its words, as long as its load against the heaviest one; the words say the number.
class LoadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The loads of the lines, in their order, in any unit.
    void setLoads(const QList<int> &loads);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QList<int> m_loads{};
    int m_heaviest = 0;
};
