#include "app/commandline/personjson.h"

#include "app/commandline/subcommand.h"
#include "core/query/circlemap.h"
#include "core/query/conferences.h"
#include "core/rules/planstate.h"

namespace {

QJsonObject diagnosisJson(const CaseFile &file)
{
    QJsonArray themes;
    for (const QString &code : file.work.vocabulary.diagnosedThemes()) {
        const ThemeState state = file.work.diagnosis.theme(code);
        QJsonArray situations;
        for (const auto &entry : file.work.vocabulary.entriesOf(Term::List::Situation, code))
            if (state.situations.contains(entry.code)) {
                const Situation &said = *state.situations.constFind(entry.code);
                situations.append(QJsonObject{{QStringLiteral("code"), said.code},
                    {QStringLiteral("label"), entry.label}, {QStringLiteral("answer"), codeOf(said.answer)},
                    {QStringLiteral("noted_on"), orNull(said.notedOn)}});
            }
        if (!state.level && situations.isEmpty())
            continue;
        themes.append(QJsonObject{{QStringLiteral("theme"), code},
            {QStringLiteral("level"), state.level ? QJsonValue(state.level->level) : QJsonValue()},
            {QStringLiteral("found_on"), orNull(state.foundOn)},
            {QStringLiteral("lifted_on"), orNull(state.liftedOn)},
            {QStringLiteral("without_action"), state.isUncovered()},
            {QStringLiteral("situations"), situations}});
    }
    return {{QStringLiteral("validated_on"), orNull(file.work.diagnosis.validatedOn)},
        {QStringLiteral("themes"), themes}};
}

QJsonObject actionJson(const CaseFile &file, const PlanAction &action)
{
    return {{QStringLiteral("label"), file.work.vocabulary.actionLabel(action.code, action.label)},
        {QStringLiteral("code"), orNull(action.code)}, {QStringLiteral("state"), codeOf(action.state)},
        {QStringLiteral("by_person"), action.byPerson},
        {QStringLiteral("organisation"), orNull(file.organisationName(action.organisation, file.today))},
        {QStringLiteral("professional"), orNull(file.professionalName(action.professional))},
        {QStringLiteral("starts_on"), orNull(action.startsOn)},
        {QStringLiteral("due_on"), orNull(action.dueOn)},
        {QStringLiteral("ended_on"), orNull(action.endedOn)},
        {QStringLiteral("weekly_hours"), action.weeklyHours},
        {QStringLiteral("late"), isLate(action, file.today)}};
}

QJsonObject planJson(const CaseFile &file)
{
    QJsonArray targets;
    for (const Target &target : file.work.targets) {
        QJsonArray actions;
        for (const PlanAction &action : file.work.actions)
            if (action.target == target.id)
                actions.append(actionJson(file, action));
        targets.append(QJsonObject{{QStringLiteral("theme"), target.theme},
            {QStringLiteral("label"), file.work.vocabulary.targetLabel(target.code, target.label)},
            {QStringLiteral("code"), orNull(target.code)}, {QStringLiteral("state"), codeOf(target.state)},
            {QStringLiteral("set_on"), orNull(target.setOn)},
            {QStringLiteral("agreed_on"), orNull(target.agreedOn)},
            {QStringLiteral("ended_on"), orNull(target.endedOn)}, {QStringLiteral("actions"), actions}});
    }
    const PlanHours hours = planHours(file.work.actions, file.facts.contracts, file.today);
    return {{QStringLiteral("targets"), targets}, {QStringLiteral("week_hours"), hours.planned},
        {QStringLiteral("asked_hours"), hours.asked}, {QStringLiteral("hours_reason"), orNull(hours.reason)}};
}

QJsonArray rightsJson(const CaseFile &file)
{
    QJsonArray rights;
    for (const BenefitRight &right : file.facts.rights)
        rights.append(QJsonObject{{QStringLiteral("kind"), codeOf(right.kind)},
            {QStringLiteral("state"), codeOf(right.state)},
            {QStringLiteral("reason_code"), orNull(right.reasonCode)},
            {QStringLiteral("state_since"), orNull(right.stateSince)},
            {QStringLiteral("opened_on"), orNull(right.openedOn)},
            {QStringLiteral("closed_on"), orNull(right.closedOn)}});
    return rights;
}

QJsonArray breachesJson(const CaseFile &file)
{
    QJsonArray breaches;
    for (const BreachCase &breach : file.facts.breaches)
        breaches.append(QJsonObject{{QStringLiteral("kind"), codeOf(breach.kind)},
            {QStringLiteral("reported_on"), orNull(breach.reportedOn)},
            {QStringLiteral("notified_on"), orNull(breach.notifiedOn)},
            {QStringLiteral("observations_due_on"), orNull(breach.observationsDueOn)},
            {QStringLiteral("decision"), codeOf(breach.decision)},
            {QStringLiteral("decided_on"), orNull(breach.decidedOn)}, {QStringLiteral("rate"), breach.rate},
            {QStringLiteral("starts_on"), orNull(breach.startsOn)},
            {QStringLiteral("last_day"), orNull(breach.lastDay())},
            {QStringLiteral("lifted_on"), orNull(breach.liftedOn)}});
    return breaches;
}

QJsonArray requestsJson(const CaseFile &file)
{
    QJsonArray requests;
    for (const RequestLine &line : file.work.requests)
        requests.append(requestJson(line));
    return requests;
}

QJsonArray objectionsJson(const CaseFile &file)
{
    QJsonArray objections;
    for (const Objection &each : file.work.objections)
        objections.append(QJsonObject{
            {QStringLiteral("organisation"), orNull(file.organisationName(each.organisation, file.today))},
            {QStringLiteral("received_on"), orNull(each.receivedOn)},
            {QStringLiteral("lifted_on"), orNull(each.liftedOn)}});
    return objections;
}

QJsonArray rightsRequestsJson(const CaseFile &file)
{
    QJsonArray requests;
    for (const RightsRequest &each : file.facts.rightsRequests)
        requests.append(QJsonObject{{QStringLiteral("kind"), codeOf(each.kind)},
            {QStringLiteral("organisation"), orNull(file.organisationName(each.organisation, file.today))},
            {QStringLiteral("received_on"), orNull(each.receivedOn)},
            {QStringLiteral("means"), codeOf(each.means)},
            {QStringLiteral("identity_checked_on"), orNull(each.identityCheckedOn)},
            {QStringLiteral("words"), orNull(each.words)},
            {QStringLiteral("extended_on"), orNull(each.extendedOn)},
            {QStringLiteral("extension_reason"), orNull(each.extensionReason)},
            {QStringLiteral("decision"), codeOf(each.decision)},
            {QStringLiteral("decided_on"), orNull(each.decidedOn)},
            {QStringLiteral("reason"), orNull(each.reason)},
            {QStringLiteral("answered_on"), orNull(each.answeredOn)},
            {QStringLiteral("lifted_on"), orNull(each.liftedOn)}});
    return requests;
}

QJsonArray exclusionsJson(const CaseFile &file)
{
    QJsonArray exclusions;
    for (const Exclusion &each : file.work.exclusions)
        exclusions.append(
            QJsonObject{{QStringLiteral("professional"), orNull(file.professionalName(each.professional))},
                {QStringLiteral("reason"), each.reason}, {QStringLiteral("noted_on"), orNull(each.notedOn)},
                {QStringLiteral("lifted_on"), orNull(each.liftedOn)}});
    return exclusions;
}

QJsonArray representativesJson(const CaseFile &file)
{
    QJsonArray representatives;
    for (const LegalRepresentative &each : file.facts.representatives)
        representatives.append(QJsonObject{{QStringLiteral("family_name"), each.familyName},
            {QStringLiteral("first_name"), orNull(each.firstName)},
            {QStringLiteral("link"), codeOf(each.link)},
            {QStringLiteral("authority"), codeOf(each.authority)},
            {QStringLiteral("informed_on"), orNull(each.informedOn)},
            {QStringLiteral("from"), orNull(each.from)}, {QStringLiteral("to"), orNull(each.to)}});
    return representatives;
}

QJsonArray notesJson(const CaseFile &file)
{
    QJsonArray notes;
    for (const Note &note : file.work.notes)
        notes.append(QJsonObject{{QStringLiteral("written_at"), note.writtenAt.toString(Qt::ISODate)},
            {QStringLiteral("author"), orNull(file.work.authors.value(note.account))},
            {QStringLiteral("level"), codeOf(note.level)}, {QStringLiteral("body"), note.body},
            {QStringLiteral("is_correction"), !note.corrects.isNull()}});
    return notes;
}

QJsonArray subjectsJson(const CaseFile &file, const QList<ConferenceSubject> &subjects)
{
    QJsonArray list;
    for (const ConferenceSubject &subject : subjects) {
        QJsonArray positions;
        for (const Position &each : subject.positions)
            positions.append(QJsonObject{{QStringLiteral("organisation"),
                                             orNull(file.organisationName(each.organisation, file.today))},
                {QStringLiteral("stance"), codeOf(each.stance)}, {QStringLiteral("words"), each.words},
                {QStringLiteral("stated_on"), orNull(each.statedOn)}});
        QJsonArray decisions;
        for (const ConferenceDecision &each : subject.decisions)
            decisions.append(QJsonObject{{QStringLiteral("words"), each.words},
                {QStringLiteral("decided_on"), orNull(each.decidedOn)},
                {QStringLiteral("has_action"), !each.action.isNull()}});
        list.append(QJsonObject{{QStringLiteral("kind"), codeOf(subject.item.kind)},
            {QStringLiteral("subject"), subject.item.subject},
            {QStringLiteral("divided"), subject.isDivided()}, {QStringLiteral("positions"), positions},
            {QStringLiteral("decisions"), decisions}});
    }
    return list;
}

QJsonArray conferencesJson(const CaseFile &file)
{
    QJsonArray conferences;
    for (const ConferenceView &view : conferencesOf(file)) {
        QJsonArray attendees;
        for (const ConferenceAttendee &each : view.attendees)
            attendees.append(QJsonObject{{QStringLiteral("organisation"),
                                             orNull(file.organisationName(each.organisation, file.today))},
                {QStringLiteral("professional"), orNull(file.professionalName(each.professional))},
                {QStringLiteral("presence"), codeOf(each.presence)}});
        const Conference &conference = view.conference;
        conferences.append(QJsonObject{{QStringLiteral("held_at"), conference.heldAt.toString(Qt::ISODate)},
            {QStringLiteral("place"), orNull(conference.place)},
            {QStringLiteral("person_present"), conference.personPresent},
            {QStringLiteral("person_words"), orNull(conference.personWords)},
            {QStringLiteral("agreed_on"), orNull(conference.agreedOn)},
            {QStringLiteral("closed_on"), orNull(conference.closedOn)},
            {QStringLiteral("attendees"), attendees},
            {QStringLiteral("subjects"), subjectsJson(file, view.subjects)}});
    }
    return conferences;
}

QJsonObject nodeJson(const CircleNode &node)
{
    QJsonArray roles;
    for (const CircleMember::Role role : node.roles)
        roles.append(codeOf(role));
    return {{QStringLiteral("organisation"), node.name}, {QStringLiteral("role"), roles},
        {QStringLiteral("people"), QJsonArray::fromStringList(node.people)},
        {QStringLiteral("ring"), node.ring}, {QStringLiteral("last_contact_on"), orNull(node.lastContactOn)},
        {QStringLiteral("state"), codeOf(node.state)}, {QStringLiteral("left_on"), orNull(node.leftOn)},
        {QStringLiteral("open_requests"), node.openRequests}};
}

QJsonObject circleMapJson(const CircleMap &map)
{
    QJsonArray sectors;
    for (const CircleSector &sector : map.sectors) {
        QJsonArray nodes;
        for (const CircleNode &node : sector.nodes)
            nodes.append(nodeJson(node));
        sectors.append(
            QJsonObject{{QStringLiteral("sector"), codeOf(sector.domain)}, {QStringLiteral("nodes"), nodes},
                {QStringLiteral("without_partner"), QJsonArray::fromStringList(sector.uncovered)}});
    }
    QJsonArray insights;
    for (const CircleInsight &insight : map.insights)
        insights.append(QJsonObject{{QStringLiteral("kind"), codeOf(insight.kind)},
            {QStringLiteral("sector"), codeOf(insight.domain)}, {QStringLiteral("theme"), insight.theme},
            {QStringLiteral("level"), insight.level},
            {QStringLiteral("organisations"), QJsonArray::fromStringList(insight.partners)}});
    return {{QStringLiteral("on"), orNull(map.on)}, {QStringLiteral("sectors"), sectors},
        {QStringLiteral("insights"), insights}};
}

} // namespace

QJsonObject workJson(const CaseFile &now, QDate on)
{
    CaseFile file = now;
    file.work = workOn(now, on);
    file.today = on;
    QJsonObject object{
        {QStringLiteral("notes"), notesJson(file)}, {QStringLiteral("requests"), requestsJson(file)}};
    if (file.level < Level::Full)
        return object;
    object.insert(QStringLiteral("diagnosis"), diagnosisJson(file));
    object.insert(QStringLiteral("plan"), planJson(file));
    object.insert(QStringLiteral("rights"), rightsJson(file));
    object.insert(QStringLiteral("breaches"), breachesJson(file));
    object.insert(QStringLiteral("objections"), objectionsJson(file));
    object.insert(QStringLiteral("circle_map"), circleMapJson(circleMap(now, on)));
    object.insert(QStringLiteral("conferences"), conferencesJson(file));
    object.insert(QStringLiteral("rights_requests"), rightsRequestsJson(file));
    object.insert(QStringLiteral("restricted"), file.restricted);
    object.insert(QStringLiteral("exclusions"), exclusionsJson(file));
    object.insert(QStringLiteral("representatives"), representativesJson(file));
    return object;
}
