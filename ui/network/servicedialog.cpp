#include "ui/network/servicedialog.h"

#include "core/domain/communes.h"
#include "core/domain/identifiers.h"
#include "core/domain/nomenclature.h"
#include "core/services/workspace.h"
#include "ui/text/networktext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/communefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/multichoicefield.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace {

QList<Choice> choicesOf(const Nomenclature &list)
{
    QList<Choice> choices;
    for (const NomenclatureEntry &entry : list.entries())
        choices.append({entry.code, entry.label});
    return choices;
}

QList<Choice> choicesOfThemes()
{
    QList<Choice> choices;
    for (const NomenclatureEntry &entry : Nomenclature::themes().entries())
        choices.append({entry.code, NetworkText::theme(entry.code)});
    return choices;
}

/// The country, the territory's département and its communes, then the other départements; and what is
/// stored already.
QList<Choice> areaChoices(const QString &department, const QStringList &stored)
{
    QStringList codes{QStringLiteral("france")};
    if (!department.isEmpty())
        codes.append(department);
    for (const Commune &commune : Communes::all().ofDepartment(department))
        codes.append(commune.code);
    for (const NomenclatureEntry &entry : Nomenclature::departments().entries())
        codes.append(entry.code);
    codes += stored;
    codes.removeDuplicates();
    QList<Choice> choices;
    for (const QString &code : std::as_const(codes))
        choices.append({code, NetworkText::areas({code})});
    return choices;
}

QPlainTextEdit *textField()
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * 4);
    return field;
}

} // namespace

ServiceDialog::ServiceDialog(Workspace &workspace, const ServiceOffer &offer, QWidget *parent)
    : FormDialog(offer.id.isNull() ? tr("New service") : tr("Edit the service"),
        offer.id.isNull() ? tr("Add the service") : tr("Save the service"), parent)
    , m_workspace(workspace)
    , m_before(offer)
    , m_name(new QLineEdit)
    , m_kind(new ChoiceField)
    , m_themes(new MultiChoiceField)
    , m_description(textField())
    , m_publics(new MultiChoiceField)
    , m_conditions(textField())
    , m_fees(new ChoiceField)
    , m_hours(new QDoubleSpinBox)
    , m_weeks(new QSpinBox)
    , m_reception(new MultiChoiceField)
    , m_mobilisation(new MultiChoiceField)
    , m_mobilisedBy(new MultiChoiceField)
    , m_city(new CommuneField)
    , m_postcode(new QLineEdit)
    , m_areas(new MultiChoiceField)
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
{
    setChoices();
    addFields();
    fill();
    connect(m_city, &CommuneField::codeChanged, this, [this](const QString &code) {
        if (const Commune *commune = Communes::all().find(code);
            commune && !commune->postcodes.contains(m_postcode->text()))
            m_postcode->setText(commune->postcodes.value(0));
    });
}

void ServiceDialog::setChoices()
{
    m_kind->setChoices(choicesOf(Nomenclature::serviceKinds()));
    m_kind->setEmptyLabel(tr("Not said"));
    m_fees->setChoices(choicesOf(Nomenclature::fees()));
    m_fees->setEmptyLabel(tr("Not said"));
    m_themes->setChoices(choicesOfThemes());
    m_publics->setChoices(choicesOf(Nomenclature::publics()));
    m_reception->setChoices(choicesOf(Nomenclature::receptionModes()));
    m_mobilisation->setChoices(choicesOf(Nomenclature::mobilisationModes()));
    m_mobilisedBy->setChoices(choicesOf(Nomenclature::mobilisedBy()));
    const QString department = m_workspace.territory().departmentCode;
    m_areas->setChoices(areaChoices(department, m_before.areas));
    m_city->setDepartment(department);
    m_hours->setRange(0, 60);
    m_hours->setDecimals(1);
    m_hours->setSpecialValueText(tr("Not said"));
    m_weeks->setRange(0, 260);
    m_weeks->setSpecialValueText(tr("Not said"));
}

