#include "core/query/networkchoices.h"

#include "core/base/text.h"
#include "core/storage/rows.h"
#include "core/storage/values.h"

namespace {

/// The engine sorts by code point; people expect accents and case aside.
template <class Entry, class Name>
void sortByName(QList<Entry> &entries, Name name)
{
    QList<std::pair<QString, qsizetype>> order;
    for (qsizetype i = 0; i < entries.size(); ++i)
        order.append({folded(name(entries.at(i))), i});
    std::sort(order.begin(), order.end());
    QList<Entry> sorted;
    sorted.reserve(entries.size());
    for (const auto &[key, place] : std::as_const(order))
        sorted.append(entries.at(place));
    entries = sorted;
}

} // namespace

QList<OrganisationChoice> organisationChoices(Database &database)
{
    QList<OrganisationChoice> choices;
    Rows rows(database, QStringLiteral("SELECT id, name, type_code, city FROM organisation"));
    while (rows.next())
        choices.append({rows.id<OrganisationId>(0), rows.text(1), rows.text(2), rows.text(3)});
    sortByName(choices, [](const OrganisationChoice &choice) { return choice.name; });
    return choices;
}

QList<ProfessionalChoice> professionalChoices(Database &database, OrganisationId organisation, QDate day)
{
    QList<ProfessionalChoice> choices;
    Rows rows(database,
        QStringLiteral("SELECT id, family_name, first_name, job_title FROM professional "
                       "WHERE organisation_id = ? AND (left_on IS NULL OR left_on >= ?)"),
        {organisation.value(), Values::toValue(day)});
    while (rows.next())
        choices.append({rows.id<ProfessionalId>(0), rows.text(1), rows.text(2), rows.text(3)});
    sortByName(choices, [](const ProfessionalChoice &choice) {
        return QString(choice.familyName + QLatin1Char(' ') + choice.firstName);
    });
    return choices;
}
