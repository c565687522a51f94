#include "ui/network/organisationdialog.h"

#include "core/base/text.h"
#include "core/domain/nomenclature.h"
#include "core/services/workspace.h"
#include "ui/text/flawtext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/communefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

OrganisationDialog::OrganisationDialog(
    Workspace &workspace, const Organisation &organisation, QWidget *parent)
    : FormDialog(organisation.id.isNull() ? tr("New partner") : tr("Edit the partner"),
        organisation.id.isNull() ? tr("Create the partner") : tr("Save the partner"), parent)
    , m_workspace(workspace)
    , m_before(organisation)
    , m_name(new QLineEdit)
    , m_renamedOn(new DateField(workspace.sharedClock()))
    , m_type(new ChoiceField)
    , m_sensitive(new QCheckBox(tr("Sensitive partner")))
    , m_siret(new QLineEdit)
    , m_address(new QLineEdit)
    , m_complement(new QLineEdit)
    , m_postcode(new QLineEdit)
    , m_city(new CommuneField)
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
    , m_website(new QLineEdit)
    , m_description(new QPlainTextEdit)
{
    addFields();
    fill();
    connect(m_name, &QLineEdit::textChanged, this, &OrganisationDialog::followName);
    connect(m_type, &ChoiceField::codeChanged, this, &OrganisationDialog::followType);
    connect(m_city, &CommuneField::codeChanged, this, [this](const QString &code) {
        if (const Commune *commune = Communes::all().find(code);
            commune && !commune->postcodes.contains(m_postcode->text()))
            m_postcode->setText(commune->postcodes.value(0));
    });
    followName();
}

void OrganisationDialog::addFields()
{
    QList<Choice> types;
    for (const NomenclatureEntry &entry : Nomenclature::organisationTypes().entries())
        types.append({entry.code, entry.label});
    m_type->setChoices(types);
    m_type->setEmptyLabel(tr("Not said"));
    m_city->setDepartment(m_workspace.territory().departmentCode);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 5);

    form()->addTitle(tr("Identity"));
    form()->addField(tr("&Name"), m_name, {}, FormLayout::Need::Required);
    form()->addField(tr("&Since"), m_renamedOn,
        tr("First day of the new name: what happened before keeps the old one. Empty: the name was wrong and "
           "is corrected."));
    form()->addField(tr("&Type"), m_type);
    form()->addWide(m_sensitive);
    auto *why =
        new PlainLabel(tr("Belonging to it reveals something about a person: its name is hidden outside her "
                          "circle."),
            Theme::Text::Small);
    why->setSecondary(true);
    why->setWordWrap(true);
    m_sensitive->setAccessibleDescription(why->text());
    form()->addWide(why);
    form()->addField(tr("S&IRET"), m_siret, tr("14 digits"));
    form()->addTitle(tr("Address"));
    form()->addField(tr("&Address"), m_address);
    form()->addField(tr("Address, c&ontinued"), m_complement);
    form()->addField(tr("&Commune"), m_city);
    form()->addField(tr("&Postcode"), m_postcode);
    form()->addTitle(tr("Contact"));
    form()->addField(tr("T&elephone"), m_phone);
    form()->addField(tr("E-&mail"), m_email);
    form()->addField(tr("&Website"), m_website);
    form()->addField(tr("&Description"), m_description);
}

void OrganisationDialog::fill()
{
    m_name->setText(m_before.name);
    m_type->setCode(m_before.typeCode);
    m_sensitive->setChecked(m_before.sensitive);
    m_siret->setText(m_before.siret);
    m_address->setText(m_before.address);
    m_complement->setText(m_before.addressComplement);
    m_postcode->setText(m_before.postcode);
    m_city->setText(m_before.city);
    m_phone->setText(m_before.phone);
    m_email->setText(m_before.email);
    m_website->setText(m_before.website);
    m_description->setPlainText(m_before.description);
}

bool OrganisationDialog::isRenamed() const
{
    return !m_before.id.isNull() && m_name->text().trimmed() != m_before.name;
}

void OrganisationDialog::followName() { form()->setFieldVisible(m_renamedOn, isRenamed()); }

void OrganisationDialog::followType()
{
    if (isSensitiveType(m_type->code()))
        m_sensitive->setChecked(true);
}

Organisation OrganisationDialog::edited() const
{
    Organisation edited = m_before;
    edited.name = m_name->text().trimmed();
    edited.typeCode = m_type->code();
    edited.sensitive = m_sensitive->isChecked();
    edited.siret = compactIdentifier(m_siret->text());
    edited.address = m_address->text().trimmed();
    edited.addressComplement = m_complement->text().trimmed();
    edited.postcode = m_postcode->text().trimmed();
    edited.city = m_city->text().trimmed();
    edited.phone = m_phone->text().trimmed();
    edited.email = m_email->text().trimmed();
    edited.website = m_website->text().trimmed();
    edited.description = m_description->toPlainText().trimmed();
    return edited;
}

QWidget *OrganisationDialog::fieldOf(Organisation::Flaw flaw) const
{
    switch (flaw) {
    case Organisation::Flaw::NameMissing:
        return m_name;
    case Organisation::Flaw::SiretWrong:
        return m_siret;
    case Organisation::Flaw::PostcodeWrong:
        return m_postcode;
    case Organisation::Flaw::EmailWrong:
        return m_email;
    }
    return m_name;
}

QList<FieldError> OrganisationDialog::errors() const
{
    QList<FieldError> errors;
    for (const Organisation::Flaw flaw : edited().flaws())
        errors.append({fieldOf(flaw), textOf(flaw)});
    if (isRenamed() && !m_renamedOn->error().isEmpty())
        errors.append({m_renamedOn, m_renamedOn->error()});
    return errors;
}

Result<void> OrganisationDialog::store()
{
    return storeOver(
        *this, m_workspace.access(), m_before, edited(), [this](const Organisation &organisation) {
            const auto saved =
                m_workspace.network().save(organisation, isRenamed() ? m_renamedOn->date() : QDate());
            if (saved)
                m_stored = *saved;
            return saved;
        });
}

bool OrganisationDialog::isChanged() const { return !(edited() == m_before); }

DraftPlace OrganisationDialog::draftPlace() const
{
    return m_workspace.drafts().place(0, formKind(), m_before.id.value());
}
