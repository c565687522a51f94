#include "ui/casefile/appointmentdialog.h"

#include "core/rules/appointmentstate.h"
#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/casefile/enumchoices.h"
#include "ui/casefile/participantsfield.h"
#include "ui/text/clashtext.h"
#include "ui/text/flawtext.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/multichoicefield.h"

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
    , m_number(new PlainLabel)
    , m_place(new QLineEdit(appointment.place))
    , m_actor(new ActorFields(workspace, file, this))
    , m_participants(new ParticipantsField(workspace, file, file.participantsOf(appointment.id), this))
    , m_status(new ChoiceField)
{
    setRecord(appointment.id.value());
    addFields();
    m_opened = edited();
    connect(m_day, &DateField::dateChanged, this, &AppointmentDialog::follow);
    connect(m_time, &QTimeEdit::timeChanged, this, &AppointmentDialog::follow);
    connect(m_minutes, &QSpinBox::valueChanged, this, &AppointmentDialog::follow);
    connect(m_actor, &ActorFields::changed, this, &AppointmentDialog::follow);
    connect(m_status, &ChoiceField::codeChanged, this, &AppointmentDialog::follow);
    connect(m_mode, &ChoiceField::codeChanged, this, &AppointmentDialog::followMode);
    follow();
    followMode();
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
    addMode();
    form()->addField(tr("&Place"), m_place, tr("Office, address, telephone number to call"));
    form()->addField(tr("&Organisation"), m_actor->organisation(), {}, FormLayout::Need::Required);
    form()->addField(tr("P&rofessional"), m_actor->professional());
    form()->addField(tr("Also take p&art"), m_participants->field(),
        tr("The other organisations, alone or through one of their professionals"));
    form()->addField(tr("Out&come"), m_status);
}

void AppointmentDialog::addMode()
{
    form()->addField(tr("&Mode"), m_mode);
    m_number->setSelectable(true);
    form()->addWide(m_number);
    m_caution = addNote();
    m_caution->setRole(ColourRole::Late);
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

bool AppointmentDialog::isChanged() const
{
    return !(edited() == m_opened) || !m_participants->change().isEmpty() || !unreadDates().isEmpty();
}

/// A new appointment to come can only be planned.
bool AppointmentDialog::asksOutcome() const
{
    const QDateTime start(m_day->date(), m_time->time());
    return !m_appointment.id.isNull()
        || (m_day->date().isValid() && start.addSecs(60 * m_minutes->value()) <= workspace().clock().now());
}

void AppointmentDialog::offerOutcomes()
{
    QList<Choice> choices;
    Appointment each = edited();
    for (const auto status : allOf<Appointment::Status>()) {
        each.status = status;
        choices.append({codeOf(status), textOf(stateAt(each, workspace().clock().now()))});
    }
    m_status->setChoices(choices);
}

void AppointmentDialog::follow()
{
    form()->setFieldVisible(m_status, asksOutcome());
    offerOutcomes();
    tell(m_note, clashes());
}

/// Whoever is about to call sees first whether she may, and which number.
void AppointmentDialog::followMode()
{
    const bool calls = m_mode->code() == codeOf(Appointment::Mode::Phone);
    const Beneficiary &person = file().person;
    m_number->setText(person.phone.isEmpty() ? tr("No telephone number is known.")
                                             : tr("Telephone number: %1").arg(person.phone));
    m_number->setVisible(calls);
    QStringList cautions;
    if (person.doNotCall)
        cautions.append(tr("Do not call this person."));
    if (person.noSms)
        cautions.append(tr("Send no text message."));
    if (!person.safeContact.isEmpty())
        cautions.append(tr("Safe contact only: %1").arg(person.safeContact));
    tell(m_caution, calls ? cautions.join(QLatin1Char('\n')) : QString());
}

QString AppointmentDialog::clashes() const
{
    QStringList texts;
    for (const Clash &clash : clashesOf(edited(), file().facts.appointments))
        texts.append(clashText(
            clash, file().organisationName(clash.other.organisation, clash.other.startsAt.date()), today()));
    return texts.join(QLatin1Char('\n'));
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
        [this](const auto &record) { return workspace().pathway().save(record, m_participants->change()); });
}
