#pragma once

#include <QDate>
#include <QStyledItemDelegate>

/// Draws something found in the network on two lines, with a mark on a service that should be refreshed.
class NetworkDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NetworkDelegate(QObject *parent = nullptr);

    void setToday(QDate today) { m_today = today; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QDate m_today;
};
