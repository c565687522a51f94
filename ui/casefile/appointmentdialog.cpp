#include "ui/casefile/appointmentdialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/casefile/enumchoices.h"
#include "ui/text/datetext.h"
#include "ui/text/flawtext.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

AppointmentDialog::AppointmentDialog(
    Workspace &workspace, const CaseFile &file, const Appointment &appointment, QWidget *parent)
    : CaseDialog(appointment.id.isNull() ? tr("Plan an appointment") : tr("Edit the appointment"),
        appointment.id.isNull() ? tr("Plan the appointment") : tr("Save the appointment"), workspace, file,
        parent)
    , m_appointment(appointment)
    , m_kind(new ChoiceField)
    , m_time(new QTimeEdit)
    , m_minutes(new QSpinBox)
    , m_mode(new ChoiceField)
    , m_place(new QLineEdit(appointment.place))
    , m_actor(new ActorFields(workspace, file, this))
    , m_status(new ChoiceField)
{
    addFields();
    m_opened = edited();
    connect(m_day, &DateField::dateChanged, this, &AppointmentDialog::follow);
    connect(m_time, &QTimeEdit::timeChanged, this, &AppointmentDialog::follow);
    connect(m_minutes, &QSpinBox::valueChanged, this, &AppointmentDialog::follow);
    follow();
}

void AppointmentDialog::addFields()
{
    offer(m_kind, m_appointment.kind);
    offer(m_mode, m_appointment.mode);
    offer(m_status, m_appointment.status);
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setTime(m_appointment.startsAt.isValid() ? m_appointment.startsAt.time() : QTime(9, 0));
    m_minutes->setRange(5, 12 * 60);
    m_minutes->setSingleStep(15);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(m_appointment.minutes);
    m_actor->set(m_appointment.organisation, m_appointment.professional);

    form()->addField(tr("&Kind"), m_kind);
    m_day = addDate(tr("&Day"), m_appointment.startsAt.date(), {}, FormLayout::Need::Required);
    form()->addField(tr("&Time"), m_time);
    form()->addField(tr("D&uration"), m_minutes);
    m_note = addNote();
    form()->addField(tr("&Mode"), m_mode);
    form()->addField(tr("&Place"), m_place, tr("Office, address, telephone number to call"));
    form()->addField(tr("&Organisation"), m_actor->organisation(), {}, FormLayout::Need::Required);
    form()->addField(tr("P&rofessional"), m_actor->professional());
    form()->addField(tr("Out&come"), m_status);
}

Appointment AppointmentDialog::edited() const
{
    Appointment edited = m_appointment;
    edited.kind = fromCode<Appointment::Kind>(m_kind->code()).value_or(m_appointment.kind);
    edited.mode = fromCode<Appointment::Mode>(m_mode->code()).value_or(m_appointment.mode);
    edited.status = asksOutcome()
        ? fromCode<Appointment::Status>(m_status->code()).value_or(m_appointment.status)
        : Appointment::Status::Planned;
    edited.startsAt = m_day->date().isValid() ? QDateTime(m_day->date(), m_time->time()) : QDateTime();
    edited.minutes = m_minutes->value();
    edited.place = m_place->text().trimmed();
    edited.organisation = m_actor->organisationId();
    edited.professional = m_actor->professionalId();
    return edited;
}

/// A new appointment to come can only be planned.
bool AppointmentDialog::asksOutcome() const
{
    return !m_appointment.id.isNull() || (m_day->date().isValid() && m_day->date() < today());
}

void AppointmentDialog::follow()
{
    form()->setFieldVisible(m_status, asksOutcome());
    const auto other = clash();
    tell(m_note,
        other ? tr("The person already has an appointment %1 (%2).")
                    .arg(momentText(other->startsAt, today()), textOf(other->kind))
              : QString());
}

std::optional<Appointment> AppointmentDialog::clash() const
{
    const Appointment mine = edited();
    if (!mine.startsAt.isValid())
        return {};
    for (const Appointment &other : file().facts.appointments) {
        if (other.id == mine.id || other.status != Appointment::Status::Planned)
            continue;
        if (mine.startsAt < other.startsAt.addSecs(other.minutes * 60)
            && other.startsAt < mine.startsAt.addSecs(mine.minutes * 60))
            return other;
    }
    return {};
}

QWidget *AppointmentDialog::fieldOf(Appointment::Flaw flaw) const
{
    switch (flaw) {
    case Appointment::Flaw::StartMissing:
        return m_day;
    case Appointment::Flaw::DurationWrong:
        return m_minutes;
    case Appointment::Flaw::OrganisationMissing:
        return m_actor->organisation();
    case Appointment::Flaw::AttendedInFuture:
        return m_status;
    }
    return m_kind;
}

QList<FieldError> AppointmentDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const Appointment::Flaw flaw : edited().flaws(today()))
        add(errors, fieldOf(flaw), textOf(flaw));
    return errors;
}

Result<void> AppointmentDialog::store()
{
    return storeOver(*this, workspace().access(), m_appointment, edited(),
        [this](const auto &record) { return workspace().pathway().save(record); });
}
