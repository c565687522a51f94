#pragma once

#include "ui/widgets/tokens.h"

#include <QIconEngine>

/// Draws an icon of resources/icons in a colour of the current theme, sharp at every scale.
class ThemedIcon final : public QIconEngine
{
public:
    ThemedIcon(const QString &name, ColourRole role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new ThemedIcon(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override;

private:
    QString m_name;
    ColourRole m_role;
};
