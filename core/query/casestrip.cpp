#include "core/query/casestrip.h"

#include "core/rules/suspension.h"

#include <QSet>

namespace {

using Kind = Obstacle::Kind;

constexpr int StrongLevel = 3; ///< of a theme that weighs as much as a late deadline

/// The day of an acting body's last news, when it is too old: its last contact, else the day it came in.
QDate silentSince(const CaseFile &file, const CircleMember &member)
{
    const QDate news = std::max(file.lastContactOn(member.organisation), member.from);
    return news.daysTo(file.today) > CaseStrip::SilentAfterDays ? news : QDate();
}

QList<ActingBody> actingBodies(const CaseFile &file)
{
    QList<CircleMember> members = file.currentCircle();
    std::stable_sort(members.begin(), members.end(), [](const CircleMember &a, const CircleMember &b) {
        return std::pair(a.role, a.from) < std::pair(b.role, b.from);
    });
    QList<ActingBody> acting;
    QSet<OrganisationId> named;
    for (const CircleMember &member : std::as_const(members)) {
        const bool leads = member.role == CircleMember::Role::UniqueReferent && acting.isEmpty();
        if (named.contains(member.organisation))
            continue;
        named.insert(member.organisation);
        acting.append(
            {member.organisation, file.organisationName(member.organisation, file.today), member.professional,
                file.professionalName(member.professional), leads, silentSince(file, member)});
    }
    return acting;
}

void addDeadlines(const CaseFile &file, QList<Obstacle> &obstacles)
{
    for (const Deadline &deadline : file.state.deadlines) {
        if (deadline.status(file.today) != DeadlineStatus::Overdue)
            continue;
        Obstacle obstacle{Kind::DeadlineOverdue};
        obstacle.deadline = deadline;
        obstacle.since = deadline.dueOn;
        obstacles.append(obstacle);
    }
}

/// What is said of a right that is not paid, `sanction` being the one that stands.
void addRight(const BenefitRight &right, const BreachCase *sanction, QList<Obstacle> &obstacles)
{
    Obstacle obstacle{Kind::RightSuspended};
    obstacle.right = right;
    obstacle.since = right.stateSince;
    const SuspensionCause cause = suspensionCauseOf(right);
    if (cause == SuspensionCause::Sanction) {
        obstacle.kind = Kind::Sanction;
        if (!sanction)
            obstacles.append(obstacle);
    } else if (cause != SuspensionCause::None)
        obstacles.append(obstacle);
    const bool isRsa = right.kind == BenefitRight::Kind::Rsa;
    if (isRsa && !right.isOpen() && right.state != BenefitRight::State::Pending) {
        obstacle.kind = Kind::RightEnded;
        obstacle.since = right.closedOn.isValid() ? right.closedOn : right.stateSince;
        obstacles.append(obstacle);
    }
}

void addRights(const CaseFile &file, QList<Obstacle> &obstacles)
{
    const BreachCase *sanction = standingSanction(file.facts.breaches, file.today);
    if (sanction) {
        Obstacle obstacle{Kind::Sanction};
        obstacle.breach = *sanction;
        obstacle.since = sanction->startsOn;
        obstacles.append(obstacle);
    }
    QSet<BenefitRight::Kind> told; // the newest record of a kind is the one that holds
    for (const BenefitRight &right : file.facts.rights) {
        if (told.contains(right.kind))
            continue;
        told.insert(right.kind);
        addRight(right, sanction, obstacles);
    }
}

void addWaitingRequest(const CaseFile &file, QList<Obstacle> &obstacles)
{
    for (const Orientation &orientation : file.facts.orientations) {
        const QDate since = orientation.waitedSince();
        if (orientation.state != Orientation::State::Proposed || !since.isValid()
            || since.daysTo(file.today) <= CaseStrip::WaitingDays)
            continue;
        Obstacle obstacle{Kind::ReorientationWaits};
        obstacle.since = since;
        obstacles.append(obstacle);
        return;
    }
}

/// Two appointments missed one after the other, none kept since.
void addMissed(const CaseFile &file, QList<Obstacle> &obstacles)
{
    constexpr int Worrying = 2;
    Obstacle obstacle{Kind::AppointmentsMissed};
    obstacle.count = 0;
    for (const Appointment &each : file.facts.appointments) {
        if (each.status == Appointment::Status::Attended)
            break;
        if (each.status == Appointment::Status::NoShow) {
            ++obstacle.count;
            obstacle.since = each.startsAt.date();
        }
    }
    if (obstacle.count >= Worrying)
        obstacles.append(obstacle);
}

/// The strongest first; those of one level in the order of the diagnosis.
QList<Obstacle> diagnosed(const CaseFile &file)
{
    QList<Obstacle> found;
    const QStringList themes = file.work.vocabulary.diagnosedThemes();
    for (const QString &theme : themes) {
        const ThemeState state = file.work.diagnosis.theme(theme);
        if (!state.isObstacle())
            continue;
        Obstacle obstacle{Kind::Diagnosed};
        obstacle.theme = file.work.vocabulary.themeLabel(theme);
        obstacle.level = state.level->level;
        obstacle.since = state.foundOn;
        found.append(obstacle);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Obstacle &a, const Obstacle &b) { return a.level > b.level; });
    return found;
}

QList<Obstacle> obstaclesOf(const CaseFile &file)
{
    QList<Obstacle> obstacles;
    if (file.state.stage == Stage::Closed)
        return obstacles;
    const QList<Obstacle> themes = diagnosed(file);
    const auto slighter = std::find_if(
        themes.cbegin(), themes.cend(), [](const Obstacle &each) { return each.level < StrongLevel; });
    std::copy(themes.cbegin(), slighter, std::back_inserter(obstacles));
    addDeadlines(file, obstacles);
    addRights(file, obstacles);
    if (file.state.stage >= Stage::Oriented && !file.referent())
        obstacles.append(Obstacle{Kind::NoReferent});
    addWaitingRequest(file, obstacles);
    std::copy(slighter, themes.cend(), std::back_inserter(obstacles));
    if (file.person.domiciledUntil.isValid() && file.person.domiciledUntil < file.today) {
        Obstacle obstacle{Kind::DomicileEnded};
        obstacle.since = file.person.domiciledUntil;
        obstacles.append(obstacle);
    }
    addMissed(file, obstacles);
    if (file.person.phone.isEmpty() && file.person.email.isEmpty() && file.person.safeContact.isEmpty())
        obstacles.append(Obstacle{Kind::NoContactDetails});
    return obstacles;
}

} // namespace

CaseStrip caseStrip(const CaseFile &file)
{
    CaseStrip strip;
    strip.stage = file.state.stage;
    strip.stageSince = file.state.stageSince;
    strip.track = file.state.track;
    strip.nextDeadline = file.state.next();
    strip.nextAppointment = file.nextAppointment();
    strip.acting = actingBodies(file);
    strip.obstacles = obstaclesOf(file);
    strip.lastContactOn = file.lastContactOn();
    return strip;
}
