#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class QPlainTextEdit;

/// Records a review that was held, its conclusion and its summary.
class ReviewDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id records a new one.
    ReviewDialog(Workspace &workspace, const CaseFile &file, const Review &review, QWidget *parent);

    Review::Conclusion conclusion() const { return edited().conclusion; }

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void addFields();
    void offerContracts();
    void follow();
    Review edited() const;
    QWidget *fieldOf(Review::Flaw flaw) const;

    Review m_review;
    Review m_opened{};
    ChoiceField *m_kind;
    DateField *m_heldOn = nullptr;
    ChoiceField *m_organisation;
    ChoiceField *m_contract;
    ChoiceField *m_conclusion;
    QPlainTextEdit *m_summary;
    PlainLabel *m_note = nullptr;
};
