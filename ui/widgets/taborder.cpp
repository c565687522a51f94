#include "ui/widgets/taborder.h"

#include <QWidget>

QWidget *tabThrough(QWidget *before, const QWidget *content)
{
    for (QWidget *each : content->findChildren<QWidget *>()) {
        if (!(each->focusPolicy() & Qt::TabFocus))
            continue;
        QWidget::setTabOrder(before, each);
        before = each;
    }
    return before;
}
