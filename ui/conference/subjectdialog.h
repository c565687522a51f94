#pragma once

#include "core/domain/conference.h"
#include "ui/casefile/casedialog.h"

class QLineEdit;

/// Adds a subject to the agenda of a conference or words one anew.
class SubjectDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// A null id adds a new one to its conference.
    SubjectDialog(Workspace &workspace, const CaseFile &file, const ConferenceItem &item, QWidget *parent);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override { return !(edited() == m_item); }

private:
    ConferenceItem edited() const;

    ConferenceItem m_item;
    QLineEdit *m_subject;
};
