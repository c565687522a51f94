#pragma once

#include "ui/casefile/pathwaymodel.h"

#include <QTableView>

/// The pathway as a list in date order: the same rows and the same current one as the picture.
class PathwayList final : public QTableView
{
    Q_OBJECT

public:
    explicit PathwayList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void opened(int row);
    void menuRequested(int row, QPoint globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitColumns();
    void followFont();
};
