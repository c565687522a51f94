#include "ui/text/importtext.h"

#include "core/domain/nomenclature.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"

namespace {

struct Entry
{
    const char *code;
    const char *text;
};

constexpr Entry Problems[] = {
    // the file
    {"file_missing", QT_TRANSLATE_NOOP("ImportText", "There is no file of this name.")},
    {"file_not_plain", QT_TRANSLATE_NOOP("ImportText", "This is not a plain file: a folder, perhaps.")},
    {"file_unreadable",
        QT_TRANSLATE_NOOP("ImportText", "The file cannot be opened: you may lack the right to read it.")},
    {"file_too_large", QT_TRANSLATE_NOOP("ImportText", "The file is larger than %1 MB. Split it.")},
    {"format_foreign",
        QT_TRANSLATE_NOOP("ImportText",
            "Files of this kind (%1) cannot be imported. Save it as CSV from your spreadsheet.")},
    {"headers_unknown",
        QT_TRANSLATE_NOOP("ImportText",
            "No column is known. The first line must name the columns: family name, first name, date of "
            "birth…")},
    {"no_row", QT_TRANSLATE_NOOP("ImportText", "The file has no line to import.")},
    {"nul_character",
        QT_TRANSLATE_NOOP(
            "ImportText", "The file holds a null character: it is damaged or is no text. Export it again.")},
    {"unclosed_quote",
        QT_TRANSLATE_NOOP("ImportText", "The quotation mark opened on line %1 is never closed.")},
    {"too_many_rows", QT_TRANSLATE_NOOP("ImportText", "The file has more than %1 lines. Split it.")},
    {"too_many_columns", QT_TRANSLATE_NOOP("ImportText", "The file has more than %1 columns.")},
    {"cell_too_long",
        QT_TRANSLATE_NOOP("ImportText",
            "A cell that begins here holds more than %1 characters: a quotation mark may not be closed.")},
    {"column_twice",
        QT_TRANSLATE_NOOP(
            "ImportText", "Columns %1 and %2 have the same name. Rename or remove one of them.")},
    {"column_missing", QT_TRANSLATE_NOOP("ImportText", "The column “%1” is missing.")},
    {"column_unknown", QT_TRANSLATE_NOOP("ImportText", "Column %1 is not known: it is left out.")},
    {"column_superfluous",
        QT_TRANSLATE_NOOP("ImportText", "This column says the same as “%1”: it is left out.")},
    {"accents_suspect",
        QT_TRANSLATE_NOOP("ImportText",
            "The accents look wrong from this line on (read as %1). Check the names before you import.")},
    {"json_syntax", QT_TRANSLATE_NOOP("ImportText", "The JSON text is faulty at character %1 of this line.")},
    {"json_too_deep",
        QT_TRANSLATE_NOOP("ImportText", "The JSON text is nested too deep at character %1 of this line.")},
    {"json_not_utf8",
        QT_TRANSLATE_NOOP("ImportText",
            "The JSON text is not in UTF-8 from this line on: it is damaged. Export it again.")},
    {"json_control_character",
        QT_TRANSLATE_NOOP("ImportText",
            "A control character that JSON forbids is at character %1 of this line. Export the file again.")},
    {"json_half_character",
        QT_TRANSLATE_NOOP("ImportText",
            "Half a character is missing at character %1 of this line: the file is damaged. Export it "
            "again.")},
    {"json_field_twice", QT_TRANSLATE_NOOP("ImportText", "The field “%1” is given twice in one element.")},
    {"too_many_elements", QT_TRANSLATE_NOOP("ImportText", "The file has more than %1 elements. Split it.")},
    {"too_many_values", QT_TRANSLATE_NOOP("ImportText", "The file has more than %1 values. Split it.")},
    {"json_not_data_inclusion",
        QT_TRANSLATE_NOOP("ImportText", "The file holds no structures or services of data·inclusion.")},
    {"fields_left_out", QT_TRANSLATE_NOOP("ImportText", "These fields are not kept: %1.")},
    {"problems_left_out", QT_TRANSLATE_NOOP("ImportText", "Remarks left out of this list: %1.")},
    // a line
    {"row_too_long",
        QT_TRANSLATE_NOOP("ImportText",
            "The line has %1 cells and the header %2: its values may be in the wrong columns.")},
    {"row_too_short",
        QT_TRANSLATE_NOOP("ImportText",
            "The line has %1 cells and the header %2: its values may be in the wrong columns.")},
    {"row_short",
        QT_TRANSLATE_NOOP("ImportText",
            "The last line has %1 cells and the header %2: the missing ones were read as empty.")},
    {"character_lost",
        QT_TRANSLATE_NOOP("ImportText",
            "A character could not be read: the line is left out rather than stored with a spoilt word.")},
    {"value_missing", QT_TRANSLATE_NOOP("ImportText", "This value is required.")},
    {"name_with_parentheses", QT_TRANSLATE_NOOP("ImportText", "A name cannot have parentheses.")},
    {"name_null",
        QT_TRANSLATE_NOOP("ImportText",
            "NULL is taken for a family name: check that it does not stand for an empty cell.")},
    {"date_format",
        QT_TRANSLATE_NOOP("ImportText", "This is no date. Write it as 31/12/1990 or 1990-12-31.")},
    {"date_impossible", QT_TRANSLATE_NOOP("ImportText", "This day does not exist.")},
    {"date_two_digit_year", QT_TRANSLATE_NOOP("ImportText", "Write the year with four digits.")},
    {"date_default",
        QT_TRANSLATE_NOOP("ImportText", "1 January 1900: is this a default for an unknown date?")},
    {"date_in_future", QT_TRANSLATE_NOOP("ImportText", "This day is in the future.")},
    {"born_in_future", QT_TRANSLATE_NOOP("ImportText", "The date of birth is in the future.")},
    {"born_too_long_ago", QT_TRANSLATE_NOOP("ImportText", "The date of birth is more than 130 years ago.")},
    {"born_long_ago", QT_TRANSLATE_NOOP("ImportText", "This person would be more than 120 years old.")},
    {"nir_scientific",
        QT_TRANSLATE_NOOP("ImportText",
            "A spreadsheet spoilt this number (1.85E+14). Format the column as text and fill it again.")},
    {"identifier_scientific",
        QT_TRANSLATE_NOOP("ImportText",
            "A spreadsheet spoilt this number (1.85E+14). Format the column as text and fill it again.")},
    {"nir_length",
        QT_TRANSLATE_NOOP("ImportText", "An NIR has 13 characters, or 15 with its key; this one has %1.")},
    {"nir_key", QT_TRANSLATE_NOOP("ImportText", "The key does not fit this NIR: a digit is wrong.")},
    {"nir_form", QT_TRANSLATE_NOOP("ImportText", "This is no NIR: a digit or a letter is out of place.")},
    {"nir_civility",
        QT_TRANSLATE_NOOP("ImportText", "The first digit of the NIR does not agree with the title.")},
    {"nir_birth_year",
        QT_TRANSLATE_NOOP("ImportText", "The year in the NIR does not agree with the date of birth.")},
    {"nir_birth_month",
        QT_TRANSLATE_NOOP("ImportText", "The month in the NIR does not agree with the date of birth.")},
    {"nir_month_unusual",
        QT_TRANSLATE_NOOP("ImportText",
            "The NIR has no month of birth: the civil status was incomplete when it was given.")},
    {"nir_provisional",
        QT_TRANSLATE_NOOP("ImportText", "This NIR does not begin with 1 or 2: it may be provisional.")},
    {"phone_doubtful", QT_TRANSLATE_NOOP("ImportText", "Doubtful phone number, kept as it is written.")},
    {"email_doubtful", QT_TRANSLATE_NOOP("ImportText", "Doubtful e-mail address, kept as it is written.")},
    {"postcode_doubtful", QT_TRANSLATE_NOOP("ImportText", "Doubtful postcode, kept as it is written.")},
    {"website_doubtful",
        QT_TRANSLATE_NOOP("ImportText", "The web address does not begin with http:// or https://.")},
    {"value_unknown", QT_TRANSLATE_NOOP("ImportText", "“%1” is not known here: left out.")},
    {"rsa_state_assumed",
        QT_TRANSLATE_NOOP("ImportText", "The file says yes only: taken as open and payable.")},
    {"right_without_state",
        QT_TRANSLATE_NOOP("ImportText", "The person has no right that this belongs to: left out.")},
    {"organisation_unknown",
        QT_TRANSLATE_NOOP("ImportText", "No organisation is called “%1”: nobody joins the circle for it.")},
    {"organisation_ambiguous",
        QT_TRANSLATE_NOOP(
            "ImportText", "Several organisations are called “%1”: none of them joins the circle.")},
    {"professional_unknown",
        QT_TRANSLATE_NOOP("ImportText", "No professional has the address “%1”: nobody joins the circle.")},
    {"professional_ambiguous",
        QT_TRANSLATE_NOOP(
            "ImportText", "Several professionals have the address “%1”: none of them joins the circle.")},
    {"household_apart",
        QT_TRANSLATE_NOOP("ImportText",
            "Others with this CAF number belong to another household: nothing was changed there.")},
    {"caf_number_crowd",
        QT_TRANSLATE_NOOP("ImportText", "%1 people have this CAF number: no household was made of them.")},
    {"line_repeated", QT_TRANSLATE_NOOP("ImportText", "Says the same as line %1.")},
    {"identifier_left_out",
        QT_TRANSLATE_NOOP(
            "ImportText", "Somebody else has this identifier: the new file is created without it.")},
    {"identity_replaced",
        QT_TRANSLATE_NOOP("ImportText",
            "Another value is known of the person with this identifier: this one replaces it.")},
    {"siret_wrong", QT_TRANSLATE_NOOP("ImportText", "This is no SIRET: a digit is wrong or missing.")},
    {"siret_left_out", QT_TRANSLATE_NOOP("ImportText", "This is no SIRET: left out.")},
    {"manager_email_missing",
        QT_TRANSLATE_NOOP("ImportText", "The e-mail address of the person in charge is missing.")},
    {"manager_without_name",
        QT_TRANSLATE_NOOP("ImportText", "The person in charge has no name: she was not created.")},
    {"manager_elsewhere",
        QT_TRANSLATE_NOOP("ImportText",
            "A professional of another organisation has this address: she was left where she is.")},
    {"manager_contradicts",
        QT_TRANSLATE_NOOP("ImportText", "Says something else of the same professional than line %1.")},
    {"field_missing", QT_TRANSLATE_NOOP("ImportText", "This field is required.")},
    {"field_type", QT_TRANSLATE_NOOP("ImportText", "This field is not of the expected kind.")},
    {"no_element", QT_TRANSLATE_NOOP("ImportText", "This is neither a structure nor a service.")},
    {"length_unusual",
        QT_TRANSLATE_NOOP("ImportText",
            "The schema of data·inclusion asks for %1 to %2 characters: kept as it is written.")},
    {"date_not_iso",
        QT_TRANSLATE_NOOP("ImportText", "The schema writes a day as 2026-12-31: read as day, month, year.")},
    {"number_left_out", QT_TRANSLATE_NOOP("ImportText", "This number is not possible: left out.")},
    {"structure_unknown",
        QT_TRANSLATE_NOOP("ImportText", "The structure of this service is not known. Import it first.")},
    {"element_contradicts",
        QT_TRANSLATE_NOOP("ImportText", "Says something else of the same service than element %1.")},
    // a conflict
    {"identifier_of_other_person",
        QT_TRANSLATE_NOOP(
            "ImportText", "This identifier (%1) belongs to somebody with another name or date of birth.")},
    {"other_identifier",
        QT_TRANSLATE_NOOP(
            "ImportText", "Somebody of this name and date of birth is known with another identifier (%1).")},
    {"several_namesakes", QT_TRANSLATE_NOOP("ImportText", "%1 people have this name and date of birth.")},
    {"line_contradicts",
        QT_TRANSLATE_NOOP("ImportText", "Says something else of the same file than line %1.")},
    {"siret_of_other_organisation",
        QT_TRANSLATE_NOOP("ImportText", "An organisation of another name and place has this SIRET.")},
    {"other_siret",
        QT_TRANSLATE_NOOP("ImportText", "An organisation of this name and postcode has another SIRET.")},
    {"several_organisations",
        QT_TRANSLATE_NOOP("ImportText", "Several organisations could be meant by this line.")},
    {"siret_of_same_source",
        QT_TRANSLATE_NOOP("ImportText", "Another structure of the same producer has this SIRET.")},
    {"organisation_of_same_name",
        QT_TRANSLATE_NOOP("ImportText", "An organisation of this name and postcode is known already.")},
};

constexpr Entry FieldNames[] = {
    {"civility", QT_TRANSLATE_NOOP("ImportText", "Title")},
    {"family_name", QT_TRANSLATE_NOOP("ImportText", "Family name")},
    {"birth_name", QT_TRANSLATE_NOOP("ImportText", "Birth name")},
    {"first_name", QT_TRANSLATE_NOOP("ImportText", "First name")},
    {"birth_date", QT_TRANSLATE_NOOP("ImportText", "Date of birth")},
    {"birth_place", QT_TRANSLATE_NOOP("ImportText", "Place of birth")},
    {"nationality", QT_TRANSLATE_NOOP("ImportText", "Nationality")},
    {"phone", QT_TRANSLATE_NOOP("ImportText", "Phone")},
    {"email", QT_TRANSLATE_NOOP("ImportText", "E-mail")},
    {"address", QT_TRANSLATE_NOOP("ImportText", "Address")},
    {"address_complement", QT_TRANSLATE_NOOP("ImportText", "Address, complement")},
    {"postcode", QT_TRANSLATE_NOOP("ImportText", "Postcode")},
    {"city", QT_TRANSLATE_NOOP("ImportText", "Commune")},
    {"nir", QT_TRANSLATE_NOOP("ImportText", "NIR")},
    {"caf_number", QT_TRANSLATE_NOOP("ImportText", "CAF number")},
    {"file_role", QT_TRANSLATE_NOOP("ImportText", "Role in the RSA file")},
    {"france_travail_id", QT_TRANSLATE_NOOP("ImportText", "France Travail identifier")},
    {"france_travail_old_id", QT_TRANSLATE_NOOP("ImportText", "Former Pôle emploi identifier")},
    {"department_id", QT_TRANSLATE_NOOP("ImportText", "Département's identifier")},
    {"interpreter_language", QT_TRANSLATE_NOOP("ImportText", "Interpreter's language")},
    {"work_situation", QT_TRANSLATE_NOOP("ImportText", "Work situation")},
    {"education_level", QT_TRANSLATE_NOOP("ImportText", "Level of education")},
    {"sought_job", QT_TRANSLATE_NOOP("ImportText", "Job sought")},
    {"followed_since", QT_TRANSLATE_NOOP("ImportText", "Followed since")},
    {"household", QT_TRANSLATE_NOOP("ImportText", "Household")},
    {"circle", QT_TRANSLATE_NOOP("ImportText", "Circle")},
    {"professional", QT_TRANSLATE_NOOP("ImportText", "Professional")},
    {"right_rsa", QT_TRANSLATE_NOOP("ImportText", "RSA")},
    {"right_are", QT_TRANSLATE_NOOP("ImportText", "ARE")},
    {"right_ass", QT_TRANSLATE_NOOP("ImportText", "ASS")},
    {"right_prime_activite", QT_TRANSLATE_NOOP("ImportText", "Prime d'activité")},
    {"right_aah", QT_TRANSLATE_NOOP("ImportText", "AAH")},
    {"right_rqth", QT_TRANSLATE_NOOP("ImportText", "RQTH")},
    {"name", QT_TRANSLATE_NOOP("ImportText", "Name")},
    {"type_code", QT_TRANSLATE_NOOP("ImportText", "Type")},
    {"siret", QT_TRANSLATE_NOOP("ImportText", "SIRET")},
    {"description", QT_TRANSLATE_NOOP("ImportText", "Description")},
    {"website", QT_TRANSLATE_NOOP("ImportText", "Website")},
    {"sensitive", QT_TRANSLATE_NOOP("ImportText", "Sensitive")},
    {"source", QT_TRANSLATE_NOOP("ImportText", "Producer")},
    {"source_id", QT_TRANSLATE_NOOP("ImportText", "Producer's identifier")},
    {"source_updated_on", QT_TRANSLATE_NOOP("ImportText", "Updated by the producer on")},
    {"organisation_id", QT_TRANSLATE_NOOP("ImportText", "Organisation")},
    {"kind", QT_TRANSLATE_NOOP("ImportText", "Kind of service")},
    {"themes", QT_TRANSLATE_NOOP("ImportText", "Themes")},
    {"publics", QT_TRANSLATE_NOOP("ImportText", "Publics")},
    {"fees", QT_TRANSLATE_NOOP("ImportText", "Fees")},
    {"reception_modes", QT_TRANSLATE_NOOP("ImportText", "Reception")},
    {"mobilisation_modes", QT_TRANSLATE_NOOP("ImportText", "How to ask for it")},
    {"mobilised_by", QT_TRANSLATE_NOOP("ImportText", "Who can ask for it")},
    {"areas", QT_TRANSLATE_NOOP("ImportText", "Area")},
    {"access_conditions", QT_TRANSLATE_NOOP("ImportText", "Conditions of access")},
    {"commune_code", QT_TRANSLATE_NOOP("ImportText", "Code of the commune")},
    {"weekly_hours", QT_TRANSLATE_NOOP("ImportText", "Hours a week")},
    {"weeks", QT_TRANSLATE_NOOP("ImportText", "Weeks")},
};

template <std::size_t Count>
const char *find(const Entry (&entries)[Count], QStringView code)
{
    for (const Entry &entry : entries)
        if (code == QLatin1String(entry.code))
            return entry.text;
    return nullptr;
}

QString labels(const Nomenclature &list, const QString &codes)
{
    QStringList words;
    for (const QString &code : codes.split(QLatin1Char(','), Qt::SkipEmptyParts))
        words += list.label(code);
    return words.join(QStringLiteral(", "));
}

template <Coded Enum>
QString enumText(const QString &code)
{
    const auto known = fromCode<Enum>(code);
    return known ? textOf(*known) : code;
}

} // namespace

