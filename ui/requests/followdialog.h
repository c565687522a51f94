#pragma once

#include "core/domain/partnerrequest.h"
#include "ui/casefile/casedialog.h"

class ChoiceField;
class QPlainTextEdit;

/// Keeps a reminder or a call about a request, with what was said.
class FollowDialog final : public CaseDialog
{
    Q_OBJECT

public:
    FollowDialog(Workspace &workspace, const CaseFile &file, const PartnerRequest &request, QWidget *parent);

protected:
    QList<FieldError> errors() const override { return {}; }
    Result<void> store() override;
    bool isChanged() const override;

private:
    QString whomToCall() const;

    PartnerRequest m_request;
    ChoiceField *m_kind;
    QPlainTextEdit *m_words;
};
