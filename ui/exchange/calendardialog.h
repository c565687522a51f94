#pragma once

#include "core/exchange/calendarexport.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/message.h"

class DateField;
class QCheckBox;
class Workspace;

/// Takes appointments to a calendar: which days, with names or without, then where to write the file.
class CalendarDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// The appointments of `person`, or the reader's own when null. `workspace` outlives the dialog.
    CalendarDialog(Workspace &workspace, BeneficiaryId person, QWidget *parent);

Q_SIGNALS:
    /// What was exported.
    void told(const Message &message);

protected:
    QList<FieldError> errors() const override;
    /// Asks for the file; the export itself comes after.
    Result<void> store() override;
    bool isChanged() const override { return false; }

private:
    CalendarOrder order() const;
    Result<void> write(const QString &path);

    Workspace &m_workspace;
    BeneficiaryId m_person;
    DateField *m_from;
    DateField *m_to;
    QCheckBox *m_names;
};
