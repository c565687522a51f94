#pragma once

#include "core/query/day.h"
#include "ui/widgets/section.h"

class EmptyState;
class QScrollArea;

/// Today's appointments, by hour; each opens its file and can be told in one press.
class DayAgenda final : public QFrame
{
    Q_OBJECT

public:
    explicit DayAgenda(QWidget *parent = nullptr);

    void present(const QList<DayAppointment> &appointments, const QDateTime &now);

Q_SIGNALS:
    void opened(BeneficiaryId person, const QString &section);
    void settled(AppointmentId appointment, Appointment::Status status);

private:
    QWidget *line(const DayAppointment &line, const QDateTime &now);

    Section *m_section;
    EmptyState *m_empty;
    QScrollArea *m_area;
};
