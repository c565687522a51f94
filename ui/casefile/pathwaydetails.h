#pragma once

#include "ui/casefile/pathwaypainter.h"

#include <QPointer>
#include <QWidget>

class PathwayView;

/// Tells all of the mark looked at in two lines under the picture; what the keys do when none is.
class PathwayDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit PathwayDetails(PathwayView *view, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// What is written, line by line.
    QStringList lines() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Draws the glyph of the mark; tells where the words begin.
    double paintMark(QPainter &painter, double left) const;
    void paintWords(QPainter &painter, QRectF room) const;
    /// "2 of 4" when the mark stands in a cluster, else empty.
    QString rank(int row) const;
    static QString keys();

    QPointer<PathwayView> m_view;
};
