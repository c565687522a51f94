#include "core/query/filterchoices.h"

#include "core/base/text.h"
#include "core/query/people.h"
#include "core/storage/rows.h"

namespace {

template <class Named>
void sortByName(QList<Named> &list)
{
    std::sort(list.begin(), list.end(),
        [](const Named &a, const Named &b) { return folded(a.name) < folded(b.name); });
}

} // namespace

QList<FilterChoices::Person> FilterChoices::referents()
{
    QList<Person> people;
    Rows rows(m_database,
        QStringLiteral("SELECT p.id, p.family_name, p.first_name, o.name FROM professional p "
                       "JOIN organisation o ON o.id = p.organisation_id "
                       "WHERE EXISTS (SELECT 1 FROM pathway_summary s WHERE s.referent_id = p.id)"));
    while (rows.next())
        people.append({rows.id<ProfessionalId>(0), personName(rows.text(1), rows.text(2)), rows.text(3)});
    sortByName(people);
    return people;
}

QList<FilterChoices::Body> FilterChoices::bodies(const QString &sql)
{
    QList<Body> found;
    Rows rows(m_database, sql);
    while (rows.next())
        found.append({rows.id<OrganisationId>(0), rows.text(1)});
    sortByName(found);
    return found;
}

QList<FilterChoices::Body> FilterChoices::leadBodies()
{
    return bodies(QStringLiteral(
        "SELECT o.id, o.name FROM organisation o "
        "WHERE EXISTS (SELECT 1 FROM pathway_summary s WHERE s.referent_organisation_id = o.id)"));
}

QList<FilterChoices::Body> FilterChoices::partners()
{
    return bodies(
        QStringLiteral("SELECT o.id, o.name FROM organisation o "
                       "WHERE EXISTS (SELECT 1 FROM circle_member m WHERE m.organisation_id = o.id)"));
}

QStringList FilterChoices::communes()
{
    // From one commune to the next in the index: a base has hundreds of communes and many more people.
    QStringList names;
    for (const int closed : {0, 1}) {
        QString last = QStringLiteral("");
        while (true) {
            Rows rows(m_database,
                QStringLiteral("SELECT s.commune_key, b.city FROM pathway_summary s "
                               "JOIN beneficiary b ON b.id = s.beneficiary_id WHERE s.closed = ? "
                               "AND s.commune_key > ? ORDER BY s.commune_key, s.name_key LIMIT 1"),
                {closed, last});
            if (!rows.next())
                break;
            last = rows.text(0);
            names.append(rows.text(1));
        }
    }
    std::sort(
        names.begin(), names.end(), [](const QString &a, const QString &b) { return folded(a) < folded(b); });
    names.erase(std::unique(names.begin(), names.end(),
                    [](const QString &a, const QString &b) { return folded(a) == folded(b); }),
        names.end());
    return names;
}

QString FilterChoices::nameOf(ProfessionalId professional)
{
    Rows rows(m_database, QStringLiteral("SELECT family_name, first_name FROM professional WHERE id = ?"),
        {professional.value()});
    return rows.next() ? personName(rows.text(0), rows.text(1)) : QString();
}

QString FilterChoices::nameOf(OrganisationId organisation)
{
    Rows rows(
        m_database, QStringLiteral("SELECT name FROM organisation WHERE id = ?"), {organisation.value()});
    return rows.next() ? rows.text(0) : QString();
}
