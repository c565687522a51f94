#pragma once

#include "core/query/conferences.h"
#include "ui/casefile/casedialog.h"

class ChoiceField;
class ParticipantsField;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QTimeEdit;

/// When a conference is held, who is there, what the person says of it and whether she agrees.
class AttendanceDialog final : public CaseDialog
{
    Q_OBJECT

public:
    AttendanceDialog(Workspace &workspace, const CaseFile &file, const ConferenceView &view, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    void addPresences();
    Conference edited() const;
    QList<ConferenceAttendee> attendees() const;

    ConferenceView m_view;
    Conference m_opened{};
    DateField *m_day = nullptr;
    QTimeEdit *m_time;
    QLineEdit *m_place;
    QList<ChoiceField *> m_presences{}; ///< one an attendee
    ParticipantsField *m_joining;
    QCheckBox *m_present;
    QPlainTextEdit *m_words;
    DateField *m_agreedOn = nullptr;
};
