#include "core/query/brief.h"

#include "core/rules/planstate.h"

namespace {

QString nameOf(const CaseFile &file, ProfessionalId professional, OrganisationId organisation, QDate day)
{
    const QString name = file.professionalName(professional);
    return name.isEmpty() ? file.organisationName(organisation, day) : name;
}

QList<StandingObstacle> standingObstacles(const CaseFile &file)
{
    QList<StandingObstacle> obstacles;
    const auto &themes = file.work.diagnosis.themes;
    for (auto each = themes.begin(); each != themes.end(); ++each)
        if (each->isObstacle())
            obstacles.append({file.work.vocabulary.themeLabel(each.key()), each->level->level, each->foundOn,
                each->isUncovered()});
    std::sort(obstacles.begin(), obstacles.end(), [](const StandingObstacle &a, const StandingObstacle &b) {
        return std::tuple(-a.level, a.since, a.theme) < std::tuple(-b.level, b.since, b.theme);
    });
    return obstacles;
}

QList<OpenPromise> openPromises(const CaseFile &file)
{
    QList<OpenPromise> promises;
    for (const PlanAction &action : file.work.actions)
        if (action.isOpen())
            promises.append({file.work.vocabulary.actionLabel(action.code, action.label),
                action.byPerson ? QString()
                                : nameOf(file, action.professional, action.organisation, file.today),
                action.dueOn, isLate(action, file.today), action.state == PlanAction::State::Standby});
    std::stable_sort(promises.begin(), promises.end(), [](const OpenPromise &a, const OpenPromise &b) {
        if (a.dueOn.isValid() != b.dueOn.isValid())
            return a.dueOn.isValid();
        return a.dueOn < b.dueOn;
    });
    return promises;
}

bool isTold(Appointment::Status status)
{
    return status == Appointment::Status::Attended || status == Appointment::Status::Excused
        || status == Appointment::Status::NoShow;
}

QList<RecentContact> recentContacts(const CaseFile &file)
{
    QList<RecentContact> contacts;
    for (const Appointment &each : file.facts.appointments) {
        if (contacts.size() == Brief::Contacts)
            break;
        const QDate day = each.startsAt.date();
        if (isTold(each.status) && day <= file.today)
            contacts.append({each, nameOf(file, each.professional, each.organisation, day)});
    }
    return contacts;
}

/// Who reads the brief need not learn that somebody wrote a note, or put something off for herself.
bool isPrivate(Command command)
{
    return command == Command::WriteNote || command == Command::CorrectNote || command == Command::PutOff;
}

QList<RecentChange> recentChanges(const CaseFile &file, const QList<HistoryEntry> &history)
{
    QList<RecentChange> changes;
    for (const HistoryEntry &entry : history) {
        if (!file.lastVisitAt.isValid() || entry.at <= file.lastVisitAt)
            break;
        if (entry.own || isPrivate(entry.kind) || isPrivate(entry.undone))
            continue;
        const auto same = std::find_if(changes.begin(), changes.end(), [&entry](const RecentChange &each) {
            return each.kind == entry.kind && each.undone == entry.undone && each.author == entry.author
                && each.at.date() == entry.at.date();
        });
        if (same == changes.end())
            changes.append({entry.kind, entry.undone, entry.at, entry.author, 1});
        else
            ++same->times;
    }
    return changes;
}

std::optional<Contract> contractInForce(const CaseFile &file)
{
    for (const Contract &contract : file.facts.contracts)
        if (contract.isInForce(file.today))
            return contract;
    return {};
}

} // namespace

Brief brief(const CaseFile &file, const QList<HistoryEntry> &history)
{
    Brief brief;
    brief.today = file.today;
    brief.person = file.person;
    brief.strip = caseStrip(file);
    for (const Deadline &deadline : file.state.deadlines)
        if (deadline.dueOn.isValid() && !deadline.metOn.isValid())
            brief.deadlines.append(deadline);
    if (const auto &next = brief.strip.nextAppointment)
        brief.nextWith = nameOf(file, next->professional, next->organisation, file.today);
    brief.contract = contractInForce(file);
    brief.obstacles = standingObstacles(file);
    brief.promises = openPromises(file);
    brief.contacts = recentContacts(file);
    brief.lastVisitAt = file.lastVisitAt;
    brief.changes = recentChanges(file, history);
    return brief;
}
