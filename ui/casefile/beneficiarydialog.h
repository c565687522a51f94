#pragma once

#include "ui/casefile/beneficiaryfields.h"
#include "ui/casefile/casedialog.h"

#include <QHash>

/// Creates a person's file or edits her identity. Doubtful values are told, and may be stored.
class BeneficiaryDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A file without person creates one.
    BeneficiaryDialog(Workspace &workspace, const CaseFile &file, QWidget *parent);

    /// Null until stored.
    BeneficiaryId stored() const { return m_stored; }

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    Beneficiary edited() const { return m_fields.read(file().person); }
    void tellDoubts();
    QString homonymText(const Beneficiary &person) const;

    BeneficiaryFields m_fields;
    Beneficiary m_opened{};
    BeneficiaryId m_stored{};
    QHash<QWidget *, PlainLabel *> m_notes{};
};
