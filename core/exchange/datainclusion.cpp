#include "core/exchange/datainclusion.h"

#include "core/domain/identifiers.h"
#include "core/domain/nomenclature.h"
#include "core/exchange/cellvalues.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace {

/// One element read by field, with the problems found in it.
class Element
{
public:
    Element(const QJsonObject &object, int place, const QString &prefix)
        : m_object(object)
        , m_place(place)
        , m_prefix(prefix)
    {
    }

    QString required(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        const QString text = CellValues::cleaned(value.toString());
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            error(name, QStringLiteral("field_type"));
        else if (text.isEmpty())
            error(name, QStringLiteral("field_missing"));
        return text;
    }

    QString optional(const char *name) { return CellValues::cleaned(raw(name)); }
    QString paragraphs(const char *name) { return CellValues::paragraphs(raw(name)); }

    double number(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isDouble() && !value.isNull() && !value.isUndefined())
            warn(name, QStringLiteral("field_type"));
        return qMax(0.0, value.toDouble());
    }

    /// The codes of a list; those that the nomenclature does not know are left out.
    QStringList codes(const char *name, const Nomenclature *known)
    {
        QStringList found;
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isArray() && !value.isNull() && !value.isUndefined())
            warn(name, QStringLiteral("field_type"));
        for (const QJsonValue &each : value.toArray()) {
            const QString code = CellValues::cleaned(each.toString());
            if (!code.isEmpty() && !code.contains(QLatin1Char(',')) && (!known || known->contains(code)))
                found += code;
            else
                warn(name, QStringLiteral("value_unknown"), {code.left(60)});
        }
        found.removeDuplicates();
        return found;
    }

    QString code(const char *name, const Nomenclature &known)
    {
        const QString text = optional(name);
        if (text.isEmpty() || known.contains(text))
            return text;
        warn(name, QStringLiteral("value_unknown"), {text.left(60)});
        return {};
    }

    void error(const char *name, const QString &code)
    {
        m_problems.append({m_place, column(name), ImportProblem::Severity::Error, code, {}});
        m_rejected = true;
    }
    void warn(const char *name, const QString &code, const QStringList &arguments = {})
    {
        m_problems.append({m_place, column(name), ImportProblem::Severity::Warning, code, arguments});
    }

    QString column(const char *name) const { return m_prefix + QLatin1String(name); }

    template <class Draft>
    void finish(Draft &draft)
    {
        draft.line = m_place;
        draft.subject = draft.given.name;
        draft.problems = m_problems;
        draft.rejected = m_rejected;
    }

private:
    QString raw(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            warn(name, QStringLiteral("field_type"));
        return value.toString();
    }

    const QJsonObject m_object;
    int m_place;
    QString m_prefix;
    QList<ImportProblem> m_problems{};
    bool m_rejected = false;
};

