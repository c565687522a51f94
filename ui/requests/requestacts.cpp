#include "ui/requests/requestacts.h"

#include "core/services/workspace.h"
#include "ui/print/documentdialog.h"
#include "ui/print/requestsheet.h"
#include "ui/requests/askdialog.h"
#include "ui/requests/followdialog.h"
#include "ui/requests/movedialog.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/requesttext.h"

#include <QLocale>

namespace {

using Told = PartnerRequest::State;

State shapeOf(const RequestLine &line, const QDateTime &now)
{
    switch (line.state) {
    case RequestState::Done:
        return State::Done;
    case RequestState::Refused:
    case RequestState::Withdrawn:
        return State::NotRequired;
    default:
        break;
    }
    if (line.need.isLate(now))
        return State::Late;
    return line.need.kind == RequestNeed::Kind::Answer ? State::Running : State::Soon;
}

/// "To call back since Mon 2 Nov", "The partner's turn until Mon 2 Nov".
QString needText(const RequestLine &line, const QDateTime &now)
{
    const QString what = textOf(line.need.kind);
    if (what.isEmpty())
        return {};
    const bool hours = requestClock(line.request.kind).hours;
    const QDate today = now.date();
    const QString when = hours || line.need.dueAt.date() == today
        ? momentText(line.need.dueAt, today)
        : nearDayText(line.need.dueAt.date(), today);
    return line.need.isLate(now) ? RequestActs::tr("%1 since %2").arg(what, when)
                                 : RequestActs::tr("%1 until %2").arg(what, when);
}

/// "To call back, 2 Nov": as a column has room for it.
QString shortNeedText(const RequestLine &line, const QDateTime &now)
{
    const QString what = textOf(line.need.kind);
    if (what.isEmpty())
        return {};
    const QDateTime at = line.need.dueAt;
    return RequestActs::tr("%1, %2", "need, day or time")
        .arg(what, at.date() == now.date() ? at.toString(QStringLiteral("HH:mm")) : shortDayText(at.date()));
}

bool needsForm(Told to) { return to != Told::Received && to != Told::Attended && to != Told::Absent; }

QString euros(double amount)
{
    return amount > 0 ? QLocale().toCurrencyString(amount, QStringLiteral("€")) : QString();
}

} // namespace

