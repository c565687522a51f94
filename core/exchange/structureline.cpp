#include "core/exchange/structureline.h"

#include "core/domain/identifiers.h"
#include "core/domain/nomenclature.h"
#include "core/exchange/cellvalues.h"

namespace {

QString readPhones(TableRow &row, const char *field)
{
    QStringList numbers;
    bool doubtful = false;
    for (const QString &phone : splitPhones(row.cells(field).join(QStringLiteral(", ")))) {
        doubtful = doubtful || !isPhone(phone);
        numbers += normalisedPhone(phone);
    }
    if (doubtful)
        row.warn(field, QStringLiteral("phone_doubtful"));
    return numbers.join(QStringLiteral(", "));
}

QString readEmail(TableRow &row, const char *field)
{
    const QString email = row.cell(field);
    if (!email.isEmpty() && !isEmail(email))
        row.warn(field, QStringLiteral("email_doubtful"));
    return email;
}

QString required(TableRow &row, const char *field, const QString &value)
{
    if (value.isEmpty())
        row.error(field, QStringLiteral("value_missing"));
    return value;
}

void readPlace(TableRow &row, Organisation &organisation)
{
    organisation.address = row.cell("address");
    organisation.addressComplement = row.cell("address_complement");
    organisation.postcode = required(row, "postcode", row.identifier("postcode"));
    organisation.city = required(row, "city", row.cell("city"));
    if (!organisation.postcode.isEmpty() && !isPostcode(organisation.postcode))
        row.warn("postcode", QStringLiteral("postcode_doubtful"));
}

void readSiret(TableRow &row, Organisation &organisation)
{
    const QString siret = row.identifier("siret");
    if (CellValues::isScientific(siret))
        row.error("siret", QStringLiteral("identifier_scientific"));
    else if (!siret.isEmpty() && !isSiret(siret))
        row.error("siret", QStringLiteral("siret_wrong"));
    else
        organisation.siret = siret;
}

void readType(TableRow &row, Organisation &organisation)
{
    const QString type = row.cell("type_code");
    if (type.isEmpty())
        return;
    const Nomenclature &types = Nomenclature::organisationTypes();
    organisation.typeCode = types.contains(type.toUpper()) ? type.toUpper() : types.codeOfLabel(type);
    organisation.sensitive = isSensitiveType(organisation.typeCode);
    if (organisation.typeCode.isEmpty())
        row.warn("type_code", QStringLiteral("value_unknown"), {type.left(60)});
}

void readManager(TableRow &row, Professional &manager)
{
    manager.email = readEmail(row, "manager_email");
    if (manager.email.isEmpty() && !row.header("manager_email").isEmpty())
        row.warn("manager_email", QStringLiteral("manager_email_missing"));
    manager.firstName = row.cell("manager_first_name");
    manager.familyName = row.cell("manager_family_name");
    manager.jobTitle = row.cell("manager_job");
    manager.phone = readPhones(row, "manager_phone");
    if (manager.familyName.isEmpty() && !manager.email.isEmpty())
        row.warn("manager_family_name", QStringLiteral("manager_without_name"));
}

} // namespace

OrganisationDraft readStructure(TableRow row)
{
    OrganisationDraft draft;
    Organisation &given = draft.given;
    given.name = required(row, "name", row.cell("name"));
    given.description = row.text("description");
    given.phone = readPhones(row, "phone");
    readPlace(row, given);
    given.email = readEmail(row, "email");
    given.website = row.cell("website");
    const bool hasScheme = given.website.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || given.website.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    if (!given.website.isEmpty() && !hasScheme)
        row.warn("website", QStringLiteral("website_doubtful"));
    readSiret(row, given);
    readType(row, given);
    readManager(row, draft.manager);
    draft.line = row.line();
    draft.subject = given.name;
    draft.problems = row.problems();
    draft.rejected = row.isRejected();
    return draft;
}
