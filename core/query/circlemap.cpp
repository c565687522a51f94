#include "core/query/circlemap.h"

#include "core/base/period.h"
#include "core/domain/nomenclature.h"
#include "core/query/people.h"

#include <algorithm>

namespace {

using State = CircleNode::State;

bool isBy(QDate day, QDate on) { return day.isValid() && day <= on; }

/// Prepared by then, and not over.
bool isOpenOn(const PartnerRequest &request, QDate on)
{
    return !(request.preparedOn > on) && !(request.isClosed() && !(request.closedOn > on));
}

bool isAnsweredBy(const PartnerRequest &request, QDate on) { return isBy(request.answeredAt.date(), on); }

/// Builds the map of one file on one day.
class CircleReading
{
public:
    CircleReading(const CaseFile &file, QDate on)
        : m_file(file)
        , m_on(on)
        , m_rules(on)
        , m_diagnosis(diagnosisOn(file.work.situations, file.work.levels, file.facts.diagnoses,
              file.work.targets, file.work.actions, on))
    {
    }

    CircleMap map() const
    {
        CircleMap map;
        map.on = m_on;
        map.person = personName(m_file.person.familyName, m_file.person.firstName);
        for (const CircleDomain domain : allOf<CircleDomain>())
            map.sectors.append({domain, {}, {}, {}, false});
        for (const Organisation &organisation : m_file.organisations)
            if (const auto node = nodeOf(organisation))
                map.sectors[int(domainOf(organisation, *node))].nodes.append(*node);
        for (CircleSector &sector : map.sectors)
            sort(sector.nodes);
        fold(map);
        addInsights(map);
        return map;
    }

private:
    std::optional<CircleNode> nodeOf(const Organisation &organisation) const;
    void readMembers(CircleNode &node) const;
    void readRequests(CircleNode &node) const;
    void readActions(CircleNode &node) const;
    QDate contactOf(OrganisationId organisation) const;
    CircleDomain domainOf(const Organisation &organisation, const CircleNode &node) const;
    QString themeOf(const PlanAction &action) const;
    bool isOpen(const PlanAction &action) const;
    void addInsights(CircleMap &map) const;
    QStringList partnersOn(const CircleMap &map, const QString &theme) const;
    bool isCovered(const CircleSector &sector, const QString &theme) const;
    bool hasAction(CircleDomain domain, const QString &theme) const;
    static void sort(QList<CircleNode> &nodes);
    static void fold(CircleMap &map);

