#pragma once

#include "ui/casefile/casedialog.h"

class ActorFields;
class ChoiceField;
class QDoubleSpinBox;
class QLineEdit;

/// Adds an action to a target or edits one, and suggests services of the network near the person.
class ActionDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id adds a new one to its target.
    ActionDialog(Workspace &workspace, const CaseFile &file, const PlanAction &action, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void addFields();
    void offerActions();
    void offerServices();
    void followService();
    void followOwner();
    PlanAction edited() const;
    QWidget *fieldOf(PlanAction::Flaw flaw) const;
    Target target() const;

    PlanAction m_action;
    PlanAction m_opened{};
    QHash<QString, OrganisationId> m_bodies{}; ///< of the services suggested
    ChoiceField *m_code;
    QLineEdit *m_label;
    ChoiceField *m_service;
    ChoiceField *m_owner;
    ActorFields *m_actor;
    ChoiceField *m_state;
    QDoubleSpinBox *m_hours;
    DateField *m_startsOn = nullptr;
    DateField *m_dueOn = nullptr;
    DateField *m_endedOn = nullptr;
};
