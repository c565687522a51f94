#include "ui/shell/newbasedialog.h"

#include "core/domain/nomenclature.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

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
    : QDialog(parent)
    , m_form(new FormLayout)
    , m_territory(new QLineEdit)
    , m_department(new ChoiceField)
    , m_organisation(new QLineEdit)
    , m_organisationType(new ChoiceField)
    , m_familyName(new QLineEdit)
    , m_firstName(new QLineEdit)
{
    setWindowTitle(tr("New base"));
    m_department->setEmptyLabel(tr("Not given"));
    m_department->setChoices(choicesOf(Nomenclature::departments(), true));
    m_organisationType->setEmptyLabel(tr("Not given"));
    m_organisationType->setChoices(choicesOf(Nomenclature::organisationTypes(), false));
    const auto required = FormLayout::Need::Required;
    m_form->addTitle(tr("The territory"));
    m_form->addField(
        tr("&Name of the territory"), m_territory, tr("For example the name of your département"), required);
    m_form->addField(tr("&Département"), m_department, tr("Some dates of law depend on it"));
    m_form->addTitle(tr("You"));
    m_form->addField(tr("&Organisation"), m_organisation, tr("Where you work"), required);
    m_form->addField(tr("&Kind of organisation"), m_organisationType);
    m_form->addField(tr("&Family name"), m_familyName, {}, required);
    m_form->addField(tr("First na&me"), m_firstName);
    auto *buttons = new QDialogButtonBox;
    QPushButton *create = buttons->addButton(tr("Choose where to keep it…"), QDialogButtonBox::AcceptRole);
    create->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Around, Theme::Around, Theme::Around, Theme::Around);
    layout->addWidget(m_form, 1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewBaseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_territory->setFocus();
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

void NewBaseDialog::accept()
{
    QList<FieldError> errors;
    const auto need = [&errors](QLineEdit *field, const QString &text) {
        if (field->text().simplified().isEmpty())
            errors.append({field, text});
    };
    need(m_territory, tr("Name the territory the base is for."));
    need(m_organisation, tr("Name the organisation you work for."));
    need(m_familyName, tr("Write your family name: what you do is signed with it."));
    if (m_form->showErrors(errors))
        QDialog::accept();
}
