#pragma once

#include "ui/casefile/casedialog.h"

class ActorFields;
class QLineEdit;

/// Records who must not accompany the person, why, and until when.
class ExclusionDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id records a new one.
    ExclusionDialog(Workspace &workspace, const CaseFile &file, const Exclusion &exclusion, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    Exclusion edited() const;
    QWidget *fieldOf(Exclusion::Flaw flaw) const;

    Exclusion m_exclusion;
    Exclusion m_opened{};
    ActorFields *m_actor;
    QLineEdit *m_reason;
    DateField *m_notedOn = nullptr;
    DateField *m_liftedOn = nullptr;
};
