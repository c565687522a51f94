#include "ui/shell/newbasedialog.h"

#include "core/domain/nomenclature.h"
#include "ui/widgets/choicefield.h"

#include <QLineEdit>

namespace {

QList<Choice> choicesOf(const Nomenclature &nomenclature, bool withCode)
{
    QList<Choice> choices;
    for (const NomenclatureEntry &entry : nomenclature.entries())
        choices.append(
            {entry.code, withCode ? QStringLiteral("%1 – %2").arg(entry.code, entry.label) : entry.label});
    return choices;
}

} // namespace

NewBaseDialog::NewBaseDialog(QWidget *parent)
    : FormDialog(tr("New base"), tr("Choose where to keep it…"), parent)
    , m_territory(new QLineEdit)
    , m_department(new ChoiceField)
    , m_organisation(new QLineEdit)
    , m_organisationType(new ChoiceField)
    , m_familyName(new QLineEdit)
    , m_firstName(new QLineEdit)
{
    m_department->setEmptyLabel(tr("Not given"));
    m_department->setChoices(choicesOf(Nomenclature::departments(), true));
    m_organisationType->setEmptyLabel(tr("Not given"));
    m_organisationType->setChoices(choicesOf(Nomenclature::organisationTypes(), false));
    const auto required = FormLayout::Need::Required;
    form()->addTitle(tr("The territory"));
    form()->addField(
        tr("&Name of the territory"), m_territory, tr("For example the name of your département"), required);
    form()->addField(tr("&Département"), m_department, tr("Some dates of law depend on it"));
    form()->addTitle(tr("You"));
    form()->addField(tr("&Organisation"), m_organisation, tr("Where you work"), required);
    form()->addField(tr("&Kind of organisation"), m_organisationType);
    form()->addField(tr("&Family name"), m_familyName, {}, required);
    form()->addField(tr("First na&me"), m_firstName);
}

NewBase NewBaseDialog::base() const
{
    return {.territoryName = m_territory->text().simplified(),
        .departmentCode = m_department->code(),
        .organisationName = m_organisation->text().simplified(),
        .organisationType = m_organisationType->code(),
        .familyName = m_familyName->text().simplified(),
        .firstName = m_firstName->text().simplified()};
}

QList<FieldError> NewBaseDialog::errors() const
{
    QList<FieldError> errors;
    const auto need = [&errors](QLineEdit *field, const QString &text) {
        if (field->text().simplified().isEmpty())
            errors.append({field, text});
    };
    need(m_territory, tr("Name the territory the base is for."));
    need(m_organisation, tr("Name the organisation you work for."));
    need(m_familyName, tr("Write your family name: what you do is signed with it."));
    return errors;
}

bool NewBaseDialog::isChanged() const
{
    const NewBase typed = base();
    for (const QString &text : {typed.territoryName, typed.departmentCode, typed.organisationName,
             typed.organisationType, typed.familyName, typed.firstName})
        if (!text.isEmpty())
            return true;
    return false;
}
