#pragma once

#include "core/query/conferences.h"
#include "ui/casefile/casedialog.h"

class ChoiceField;
class ParticipantsField;
class QCheckBox;
class QLineEdit;
class QTimeEdit;

/// Calls a case conference: when, with whom, and about what the file itself gives to speak of.
class CallConferenceDialog final : public CaseDialog
{
    Q_OBJECT

public:
    CallConferenceDialog(Workspace &workspace, const CaseFile &file, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    void addFields();
    void addSubjects();
    Conference edited() const;
    QList<ConferenceItem> subjects() const;

    QList<AgendaTopic> m_topics;
    DateField *m_day = nullptr;
    QTimeEdit *m_time;
    QLineEdit *m_place;
    QCheckBox *m_invited;
    ChoiceField *m_request;
    ParticipantsField *m_participants;
    QList<QCheckBox *> m_subjects{}; ///< one a topic
    QLineEdit *m_other;
};
