#pragma once

#include "core/domain/term.h"
#include "ui/widgets/formdialog.h"

class ChoiceField;
class DateField;
class QLineEdit;
class Workspace;

/// Gives a national term the territory's own words, or adds a term.
class TermDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `national` are the national words; empty for a term of the territory.
    TermDialog(Workspace &workspace, const Term &term, const QString &national, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    DraftPlace draftPlace() const override;
    bool isChanged() const override { return !(edited() == m_opened); }

private:
    Term edited() const;

    Workspace &m_workspace;
    Term m_term;
    Term m_opened{};
    bool m_isOwn;
    ChoiceField *m_theme;
    QLineEdit *m_label;
    QLineEdit *m_national;
    DateField *m_from;
    DateField *m_to;
};