void ServiceDialog::addFields()
{
    form()->addTitle(tr("Service"));
    form()->addField(tr("&Name"), m_name, {}, FormLayout::Need::Required);
    form()->addField(tr("&Themes"), m_themes, tr("The needs it answers: it is found by them"));
    form()->addField(tr("&Kind"), m_kind);
    form()->addField(tr("&Description"), m_description);
    form()->addTitle(tr("Who can have it"));
    form()->addField(tr("&For whom"), m_publics);
    form()->addField(tr("C&onditions"), m_conditions);
    form()->addField(tr("F&ees"), m_fees);
    form()->addField(tr("&Hours a week"), m_hours);
    form()->addField(tr("&Weeks"), m_weeks);
    form()->addTitle(tr("How to ask"));
    form()->addField(tr("&Reception"), m_reception);
    form()->addField(tr("How to &ask"), m_mobilisation);
    form()->addField(tr("Who &may ask"), m_mobilisedBy);
    form()->addTitle(tr("Where"));
    form()->addField(tr("&Commune"), m_city, tr("Empty: at the organisation's address"));
    form()->addField(tr("&Postcode"), m_postcode);
    form()->addField(tr("Area &served"), m_areas);
    form()->addTitle(tr("Contact"));
    form()->addField(tr("Te&lephone"), m_phone);
    form()->addField(tr("E-ma&il"), m_email);
}

void ServiceDialog::fill()
{
    m_name->setText(m_before.name);
    m_kind->setCode(m_before.kind);
    m_themes->setCodes(m_before.themes);
    m_description->setPlainText(m_before.description);
    m_publics->setCodes(m_before.publics);
    m_conditions->setPlainText(m_before.accessConditions);
    m_fees->setCode(m_before.fees);
    m_hours->setValue(m_before.weeklyHours);
    m_weeks->setValue(m_before.weeks);
    m_reception->setCodes(m_before.receptionModes);
    m_mobilisation->setCodes(m_before.mobilisationModes);
    m_mobilisedBy->setCodes(m_before.mobilisedBy);
    m_city->setCode(m_before.communeCode);
    m_city->setText(m_before.city);
    m_postcode->setText(m_before.postcode);
    m_areas->setCodes(m_before.areas);
    m_phone->setText(m_before.phone);
    m_email->setText(m_before.email);
}

ServiceOffer ServiceDialog::edited() const
{
    ServiceOffer edited = m_before;
    edited.name = m_name->text().trimmed();
    edited.kind = m_kind->code();
    edited.themes = m_themes->codes();
    edited.description = m_description->toPlainText().trimmed();
    edited.publics = m_publics->codes();
    edited.accessConditions = m_conditions->toPlainText().trimmed();
    edited.fees = m_fees->code();
    edited.weeklyHours = m_hours->value();
    edited.weeks = m_weeks->value();
    edited.receptionModes = m_reception->codes();
    edited.mobilisationModes = m_mobilisation->codes();
    edited.mobilisedBy = m_mobilisedBy->codes();
    edited.communeCode = m_city->code();
    edited.city = m_city->text().trimmed();
    edited.postcode = m_postcode->text().trimmed();
    edited.areas = m_areas->codes();
    edited.phone = m_phone->text().trimmed();
    edited.email = m_email->text().trimmed();
    return edited;
}

QList<FieldError> ServiceDialog::errors() const
{
    QList<FieldError> errors;
    const ServiceOffer offer = edited();
    if (offer.name.isEmpty())
        errors.append({m_name, tr("Name the service.")});
    if (!offer.postcode.isEmpty() && !isPostcode(offer.postcode))
        errors.append({m_postcode, tr("A postcode has five digits.")});
    if (!offer.email.isEmpty() && !isEmail(offer.email))
        errors.append({m_email, tr("Write an e-mail address such as nom@exemple.fr.")});
    return errors;
}

Result<void> ServiceDialog::store()
{
    return storeOver(*this, m_workspace.access(), m_before, edited(),
        [this](const auto &record) { return m_workspace.network().save(record); });
}

bool ServiceDialog::isChanged() const { return !(edited() == m_before); }

DraftPlace ServiceDialog::draftPlace() const
{
    return m_workspace.drafts().place(
        0, formKind(), m_before.id.value(), QString::number(m_before.organisation.value()));
}