QString ImportText::problem(const ImportProblem &problem)
{
    const char *source = find(Problems, problem.code);
    QString text = source ? tr(source) : problem.code;
    for (QString argument : problem.arguments) {
        if (const char *name = find(FieldNames, argument);
            name && problem.severity == ImportProblem::Severity::Conflict)
            argument = tr(name);
        if (text.contains(QLatin1String("%1")) || text.contains(QLatin1String("%2")))
            text = text.arg(argument);
    }
    return text;
}

QString ImportText::place(const ImportProblem &problem)
{
    if (problem.line == 0)
        return problem.column;
    const QString line = tr("Line %1").arg(problem.line);
    return problem.column.isEmpty() ? line : tr("%1, %2", "line, column").arg(line, problem.column);
}

QString ImportText::severity(ImportProblem::Severity severity)
{
    switch (severity) {
    case ImportProblem::Severity::Error:
        return tr("Error");
    case ImportProblem::Severity::Warning:
        return tr("Warning");
    case ImportProblem::Severity::Conflict:
        return tr("Conflict");
    }
    return {};
}

QString ImportText::format(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Unknown:
        return tr("Unknown kind of file");
    case ImportFormat::BeneficiariesCsv:
        return tr("People (CSV)");
    case ImportFormat::StructuresCsv:
        return tr("Organisations (CSV)");
    case ImportFormat::DataInclusionJson:
        return tr("Organisations and services (data·inclusion)");
    }
    return {};
}

