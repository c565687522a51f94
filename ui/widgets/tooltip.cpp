#include "ui/widgets/tooltip.h"

#include <QTextDocument>
#include <QToolTip>
#include <QWidget>

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
    widget->setAccessibleDescription(text);
}

void showPlainToolTip(const QPoint &place, const QString &text, QWidget *widget)
{
    QToolTip::showText(place, plainToolTip(text), widget);
}
