#pragma once

#include "core/query/casefile.h"
#include "ui/widgets/formdialog.h"

class DateField;
class PlainLabel;
class Workspace;

/// A form about one person's file; her name heads it.
class CaseDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `workspace` outlives the dialog.
    CaseDialog(const QString &title, const QString &verb, Workspace &workspace, const CaseFile &file,
        QWidget *parent);

protected:
    DraftPlace draftPlace() const override;
    /// Tells which record the form is about (0: a new one) and what it is opened for, when the same kind of
    /// form is opened for several things: a draft goes back to that alone.
    void setRecord(qint64 record, const QString &openedFor = {});

    Workspace &workspace() const { return m_workspace; }
    const CaseFile &file() const { return m_file; }
    QDate today() const { return m_file.today; }

    /// Adds a field for a day; one that is not understood is an error of the form.
    DateField *addDate(const QString &label, QDate date, const QString &hint = {},
        FormLayout::Need need = FormLayout::Need::Optional);
    /// Adds an empty line of the form that tells something about the fields above it.
    PlainLabel *addNote();
    /// Shows `text` as a note, or nothing.
    static void tell(PlainLabel *note, const QString &text);
    /// The days that are not understood.
    QList<FieldError> unreadDates() const;
    /// Adds an error, unless the field has one already.
    static void add(QList<FieldError> &errors, QWidget *field, const QString &text);

private:
    Workspace &m_workspace;
    CaseFile m_file;
    QList<DateField *> m_dates{};
    qint64 m_record = 0;
    QString m_openedFor{};
};
