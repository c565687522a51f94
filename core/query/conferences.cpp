#include "core/query/conferences.h"

#include "core/domain/nomenclature.h"
#include "core/query/circlemap.h"
#include "core/rules/clashes.h"
#include "core/rules/planstate.h"
#include "core/rules/requeststate.h"

#include <algorithm>

namespace {

constexpr int WeeksAhead = 8;
constexpr int OldRefusal = 90; // days: later, the answer is no news

using Topic = ConferenceItem::Kind;

/// Finds what a file gives to speak of.
class TopicReading
{
public:
    explicit TopicReading(const CaseFile &file)
        : m_file(file)
    {
    }

    QList<AgendaTopic> topics()
    {
        addDisagreements();
        addBreaches();
        addReorientations();
        addDeadlines();
        addHours();
        addClashes();
        addObstacles();
        addRefusals();
        addLateActions();
        return m_topics;
    }

private:
    void addDisagreements();
    void addBreaches();
    void addReorientations();
    void addDeadlines();
    void addHours();
    void addClashes();
    void addObstacles();
    void addRefusals();
    void addLateActions();
    /// What is spoken of before everybody names nobody to whom belonging reveals something.
    QString nameOf(OrganisationId id) const
    {
        for (const Organisation &each : m_file.organisations)
            if (each.id == id && (each.sensitive || isSensitiveType(each.typeCode)))
                return MaskedOrganisation;
        return m_file.organisationName(id, m_file.today);
    }

    const CaseFile &m_file;
    QList<AgendaTopic> m_topics{};
};

/// Of the last conference that was closed: what was left divided.
void TopicReading::addDisagreements()
{
    for (const ConferenceView &view : conferencesOf(m_file)) {
        if (!view.conference.isClosed())
            continue;
        for (const ConferenceSubject &subject : view.subjects) {
            if (!subject.isLeftDivided())
                continue;
            AgendaTopic topic{.kind = Topic::Disagreement, .label = subject.item.subject};
            topic.day = view.conference.heldAt.date();
            for (const Position &each : subject.held())
                topic.partners.append(nameOf(each.organisation));
            m_topics.append(topic);
        }
        return;
    }
}

void TopicReading::addBreaches()
{
    for (const BreachCase &breach : m_file.facts.breaches)
        if (breach.decision == BreachCase::Decision::Pending)
            m_topics.append({.kind = Topic::Breach, .day = breach.reportedOn});
}

void TopicReading::addReorientations()
{
    for (const Orientation &each : m_file.facts.orientations)
        if (each.state == Orientation::State::Proposed && each.waitedSince().isValid())
            m_topics.append({.kind = Topic::Reorientation,
                .partners = {nameOf(each.organisation)},
                .day = each.waitedSince()});
}

void TopicReading::addDeadlines()
{
    for (const Deadline &each : m_file.state.deadlines)
        if (each.status(m_file.today) == DeadlineStatus::Overdue)
            m_topics.append({.kind = Topic::Deadline, .deadline = each});
}

void TopicReading::addHours()
{
    const WeekLoad week = heaviestWeek(m_file);
    if (!week.isTooMuch())
        return;
    AgendaTopic topic{.kind = Topic::Hours, .day = week.monday, .hours = week.total};
    for (const auto &[owner, hours] : week.byOwner)
        if (!owner.isEmpty())
            topic.partners.append(owner);
    m_topics.append(topic);
}

void TopicReading::addClashes()
{
    for (const Appointment &each : m_file.facts.appointments) {
        if (each.startsAt < m_file.now)
            continue;
        for (const Clash &clash : clashesOf(each, m_file.facts.appointments))
            if (clash.kind == Clash::Kind::SameTime && clash.other.organisation != each.organisation
                && std::tuple(each.startsAt, each.id) < std::tuple(clash.other.startsAt, clash.other.id))
                m_topics.append({.kind = Topic::Clash,
                    .partners = {nameOf(each.organisation), nameOf(clash.other.organisation)},
                    .day = each.startsAt.date()});
    }
}

void TopicReading::addObstacles()
{
    const CircleMap map = circleMap(m_file).masked(MaskedOrganisation);
    for (const CircleInsight &insight : map.insights)
        m_topics.append(
            {.kind = insight.kind == CircleInsight::Kind::NoPartner ? Topic::Uncovered : Topic::Overlap,
                .label = insight.label,
                .partners = insight.partners,
                .level = insight.level});
    std::stable_sort(m_topics.begin(), m_topics.end(),
        [](const AgendaTopic &a, const AgendaTopic &b) { return a.kind < b.kind; });
}

void TopicReading::addRefusals()
{
    for (const RequestLine &line : m_file.work.requests) {
        const PartnerRequest &request = line.request;
        const bool refused = request.state == PartnerRequest::State::Refused
            && request.closedOn.addDays(OldRefusal) >= m_file.today;
        const bool silent = stateAt(request, m_file.now, requestClock(request.kind)) == RequestState::Expired;
        if (refused || silent)
            m_topics.append({.kind = Topic::Refusal,
                .label = request.subject,
                .partners = {nameOf(request.toOrganisation)},
                .day = refused ? request.closedOn : request.sentAt.date()});
    }
}

void TopicReading::addLateActions()
{
    for (const PlanAction &action : m_file.work.actions)
        if (isLate(action, m_file.today))
            m_topics.append({.kind = Topic::LateAction,
                .label = m_file.work.vocabulary.actionLabel(action.code, action.label),
                .partners = action.byPerson ? QStringList() : QStringList{nameOf(action.organisation)},
                .day = action.dueOn});
}

} // namespace

