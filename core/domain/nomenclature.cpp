#include "core/domain/nomenclature.h"

#include "core/base/text.h"
#include "core/domain/csvline.h"

namespace {

QString attributeKey(const QString &code, const QString &column) { return code + QLatin1Char('/') + column; }

} // namespace

#define MAILLAGE_LIST(function, file)                                                                        \
    const Nomenclature &Nomenclature::function()                                                             \
    {                                                                                                        \
        static const Nomenclature list(QStringLiteral(file));                                                \
        return list;                                                                                         \
    }

MAILLAGE_LIST(organisationTypes, "organisation_types")
MAILLAGE_LIST(sectors, "sectors")
MAILLAGE_LIST(themes, "thematiques")
MAILLAGE_LIST(themeCategories, "theme_categories")
MAILLAGE_LIST(serviceKinds, "types_de_services")
MAILLAGE_LIST(publics, "publics")
MAILLAGE_LIST(fees, "frais")
MAILLAGE_LIST(receptionModes, "modes_accueil")
MAILLAGE_LIST(mobilisationModes, "modes_mobilisation")
MAILLAGE_LIST(mobilisedBy, "personnes_mobilisatrices")
MAILLAGE_LIST(carrierNetworks, "reseaux_porteurs")
MAILLAGE_LIST(planThemes, "plan_themes")
MAILLAGE_LIST(planSituations, "plan_situations")
MAILLAGE_LIST(planTargets, "plan_targets")
MAILLAGE_LIST(planActions, "plan_actions")
MAILLAGE_LIST(workSituations, "work_situations")
MAILLAGE_LIST(educationLevels, "education_levels")
MAILLAGE_LIST(nationalities, "nationalities")
MAILLAGE_LIST(departments, "departements")
MAILLAGE_LIST(rsaStates, "rsa_states")
MAILLAGE_LIST(rsaRightSuspensionReasons, "rsa_right_suspension_reasons")
MAILLAGE_LIST(rsaPaymentSuspensionReasons, "rsa_payment_suspension_reasons")
MAILLAGE_LIST(rsaClosureReasons, "rsa_closure_reasons")
MAILLAGE_LIST(rsaRefusalReasons, "rsa_refusal_reasons")

#undef MAILLAGE_LIST

Nomenclature::Nomenclature(const QString &name)
{
    auto lines = referenceLines(QStringLiteral(":/reference/%1.csv").arg(name));
    if (lines.isEmpty())
        return;
    const QStringList header = lines.takeFirst();
    for (const QStringList &cells : lines) {
        const QString &code = cells.at(0);
        m_places.insert(code, m_entries.size());
        m_entries.append({code, cells.value(1)});
        m_codesByLabel.insert(folded(cells.value(1)), code);
        for (qsizetype column = 2; column < header.size(); ++column)
            m_attributes.insert(attributeKey(code, header.at(column)), cells.value(column));
    }
}

QString Nomenclature::label(const QString &code) const
{
    const auto place = m_places.constFind(code);
    return place == m_places.constEnd() ? code : m_entries.at(*place).label;
}

QString Nomenclature::attribute(const QString &code, const QString &column) const
{
    return m_attributes.value(attributeKey(code, column));
}

QString Nomenclature::codeOfLabel(QStringView label) const { return m_codesByLabel.value(folded(label)); }

QString sectorOf(const QString &organisationType)
{
    return Nomenclature::organisationTypes().attribute(organisationType, QStringLiteral("sector"));
}

bool isSensitiveType(const QString &organisationType)
{
    return Nomenclature::organisationTypes().attribute(organisationType, QStringLiteral("sensitive"))
        == QLatin1String("1");
}
