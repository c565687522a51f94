#pragma once

#include <QObject>

/// Lets Enter press the button that has the keys, as it does everywhere but on Linux.
class EnterClicks final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
