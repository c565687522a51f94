#pragma once

#include "core/query/conferences.h"
#include "core/services/conferenceservice.h"
#include "ui/casefile/casedialog.h"

class ActorFields;
class ChoiceField;
class QDoubleSpinBox;
class QLineEdit;

/// Writes what was decided about a subject; with a target of the plan it becomes an action there, with who
/// takes it and by when, once the person agreed to that target.
class TeamDecisionDialog final : public CaseDialog
{
    Q_OBJECT

public:
    TeamDecisionDialog(
        Workspace &workspace, const CaseFile &file, const ConferenceSubject &subject, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    void addFields(const QString &subject);
    void offerTargets();
    void follow();
    /// The target chosen, new or of the plan; nothing when nobody has anything to do.
    std::optional<Target> target() const;
    TeamDecision edited() const;

    ConferenceItemId m_item;
    QLineEdit *m_words;
    ChoiceField *m_target;
    DateField *m_agreedOn = nullptr;
    ChoiceField *m_owner;
    ActorFields *m_actor;
    DateField *m_dueOn = nullptr;
    QDoubleSpinBox *m_hours;
};
