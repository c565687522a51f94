#include "core/exchange/circleplanner.h"

#include "core/base/text.h"
#include "core/storage/recordstore.h"

CirclePlanner::CirclePlanner(Database &database, QDate today)
    : m_database(database)
    , m_today(today)
{
}

void CirclePlanner::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    for (const Professional &each : RecordStore::select<Professional>(m_database))
        if (!each.email.isEmpty() && (!each.leftOn.isValid() || each.leftOn > m_today))
            m_professionals.insert(each.email.toLower(), each);
    Rows rows(m_database,
        QStringLiteral("SELECT id, name FROM organisation "
                       "UNION SELECT organisation_id, name FROM organisation_name"));
    while (rows.next())
        m_organisations[folded(rows.text(1))].insert(rows.id<OrganisationId>(0));
    Rows names(m_database, QStringLiteral("SELECT id, name FROM organisation"));
    while (names.next())
        m_names.insert(names.id<OrganisationId>(0), names.text(1));
}

QList<CircleMember> &CirclePlanner::membersOf(BeneficiaryId person)
{
    if (const auto known = m_members.find(person); known != m_members.end())
        return *known;
    QList<CircleMember> current;
    for (const CircleMember &member : RecordStore::select<CircleMember>(
             m_database, QStringLiteral("WHERE beneficiary_id = ?"), {person.value()}))
        if (!member.to.isValid() || member.to >= m_today)
            current.append(member);
    return *m_members.insert(person, current);
}

void CirclePlanner::add(BeneficiaryId person, OrganisationId organisation, ProfessionalId professional)
{
    CircleMember member;
    member.id = CircleMemberId::mint();
    member.beneficiary = person;
    member.organisation = organisation;
    member.professional = professional;
    member.role = CircleMember::Role::SupportWorker;
    member.from = m_today;
    membersOf(person).append(member);
    m_new.append(member);
}

CirclePlanner::Outcome CirclePlanner::addProfessional(BeneficiaryId person, const QString &email)
{
    load();
    const auto found = m_professionals.values(email.toLower());
    if (found.isEmpty())
        return {{}, QStringLiteral("professional_unknown")};
    if (found.size() > 1)
        return {{}, QStringLiteral("professional_ambiguous")};
    const Professional &professional = found.first();
    for (const CircleMember &member : std::as_const(membersOf(person)))
        if (member.professional == professional.id)
            return {};
    add(person, professional.organisation, professional.id);
    return {QString(professional.firstName + QLatin1Char(' ') + professional.familyName).trimmed(), {}};
}

CirclePlanner::Outcome CirclePlanner::addOrganisation(BeneficiaryId person, const QString &name)
{
    load();
    const auto found = m_organisations.value(folded(name));
    if (found.isEmpty())
        return {{}, QStringLiteral("organisation_unknown")};
    for (const CircleMember &member : std::as_const(membersOf(person)))
        if (found.contains(member.organisation))
            return {};
    if (found.size() > 1)
        return {{}, QStringLiteral("organisation_ambiguous")};
    const OrganisationId organisation = *found.begin();
    add(person, organisation, {});
    return {m_names.value(organisation), {}};
}

RecordWrites<CircleMember> CirclePlanner::writes() const { return {m_new, {}}; }
