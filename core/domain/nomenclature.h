#pragma once

#include <QHash>
#include <QList>
#include <QString>

/// One entry of a reference list.
struct NomenclatureEntry
{
    QString code{};
    QString label{}; ///< French, as shown to people
};

/// A reference list shipped with the program (resources/reference), loaded once when first asked for.
class Nomenclature
{
public:
    static const Nomenclature &organisationTypes(); ///< columns sector, sensitive
    static const Nomenclature &sectors(); ///< of organisation types
    static const Nomenclature &themes(); ///< data·inclusion thematiques; column category
    static const Nomenclature &themeCategories();
    static const Nomenclature &serviceKinds(); ///< data·inclusion types_de_services
    static const Nomenclature &publics();
    static const Nomenclature &fees();
    static const Nomenclature &receptionModes();
    static const Nomenclature &mobilisationModes();
    static const Nomenclature &mobilisedBy();
    static const Nomenclature &carrierNetworks(); ///< data·inclusion reseaux_porteurs; organisation_type
    static const Nomenclature &planThemes(); ///< columns diagnosed, category (a code of themeCategories)
    static const Nomenclature &planSituations(); ///< column theme
    static const Nomenclature &planTargets(); ///< columns theme, need (a code of themes)
    static const Nomenclature &planActions(); ///< column theme
    static const Nomenclature &workSituations();
    static const Nomenclature &educationLevels();
    static const Nomenclature &nationalities();
    static const Nomenclature &departments();
    static const Nomenclature &rsaStates();
    static const Nomenclature &rsaRightSuspensionReasons(); ///< of state 3
    static const Nomenclature &rsaPaymentSuspensionReasons(); ///< of state 4
    static const Nomenclature &rsaClosureReasons(); ///< of states 5 and 6
    static const Nomenclature &rsaRefusalReasons(); ///< of state 1

    /// In the order of the list.
    const QList<NomenclatureEntry> &entries() const { return m_entries; }
    bool contains(const QString &code) const { return m_places.contains(code); }
    /// The label of a code; the code itself when the list does not know it, so that nothing is hidden.
    QString label(const QString &code) const;
    /// A further column of a code; empty when code or column is unknown.
    QString attribute(const QString &code, const QString &column) const;
    /// The code whose label is the text given, case, accents and punctuation aside; empty when none.
    QString codeOfLabel(QStringView label) const;

private:
    explicit Nomenclature(const QString &name);

    QList<NomenclatureEntry> m_entries{};
    QHash<QString, qsizetype> m_places{};
    QHash<QString, QString> m_attributes{}; ///< by "code/column"
    QHash<QString, QString> m_codesByLabel{}; ///< by folded label
};

/// The sector of an organisation type (a code of sectors); empty when the type is unknown.
QString sectorOf(const QString &organisationType);
/// True when belonging to an organisation of this type reveals something about a person.
bool isSensitiveType(const QString &organisationType);
