#include "core/exchange/demo/demopathway.h"

namespace {

using Body = DemoCounsellor::Body;

/// How often a need is met, out of 100 people (obstacles of the pilot territories, April 2024).
struct Need
{
    const char *code;
    int weight;
};

constexpr std::array Needs{Need{"mobilite", 43}, Need{"sante", 29}, Need{"logement", 20},
    Need{"administratif", 15}, Need{"savoirs", 12}, Need{"budget", 10}, Need{"droits", 12},
    Need{"formation", 12}, Need{"lien", 7}, Need{"emploi", 6}, Need{"iae", 10}, Need{"creation", 3},
    Need{"employeur", 4}, Need{"handicap", 7}, Need{"addictions", 3}, Need{"justice", 2}, Need{"social", 4}};

/// Draws a code in proportion to its weight and takes it out of the list.
QString drawn(QList<std::pair<QString, int>> &left, DemoRandom &random)
{
    int total = 0;
    for (const auto &[code, weight] : std::as_const(left))
        total += weight;
    int place = random.below(total);
    for (int i = 0; i < left.size(); ++i) {
        place -= left.at(i).second;
        if (place < 0)
            return left.takeAt(i).first;
    }
    return {};
}

} // namespace

void DemoPathwayMaker::addMember(
    const DemoPartner &partner, CircleMember::Role role, QDate from, QDate to, const QString &endReason)
{
    CircleMember made;
    made.id = m_ids.next<CircleMemberId>();
    made.beneficiary = m_subject.person.id;
    made.organisation = partner.organisation;
    made.professional = partner.professional;
    made.role = role;
    made.from = from;
    made.to = to;
    made.endReason = endReason;
    made.mandate = role == CircleMember::Role::UniqueReferent;
    // For one in six nobody said how the person was told: the register shows it.
    if (m_people->members.size() % 6 != 0) {
        made.basis = role == CircleMember::Role::UniqueReferent ? CircleMember::Basis::Pathway
                                                                : CircleMember::Basis::SamePerson;
        made.informedOn = from;
        made.informedBy = CircleMember::Informed::Interview;
    }
    m_people->members.append(made);
}

void DemoPathwayMaker::writeCircle()
{
    const DemoTimeline &line = m_subject.line;
    switch (m_subject.standing) {
    case DemoStanding::Outreach:
        m_current = {m_random->pick(m_network.partners[QStringLiteral("lien")])};
        addMember(m_current.first(), CircleMember::Role::SupportWorker,
            m_today.addDays(-m_random->between(0, 2)), {});
        return;
    case DemoStanding::Applying:
        m_current = {m_random->pick(m_network.partners[QStringLiteral("domiciliation")])};
        addMember(m_current.first(), CircleMember::Role::SupportWorker, line.appliedOn, {});
        return;
    case DemoStanding::Awaiting:
        m_current = {m_network.orientationOfficer};
        addMember(m_current.first(), CircleMember::Role::OrientationOfficer, line.receivedOn, {});
        return;
    case DemoStanding::Oriented:
    case DemoStanding::Supported:
    case DemoStanding::Reorienting:
    case DemoStanding::Securing:
    case DemoStanding::Left:
        break;
    }
    writeReferents();
    writeOtherMembers();
}

void DemoPathwayMaker::writeReferents()
{
    const DemoTimeline &line = m_subject.line;
    if (line.formerOrientationOn.isValid()) {
        addMember({m_former.organisation, m_former.professional}, CircleMember::Role::UniqueReferent,
            line.formerOrientationOn.addDays(m_random->between(5, 20)), line.decidedOn,
            QStringLiteral("Nouvelle orientation"));
    }
    if (!line.referentFrom.isValid())
        return;
    const bool left = m_subject.standing == DemoStanding::Left;
    addMember(counsellor(), CircleMember::Role::UniqueReferent, line.referentFrom,
        left ? line.leftOn : QDate(), left ? QStringLiteral("Fin de l’accompagnement") : QString());
}

QStringList DemoPathwayMaker::needs()
{
    const Body body = m_subject.counsellor.body;
    QList<std::pair<QString, int>> left;
    for (const Need &need : Needs)
        left.append({QLatin1String(need.code), need.weight});
    left.append({QStringLiteral("garde"), m_subject.withChildren ? 70 : 0});
    left.append({QStringLiteral("@FT"), body == Body::FranceTravail ? 0 : 45});
    left.append({QStringLiteral("@CD"), body == Body::FranceTravail ? 20 : 0});
    QStringList codes;
    if (m_subject.person.residence == Beneficiary::Residence::ElectedDomicile)
        codes.append(QStringLiteral("domiciliation"));
    const int count = 1 + m_random->weighted({34, 34, 21, 11});
    while (codes.size() < count)
        codes.append(drawn(left, *m_random));
    return codes;
}

void DemoPathwayMaker::writeOtherMembers()
{
    const DemoTimeline &line = m_subject.line;
    const QDate from = line.referentFrom.isValid() ? line.referentFrom : line.notifiedOn;
    const int days = int(from.daysTo(line.until));
    const bool left = m_subject.standing == DemoStanding::Left;
    QSet<OrganisationId> present{m_subject.counsellor.organisation};
    const auto add = [&](const QString &need, bool past) {
        const auto &partners = m_network.partners[need];
        const DemoPartner partner = m_random->pick(partners);
        if (present.contains(partner.organisation))
            return;
        present.insert(partner.organisation);
        const QDate since = from.addDays(m_random->below(std::max(1, past ? days / 2 : days)));
        const QDate to = past ? since.addDays(m_random->below(std::max(1, int(since.daysTo(line.until)))))
            : left            ? line.leftOn
                              : QDate();
        const bool coordinates = !past && m_random->chance(0.04);
        addMember(partner,
            coordinates ? CircleMember::Role::PathwayCoordinator : CircleMember::Role::SupportWorker, since,
            to,
            past               ? QStringLiteral("Action terminée")
                : to.isValid() ? QStringLiteral("Fin de l’accompagnement")
                               : QString());
        if (!to.isValid())
            m_current.append(partner);
    };
    const QStringList wanted = needs();
    for (const QString &need : wanted)
        add(need, false);
    if (days > 90 && m_random->chance(0.35))
        add(QLatin1String(Needs.at(size_t(m_random->below(int(Needs.size())))).code), true);
}
