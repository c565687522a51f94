#pragma once

#include <QStackedWidget>

class EmptyState;
class ListTable;
class QAbstractItemModel;

/// A table, or what it says when it is empty.
class ListPanel final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ListPanel(const QString &name, QWidget *parent = nullptr);

    ListTable *table() const { return m_table; }
    /// To be told what to say when there is no line.
    EmptyState *empty() const { return m_empty; }
    void setModel(QAbstractItemModel *model);

private:
    ListTable *m_table;
    EmptyState *m_empty;
};
