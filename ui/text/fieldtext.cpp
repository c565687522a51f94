#include "ui/text/fieldtext.h"

#include "core/domain/nomenclature.h"
#include "core/domain/records.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace {

using Words = QHash<QLatin1String, const char *>;

QString translated(const char *source) { return QCoreApplication::translate("Field", source); }

const Words &records()
{
    static const Words words{
        {QLatin1String("beneficiary"), QT_TRANSLATE_NOOP("Field", "Person")},
        {QLatin1String("household_member"), QT_TRANSLATE_NOOP("Field", "Household")},
        {QLatin1String("benefit_right"), QT_TRANSLATE_NOOP("Field", "Right")},
        {QLatin1String("registration"), QT_TRANSLATE_NOOP("Field", "Registration as jobseeker")},
        {QLatin1String("circle_member"), QT_TRANSLATE_NOOP("Field", "Circle member")},
        {QLatin1String("orientation"), QT_TRANSLATE_NOOP("Field", "Orientation")},
        {QLatin1String("appointment"), QT_TRANSLATE_NOOP("Field", "Appointment")},
        {QLatin1String("diagnosis"), QT_TRANSLATE_NOOP("Field", "Diagnosis")},
        {QLatin1String("contract"), QT_TRANSLATE_NOOP("Field", "Contract")},
        {QLatin1String("pathway_exit"), QT_TRANSLATE_NOOP("Field", "Exit")},
        {QLatin1String("organisation"), QT_TRANSLATE_NOOP("Field", "Organisation")},
        {QLatin1String("organisation_name"), QT_TRANSLATE_NOOP("Field", "Former name")},
        {QLatin1String("professional"), QT_TRANSLATE_NOOP("Field", "Professional")},
        {QLatin1String("service_offer"), QT_TRANSLATE_NOOP("Field", "Service")},
    };
    return words;
}

/// Columns that say the same in every table.
const Words &commonFields()
{
    static const Words words{
        {QLatin1String("organisation_id"), QT_TRANSLATE_NOOP("Field", "Organisation")},
        {QLatin1String("professional_id"), QT_TRANSLATE_NOOP("Field", "Professional")},
        {QLatin1String("valid_from"), QT_TRANSLATE_NOOP("Field", "From")},
        {QLatin1String("valid_to"), QT_TRANSLATE_NOOP("Field", "Until")},
        {QLatin1String("state"), QT_TRANSLATE_NOOP("Field", "State")},
        {QLatin1String("kind"), QT_TRANSLATE_NOOP("Field", "Kind")},
    };
    return words;
}

const Words &personFields()
{
    static const Words words{
        {QLatin1String("reference"), QT_TRANSLATE_NOOP("Field", "File number")},
        {QLatin1String("civility"), QT_TRANSLATE_NOOP("Field", "Civility")},
        {QLatin1String("family_name"), QT_TRANSLATE_NOOP("Field", "Usual name")},
        {QLatin1String("birth_name"), QT_TRANSLATE_NOOP("Field", "Birth name")},
        {QLatin1String("first_name"), QT_TRANSLATE_NOOP("Field", "First name")},
        {QLatin1String("birth_date"), QT_TRANSLATE_NOOP("Field", "Date of birth")},
        {QLatin1String("birth_precision"), QT_TRANSLATE_NOOP("Field", "Certainty of the date of birth")},
        {QLatin1String("birth_place"), QT_TRANSLATE_NOOP("Field", "Place of birth")},
        {QLatin1String("nationality"), QT_TRANSLATE_NOOP("Field", "Nationality")},
        {QLatin1String("phone"), QT_TRANSLATE_NOOP("Field", "Telephone")},
        {QLatin1String("email"), QT_TRANSLATE_NOOP("Field", "E-mail")},
        {QLatin1String("do_not_call"), QT_TRANSLATE_NOOP("Field", "Do not call")},
        {QLatin1String("no_sms"), QT_TRANSLATE_NOOP("Field", "No text message")},
        {QLatin1String("safe_contact"), QT_TRANSLATE_NOOP("Field", "Safe contact")},
        {QLatin1String("address"), QT_TRANSLATE_NOOP("Field", "Address")},
        {QLatin1String("address_complement"), QT_TRANSLATE_NOOP("Field", "Address complement")},
        {QLatin1String("postcode"), QT_TRANSLATE_NOOP("Field", "Postcode")},
        {QLatin1String("city"), QT_TRANSLATE_NOOP("Field", "Commune")},
        {QLatin1String("residence"), QT_TRANSLATE_NOOP("Field", "Residence")},
        {QLatin1String("domiciliation_body"), QT_TRANSLATE_NOOP("Field", "Body of domicile")},
        {QLatin1String("domiciled_until"), QT_TRANSLATE_NOOP("Field", "Domiciled until")},
        {QLatin1String("nir"), QT_TRANSLATE_NOOP("Field", "Social security number")},
        {QLatin1String("caf_number"), QT_TRANSLATE_NOOP("Field", "CAF number")},
        {QLatin1String("file_role"), QT_TRANSLATE_NOOP("Field", "Role in the RSA file")},
        {QLatin1String("france_travail_id"), QT_TRANSLATE_NOOP("Field", "France Travail number (national)")},
        {QLatin1String("france_travail_old_id"),
            QT_TRANSLATE_NOOP("Field", "France Travail number (regional)")},
        {QLatin1String("department_id"), QT_TRANSLATE_NOOP("Field", "Département's number")},
        {QLatin1String("interpreter_language"), QT_TRANSLATE_NOOP("Field", "Interpreter's language")},
        {QLatin1String("work_situation"), QT_TRANSLATE_NOOP("Field", "Work situation")},
        {QLatin1String("education_level"), QT_TRANSLATE_NOOP("Field", "Level of education")},
        {QLatin1String("sought_job"), QT_TRANSLATE_NOOP("Field", "Job sought")},
        {QLatin1String("spotted_on"), QT_TRANSLATE_NOOP("Field", "First contact of outreach")},
        {QLatin1String("followed_since"), QT_TRANSLATE_NOOP("Field", "Followed since")},
    };
    return words;
}

