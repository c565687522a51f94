#include "ui/day/outcomebuttons.h"

#include "ui/text/codetext.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

OutcomeButtons::OutcomeButtons(const QString &person, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Half);
    for (const auto status : {Appointment::Status::Attended, Appointment::Status::NoShow}) {
        auto *button = new QPushButton(textOf(status));
        button->setAccessibleName(tr("%1: %2").arg(textOf(status), person));
        connect(button, &QPushButton::clicked, this, [this, status] { Q_EMIT chosen(status); });
        row->addWidget(button);
    }
    auto *others = new QMenu(this);
    for (const auto status : {Appointment::Status::Excused, Appointment::Status::Cancelled})
        others->addAction(textOf(status), this, [this, status] { Q_EMIT chosen(status); });
    auto *other = new QPushButton(tr("Other"));
    other->setAccessibleName(tr("Other outcome: %1").arg(person));
    other->setMenu(others);
    row->addWidget(other);
    row->addStretch();
}
