#pragma once

#include <QString>

class QWidget;

/// `text` as a tooltip that shows it as it is: Qt would read HTML in it.
QString plainToolTip(const QString &text);
/// Gives `widget` a tooltip, and the same words to assistive tools.
void setPlainToolTip(QWidget *widget, const QString &text);