/// By table and column, as in "contract.signed_on".
const Words &otherFields()
{
    static const Words words{
        {QLatin1String("benefit_right.reason_code"), QT_TRANSLATE_NOOP("Field", "Reason")},
        {QLatin1String("benefit_right.applied_on"), QT_TRANSLATE_NOOP("Field", "Applied for on")},
        {QLatin1String("benefit_right.opened_on"), QT_TRANSLATE_NOOP("Field", "Opened on")},
        {QLatin1String("benefit_right.received_on"),
            QT_TRANSLATE_NOOP("Field", "Received by the département on")},
        {QLatin1String("benefit_right.state_since"), QT_TRANSLATE_NOOP("Field", "State since")},
        {QLatin1String("benefit_right.closed_on"), QT_TRANSLATE_NOOP("Field", "Closed on")},
        {QLatin1String("benefit_right.subject_to_duties"),
            QT_TRANSLATE_NOOP("Field", "Subject to rights and duties")},
        {QLatin1String("registration.registered_on"), QT_TRANSLATE_NOOP("Field", "Registered on")},
        {QLatin1String("registration.ended_on"), QT_TRANSLATE_NOOP("Field", "Ended on")},
        {QLatin1String("registration.category"), QT_TRANSLATE_NOOP("Field", "Category")},
        {QLatin1String("circle_member.role"), QT_TRANSLATE_NOOP("Field", "Role")},
        {QLatin1String("circle_member.end_reason"), QT_TRANSLATE_NOOP("Field", "Reason of the end")},
        {QLatin1String("orientation.track"), QT_TRANSLATE_NOOP("Field", "Track")},
        {QLatin1String("orientation.proposed_on"), QT_TRANSLATE_NOOP("Field", "Proposed on")},
        {QLatin1String("orientation.decided_on"), QT_TRANSLATE_NOOP("Field", "Decided on")},
        {QLatin1String("orientation.notified_on"), QT_TRANSLATE_NOOP("Field", "Notified on")},
        {QLatin1String("orientation.reason"), QT_TRANSLATE_NOOP("Field", "Reason")},
        {QLatin1String("appointment.mode"), QT_TRANSLATE_NOOP("Field", "Mode")},
        {QLatin1String("appointment.status"), QT_TRANSLATE_NOOP("Field", "Outcome")},
        {QLatin1String("appointment.starts_at"), QT_TRANSLATE_NOOP("Field", "Day and time")},
        {QLatin1String("appointment.minutes"), QT_TRANSLATE_NOOP("Field", "Minutes")},
        {QLatin1String("appointment.place"), QT_TRANSLATE_NOOP("Field", "Place")},
        {QLatin1String("diagnosis.validated_on"), QT_TRANSLATE_NOOP("Field", "Validated on")},
        {QLatin1String("contract.signed_on"), QT_TRANSLATE_NOOP("Field", "Signed on")},
        {QLatin1String("contract.starts_on"), QT_TRANSLATE_NOOP("Field", "First day")},
        {QLatin1String("contract.ends_on"), QT_TRANSLATE_NOOP("Field", "Last day")},
        {QLatin1String("contract.revised_on"), QT_TRANSLATE_NOOP("Field", "Revised on")},
        {QLatin1String("contract.weekly_hours"), QT_TRANSLATE_NOOP("Field", "Hours a week")},
        {QLatin1String("contract.hours_reason"), QT_TRANSLATE_NOOP("Field", "Reason of the hours")},
        {QLatin1String("contract.late_review"), QT_TRANSLATE_NOOP("Field", "Review at 12 months")},
        {QLatin1String("pathway_exit.left_on"), QT_TRANSLATE_NOOP("Field", "Day of the exit")},
        {QLatin1String("pathway_exit.reason"), QT_TRANSLATE_NOOP("Field", "Reason")},
        {QLatin1String("pathway_exit.detail"), QT_TRANSLATE_NOOP("Field", "Detail")},
    };
    return words;
}

