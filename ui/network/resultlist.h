#pragma once

#include <QListView>

/// What was found, one under the other; Enter opens, Tab leaves.
class ResultList final : public QListView
{
    Q_OBJECT

public:
    explicit ResultList(const QString &name, QWidget *parent = nullptr);
    ~ResultList() override;

    /// Makes `row` the current one and shows it.
    void goToRow(int row);
    int currentRow() const { return currentIndex().row(); }

Q_SIGNALS:
    void opened(int row);
    void rowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};
