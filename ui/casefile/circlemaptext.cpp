#include "ui/casefile/circlemaptext.h"

#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/plantext.h"

QString CircleMarkText::sentence() const
{
    const QString last = contact.isEmpty() ? contact : CircleMapText::tr("last contact: %1").arg(contact);
    QStringList parts{title, domain, role, people, state, last, requests, act};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString CircleMapText::domainText(CircleDomain domain)
{
    switch (domain) {
    case CircleDomain::Employment:
        return tr("Employment");
    case CircleDomain::Housing:
        return tr("Housing");
    case CircleDomain::Health:
        return tr("Health");
    case CircleDomain::Mobility:
        return tr("Mobility");
    case CircleDomain::Family:
        return tr("Family");
    case CircleDomain::Rights:
        return tr("Rights and social support");
    case CircleDomain::Others:
        break;
    }
    return tr("Others");
}

QString CircleMapText::ringText(int ring)
{
    if (ring == 1)
        return tr("contact within %n day(s)", nullptr, CircleNode::NearDays);
    return ring == 2 ? tr("within %n day(s)", nullptr, CircleNode::RecentDays) : tr("older, or none");
}

QString CircleMapText::stateText(CircleNode::State state)
{
    switch (state) {
    case CircleNode::State::Active:
        return tr("Active");
    case CircleNode::State::Waiting:
        return tr("Waiting for an answer");
    case CircleNode::State::Ended:
        break;
    }
    return tr("Ended");
}

QString CircleMapText::stateOf(const CircleNode &node)
{
    return node.state == CircleNode::State::Ended && node.leftOn.isValid()
        ? tr("Left on %1").arg(dayText(node.leftOn))
        : stateText(node.state);
}

QString CircleMapText::roleOf(const CircleNode &node)
{
    QStringList roles;
    for (const CircleMember::Role role : node.roles)
        roles.append(textOf(role));
    if (roles.isEmpty() && node.openRequests > 0)
        roles.append(tr("Asked, not of the circle"));
    if (roles.isEmpty())
        roles.append(node.openActions > 0 ? tr("Acts in the plan") : tr("Was asked"));
    return roles.join(QStringLiteral(", "));
}

CircleMarkText CircleMapText::ofPartner(const CircleMap &map, const CircleNode &node)
{
    CircleMarkText text;
    text.title = node.name;
    text.role = roleOf(node);
    text.people = node.people.join(QStringLiteral(", "));
    text.contact =
        node.lastContactOn.isValid() ? distanceText(node.lastContactOn, map.on) : tr("none yet", "contact");
    text.state = stateOf(node);
    if (node.openRequests > 0)
        text.requests = tr("%n open request(s)", nullptr, node.openRequests);
    return text;
}

CircleMarkText CircleMapText::ofGroup(const CircleSector &sector, const CircleMark &mark)
{
    CircleMarkText text;
    QStringList names;
    int waiting = 0;
    int requests = 0;
    for (const int node : mark.nodes) {
        names.append(sector.nodes[node].name);
        waiting += sector.nodes[node].state == CircleNode::State::Waiting ? 1 : 0;
        requests += sector.nodes[node].openRequests;
    }
    text.title = tr("%n partner(s)", nullptr, int(mark.nodes.size()));
    text.role = names.join(QStringLiteral(", "));
    text.state =
        waiting > 0 ? tr("%n waiting for an answer", nullptr, waiting) : stateText(CircleNode::State::Active);
    if (requests > 0)
        text.requests = tr("%n open request(s)", nullptr, requests);
    text.act = tr("Show each of them");
    return text;
}

CircleMarkText CircleMapText::of(const CircleMap &map, const CircleMark &mark)
{
    const CircleSector &sector = map.sectors[mark.sector];
    CircleMarkText text;
    if (mark.kind == CircleMark::Kind::Partner)
        text = ofPartner(map, sector.nodes[mark.nodes.first()]);
    else if (mark.kind == CircleMark::Kind::Group)
        text = ofGroup(sector, mark);
    else
        text = {.title = tr("No partner"),
            .role = tr("Obstacle: %1").arg(sector.uncoveredLabels.join(QStringLiteral(", "))),
            .act = tr("Ask a partner…")};
    text.domain = domainText(sector.domain);
    return text;
}

QString CircleMapText::of(const CircleInsight &insight)
{
    if (insight.kind == CircleInsight::Kind::SameObstacle)
        return tr("%1: several act on it (%2)", "obstacle, partners")
            .arg(insight.label, insight.partners.join(QStringLiteral(", ")));
    return tr("%1 (%2): no partner and no action", "obstacle, level")
        .arg(insight.label, obstacleText(insight.level).toLower());
}

QString CircleMapText::legend()
{
    return tr("Solid line: acts. Dashed: waits for an answer. Dotted: ended. The nearer, the more recent the "
              "contact. ★ unique referent, ◆ pathway referent. A number counts open requests.");
}
