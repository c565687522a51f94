#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

/// Records the steps of a breach case, from its report to the lifting of a sanction. It shows the rules of
/// the day and what departs from them; it blocks no decision for that, since the département decides.
class BreachDialog final : public CaseDialog
{
    Q_OBJECT

public:
    enum class Step { Report, Notification, Observations, Opinion, Decision, Lifting };

    /// Shows `steps`, in their order, after what was recorded before the first. A null id reports a new case.
    BreachDialog(Workspace &workspace, const CaseFile &file, const BreachCase &breach,
        const QList<Step> &steps, QWidget *parent);

    /// What may be recorded next of a stored case.
    static QList<Step> nextSteps(const BreachCase &breach);
    /// What holds something already.
    static QList<Step> stepsOf(const BreachCase &breach);
    /// The words that begin a step.
    static QString verbOf(Step step);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    static QString titleOf(Step step);
    void addBefore();
    void addStep(Step step);
    void addReport();
    void addNotification();
    void addObservations();
    void addOpinion();
    void addDecision();
    void addLifting();
    QPlainTextEdit *addText(const QString &label, const QString &text, const QString &hint,
        FormLayout::Need need = FormLayout::Need::Optional);
    void follow();
    BreachCase edited() const;
    void readDecision(BreachCase &edited) const;
    QWidget *fieldOf(BreachCase::Flaw flaw) const;
    QWidget *futureDay() const;

    BreachCase m_breach;
    BreachCase m_opened{};
    QList<Step> m_steps;
    // A field whose step is not shown is null.
    ChoiceField *m_kind = nullptr;
    DateField *m_reportedOn = nullptr;
    QPlainTextEdit *m_facts = nullptr;
    QCheckBox *m_repeated = nullptr;
    QCheckBox *m_household = nullptr;
    DateField *m_notifiedOn = nullptr;
    DateField *m_dueOn = nullptr;
    DateField *m_observationsOn = nullptr;
    QPlainTextEdit *m_observations = nullptr;
    DateField *m_askedOn = nullptr;
    DateField *m_opinionOn = nullptr;
    QPlainTextEdit *m_opinion = nullptr;
    ChoiceField *m_decision = nullptr;
    DateField *m_decidedOn = nullptr;
    QDoubleSpinBox *m_rate = nullptr;
    QSpinBox *m_months = nullptr;
    DateField *m_startsOn = nullptr;
    PlainLabel *m_rules = nullptr;
    PlainLabel *m_findings = nullptr;
    DateField *m_liftedOn = nullptr;
    QLineEdit *m_liftReason = nullptr;
};
