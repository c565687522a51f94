#pragma once

#include "ui/casefile/casedialog.h"

class ActorFields;
class ChoiceField;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

/// Plans an appointment or edits one; of a past day it asks what became of it.
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
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void addFields();
    void follow();
    bool asksOutcome() const;
    Appointment edited() const;
    QWidget *fieldOf(Appointment::Flaw flaw) const;
    /// Another appointment of the person at the same time.
    std::optional<Appointment> clash() const;

    Appointment m_appointment;
    Appointment m_opened{};
    ChoiceField *m_kind;
    DateField *m_day = nullptr;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    ChoiceField *m_mode;
    QLineEdit *m_place;
    ActorFields *m_actor;
    ChoiceField *m_status;
    PlainLabel *m_note = nullptr;
};
