#pragma once

#include "core/domain/obstaclelevel.h"

#include <QList>
#include <QWidget>

/// How the level of one theme went, as steps over time; the same is told in words to assistive tools.
class LevelCurve final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelCurve(QWidget *parent = nullptr);

    /// Hidden while there are fewer than two levels.
    void present(const QList<ObstacleLevel> &levels, const QString &theme, QDate today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double xOf(QDate day) const;
    double yOf(int level) const;

    QList<ObstacleLevel> m_levels{};
    QDate m_today{};
};
