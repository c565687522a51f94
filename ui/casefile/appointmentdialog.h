#pragma once

#include "ui/casefile/casedialog.h"

class ActorFields;
class ChoiceField;
class ParticipantsField;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

/// Plans an appointment or edits one, with all who take part; once it is over it asks what became of it. Says
/// at once what clashes with it, and before a call how the person may be reached.
class AppointmentDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id plans a new one.
    AppointmentDialog(
        Workspace &workspace, const CaseFile &file, const Appointment &appointment, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    void addFields();
    void addMode();
    void follow();
    void followMode();
    /// One that is over is no longer to come: its outcome is to be told.
    void offerOutcomes();
    bool asksOutcome() const;
    Appointment edited() const;
    QWidget *fieldOf(Appointment::Flaw flaw) const;
    /// The person's other appointments that stand in its way, in words.
    QString clashes() const;

    Appointment m_appointment;
    Appointment m_opened{};
    ChoiceField *m_kind;
    DateField *m_day = nullptr;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    ChoiceField *m_mode;
    PlainLabel *m_number;
    PlainLabel *m_caution = nullptr;
    QLineEdit *m_place;
    ActorFields *m_actor;
    ParticipantsField *m_participants;
    ChoiceField *m_status;
    PlainLabel *m_note = nullptr;
};