/// What structures and services have in common.
template <class Record>
void readCommon(Element &element, Record &record, QDate today)
{
    record.source = element.required("source");
    record.sourceId = element.required("id");
    record.name = element.required("nom");
    const QString updated = element.required("date_maj");
    const auto day = CellValues::day(updated);
    record.sourceUpdatedOn = day.date;
    if (!day.flaw.isEmpty())
        element.error("date_maj", day.flaw);
    if (day.date > today)
        element.warn("date_maj", QStringLiteral("date_in_future"));
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

OrganisationDraft readStructure(Element element, QDate today)
{
    OrganisationDraft draft;
    Organisation &given = draft.given;
    readCommon(element, given, today);
    given.description = element.paragraphs("description");
    given.address = element.optional("adresse");
    given.addressComplement = element.optional("complement_adresse");
    given.website = element.optional("site_web");
    given.siret = element.optional("siret");
    if (!given.siret.isEmpty() && !isSiret(given.siret)) {
        element.warn("siret", QStringLiteral("siret_left_out"));
        given.siret.clear();
    }
    const Nomenclature &networks = Nomenclature::carrierNetworks();
    for (const QString &network : element.codes("reseaux_porteurs", &networks))
        if (given.typeCode.isEmpty())
            given.typeCode = networks.attribute(network, QStringLiteral("organisation_type"));
    given.sensitive = isSensitiveType(given.typeCode);
    element.finish(draft);
    return draft;
}

ServiceDraft readService(Element element, QDate today)
{
    ServiceDraft draft;
    ServiceOffer &given = draft.given;
    readCommon(element, given, today);
    draft.structureId = element.required("structure_id");
    draft.structureColumn = element.column("structure_id");
    element.required("description");
    given.description = element.paragraphs("description");
    given.kind = element.code("type", Nomenclature::serviceKinds());
    given.themes = element.codes("thematiques", &Nomenclature::themes());
    given.publics = element.codes("publics", &Nomenclature::publics());
    given.fees = element.code("frais", Nomenclature::fees());
    given.receptionModes = element.codes("modes_accueil", &Nomenclature::receptionModes());
    given.mobilisationModes = element.codes("modes_mobilisation", &Nomenclature::mobilisationModes());
    given.mobilisedBy = element.codes("mobilisable_par", &Nomenclature::mobilisedBy());
    given.areas = element.codes("zone_eligibilite", nullptr);
    given.accessConditions = element.paragraphs("conditions_acces");
    given.communeCode = element.optional("code_insee");
    given.weeklyHours = element.number("volume_horaire_hebdomadaire");
    given.weeks = int(qMin(element.number("nombre_semaines"), 5200.0));
    element.finish(draft);
    return draft;
}

bool isService(const QJsonObject &object) { return object.contains(QLatin1String("structure_id")); }

bool looksKnown(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return object.contains(QLatin1String("id")) || object.contains(QLatin1String("nom"))
        || object.contains(QLatin1String("source"));
}

void readList(DataInclusion &found, const QJsonArray &list, const QString &name, QDate today)
{
    const QString prefix = name.isEmpty() ? QString() : name + QLatin1Char('.');
    for (int i = 0; i < list.size(); ++i) {
        const QJsonObject object = list[i].toObject();
        const Element element(object, i + 1, prefix);
        const bool service = name == QLatin1String("services") || isService(object);
        if (service)
            found.services.append(readService(element, today));
        else
            found.structures.append(readStructure(element, today));
    }
}

/// The fields that are in the elements but have no place with us, named once.
void tellFieldsLeftOut(DataInclusion &found, const QList<QJsonArray> &lists)
{
    static const QSet<QString> kept{QStringLiteral("source"), QStringLiteral("id"), QStringLiteral("nom"),
        QStringLiteral("date_maj"), QStringLiteral("code_postal"), QStringLiteral("commune"),
        QStringLiteral("telephone"), QStringLiteral("courriel"), QStringLiteral("description"),
        QStringLiteral("adresse"), QStringLiteral("complement_adresse"), QStringLiteral("site_web"),
        QStringLiteral("siret"), QStringLiteral("reseaux_porteurs"), QStringLiteral("structure_id"),
        QStringLiteral("type"), QStringLiteral("thematiques"), QStringLiteral("publics"),
        QStringLiteral("frais"), QStringLiteral("modes_accueil"), QStringLiteral("modes_mobilisation"),
        QStringLiteral("mobilisable_par"), QStringLiteral("zone_eligibilite"),
        QStringLiteral("conditions_acces"), QStringLiteral("code_insee"),
        QStringLiteral("volume_horaire_hebdomadaire"), QStringLiteral("nombre_semaines")};
    QSet<QString> leftOut;
    for (const QJsonArray &list : lists)
        for (const QJsonValue &value : list) {
            const QJsonObject object = value.toObject();
            for (auto field = object.begin(); field != object.end(); ++field)
                if (!field.value().isNull() && !kept.contains(field.key()))
                    leftOut.insert(CellValues::cleaned(field.key()).left(40));
        }
    if (leftOut.isEmpty())
        return;
    QStringList names(leftOut.begin(), leftOut.end());
    names.sort();
    found.problems.append({0, {}, ImportProblem::Severity::Warning, QStringLiteral("fields_left_out"),
        {names.join(QStringLiteral(", "))}});
}

ImportProblem refused(const QString &code) { return {0, {}, ImportProblem::Severity::Error, code, {}}; }

} // namespace

DataInclusion readDataInclusion(const QJsonValue &root, QDate today)
{
    DataInclusion found;
    QList<std::pair<QString, QJsonArray>> lists;
    const QJsonObject object = root.toObject();
    if (root.isArray())
        lists.append({QString(), root.toArray()});
    for (const QString &name :
        {QStringLiteral("structures"), QStringLiteral("services"), QStringLiteral("items")})
        if (object.value(name).isArray())
            lists.append({name, object.value(name).toArray()});
    if (root.isObject() && lists.isEmpty() && looksKnown(root))
        lists.append({QString(), QJsonArray{root}});
    QList<QJsonArray> arrays;
    bool anyKnown = false;
    qsizetype count = 0;
    for (const auto &[name, list] : lists) {
        arrays.append(list);
        count += list.size();
        anyKnown = anyKnown || std::any_of(list.begin(), list.end(), looksKnown);
        readList(found, list, name, today);
    }
    if (lists.isEmpty() || (count > 0 && !anyKnown))
        found.refusal = refused(QStringLiteral("json_not_data_inclusion"));
    else if (count == 0)
        found.refusal = refused(QStringLiteral("no_row"));
    else
        tellFieldsLeftOut(found, arrays);
    return found;
}
