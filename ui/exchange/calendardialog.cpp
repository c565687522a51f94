#include "ui/exchange/calendardialog.h"

#include "core/services/workspace.h"
#include "ui/text/codetext.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QStandardPaths>

CalendarDialog::CalendarDialog(Workspace &workspace, BeneficiaryId person, QWidget *parent)
    : FormDialog(tr("Export to a calendar"), tr("Choose the file…"), parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_from(new DateField(workspace.sharedClock()))
    , m_to(new DateField(workspace.sharedClock()))
    , m_names(new QCheckBox(tr("With the &names")))
{
    m_from->setDate(workspace.clock().today());
    auto *names =
        new PlainLabel(tr("Without them, the calendar holds the day, the kind of appointment and the "
                          "organisation. With them, also who it is with and where: whoever reads the "
                          "calendar, or keeps it on a server, reads that too."),
            Theme::Text::Small);
    names->setSecondary(true);
    names->setWordWrap(true);
    form()->addTitle(person.isNull() ? tr("My appointments") : tr("The appointments of this person"));
    form()->addField(tr("&From"), m_from, tr("Empty: from the first"));
    form()->addField(tr("&To"), m_to, tr("Empty: all that are planned"));
    form()->addWide(m_names);
    form()->addWide(names);
}

QList<FieldError> CalendarDialog::errors() const
{
    QList<FieldError> errors;
    for (DateField *field : {m_from, m_to})
        if (!field->error().isEmpty())
            errors.append({field, field->error()});
    if (errors.isEmpty() && m_to->date().isValid() && m_to->date() < m_from->date())
        errors.append({m_to, tr("The last day comes before the first.")});
    return errors;
}

CalendarOrder CalendarDialog::order() const
{
    return {m_person, {m_from->date(), m_to->date()},
        m_names->isChecked() ? CalendarNames::Told : CalendarNames::Left};
}

Result<void> CalendarDialog::write(const QString &path)
{
    const auto written = exportCalendar(m_workspace.access(), order(), {&textOf, &textOf}, path);
    if (!written)
        return written.error();
    Q_EMIT told({.kind = Message::Kind::Done,
        .text = tr("%n appointment(s) written to the calendar file.", nullptr, *written)});
    return {};
}

Result<void> CalendarDialog::store()
{
    auto *dialog = new QFileDialog(this, tr("Where to write the calendar"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->setNameFilters({tr("Calendars (*.ics)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // No name of anybody: files lie about.
    dialog->selectFile(tr("appointments") + QLatin1Char('-')
        + m_workspace.clock().today().toString(Qt::ISODate) + QStringLiteral(".ics"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { settle(write(path)); });
    dialog->open();
    return Error{ErrorCode::Cancelled, Asked};
}
