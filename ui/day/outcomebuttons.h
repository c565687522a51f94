#pragma once

#include "core/domain/appointment.h"

#include <QWidget>

/// What became of an appointment, told in one press: attended, excused, absent, cancelled.
class OutcomeButtons final : public QWidget
{
    Q_OBJECT

public:
    /// `person` completes the names for assistive tools.
    explicit OutcomeButtons(const QString &person, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(Appointment::Status status);
};
