#pragma once

#include <QString>

class QPoint;
class QWidget;

/// `text` as a tooltip that shows it as it is: Qt would read HTML in it.
QString plainToolTip(const QString &text);
/// Gives `widget` a tooltip, and the same words to assistive tools.
void setPlainToolTip(QWidget *widget, const QString &text);

/// Shows `text` at once as the tooltip of `widget`, at a place of the screen; an empty text hides it.
void showPlainToolTip(const QPoint &place, const QString &text, QWidget *widget);