    const CaseFile &m_file;
    QDate m_on;
    CircleSectorRules m_rules;
    DiagnosisState m_diagnosis;
};

/// Nothing when the body has no part in the circle by that day.
std::optional<CircleNode> CircleReading::nodeOf(const Organisation &organisation) const
{
    CircleNode node;
    node.organisation = organisation.id;
    node.sensitive = organisation.sensitive || isSensitiveType(organisation.typeCode);
    node.state = State::Ended;
    readMembers(node);
    readRequests(node);
    readActions(node);
    if (node.member.isNull() && node.request.isNull() && node.openActions == 0)
        return {};
    const bool left = node.state == State::Ended && node.leftOn.isValid();
    node.name = nameOn(organisation, m_file.organisationNames, left ? node.leftOn : m_on);
    node.lastContactOn = contactOf(organisation.id);
    if (isBy(m_on.addDays(-CircleNode::NearDays), node.lastContactOn))
        node.ring = 1;
    else if (isBy(m_on.addDays(-CircleNode::RecentDays), node.lastContactOn))
        node.ring = 2;
    return node;
}

void CircleReading::readMembers(CircleNode &node) const
{
    QList<CircleMember> members;
    for (const CircleMember &member : m_file.facts.members)
        if (member.organisation == node.organisation && !(member.from > m_on))
            members.append(member);
    const auto acts = [this](const CircleMember &each) { return Period{each.from, each.to}.contains(m_on); };
    if (std::any_of(members.begin(), members.end(), acts)) {
        node.state = State::Active;
        members.removeIf([&acts](const CircleMember &each) { return !acts(each); });
    }
    std::sort(members.begin(), members.end(), [](const CircleMember &a, const CircleMember &b) {
        return std::tuple(a.role, a.from, a.id) < std::tuple(b.role, b.from, b.id);
    });
    for (const CircleMember &member : std::as_const(members)) {
        if (!node.roles.contains(member.role))
            node.roles.append(member.role);
        if (const QString name = m_file.professionalName(member.professional);
            !name.isEmpty() && !node.people.contains(name))
            node.people.append(name);
        if (node.state == State::Ended)
            node.leftOn = std::max(node.leftOn, member.to);
    }
    if (!members.isEmpty())
        node.member = members.first().id;
}

void CircleReading::readRequests(CircleNode &node) const
{
    auto best = std::tuple(false, QDate(), PartnerRequestId());
    for (const RequestLine &line : m_file.work.requests) {
        const PartnerRequest &request = line.request;
        if (request.toOrganisation != node.organisation || request.preparedOn > m_on)
            continue;
        const bool open = isOpenOn(request, m_on);
        best = std::max(best, std::tuple(open, request.preparedOn, request.id));
        node.request = std::get<PartnerRequestId>(best);
        if (!open)
            continue;
        ++node.openRequests;
        if (!isAnsweredBy(request, m_on))
            node.state = State::Waiting;
        else if (node.state == State::Ended)
            node.state = State::Active;
        if (!request.theme.isEmpty() && !node.themes.contains(request.theme))
            node.themes.append(request.theme);
    }
}

void CircleReading::readActions(CircleNode &node) const
{
    for (const PlanAction &action : m_file.work.actions) {
        if (action.byPerson || action.organisation != node.organisation || !isOpen(action))
            continue;
        ++node.openActions;
        if (node.state == State::Ended)
            node.state = State::Active;
        if (const QString theme = themeOf(action); !theme.isEmpty() && !node.themes.contains(theme))
            node.themes.append(theme);
    }
    std::sort(node.themes.begin(), node.themes.end());
}

/// Somebody of it met the person, or it answered or asked something about her.
QDate CircleReading::contactOf(OrganisationId organisation) const
{
    QDate last;
    const auto note = [&last, this](QDate day) {
        if (isBy(day, m_on))
            last = std::max(last, day);
    };
    for (const Appointment &each : m_file.facts.appointments) {
        if (each.status != Appointment::Status::Attended)
            continue;
        bool takesPart = each.organisation == organisation;
        for (const AppointmentParticipant &other : m_file.participantsOf(each.id))
            takesPart = takesPart || other.organisation == organisation;
        if (takesPart)
            note(each.startsAt.date());
    }
    for (const RequestLine &line : m_file.work.requests) {
        if (line.request.toOrganisation == organisation)
            note(line.request.answeredAt.date());
        if (line.request.fromOrganisation == organisation && line.received)
            note(line.request.sentAt.date());
    }
    return last;
}

CircleDomain CircleReading::domainOf(const Organisation &organisation, const CircleNode &node) const
{
    QStringList themes;
    for (const PlanAction &action : m_file.work.actions)
        if (action.organisation == node.organisation && !themeOf(action).isEmpty())
            themes.append(themeOf(action));
    for (const RequestLine &line : m_file.work.requests)
        if (line.request.toOrganisation == node.organisation && !line.request.theme.isEmpty())
            themes.append(line.request.theme);
    return m_rules.domainOf(organisation.typeCode, themes, m_file.offeredThemes.value(organisation.id));
}

QString CircleReading::themeOf(const PlanAction &action) const
{
    for (const Target &target : m_file.work.targets)
        if (target.id == action.target)
            return target.theme;
    return {};
}

/// Begun or planned by that day, and not over then.
bool CircleReading::isOpen(const PlanAction &action) const
{
    if (!action.isOpen() && !(action.endedOn > m_on))
        return false;
    QDate from = action.startsOn;
    for (const Target &target : m_file.work.targets)
        if (target.id == action.target)
            from = target.setOn;
    return !(from > m_on);
}

bool CircleReading::hasAction(CircleDomain domain, const QString &theme) const
{
    return std::any_of(m_file.work.actions.begin(), m_file.work.actions.end(), [&](const PlanAction &action) {
        const QString of = themeOf(action);
        return isOpen(action)
            && (of == theme
                || (domain != CircleDomain::Others && !of.isEmpty() && m_rules.domainOfTheme(of) == domain));
    });
}

/// Anybody of its domain will do; the domain of the others holds too much for that.
bool CircleReading::isCovered(const CircleSector &sector, const QString &theme) const
{
    if (hasAction(sector.domain, theme))
        return true;
    return std::any_of(sector.nodes.begin(), sector.nodes.end(), [&](const CircleNode &node) {
        if (node.state == State::Ended)
            return false;
        if (sector.domain != CircleDomain::Others || node.themes.contains(theme))
            return true;
        const QStringList offered = m_file.offeredThemes.value(node.organisation);
        const QString category = Vocabulary::categoryOf(theme);
        return std::any_of(offered.begin(), offered.end(),
            [&category](const QString &each) { return categoryOfService(each) == category; });
    });
}

QStringList CircleReading::partnersOn(const CircleMap &map, const QString &theme) const
{
    QStringList partners;
    for (const CircleSector &sector : map.sectors)
        for (const CircleNode &node : sector.nodes)
            if (node.state != State::Ended && node.themes.contains(theme))
                partners.append(node.name);
    return partners;
}

void CircleReading::addInsights(CircleMap &map) const
{
    QList<CircleInsight> same;
    for (const Vocabulary::Entry &theme : m_file.work.vocabulary.entries(Term::List::Theme)) {
        const ThemeState state = m_diagnosis.theme(theme.code);
        if (!state.isObstacle())
            continue;
        CircleInsight insight{CircleInsight::Kind::NoPartner, m_rules.domainOfTheme(theme.code), theme.code,
            theme.label, state.level->level, {}};
        if (!isCovered(map.sectors[int(insight.domain)], theme.code)) {
            map.insights.append(insight);
        } else if (const QStringList partners = partnersOn(map, theme.code); partners.size() > 1) {
            insight.kind = CircleInsight::Kind::SameObstacle;
            insight.partners = partners;
            same.append(insight);
        }
    }
    const auto strongest = [](const CircleInsight &a, const CircleInsight &b) { return b.level < a.level; };
    std::stable_sort(map.insights.begin(), map.insights.end(), strongest);
    std::stable_sort(same.begin(), same.end(), strongest);
    for (const CircleInsight &each : std::as_const(map.insights)) {
        map.sectors[int(each.domain)].uncovered.append(each.theme);
        map.sectors[int(each.domain)].uncoveredLabels.append(each.label);
    }
    map.insights += same;
}

void CircleReading::sort(QList<CircleNode> &nodes)
{
    const auto key = [](const CircleNode &node) {
        return std::tuple(node.state == State::Ended, !node.leads(), !node.coordinates(), node.ring,
            node.name, node.organisation);
    };
    std::sort(nodes.begin(), nodes.end(),
        [&key](const CircleNode &a, const CircleNode &b) { return key(a) < key(b); });
}

bool isGathered(const CircleNode &node)
{
    return node.state != State::Ended && !node.leads() && !node.coordinates();
}

/// Gathers the fullest domains until a look holds what is left.
void CircleReading::fold(CircleMap &map)
{
    const auto loose = [](const CircleSector &sector) {
        return sector.folds ? 0 : std::count_if(sector.nodes.begin(), sector.nodes.end(), isGathered);
    };
    for (auto shown = map.partners(); shown > CircleMap::MostNodes;) {
        const auto fullest = std::max_element(map.sectors.begin(), map.sectors.end(),
            [&loose](const CircleSector &a, const CircleSector &b) { return loose(a) < loose(b); });
        if (loose(*fullest) < 2)
            return;
        shown -= int(loose(*fullest)) - 1;
        fullest->folds = true;
    }
}

} // namespace

