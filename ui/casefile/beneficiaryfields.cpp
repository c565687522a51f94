#include "ui/casefile/beneficiaryfields.h"

#include "core/base/text.h"
#include "core/domain/communes.h"
#include "core/domain/identifiers.h"
#include "core/domain/nomenclature.h"
#include "ui/casefile/enumchoices.h"
#include "ui/casefile/nirfield.h"
#include "ui/widgets/communefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formlayout.h"

#include <QCheckBox>
#include <QLineEdit>

namespace {

void offer(ChoiceField *field, const Nomenclature &list, const QString &chosen, const QString &empty)
{
    QList<Choice> choices;
    for (const NomenclatureEntry &entry : list.entries())
        choices.append({entry.code, entry.label});
    field->setChoices(choices);
    field->setEmptyLabel(empty);
    field->setCode(chosen);
}

template <class Enum>
Enum chosen(const ChoiceField *field, Enum otherwise)
{
    return fromCode<Enum>(field->code()).value_or(otherwise);
}

QString typed(const QLineEdit *field) { return field->text().trimmed(); }

QString phonesTyped(const QLineEdit *field)
{
    QStringList phones;
    for (const QString &phone : splitPhones(field->text()))
        phones.append(normalisedPhone(phone));
    return phones.join(QStringLiteral(", "));
}

} // namespace

BeneficiaryFields::BeneficiaryFields()
    : m_civility(new ChoiceField)
    , m_familyName(new QLineEdit)
    , m_birthName(new QLineEdit)
    , m_firstName(new QLineEdit)
    , m_birthPrecision(new ChoiceField)
    , m_birthPlace(new QLineEdit)
    , m_nationality(new ChoiceField)
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
    , m_doNotCall(new QCheckBox(tr("Do not call")))
    , m_noSms(new QCheckBox(tr("No text message")))
    , m_safeContact(new QLineEdit)
    , m_language(new QLineEdit)
    , m_residence(new ChoiceField)
    , m_address(new QLineEdit)
    , m_complement(new QLineEdit)
    , m_city(new CommuneField)
    , m_postcode(new QLineEdit)
    , m_domicileBody(new QLineEdit)
    , m_nir(new NirField)
    , m_cafNumber(new QLineEdit)
    , m_fileRole(new ChoiceField)
    , m_franceTravail(new QLineEdit)
    , m_franceTravailOld(new QLineEdit)
    , m_departmentId(new QLineEdit)
    , m_workSituation(new ChoiceField)
    , m_education(new ChoiceField)
    , m_soughtJob(new QLineEdit)
{
}

void BeneficiaryFields::addTo(
    FormLayout *form, const Beneficiary &person, const AddDate &addDate, const AddNote &addNote)
{
    addIdentity(form, person, addDate, addNote);
    addContact(form, person, addNote);
    addAddress(form, person, addDate, addNote);
    addIdentifiers(form, person, addNote);
    addSituation(form, person, addDate);
}

void BeneficiaryFields::addIdentity(
    FormLayout *form, const Beneficiary &person, const AddDate &addDate, const AddNote &note)
{
    offer(m_civility, person.civility);
    offer(m_birthPrecision, person.birthPrecision);
    offer(m_nationality, Nomenclature::nationalities(), person.nationality, tr("Not said"));
    m_familyName->setText(person.familyName);
    m_birthName->setText(person.birthName);
    m_firstName->setText(person.firstName);
    m_birthPlace->setText(person.birthPlace);

    form->addTitle(tr("Identity"));
    form->addField(tr("Ci&vility"), m_civility);
    form->addField(tr("Usual &name"), m_familyName, {}, FormLayout::Need::Required);
    form->addField(tr("&First name"), m_firstName, {}, FormLayout::Need::Required);
    form->addField(tr("&Birth name"), m_birthName, tr("When it differs from the usual name"));
    m_birthDate = addDate(tr("&Date of birth"), person.birthDate, {}, true);
    note(m_birthDate);
    form->addField(tr("Certaint&y of the date"), m_birthPrecision);
    form->addField(tr("Place of bir&th"), m_birthPlace);
    form->addField(tr("Nat&ionality"), m_nationality);
}

