#include "ui/casefile/rightsacts.h"

#include "core/query/conferences.h"
#include "core/query/trailreader.h"
#include "core/services/workspace.h"
#include "ui/casefile/caselines.h"
#include "ui/casefile/consultationlines.h"
#include "ui/casefile/erasedialog.h"
#include "ui/casefile/planlines.h"
#include "ui/casefile/rightsdecisiondialog.h"
#include "ui/casefile/rightsrequestdialog.h"
#include "ui/casefile/sharinglines.h"
#include "ui/print/documentdialog.h"
#include "ui/print/rightsletterdocument.h"
#include "ui/text/codetext.h"
#include "ui/text/conferencetext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/plantext.h"
#include "ui/text/requesttext.h"
#include "ui/text/rightstext.h"

namespace {

const QString RightsTable = QStringLiteral("rights_request");

Fact rightsFact(const char *column, const QString &value)
{
    return {fieldText(RightsTable, QLatin1String(column)), value};
}

AccessPart partOf(const QString &title, const QList<RecordLine> &lines)
{
    AccessPart part{title, {}};
    for (const RecordLine &line : lines) {
        AccessPart::Record record{line.title, {}};
        for (const Fact &fact : line.facts + (line.moreFacts ? line.moreFacts() : QList<Fact>()))
            record.facts.append({fact.label, fact.value});
        part.records.append(record);
    }
    return part;
}

} // namespace