int CircleMap::partners() const
{
    qsizetype count = 0;
    for (const CircleSector &sector : sectors)
        count += sector.nodes.size();
    return int(count) - former();
}

int CircleMap::former() const
{
    qsizetype count = 0;
    for (const CircleSector &sector : sectors)
        count += std::count_if(sector.nodes.begin(), sector.nodes.end(),
            [](const CircleNode &node) { return node.state == State::Ended; });
    return int(count);
}

CircleMap CircleMap::masked(const QString &word) const
{
    CircleMap map = *this;
    QStringList hidden;
    for (CircleSector &sector : map.sectors)
        for (CircleNode &node : sector.nodes)
            if (node.sensitive) {
                hidden.append(node.name);
                node.name = word;
                node.people.clear();
            }
    for (CircleInsight &insight : map.insights)
        for (QString &partner : insight.partners)
            if (hidden.contains(partner))
                partner = word;
    return map;
}

CircleMap circleMap(const CaseFile &file, QDate on)
{
    const QDate day = on.isValid() ? on : file.today;
    if (file.level >= Level::Full)
        return CircleReading(file, day).map();
    CircleMap empty;
    empty.on = day;
    return empty;
}

QList<CircleMark> circleMarks(const CircleMap &map, const CircleLook &look)
{
    QList<CircleMark> marks;
    for (int at = 0; at < map.sectors.size(); ++at) {
        const CircleSector &sector = map.sectors[at];
        const bool gathered = sector.folds && !look.unfolded.contains(sector.domain);
        CircleMark group{CircleMark::Kind::Group, at, {}, CircleNode::FarRing};
        QList<CircleMark> former;
        for (int i = 0; i < sector.nodes.size(); ++i) {
            const CircleNode &node = sector.nodes[i];
            const CircleMark mark{CircleMark::Kind::Partner, at, {i}, node.ring};
            if (gathered && isGathered(node)) {
                group.nodes.append(i);
                group.ring = std::min(group.ring, node.ring);
            } else if (node.state != State::Ended) {
                marks.append(mark);
            } else if (look.former) {
                former.append(mark);
            }
        }
        if (!group.nodes.isEmpty())
            marks.append(group);
        marks += former;
        if (!sector.uncovered.isEmpty())
            marks.append({CircleMark::Kind::Gap, at, {}, 2});
    }
    return marks;
}