void BeneficiaryFields::addContact(FormLayout *form, const Beneficiary &person, const AddNote &addNote)
{
    m_phone->setText(person.phone);
    m_email->setText(person.email);
    m_doNotCall->setChecked(person.doNotCall);
    m_noSms->setChecked(person.noSms);
    m_safeContact->setText(person.safeContact);
    m_language->setText(person.interpreterLanguage);

    form->addTitle(tr("Contact"));
    form->addField(tr("T&elephone"), m_phone, tr("Several numbers are separated by a comma"));
    addNote(m_phone);
    form->addWide(m_doNotCall);
    form->addWide(m_noSms);
    form->addField(tr("E-&mail"), m_email);
    addNote(m_email);
    form->addField(tr("&Safe contact"), m_safeContact,
        tr("How to reach the person without danger: who, when, by which means"));
    form->addField(tr("Interpreter's &language"), m_language, tr("Empty when no interpreter is needed"));
}

void BeneficiaryFields::addAddress(
    FormLayout *form, const Beneficiary &person, const AddDate &addDate, const AddNote &note)
{
    offer(m_residence, person.residence);
    m_address->setText(person.address);
    m_complement->setText(person.addressComplement);
    m_city->setText(person.city);
    m_postcode->setText(person.postcode);
    m_domicileBody->setText(person.domiciliationBody);

    form->addTitle(tr("Address"));
    form->addField(tr("&Residence"), m_residence);
    form->addField(tr("B&ody of domicile"), m_domicileBody, tr("Who receives the letters"));
    m_domiciledUntil = addDate(tr("Domiciled &until"), person.domiciledUntil, {}, false);
    form->addField(tr("&Address"), m_address);
    form->addField(tr("Address, continued"), m_complement);
    form->addField(tr("&Commune"), m_city);
    form->addField(tr("&Postcode"), m_postcode);
    note(m_postcode);
    QObject::connect(m_city, &CommuneField::codeChanged, m_postcode, [this](const QString &code) {
        if (const Commune *commune = Communes::all().find(code);
            commune && !commune->postcodes.contains(m_postcode->text()))
            m_postcode->setText(commune->postcodes.value(0));
    });
    QObject::connect(m_residence, &ChoiceField::codeChanged, form, [this, form] { followResidence(form); });
    followResidence(form);
}

void BeneficiaryFields::followResidence(FormLayout *form)
{
    const auto residence = chosen(m_residence, Beneficiary::Residence::Unknown);
    const bool elected = residence == Beneficiary::Residence::ElectedDomicile
        || residence == Beneficiary::Residence::UnlistedElectedDomicile;
    form->setFieldVisible(m_domicileBody, elected);
    form->setFieldVisible(m_domiciledUntil, elected);
}

void BeneficiaryFields::addIdentifiers(FormLayout *form, const Beneficiary &person, const AddNote &addNote)
{
    m_nir->setNir(person.nir);
    offer(m_fileRole, person.fileRole);
    m_cafNumber->setText(person.cafNumber);
    m_franceTravail->setText(person.franceTravailId);
    m_franceTravailOld->setText(person.franceTravailOldId);
    m_departmentId->setText(person.departmentId);

    form->addTitle(tr("Identifiers"));
    form->addField(tr("Social security number"), m_nir, tr("13 characters, or 15 with the key"));
    addNote(m_nir);
    form->addField(tr("CAF number"), m_cafNumber, tr("Of the household: a couple shares it"));
    form->addField(tr("Role in the RSA file"), m_fileRole);
    form->addField(tr("France Travail, national"), m_franceTravail, tr("11 digits"));
    form->addField(tr("France Travail, regional"), m_franceTravailOld, tr("The former one, 8 characters"));
    form->addField(tr("Département's number"), m_departmentId);
}

void BeneficiaryFields::addSituation(FormLayout *form, const Beneficiary &person, const AddDate &addDate)
{
    offer(m_workSituation, Nomenclature::workSituations(), person.workSituation, tr("Not said"));
    offer(m_education, Nomenclature::educationLevels(), person.educationLevel, tr("Not said"));
    m_soughtJob->setText(person.soughtJob);

    form->addTitle(tr("Situation"));
    form->addField(tr("&Work situation"), m_workSituation);
    form->addField(tr("Level of education"), m_education);
    form->addField(tr("&Job sought"), m_soughtJob);
    m_spottedOn = addDate(tr("First contact of outreach"), person.spottedOn, {}, false);
    m_followedSince = addDate(tr("Followed since"), person.followedSince,
        tr("Entry in the file: decides whether the contract of people followed before 2025 is awaited"),
        false);
}

