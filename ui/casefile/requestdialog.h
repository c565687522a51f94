#pragma once

#include "ui/casefile/casedialog.h"

class ChoiceField;
class QPlainTextEdit;

/// Asks for another orientation: why, and towards which track and body. It waits until it is decided.
class RequestDialog final : public CaseDialog
{
    Q_OBJECT

public:
    RequestDialog(Workspace &workspace, const CaseFile &file, const Orientation &request, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    void tellConsequences();
    Orientation edited() const;
    QString currentOrientation() const;

    Orientation m_request;
    Orientation m_opened{};
    QPlainTextEdit *m_reason;
    ChoiceField *m_track;
    ChoiceField *m_organisation;
    DateField *m_requestedOn = nullptr;
    PlainLabel *m_note = nullptr;
};
