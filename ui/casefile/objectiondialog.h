#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class QLineEdit;

/// Records the person's no to sharing, with one partner or with all but who accompanies her, and its end.
class ObjectionDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id records a new one.
    ObjectionDialog(Workspace &workspace, const CaseFile &file, const Objection &objection, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void tellWhoLeaves();
    Objection edited() const;

    Objection m_objection;
    Objection m_opened{};
    ChoiceField *m_organisation;
    QLineEdit *m_words;
    DateField *m_receivedOn = nullptr;
    DateField *m_liftedOn = nullptr;
    PlainLabel *m_note = nullptr;
};