RequestActs::RequestActs(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

bool RequestActs::mayAsk(BeneficiaryId person) const
{
    return !m_workspace.isReadOnly() && m_workspace.may(Operation::AskPartner, person);
}

template <class Open>
void RequestActs::onFile(BeneficiaryId person, Open open)
{
    const auto file = caseFile(m_workspace.access(), person);
    if (file)
        open(*file);
    else
        tell(file.error(), {});
}

void RequestActs::ask(const CaseFile &file, const PartnerRequest &request)
{
    (new AskDialog(m_workspace, file, request, m_window))->open();
}

void RequestActs::move(const RequestLine &line, Told to)
{
    if (needsForm(to))
        onFile(line.request.beneficiary, [&](const CaseFile &file) {
            (new MoveDialog(m_workspace, file, line.request, to, m_window))->open();
        });
    else
        tell(m_workspace.requests().move({.request = line.request.id, .to = to}), textOf(to));
}

/// The same question to somebody else.
RecordAct RequestActs::askAgain(const RequestLine &line)
{
    return {tr("Ask another partner…"), [this, line] {
                onFile(line.request.beneficiary, [&](const CaseFile &file) {
                    ask(file,
                        {.kind = line.request.kind,
                            .theme = line.request.theme,
                            .subject = line.request.subject,
                            .context = line.request.context,
                            .amountAsked = line.request.amountAsked});
                });
            }};
}

QList<RecordAct> RequestActs::actsOf(const RequestLine &line)
{
    if (m_workspace.isReadOnly())
        return {};
    const bool asks = m_workspace.may(Operation::AskPartner, line.request.beneficiary);
    const bool answers = m_workspace.may(Operation::AnswerRequest, line.request.beneficiary);
    QList<RecordAct> acts;
    for (const Told to : nextStates(line.request.state)) {
        const bool ofSender = to == Told::Sent || to == Told::Done || to == Told::Withdrawn;
        if (ofSender ? asks : answers)
            acts.append({verbOf(to), [this, line, to] { move(line, to); }});
    }
    if (!asks)
        return acts;
    const RecordAct callBack{tr("Call back…"), [this, line] {
                                 onFile(line.request.beneficiary, [&](const CaseFile &file) {
                                     (new FollowDialog(m_workspace, file, line.request, m_window))->open();
                                 });
                             }};
    if (line.need.kind == RequestNeed::Kind::Remind)
        acts.prepend(callBack);
    else if (!line.request.isClosed() && line.request.state != Told::Prepared)
        acts.append(callBack);
    if (m_workspace.may(Operation::PrintFile, line.request.beneficiary))
        acts.append({tr("Print the sheet…"), [this, id = line.request.id] { print(id); }});
    if (line.request.state == Told::Prepared)
        acts.insert(
            1, {tr("Edit…"), [this, line] {
                    onFile(line.request.beneficiary, [&](const CaseFile &file) { ask(file, line.request); });
                }});
    if (line.state == RequestState::Expired)
        acts.prepend(askAgain(line));
    else if (line.state == RequestState::Refused)
        acts.append(askAgain(line));
    return acts;
}

void RequestActs::print(PartnerRequestId request)
{
    const auto sheet = makeRequestSheet(m_workspace.access(), request);
    if (!sheet)
        return tell(sheet.error(), {});
    auto *dialog = new DocumentDialog(*sheet, m_window);
    connect(dialog, &DocumentDialog::told, this, &RequestActs::told);
    dialog->open();
}

QString RequestActs::storyOf(PartnerRequestId request) const
{
    const auto detail = requestDetail(m_workspace.access(), request);
    if (!detail)
        return {};
    const QDate today = m_workspace.clock().today();
    QStringList lines;
    for (const RequestStep &step : detail->steps) {
        QStringList words{momentText(step.at, today),
            step.kind == RequestStep::Kind::Move ? textOf(step.state) : textOf(step.kind)};
        if (const QString who = detail->authors.value(step.professional); !who.isEmpty())
            words.append(who);
        if (!step.words.isEmpty())
            words.append(step.words);
        lines.append(words.join(QStringLiteral(" · ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QList<Fact> RequestActs::factsOf(const RequestLine &line) const
{
    const PartnerRequest &request = line.request;
    const QDateTime now = m_workspace.clock().now();
    const QString waited = request.awaitsAnswer() ? daysText(line.waited) : QString();
    return {{tr("Person"), QStringLiteral("%1 · %2").arg(line.person, line.reference)},
        {tr("Kind"), textOf(request.kind)}, {tr("Asked by"), line.from}, {tr("Asked of"), line.to},
        {tr("Service"), line.service}, {tr("State"), textOf(line.state)}, {tr("Next"), needText(line, now)},
        {tr("Without an answer for"), waited}, {tr("To know"), request.context},
        {tr("Amount asked"), euros(request.amountAsked)}, {tr("Person told on"), dayText(request.informedOn)},
        {tr("Sent by"), request.sentAt.isValid() ? textOf(request.channel) : QString()},
        {tr("Appointment"), momentText(request.appointmentAt, now.date())},
        {tr("Reason of the refusal"), textOf(request.refusal)}, {tr("Outcome"), textOf(request.outcome)},
        {tr("Amount granted"), euros(request.amountGranted)}, {tr("In words"), request.outcomeDetail},
        {tr("Delays"), requestClock(request.kind).source}};
}

QList<RecordLine> RequestActs::linesOf(const QList<RequestLine> &requests, bool withPerson)
{
    const QDateTime now = m_workspace.clock().now();
    QList<RecordLine> lines;
    for (const RequestLine &each : requests) {
        const bool over = each.request.isClosed();
        const QString next = shortNeedText(each, now);
        QList<TextCell> cells{{each.request.subject, {}, over},
            {each.received ? tr("from %1").arg(each.from) : each.to, {}, over},
            {textOf(each.state), {}, over},
            {next.isEmpty() ? shortDayText(each.request.closedOn) : next, shapeOf(each, now), over}};
        if (withPerson)
            cells.prepend({each.person, {}, over});
        RecordLine line{each.request.id.value(), cells, each.request.subject, factsOf(each), actsOf(each)};
        line.moreFacts = [this, id = each.request.id]() -> QList<Fact> {
            return {{tr("What happened"), storyOf(id)}};
        };
        if (withPerson)
            line.acts.append({tr("Open the file"),
                [this, person = each.request.beneficiary] { Q_EMIT openFile(person); }});
        lines.append(line);
    }
    return lines;
}

void RequestActs::tell(const Result<void> &done, const QString &text)
{
    if (!done) {
        Q_EMIT told({Message::Kind::Failure, ErrorText::command(done.error()), {}, {}});
        return;
    }
    const auto step = m_workspace.undo().undoable();
    Q_EMIT told({Message::Kind::Done, text, tr("Undo"), [this, step] {
                     if (!step)
                         return;
                     if (const auto undone = m_workspace.undo().undo(step->id); !undone)
                         Q_EMIT told({Message::Kind::Failure, ErrorText::command(undone.error()), {}, {}});
                 }});
}
