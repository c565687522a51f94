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

QList<ActorChoice> actorChoices(Database &database, QDate day)
{
    QList<ActorChoice> choices;
    Rows alone(database, QStringLiteral("SELECT id, name, city FROM organisation"));
    while (alone.next())
        choices.append({alone.id<OrganisationId>(0), alone.text(1), alone.text(2), {}, {}, {}});
    Rows people(database,
        QStringLiteral("SELECT o.id, o.name, o.city, p.id, p.family_name, p.first_name FROM professional p "
                       "JOIN organisation o ON o.id = p.organisation_id "
                       "WHERE p.left_on IS NULL OR p.left_on >= ?"),
        {Values::toValue(day)});
    while (people.next())
        choices.append({people.id<OrganisationId>(0), people.text(1), people.text(2),
            people.id<ProfessionalId>(3), people.text(4), people.text(5)});
    sortByName(choices, [](const ActorChoice &choice) {
        return QStringList{choice.organisationName, QString::number(choice.organisation.value()),
            choice.familyName, choice.firstName}
            .join(QLatin1Char(' '));
    });
    return choices;
}