QString found(const Words &words, const QString &key)
{
    const auto each =
        std::find_if(words.keyBegin(), words.keyEnd(), [&key](QLatin1String known) { return key == known; });
    return each == words.keyEnd() ? QString() : translated(words.value(*each));
}

template <class Value>
QString inWords(const QString &stored, const Value &, QDate today)
{
    if constexpr (std::is_same_v<Value, bool>)
        return stored == QLatin1String("1") ? translated(QT_TRANSLATE_NOOP("Field", "yes"))
                                            : translated(QT_TRANSLATE_NOOP("Field", "no"));
    else if constexpr (std::is_same_v<Value, QDate>)
        return dayText(QDate::fromString(stored, Qt::ISODate));
    else if constexpr (std::is_same_v<Value, QDateTime>)
        return momentText(QDateTime::fromString(stored, Qt::ISODate), today);
    else if constexpr (std::is_same_v<Value, double>)
        return QLocale().toString(stored.toDouble());
    else if constexpr (Coded<Value>) {
        const auto known = fromCode<Value>(stored);
        if constexpr (requires { textOf(*known); })
            return known ? textOf(*known) : stored;
    }
    return stored;
}

/// Codes of reference lists; empty when the column holds none.
QString ofReferenceList(const QString &column, const QString &value)
{
    if (column == QLatin1String("work_situation"))
        return Nomenclature::workSituations().label(value);
    if (column == QLatin1String("education_level"))
        return Nomenclature::educationLevels().label(value);
    if (column == QLatin1String("nationality"))
        return Nomenclature::nationalities().label(value);
    if (column == QLatin1String("nir"))
        return maskedNir(value);
    return {};
}

} // namespace

QString recordText(const QString &table)
{
    const QString text = found(records(), table);
    return text.isEmpty() ? table : text;
}

QString fieldText(const QString &table, const QString &column)
{
    const bool ofPerson = table == QLatin1String(Fields<Beneficiary>::table);
    QString text =
        ofPerson ? found(personFields(), column) : found(otherFields(), table + QLatin1Char('.') + column);
    if (text.isEmpty())
        text = found(commonFields(), column);
    return text.isEmpty() ? column : text;
}

QString valueText(const QString &table, const QString &column, const QString &value, QDate today)
{
    if (value.isEmpty())
        return {};
    if (const QString label = ofReferenceList(column, value); !label.isEmpty())
        return label;
    QString text = value;
    visitTable(table, [&]<class Record>(std::type_identity<Record>) {
        forEachField<Record>([&](const auto &each) {
            if (column == QLatin1String(each.column))
                text = inWords(value, Record().*each.member, today);
        });
    });
    return text;
}

QString spacedNir(const QString &nir)
{
    QString spaced = nir;
    for (const qsizetype place : {10, 7, 5, 3, 1})
        if (spaced.size() > place)
            spaced.insert(place, QLatin1Char(' '));
    return spaced;
}

QString maskedNir(const QString &nir)
{
    if (nir.isEmpty())
        return {};
    QString masked = nir.left(3);
    masked.resize(nir.size(), QChar(0x2022));
    return spacedNir(masked);
}
