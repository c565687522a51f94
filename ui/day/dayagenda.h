#pragma once

#include "core/query/day.h"
#include "ui/widgets/section.h"

class EmptyState;
class OutcomeButtons;
class PlainLabel;
class QAction;
class QPushButton;
class QScrollArea;

/// Today's appointments, by hour, with what clashes; each opens its file and can be told in one press.
class DayAgenda final : public QFrame
{
    Q_OBJECT

public:
    /// `exporting` takes them to a calendar.
    explicit DayAgenda(QAction *exporting, QWidget *parent = nullptr);

    void present(const QList<DayAppointment> &appointments, const QDateTime &now);

Q_SIGNALS:
    void opened(BeneficiaryId person, const QString &section);
    void settled(AppointmentId appointment, Appointment::Status status);

private:
    QWidget *line(const DayAppointment &line, const QDateTime &now);
    PlainLabel *detailOf(const DayAppointment &line, const QDateTime &now);
    /// Null when nothing clashes.
    PlainLabel *clashesOf(const DayAppointment &line, const QDateTime &now);
    OutcomeButtons *outcomeOf(const DayAppointment &line);

    Section *m_section;
    EmptyState *m_empty;
    QScrollArea *m_area;
    QPushButton *m_export;
};
