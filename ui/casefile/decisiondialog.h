#pragma once

#include "ui/casefile/casedialog.h"

class ActorFields;
class ChoiceField;
class QPlainTextEdit;
struct ReorientationDecision;

/// Records what was decided of a request for another orientation, with the new référent unique; it says whose
/// mandate ends, and when.
class DecisionDialog final : public CaseDialog
{
    Q_OBJECT

public:
    DecisionDialog(Workspace &workspace, const CaseFile &file, const Orientation &request, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    void addFields();
    void follow();
    bool isAccepted() const;
    ReorientationDecision edited() const;
    /// The orientation as the decision leaves it.
    Orientation decided() const;
    QString mandates() const;
    QWidget *fieldOf(Orientation::Flaw flaw) const;

    Orientation m_request;
    ChoiceField *m_state;
    DateField *m_decidedOn = nullptr;
    QPlainTextEdit *m_reason;
    DateField *m_notifiedOn = nullptr;
    ActorFields *m_referent;
    DateField *m_from = nullptr;
    PlainLabel *m_note = nullptr;
};
