#pragma once

#include <QTableView>

/// A table read line by line: whole lines are selected, Enter or a double click opens one, Tab leaves it.
class ListTable final : public QTableView
{
    Q_OBJECT

public:
    /// `name` says what the lines are, for assistive tools.
    explicit ListTable(const QString &name, QWidget *parent = nullptr);
    ~ListTable() override;

    void setModel(QAbstractItemModel *model) override;
    /// The line that has the keys; -1 when there is none.
    int currentRow() const { return currentIndex().row(); }
    /// Makes `row` the current line and shows it.
    void goToRow(int row);
    /// The column that takes the room left by the others, each as wide as `characters` characters.
    void setColumnWidths(int stretched, const QList<int> &characters);

Q_SIGNALS:
    void opened(int row);
    void rowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applyTheme();

    QList<int> m_characters{};
    int m_stretched = -1;
};
