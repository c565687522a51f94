#include "core/exchange/datainclusion.h"

#include "core/domain/identifiers.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/elementfields.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace {

// The fields of data·inclusion v1 that have a place with us.
constexpr const char *KeptOfBoth[] = {
    "source", "id", "nom", "date_maj", "code_postal", "commune", "telephone", "courriel", "description"};
constexpr const char *KeptOfStructures[] = {
    "adresse", "complement_adresse", "site_web", "siret", "reseaux_porteurs"};
constexpr const char *KeptOfServices[] = {"structure_id", "type", "thematiques", "publics", "frais",
    "modes_accueil", "modes_mobilisation", "mobilisable_par", "zone_eligibilite", "conditions_acces",
    "code_insee", "volume_horaire_hebdomadaire", "nombre_semaines"};

constexpr int MostWeeks = 5200;
constexpr int HoursOfAWeek = 168;

template <class Record>
void readUpdate(ElementFields &element, Record &record, QDate today)
{
    static const QRegularExpression iso(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    const QString updated = element.required("date_maj");
    const auto day = CellValues::day(updated);
    record.sourceUpdatedOn = day.date;
    if (!day.flaw.isEmpty())
        element.error("date_maj", day.flaw);
    else if (day.date.isValid() && !iso.match(updated).hasMatch())
        element.warn("date_maj", QStringLiteral("date_not_iso"));
    if (day.date > today)
        element.warn("date_maj", QStringLiteral("date_in_future"));
}

/// What structures and services have in common.
template <class Record>
void readCommon(ElementFields &element, Record &record, QDate today)
{
    record.source = element.required("source");
    record.sourceId = element.required("id");
    record.name = element.required("nom");
    element.checkLength("nom", record.name, 3, 150);
    readUpdate(element, record, today);
    record.description = element.paragraphs("description");
    element.checkLength("description", record.description, 5, 10'000);
    record.postcode = element.optional("code_postal");
    if (!record.postcode.isEmpty() && !isPostcode(record.postcode))
        element.warn("code_postal", QStringLiteral("postcode_doubtful"));
    record.city = element.optional("commune");
    record.phone = normalisedPhone(element.optional("telephone"));
    if (!record.phone.isEmpty() && !isPhone(record.phone))
        element.warn("telephone", QStringLiteral("phone_doubtful"));
    record.email = element.optional("courriel");
    if (!record.email.isEmpty() && !isEmail(record.email))
        element.warn("courriel", QStringLiteral("email_doubtful"));
}

/// The code of a commune; one that has not its form is left out with a warning.
QString readCommuneCode(ElementFields &element)
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-Za-z]{5}$"));
    const QString code = element.optional("code_insee");
    if (code.isEmpty() || form.match(code).hasMatch())
        return code;
    element.warn("code_insee", QStringLiteral("value_unknown"), {code.left(60)});
    return {};
}

QString readSiret(ElementFields &element)
{
    const QString siret = element.optional("siret");
    if (siret.isEmpty() || isSiret(siret))
        return siret;
    element.warn("siret", QStringLiteral("siret_left_out"));
    return {};
}

/// An element that is no object has none of its fields: one problem says so.
template <class Draft>
Draft noElement(const DataInclusionElement &element)
{
    Draft draft;
    draft.line = element.place;
    draft.problems = {
        {element.place, element.list, ImportProblem::Severity::Error, QStringLiteral("no_element"), {}}};
    draft.rejected = true;
    return draft;
}

bool isService(const QJsonValue &element)
{
    return element.toObject().contains(QLatin1String("structure_id"));
}

bool isKnown(const QJsonValue &element)
{
    const QJsonObject object = element.toObject();
    int fields = 0;
    for (const char *name : {"source", "id", "nom", "date_maj"})
        fields += object.contains(QLatin1String(name)) ? 1 : 0;
    return fields >= 2;
}

/// The lists of a document, by name; a list without a name has an empty one.
QList<std::pair<QString, QJsonArray>> listsOf(const QJsonValue &root)
{
    QList<std::pair<QString, QJsonArray>> lists;
    if (root.isArray())
        lists.append({QString(), root.toArray()});
    const QJsonObject object = root.toObject();
    for (const QString &name :
        {QStringLiteral("structures"), QStringLiteral("services"), QStringLiteral("items")})
        if (object.value(name).isArray())
            lists.append({name, object.value(name).toArray()});
    if (root.isObject() && lists.isEmpty() && isKnown(root))
        lists.append({QString(), QJsonArray{root}});
    return lists;
}

ImportProblem wholeFile(const QString &code, const QStringList &arguments = {})
{
    return {0, {}, ImportProblem::Severity::Error, code, arguments};
}

