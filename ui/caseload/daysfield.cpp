#include "ui/caseload/daysfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace {

constexpr int MostDays = 3650;

} // namespace

DaysField::DaysField(const QString &label, int usual, QWidget *parent)
    : QWidget(parent)
    , m_holds(new QCheckBox(label))
    , m_days(new QSpinBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_holds, 1);
    layout->addWidget(m_days);
    m_days->setRange(1, MostDays);
    m_days->setValue(usual);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("%1, number of days").arg(label));
    setFocusProxy(m_holds);
    connect(m_holds, &QCheckBox::toggled, this, &DaysField::changed);
    connect(m_days, &QSpinBox::valueChanged, this, [this] {
        // To choose a number is to want the condition.
        const QSignalBlocker blocker(m_holds);
        m_holds->setChecked(true);
        Q_EMIT changed();
    });
}

int DaysField::days() const { return m_holds->isChecked() ? m_days->value() : 0; }

void DaysField::setDays(int days)
{
    const QSignalBlocker holds(m_holds);
    const QSignalBlocker number(m_days);
    m_holds->setChecked(days > 0);
    if (days > 0)
        m_days->setValue(days);
}
