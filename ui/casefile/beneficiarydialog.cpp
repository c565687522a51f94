#include "ui/casefile/beneficiarydialog.h"

#include "core/query/homonyms.h"
#include "core/services/workspace.h"
#include "ui/text/flawtext.h"
#include "ui/widgets/conflictdialog.h"

BeneficiaryDialog::BeneficiaryDialog(Workspace &workspace, const CaseFile &file, QWidget *parent)
    : CaseDialog(file.person.id.isNull() ? tr("New person") : tr("Edit the identity"),
        file.person.id.isNull() ? tr("Open the file") : tr("Save the identity"), workspace, file, parent)
{
    setRecord(file.person.id.value());
    const auto date = [this](const QString &label, QDate day, const QString &hint, bool required) {
        return addDate(label, day, hint, required ? FormLayout::Need::Required : FormLayout::Need::Optional);
    };
    m_fields.addTo(form(), file.person, date, [this](QWidget *field) { m_notes.insert(field, addNote()); });
    m_fields.setDepartment(workspace.territory().departmentCode);
    m_opened = edited();
    m_fields.onChange(this, [this] { tellDoubts(); });
    tellDoubts();
}

void BeneficiaryDialog::tellDoubts()
{
    const Beneficiary person = edited();
    QHash<QWidget *, QStringList> doubts;
    for (const Beneficiary::Flaw flaw : person.flaws(today()))
        if (!Beneficiary::isError(flaw))
            doubts[m_fields.fieldOf(flaw)].append(textOf(flaw));
    if (const QString homonym = homonymText(person); !homonym.isEmpty())
        doubts[m_fields.birthDate()].append(homonym);
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note)
        tell(note.value(), doubts.value(note.key()).join(QLatin1Char('\n')));
}

QString BeneficiaryDialog::homonymText(const Beneficiary &person) const
{
    const auto found = homonyms(workspace().access(), person);
    if (found.isEmpty())
        return {};
    QStringList files;
    for (const Homonym &homonym : found)
        files.append(homonym.city.isEmpty() ? homonym.reference
                                            : QStringLiteral("%1 · %2").arg(homonym.reference, homonym.city));
    return tr("The same names and date of birth are in the base already: %1. Look there first.")
        .arg(files.join(QStringLiteral(", ")));
}

QList<FieldError> BeneficiaryDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const Beneficiary::Flaw flaw : edited().flaws(today()))
        if (Beneficiary::isError(flaw))
            add(errors, m_fields.fieldOf(flaw), textOf(flaw));
    return errors;
}

Result<void> BeneficiaryDialog::store()
{
    if (!file().person.id.isNull())
        return storeOver(*this, workspace().access(), file().person, edited(),
            [this](const Beneficiary &person) { return workspace().people().edit(person); });
    const auto created = workspace().people().create(edited());
    if (!created)
        return created.error();
    m_stored = *created;
    return {};
}