QList<Position> ConferenceSubject::held() const
{
    QList<Position> last;
    for (const Position &each : positions) {
        const auto before = std::find_if(last.begin(), last.end(),
            [&each](const Position &other) { return other.organisation == each.organisation; });
        if (before == last.end())
            last.append(each);
        else
            *before = each;
    }
    return last;
}

bool ConferenceSubject::isDivided() const
{
    const auto now = held();
    const auto is = [](Position::Stance stance) {
        return [stance](const Position &each) { return each.stance == stance; };
    };
    const bool somebodyFor = std::any_of(now.begin(), now.end(), is(Position::Stance::For));
    return somebodyFor && !std::all_of(now.begin(), now.end(), is(Position::Stance::For));
}

QList<ConferenceView> conferencesOf(const CaseFile &file)
{
    const ConferenceRecords &records = file.work.conferences;
    QList<ConferenceView> views;
    for (const Conference &conference : records.conferences) {
        ConferenceView view{.conference = conference};
        for (const ConferenceAttendee &each : records.attendees)
            if (each.conference == conference.id)
                view.attendees.append(each);
        for (const ConferenceItem &item : records.items) {
            if (item.conference != conference.id)
                continue;
            ConferenceSubject subject{.item = item};
            for (const Position &each : records.positions)
                if (each.item == item.id)
                    subject.positions.append(each);
            for (const ConferenceDecision &each : records.decisions)
                if (each.item == item.id)
                    subject.decisions.append(each);
            view.subjects.append(subject);
        }
        views.append(view);
    }
    return views;
}

QList<AgendaTopic> agendaTopics(const CaseFile &file)
{
    return file.level < Level::Full ? QList<AgendaTopic>() : TopicReading(file).topics();
}

WeekLoad heaviestWeek(const CaseFile &file)
{
    WeekLoad heaviest;
    for (int week = 0; week < WeeksAhead; ++week) {
        const QDate monday = file.today.addDays(1 - file.today.dayOfWeek() + 7 * week);
        WeekLoad load{.monday = monday};
        for (const PlanAction &action : file.work.actions) {
            if (!runsInWeekOf(action, monday) || action.weeklyHours <= 0)
                continue;
            const QString owner =
                action.byPerson ? QString() : file.organisationName(action.organisation, file.today);
            const auto known = std::find_if(load.byOwner.begin(), load.byOwner.end(),
                [&owner](const auto &each) { return each.first == owner; });
            if (known == load.byOwner.end())
                load.byOwner.append({owner, action.weeklyHours});
            else
                known->second += action.weeklyHours;
            load.total += action.weeklyHours;
        }
        if (!heaviest.monday.isValid() || load.total > heaviest.total)
            heaviest = load;
    }
    std::stable_sort(heaviest.byOwner.begin(), heaviest.byOwner.end(),
        [](const auto &a, const auto &b) { return a.second > b.second; });
    return heaviest;
}