RightsActs::RightsActs(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

TextCell RightsActs::stateOf(const CaseFile &file, const RightsRequest &request) const
{
    if (request.restrictsOn(file.today))
        return {tr("%1: the file is restricted").arg(textOf(request.decision)), State::Soon, false};
    if (request.answeredOn.isValid())
        return {tr("%1, answered on %2").arg(textOf(request.decision), dayText(request.answeredOn)),
            State::Done, false};
    const auto *rule =
        findRule(deadlineRules(), request.extendedOn.isValid() ? u"rights_answer_extended" : u"rights_answer",
            request.receivedOn, Track::None);
    const QDate due = rule ? rule->dueOn(request.receivedOn) : QDate();
    const State state = due < file.today                          ? State::Late
        : due.addDays(rule ? -rule->noticeDays : 0) <= file.today ? State::Soon
                                                                  : State::Running;
    return {tr("%1, to answer by %2").arg(textOf(request.decision), dayText(due)), state, false};
}

QList<RecordLine> RightsActs::linesOf(const CaseFile &file)
{
    QList<RecordLine> lines;
    for (const RightsRequest &each : file.facts.rightsRequests) {
        const auto *rule = findRule(deadlineRules(),
            each.extendedOn.isValid() ? u"rights_answer_extended" : u"rights_answer", each.receivedOn,
            Track::None);
        const QString whom = each.kind != RightsRequest::Kind::Objection ? QString()
            : each.organisation.isNull() ? tr("everybody but who accompanies her")
                                         : file.organisationName(each.organisation, file.today);
        lines.append({each.id.value(),
            {{textOf(each.kind), {}, false}, {dayText(each.receivedOn), {}, false}, stateOf(file, each)},
            textOf(each.kind),
            {{tr("State"), stateOf(file, each).text}, {tr("Against sharing with"), whom},
                rightsFact("received_on", dayText(each.receivedOn)), rightsFact("means", textOf(each.means)),
                rightsFact("identity_checked_on", dayText(each.identityCheckedOn)),
                rightsFact("words", each.words), rightsFact("extended_on", dayText(each.extendedOn)),
                rightsFact("extension_reason", each.extensionReason),
                rightsFact("decided_on", dayText(each.decidedOn)), rightsFact("reason", each.reason),
                rightsFact("answered_on", dayText(each.answeredOn)),
                rightsFact("lifted_on", dayText(each.liftedOn)),
                {tr("Source"), rule ? rule->source : QString()}},
            actsOf(file, each)});
    }
    return lines;
}

QList<RecordAct> RightsActs::actsOf(const CaseFile &file, const RightsRequest &request)
{
    QList<RecordAct> acts;
    const BeneficiaryId person = file.person.id;
    const bool writes = !m_workspace.isReadOnly() && m_workspace.may(Operation::HandleRights, person);
    if (writes)
        acts.append({tr("Decide…"), [=, this] { decide(file, request); }});
    if (writes)
        acts.append({tr("Edit…"), [=, this] { edit(file, request); }});
    if (m_workspace.may(Operation::PrintFile, person)) {
        if (request.decision != RightsRequest::Decision::Pending)
            acts.append({tr("Answer the person…"), [=, this] { answer(file, request); }});
        if (request.kind == RightsRequest::Kind::Access)
            acts.append({tr("Export all that is kept…"), [=, this] { exportAll(person); }});
    }
    acts.append({tr("Who consulted the file"), [this] { Q_EMIT consultationsWanted(); }});
    const bool erasable = request.kind == RightsRequest::Kind::Erasure
        && request.decision == RightsRequest::Decision::Granted && !m_workspace.isReadOnly();
    if (erasable && m_workspace.may(Operation::ErasePerson, person))
        acts.append({tr("Erase the person…"), [=, this] { erase(file); }});
    return acts;
}

void RightsActs::edit(const CaseFile &file, const RightsRequest &request)
{
    (new RightsRequestDialog(m_workspace, file, request, m_window))->open();
}

void RightsActs::decide(const CaseFile &file, const RightsRequest &request)
{
    (new RightsDecisionDialog(m_workspace, file, request, m_window))->open();
}

void RightsActs::answer(const CaseFile &file, const RightsRequest &request)
{
    const auto letter = rightsLetter(m_workspace.access(), file.person.id, request.id);
    show(letter ? Result<PrintDocument>(rightsLetterDocument(*letter)) : letter.error());
}

AccessPart RightsActs::conferencePart(const CaseFile &file)
{
    AccessPart part{tr("Case conferences"), {}};
    for (const ConferenceView &view : conferencesOf(file))
        for (const ConferenceSubject &subject : view.subjects) {
            AccessPart::Record record{subject.item.subject,
                {{tr("Held on"), momentText(view.conference.heldAt, file.today)},
                    {tr("In your words"), view.conference.personWords}}};
            for (const Position &each : subject.positions)
                record.facts.append({file.organisationName(each.organisation, file.today),
                    QStringLiteral("%1, %2").arg(textOf(each.stance), each.words)});
            for (const ConferenceDecision &each : subject.decisions)
                record.facts.append({tr("Decision"), each.words});
            part.records.append(record);
        }
    return part;
}

QList<AccessPart> RightsActs::partsOf(const CaseFile &file)
{
    const auto sharing = sharingOf(m_workspace.access(), file).value_or({});
    const auto consulted = consultationsOf(m_workspace.access(), file.person.id).value_or({});
    QList<AccessPart> parts{partOf(tr("Household"), {}), partOf(tr("Your representatives"), {}),
        partOf(tr("Your rights"), CaseLines::rights(file, nullptr)),
        partOf(tr("Orientations, contracts and reviews"), CaseLines::contracts(file, nullptr)),
        partOf(tr("Deadlines"), CaseLines::deadlines(file)),
        partOf(tr("Appointments"), CaseLines::appointments(file, nullptr)), partOf(tr("Situation"), {}),
        partOf(tr("Plan"), PlanLines::board(file, nullptr)), partOf(tr("Notes"), {}),
        partOf(tr("Who acts around you"), CaseLines::circle(file, nullptr)),
        partOf(tr("What partners were asked"), {}),
        partOf(tr("What you asked by your rights"), linesOf(file)),
        partOf(tr("What was shared, and with whom"), sharingLines(sharing, file)),
        partOf(tr("Who consulted your file"), consultationLines(consulted, file.today))};
    const Vocabulary &words = file.work.vocabulary;
    for (const HouseholdRow &each : file.household)
        parts[0].records.append({tr("Another file of your household"), {{tr("Since"), dayText(each.from)}}});
    for (const LegalRepresentative &each : file.facts.representatives)
        parts[1].records.append({QStringLiteral("%1 %2").arg(each.familyName, each.firstName).trimmed(),
            {{tr("Link"), textOf(each.link)}, {tr("Authority"), textOf(each.authority)}}});
    for (const Situation &each : file.work.situations)
        parts[6].records.append({words.label(Term::List::Situation, each.code),
            {{tr("Theme"), words.themeLabel(each.theme)}, {tr("Answer"), textOf(each.answer)},
                {tr("Said on"), dayText(each.notedOn)}}});
    for (const ObstacleLevel &each : file.work.levels)
        parts[6].records.append({words.themeLabel(each.theme),
            {{tr("Level from 0 to 4"), QString::number(each.level)},
                {tr("Said on"), dayText(each.notedOn)}}});
    for (const Note &each : file.work.notes)
        parts[8].records.append({momentText(each.writtenAt, file.today),
            {{tr("Author"), file.work.authors.value(each.account)}, {tr("Note"), each.body}}});
    for (const RequestLine &each : file.work.requests)
        parts[10].records.append({each.request.subject,
            {{tr("Partner"), each.received ? each.from : each.to}, {tr("Request"), textOf(each.request.kind)},
                {tr("State"), textOf(each.request.state)}, {tr("In words"), each.request.context},
                {tr("Outcome in words"), each.request.outcomeDetail}}});
    parts.append(conferencePart(file));
    return parts;
}

void RightsActs::exportAll(BeneficiaryId person)
{
    const auto file = caseFileFor(
        m_workspace.access(), person, QStringLiteral("access_export"), m_workspace.clock().today());
    show(file ? Result<PrintDocument>(accessDocument(*file, partsOf(*file))) : file.error());
}

void RightsActs::erase(const CaseFile &file)
{
    auto *dialog = new EraseDialog(m_workspace, file, m_window);
    connect(dialog, &QDialog::accepted, this, [this] {
        Q_EMIT told({Message::Kind::Done,
            tr("The person is erased: the trail alone says that it took place."), {}, {}});
    });
    dialog->open();
}

void RightsActs::show(const Result<PrintDocument> &document)
{
    if (!document) {
        Q_EMIT told({Message::Kind::Failure, ErrorText::command(document.error()), {}, {}});
        return;
    }
    auto *dialog = new DocumentDialog(*document, m_window);
    connect(dialog, &DocumentDialog::told, this, &RightsActs::told);
    dialog->open();
}
