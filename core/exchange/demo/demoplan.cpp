#include "core/exchange/demo/demotable.h"
#include "core/exchange/demo/demowork.h"

namespace {

using ActionState = PlanAction::State;

constexpr int MostObstaclesAimedAt = 2;
constexpr int LongAim = 300; ///< days after which many targets are reached

} // namespace

/// What stands in the way first, then the way to a job.
void DemoWorkMaker::writePlan()
{
    QList<Found> aims = m_found;
    m_random.shuffle(aims);
    aims = aims.first(std::min<qsizetype>(aims.size(), MostObstaclesAimedAt));
    QList<Found> jobs;
    for (const DemoTheme &theme : std::as_const(m_themes))
        if (theme.situations.isEmpty())
            jobs.append(Found{&theme, {}});
    m_random.shuffle(jobs);
    const int wanted = m_random.chance(0.4) ? 3 : 2;
    while (aims.size() < wanted)
        aims.append(jobs.takeLast());
    for (const Found &aim : std::as_const(aims))
        writeTarget(aim);
}

void DemoWorkMaker::writeTarget(const Found &found)
{
    const DemoTimeline &line = subject().line;
    const bool later = !found.liftedOn.isValid() && !m_meetings.isEmpty() && m_random.chance(0.3);
    Target made;
    made.id = m_ids.next<TargetId>();
    made.beneficiary = subject().person.id;
    made.theme = found.theme->code;
    made.code = m_random.pick(found.theme->targets);
    made.setOn = later ? m_random.pick(m_meetings) : line.diagnosedOn;
    made.professional = subject().counsellor.professional;
    const bool old = made.setOn.daysTo(m_today) > LongAim && !m_meetings.isEmpty();
    const QDate lastMet = m_meetings.isEmpty() ? made.setOn : m_meetings.last();
    if (found.liftedOn.isValid()) {
        made.state = Target::State::Done;
        made.endedOn = found.liftedOn;
    } else if (line.leftOn.isValid() && m_random.chance(0.8)) {
        made.state = m_random.chance(0.65) ? Target::State::Done : Target::State::Abandoned;
        made.endedOn = line.leftOn;
    } else if (old && m_random.chance(0.3)) {
        made.state = m_random.chance(0.8) ? Target::State::Done : Target::State::Abandoned;
        made.endedOn = std::max(made.setOn, lastMet);
    }
    if (!made.isOpen() || m_random.chance(0.86))
        made.agreedOn =
            made.isOpen() ? std::min(line.until, made.setOn.addDays(m_random.below(8))) : made.setOn;
    m_people->targets.append(made);
    if (!made.agreedOn.isValid()) // no step before she agreed
        return;
    const int actions = 1 + m_random.weighted({50, 36, 14});
    const int first = m_random.below(int(found.theme->actions.size()));
    for (int i = 0; i < std::min(actions, int(found.theme->actions.size())); ++i)
        writeAction(made, *found.theme, (first + i) % found.theme->actions.size(), i == 0);
}

/// `current` for the one by which an open target goes on.
void DemoWorkMaker::writeAction(const Target &target, const DemoTheme &theme, qsizetype place, bool current)
{
    PlanAction made;
    made.id = m_ids.next<PlanActionId>();
    made.beneficiary = subject().person.id;
    made.target = target.id;
    made.code = theme.actions.at(place).first;
    made.weeklyHours = theme.actions.at(place).second;
    made.startsOn = target.agreedOn.addDays(m_random.below(15));
    if (current && target.isOpen())
        made.startsOn = std::max(made.startsOn, m_today.addDays(-m_random.between(-8, 70)));
    if (m_random.chance(0.92))
        made.dueOn = made.startsOn.addDays(m_random.between(25, 140));
    settle(made, target);
    own(made, theme);
    m_people->actions.append(made);
}

/// One in eight of those that are due is late.
void DemoWorkMaker::settle(PlanAction &action, const Target &target)
{
    constexpr std::array ended{ActionState::Done, ActionState::Abandoned, ActionState::Cancelled};
    if (!target.isOpen()) {
        action.startsOn = std::min(action.startsOn, target.endedOn);
        action.state = target.state == Target::State::Done && m_random.chance(0.8)
            ? ActionState::Done
            : ended.at(size_t(m_random.weighted({30, 40, 30})));
        action.endedOn = action.dueOn.isValid() ? std::min(action.dueOn, target.endedOn) : target.endedOn;
        action.endedOn = std::max(action.endedOn, action.startsOn);
    } else if (action.dueOn.isValid() && action.dueOn < m_today && !m_random.chance(0.13)) {
        action.state = ended.at(size_t(m_random.weighted({88, 7, 5})));
        action.endedOn = std::max(action.startsOn, action.dueOn.addDays(-m_random.below(20)));
    } else if (action.startsOn > m_today) {
        action.state = ActionState::Planned;
    } else {
        action.state = m_random.chance(0.88) ? ActionState::InProgress : ActionState::Standby;
    }
}

/// The person, her référent, or a partner of her circle that answers this need, by one of its services.
void DemoWorkMaker::own(PlanAction &action, const DemoTheme &theme)
{
    const int drawn = m_random.weighted({42, 22, 36});
    if (drawn == 0)
        return;
    action.byPerson = false;
    DemoPartner owner = subject().referent();
    const auto answering = m_network.partners.constFind(theme.need);
    if (drawn == 2 && answering != m_network.partners.constEnd())
        for (const DemoPartner &partner : m_case->circle)
            for (const DemoPartner &each : *answering)
                if (each.organisation == partner.organisation)
                    owner = partner;
    action.organisation = owner.organisation;
    action.professional = owner.professional;
    if (const auto offered = m_services.constFind(owner.organisation);
        offered != m_services.constEnd() && owner.organisation != subject().counsellor.organisation)
        action.service = m_random.pick(*offered);
}

void DemoWorkMaker::loadNotes()
{
    const DemoTable table(QStringLiteral("notes"));
    for (int i = 0; i < table.size(); ++i)
        m_noteTexts.append(
            {fromCode<Note::Level>(table.text(i, QLatin1String("level"))).value_or(Note::Level::Circle),
                table.text(i, QLatin1String("theme")), table.text(i, QLatin1String("body"))});
}

bool DemoWorkMaker::concerns(const NoteText &text) const
{
    return text.theme.isEmpty() || std::any_of(m_found.cbegin(), m_found.cend(), [&text](const Found &found) {
        return found.theme->code == text.theme;
    });
}

void DemoWorkMaker::writeNotes()
{
    constexpr int MinutesOfAnAfternoon = 300;
    const AccountId account = m_accounts.value(subject().counsellor.professional);
    const QList<QDate> days = m_meetings.isEmpty() ? QList{subject().line.diagnosedOn} : m_meetings;
    const int count = account.isNull() ? 0 : m_random.weighted({28, 38, 22, 12});
    const int first = m_random.below(int(m_noteTexts.size()));
    for (int i = 0; i < count; ++i) {
        const NoteText &text = m_noteTexts.at((first + 7 * i) % m_noteTexts.size());
        if (!concerns(text))
            continue;
        Note made;
        made.id = m_ids.next<NoteId>();
        made.beneficiary = subject().person.id;
        made.account = account;
        made.organisation = subject().counsellor.organisation;
        made.level = text.level;
        made.writtenAt =
            QDateTime(m_random.pick(days), QTime(12, 0).addSecs(60 * m_random.below(MinutesOfAnAfternoon)));
        made.body = text.body;
        m_people->notes.append(made);
    }
}
