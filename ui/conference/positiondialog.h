#pragma once

#include "core/query/conferences.h"
#include "ui/casefile/casedialog.h"

class ActorFields;
class ChoiceField;
class QPlainTextEdit;

/// Writes what an organisation holds about a subject. What was stated before stays: this answers it.
class PositionDialog final : public CaseDialog
{
    Q_OBJECT

public:
    PositionDialog(
        Workspace &workspace, const CaseFile &file, const ConferenceSubject &subject, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_opened) || !unreadDates().isEmpty(); }

private:
    Position edited() const;
    QWidget *fieldOf(Position::Flaw flaw) const;

    ConferenceItemId m_item;
    Position m_opened{};
    ActorFields *m_actor;
    ChoiceField *m_stance;
    QPlainTextEdit *m_words;
    DateField *m_statedOn = nullptr;
};