void BeneficiaryFields::setDepartment(const QString &department) { m_city->setDepartment(department); }

Beneficiary BeneficiaryFields::read(Beneficiary person) const
{
    person.civility = chosen(m_civility, Beneficiary::Civility::Unknown);
    person.familyName = typed(m_familyName);
    person.birthName = typed(m_birthName);
    person.firstName = typed(m_firstName);
    person.birthDate = m_birthDate->date();
    person.birthPrecision = chosen(m_birthPrecision, Beneficiary::BirthPrecision::Full);
    person.birthPlace = typed(m_birthPlace);
    person.nationality = m_nationality->code();
    person.phone = phonesTyped(m_phone);
    person.email = typed(m_email);
    person.doNotCall = m_doNotCall->isChecked();
    person.noSms = m_noSms->isChecked();
    person.safeContact = typed(m_safeContact);
    person.interpreterLanguage = typed(m_language);
    readAddress(person);
    readIdentifiers(person);
    person.workSituation = m_workSituation->code();
    person.educationLevel = m_education->code();
    person.soughtJob = typed(m_soughtJob);
    person.spottedOn = m_spottedOn->date();
    person.followedSince = m_followedSince->date();
    return person;
}

void BeneficiaryFields::readAddress(Beneficiary &person) const
{
    person.residence = chosen(m_residence, Beneficiary::Residence::Unknown);
    person.address = typed(m_address);
    person.addressComplement = typed(m_complement);
    person.city = typed(m_city);
    person.postcode = typed(m_postcode);
    const bool elected = person.residence == Beneficiary::Residence::ElectedDomicile
        || person.residence == Beneficiary::Residence::UnlistedElectedDomicile;
    person.domiciliationBody = elected ? typed(m_domicileBody) : QString();
    person.domiciledUntil = elected ? m_domiciledUntil->date() : QDate();
}

void BeneficiaryFields::readIdentifiers(Beneficiary &person) const
{
    person.nir = m_nir->nir();
    person.cafNumber = normalisedCafNumber(m_cafNumber->text());
    person.fileRole = chosen(m_fileRole, Beneficiary::FileRole::Unknown);
    person.franceTravailId = compactIdentifier(m_franceTravail->text());
    person.franceTravailOldId = compactIdentifier(m_franceTravailOld->text());
    person.departmentId = typed(m_departmentId);
}

QWidget *BeneficiaryFields::birthDate() const { return m_birthDate; }

QWidget *BeneficiaryFields::fieldOf(Beneficiary::Flaw flaw) const
{
    using Flaw = Beneficiary::Flaw;
    switch (flaw) {
    case Flaw::FamilyNameMissing:
        return m_familyName;
    case Flaw::FirstNameMissing:
        return m_firstName;
    case Flaw::NameWithParentheses:
        for (QLineEdit *field : {m_familyName, m_firstName, m_birthName})
            if (field->text().contains(QLatin1Char('(')) || field->text().contains(QLatin1Char(')')))
                return field;
        return m_familyName;
    case Flaw::BirthDateMissing:
    case Flaw::BornInFuture:
    case Flaw::BornTooLongAgo:
        return m_birthDate;
    case Flaw::NirLengthWrong:
    case Flaw::NirKeyWrong:
    case Flaw::NirDiffersFromCivility:
    case Flaw::NirDiffersFromBirthYear:
        return m_nir;
    case Flaw::PhoneDoubtful:
        return m_phone;
    case Flaw::EmailDoubtful:
        return m_email;
    case Flaw::PostcodeDoubtful:
        return m_postcode;
    }
    return m_familyName;
}

void BeneficiaryFields::onChange(QObject *context, const std::function<void()> &changed)
{
    for (QLineEdit *field : {m_familyName, m_firstName, m_phone, m_email, m_postcode})
        QObject::connect(field, &QLineEdit::editingFinished, context, changed);
    QObject::connect(m_birthDate, &DateField::dateChanged, context, changed);
    QObject::connect(m_civility, &ChoiceField::codeChanged, context, changed);
    QObject::connect(m_nir, &NirField::nirChanged, context, changed);
}
