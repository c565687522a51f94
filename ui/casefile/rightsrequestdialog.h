#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class QLineEdit;
class QPlainTextEdit;

/// Records what the person asks by her rights, and that it takes longer to answer.
class RightsRequestDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id records a new one.
    RightsRequestDialog(
        Workspace &workspace, const CaseFile &file, const RightsRequest &request, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void follow();
    RightsRequest edited() const;

    RightsRequest m_request;
    RightsRequest m_opened{};
    ChoiceField *m_kind;
    ChoiceField *m_organisation;
    ChoiceField *m_means;
    QPlainTextEdit *m_words;
    QLineEdit *m_extensionReason;
    DateField *m_receivedOn = nullptr;
    DateField *m_identityCheckedOn = nullptr;
    DateField *m_extendedOn = nullptr;
    PlainLabel *m_note = nullptr;
};