std::optional<ImportProblem> refusalOf(
    const QList<std::pair<QString, QJsonArray>> &lists, const DataInclusionLimits &limits)
{
    qsizetype count = 0;
    bool anyKnown = false;
    for (const auto &[name, list] : lists) {
        count += list.size();
        anyKnown = anyKnown || std::any_of(list.begin(), list.end(), isKnown);
    }
    if (count > limits.elements)
        return wholeFile(QStringLiteral("too_many_elements"), {QString::number(limits.elements)});
    if (lists.isEmpty() || (count > 0 && !anyKnown))
        return wholeFile(QStringLiteral("json_not_data_inclusion"));
    if (count == 0)
        return wholeFile(QStringLiteral("no_row"));
    return {};
}

void addList(DataInclusion &found, const QString &name, const QJsonArray &list)
{
    for (int i = 0; i < list.size(); ++i) {
        const QJsonValue value = list[i];
        const bool service = name == QLatin1String("services") || isService(value);
        (service ? found.services : found.structures).append({value, i + 1, name});
    }
}

QSet<QString> keptFields(bool services)
{
    QSet<QString> kept;
    for (const char *name : KeptOfBoth)
        kept.insert(QLatin1String(name));
    if (services)
        for (const char *name : KeptOfServices)
            kept.insert(QLatin1String(name));
    else
        for (const char *name : KeptOfStructures)
            kept.insert(QLatin1String(name));
    return kept;
}

/// The fields that are in the elements but have no place with us, each named once.
QStringList fieldsLeftOut(const QList<DataInclusionElement> &elements, bool services)
{
    constexpr qsizetype Most = 50; // the schema has far fewer
    const QString kind = services ? QStringLiteral("services.") : QStringLiteral("structures.");
    const QSet<QString> kept = keptFields(services);
    QSet<QString> leftOut;
    for (const DataInclusionElement &element : elements) {
        const QJsonObject object = element.value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            if (leftOut.size() < Most && !field.value().isNull() && !kept.contains(field.key()))
                leftOut.insert(kind + CellValues::cleaned(field.key()).left(40));
    }
    QStringList names(leftOut.begin(), leftOut.end());
    names.sort();
    return names;
}

void tellFieldsLeftOut(DataInclusion &found)
{
    const QStringList names = fieldsLeftOut(found.structures, false) + fieldsLeftOut(found.services, true);
    if (!names.isEmpty())
        found.problems.append({0, {}, ImportProblem::Severity::Warning, QStringLiteral("fields_left_out"),
            {names.join(QStringLiteral(", "))}});
}

} // namespace

OrganisationDraft readStructure(const DataInclusionElement &element, QDate today)
{
    if (!element.value.isObject())
        return noElement<OrganisationDraft>(element);
    ElementFields fields(element);
    OrganisationDraft draft;
    Organisation &given = draft.given;
    readCommon(fields, given, today);
    given.address = fields.optional("adresse");
    given.addressComplement = fields.optional("complement_adresse");
    given.website = fields.optional("site_web");
    given.siret = readSiret(fields);
    const Nomenclature &networks = Nomenclature::carrierNetworks();
    for (const QString &network : fields.codes("reseaux_porteurs", &networks))
        if (given.typeCode.isEmpty())
            given.typeCode = networks.attribute(network, QStringLiteral("organisation_type"));
    given.sensitive = isSensitiveType(given.typeCode);
    fields.finish(draft);
    return draft;
}

ServiceDraft readService(const DataInclusionElement &element, QDate today)
{
    if (!element.value.isObject())
        return noElement<ServiceDraft>(element);
    ElementFields fields(element);
    ServiceDraft draft;
    ServiceOffer &given = draft.given;
    readCommon(fields, given, today);
    draft.structureId = fields.required("structure_id");
    draft.structureColumn = fields.column("structure_id");
    fields.required("description");
    given.kind = fields.code("type", Nomenclature::serviceKinds());
    given.themes = fields.codes("thematiques", &Nomenclature::themes());
    given.publics = fields.codes("publics", &Nomenclature::publics());
    given.fees = fields.code("frais", Nomenclature::fees());
    given.receptionModes = fields.codes("modes_accueil", &Nomenclature::receptionModes());
    given.mobilisationModes = fields.codes("modes_mobilisation", &Nomenclature::mobilisationModes());
    given.mobilisedBy = fields.codes("mobilisable_par", &Nomenclature::mobilisedBy());
    given.areas = fields.codes("zone_eligibilite", nullptr);
    given.accessConditions = fields.paragraphs("conditions_acces");
    given.communeCode = readCommuneCode(fields);
    given.weeklyHours = fields.number("volume_horaire_hebdomadaire", 0, HoursOfAWeek);
    given.weeks = fields.integer("nombre_semaines", 1, MostWeeks);
    fields.finish(draft);
    return draft;
}

DataInclusion findDataInclusion(const QJsonValue &root, const DataInclusionLimits &limits)
{
    DataInclusion found;
    const auto lists = listsOf(root);
    found.refusal = refusalOf(lists, limits);
    if (found.refusal)
        return found;
    for (const auto &[name, list] : lists)
        addList(found, name, list);
    tellFieldsLeftOut(found);
    return found;
}
