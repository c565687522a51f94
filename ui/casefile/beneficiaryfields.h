#pragma once

#include "core/domain/beneficiary.h"

#include <QCoreApplication>

#include <functional>

class CaseDialog;
class ChoiceField;
class CommuneField;
class DateField;
class FormLayout;
class NirField;
class QCheckBox;
class QLineEdit;
class QWidget;

/// The fields of a person's identity, section by section.
class BeneficiaryFields
{
    Q_DECLARE_TR_FUNCTIONS(BeneficiaryFields)

public:
    /// Adds a day to the form: its label, the day, a hint, and whether it is needed.
    using AddDate = std::function<DateField *(const QString &, QDate, const QString &, bool)>;
    /// Leaves a place for a note under the field added last.
    using AddNote = std::function<void(QWidget *)>;

    BeneficiaryFields();

    void addTo(FormLayout *form, const Beneficiary &person, const AddDate &addDate, const AddNote &addNote);
    /// Puts communes of this département first.
    void setDepartment(const QString &department);
    /// `person` with what the fields say.
    Beneficiary read(Beneficiary person) const;
    QWidget *fieldOf(Beneficiary::Flaw flaw) const;
    /// Calls `changed` after each change of a field that identifies a person or may be doubtful.
    void onChange(QObject *context, const std::function<void()> &changed);

    QWidget *birthDate() const;

private:
    void addIdentity(
        FormLayout *form, const Beneficiary &person, const AddDate &addDate, const AddNote &note);
    void addContact(FormLayout *form, const Beneficiary &person, const AddNote &addNote);
    void addAddress(FormLayout *form, const Beneficiary &person, const AddDate &addDate, const AddNote &note);
    void addIdentifiers(FormLayout *form, const Beneficiary &person, const AddNote &addNote);
    void addSituation(FormLayout *form, const Beneficiary &person, const AddDate &addDate);
    void followResidence(FormLayout *form);
    void readAddress(Beneficiary &person) const;
    void readIdentifiers(Beneficiary &person) const;

    ChoiceField *m_civility;
    QLineEdit *m_familyName;
    QLineEdit *m_birthName;
    QLineEdit *m_firstName;
    DateField *m_birthDate = nullptr;
    ChoiceField *m_birthPrecision;
    QLineEdit *m_birthPlace;
    ChoiceField *m_nationality;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QCheckBox *m_doNotCall;
    QCheckBox *m_noSms;
    QLineEdit *m_safeContact;
    QLineEdit *m_language;
    ChoiceField *m_residence;
    QLineEdit *m_address;
    QLineEdit *m_complement;
    CommuneField *m_city;
    QLineEdit *m_postcode;
    QLineEdit *m_domicileBody;
    DateField *m_domiciledUntil = nullptr;
    NirField *m_nir;
    QLineEdit *m_cafNumber;
    ChoiceField *m_fileRole;
    QLineEdit *m_franceTravail;
    QLineEdit *m_franceTravailOld;
    QLineEdit *m_departmentId;
    ChoiceField *m_workSituation;
    ChoiceField *m_education;
    QLineEdit *m_soughtJob;
    DateField *m_spottedOn = nullptr;
    DateField *m_followedSince = nullptr;
};
