#pragma once

#include "core/domain/partnerrequest.h"
#include "ui/casefile/casedialog.h"

class ActorFields;
class ChoiceField;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;

/// Prepares a request to a partner about a person, and sends it when a way is chosen. Nothing is typed that
/// the file knows: the sheet takes it from there.
class AskDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id prepares a new one.
    AskDialog(Workspace &workspace, const CaseFile &file, const PartnerRequest &request, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    void addFields();
    void offerServices();
    void followService();
    void followKind();
    void proposeContext();
    PartnerRequest edited() const;
    QWidget *fieldOf(PartnerRequest::Flaw flaw) const;

    PartnerRequest m_request;
    PartnerRequest m_opened{};
    QString m_proposed{}; ///< context that nobody typed
    QHash<QString, OrganisationId> m_bodies{}; ///< of the services offered
    ChoiceField *m_kind;
    ChoiceField *m_theme;
    ChoiceField *m_service;
    ActorFields *m_actor;
    QLineEdit *m_subject;
    QPlainTextEdit *m_context;
    QDoubleSpinBox *m_amount;
    ChoiceField *m_channel;
    DateField *m_informedOn = nullptr;
    PlainLabel *m_note = nullptr;
};
