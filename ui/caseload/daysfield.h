#pragma once

#include <QWidget>

class QCheckBox;
class QSpinBox;

/// A condition with a number of days, which holds or not: "[x] Due within [15 days]".
class DaysField final : public QWidget
{
    Q_OBJECT

public:
    /// `usual` is the number proposed while the condition does not hold.
    DaysField(const QString &label, int usual, QWidget *parent = nullptr);

    /// 0 when the condition does not hold.
    int days() const;
    void setDays(int days);

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_holds;
    QSpinBox *m_days;
};
