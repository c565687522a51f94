#pragma once

#include "core/query/day.h"
#include "core/services/workspace.h"
#include "ui/shell/place.h"

class DayAgenda;
class DayQueue;
class PlainLabel;
class QBoxLayout;

/// "Ma journée": whom the reader sees today, and who needs her, with the reason and what settles it.
class DayPlace final : public Place
{
    Q_OBJECT

public:
    /// `workspace` outlives the place.
    explicit DayPlace(Workspace &workspace, QWidget *parent = nullptr);

    Location location() const override;
    void restore(const Location &location) override;
    void refresh(const ChangeSet &changes) override;
    QList<QWidget *> panes() const override;
    QList<QAction *> commands() const override { return {m_export}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void reload();
    void settle(AppointmentId appointment, Appointment::Status status);
    void putOff(const DayPerson &person, const DayReason &reason);
    void exportAppointments();
    void openFile(BeneficiaryId person, const QString &section);
    QString summary(const Day &day) const;

    Workspace &m_workspace;
    QAction *m_export;
    PlainLabel *m_date;
    PlainLabel *m_summary;
    QBoxLayout *m_header;
    QBoxLayout *m_columns;
    DayAgenda *m_agenda;
    DayQueue *m_queue;
};