QString ImportText::action(ImportAction action)
{
    switch (action) {
    case ImportAction::Create:
        return tr("To create");
    case ImportAction::Update:
        return tr("To update");
    case ImportAction::Unchanged:
        return tr("Unchanged");
    case ImportAction::Conflict:
        return tr("In conflict");
    case ImportAction::Reject:
        return tr("Rejected");
    }
    return {};
}

QString ImportText::decision(ImportDecision decision)
{
    switch (decision) {
    case ImportDecision::Skip:
        return tr("Leave this line out");
    case ImportDecision::UpdateExisting:
        return tr("It is the same: update it");
    case ImportDecision::CreateNew:
        return tr("It is another: create it");
    }
    return {};
}

QString ImportText::field(QLatin1String field)
{
    const char *name = find(FieldNames, QString(field));
    return name ? tr(name) : QString(field);
}

QString ImportText::value(QLatin1String field, const QString &value)
{
    const auto is = [field](const char *name) { return field == QLatin1String(name); };
    if (value.isEmpty())
        return {};
    if (field.startsWith(QLatin1String("right_")))
        return enumText<BenefitRight::State>(value);
    if (is("civility"))
        return enumText<Beneficiary::Civility>(value);
    if (is("file_role"))
        return enumText<Beneficiary::FileRole>(value);
    if (is("work_situation"))
        return labels(Nomenclature::workSituations(), value);
    if (is("education_level"))
        return labels(Nomenclature::educationLevels(), value);
    if (is("type_code"))
        return labels(Nomenclature::organisationTypes(), value);
    if (is("themes"))
        return labels(Nomenclature::themes(), value);
    if (is("publics"))
        return labels(Nomenclature::publics(), value);
    if (is("kind"))
        return labels(Nomenclature::serviceKinds(), value);
    if (is("fees"))
        return labels(Nomenclature::fees(), value);
    if (is("reception_modes"))
        return labels(Nomenclature::receptionModes(), value);
    if (is("mobilisation_modes"))
        return labels(Nomenclature::mobilisationModes(), value);
    if (is("mobilised_by"))
        return labels(Nomenclature::mobilisedBy(), value);
    if (is("sensitive"))
        return value == QLatin1String("1") ? tr("yes") : tr("no");
    if (is("birth_date") || is("followed_since") || is("source_updated_on"))
        return dayText(QDate::fromString(value, Qt::ISODate));
    return value;
}
