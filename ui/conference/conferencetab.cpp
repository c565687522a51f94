#include "ui/conference/conferencetab.h"

#include "core/query/people.h"
#include "core/services/workspace.h"
#include "ui/conference/attendancedialog.h"
#include "ui/conference/callconferencedialog.h"
#include "ui/conference/positiondialog.h"
#include "ui/conference/subjectdialog.h"
#include "ui/conference/teamdecisiondialog.h"
#include "ui/print/documentdialog.h"
#include "ui/print/minutesdocument.h"
#include "ui/text/conferencetext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

ConferenceTab::ConferenceTab(Workspace &workspace, QWidget *window, QAction *call, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_window(window)
    , m_bar(new QWidget)
    , m_choice(new ChoiceField)
    , m_summary(new PlainLabel)
    , m_week(new PlainLabel({}, Theme::Text::Small))
    , m_subjects(
          new RecordTab(tr("Agenda"), {tr("Subject"), tr("Positions"), tr("Decisions")}, 0, {0, 28, 14}))
{
    setObjectName(QStringLiteral("conferences"));
    m_summary->setWordWrap(true);
    m_week->setWordWrap(true);
    m_subjects->empty()->tell(QStringLiteral("circle"), tr("No case conference yet"),
        tr("It brings together those who act for the person: what each holds, what is decided, who does "
           "what by when."));
    buildTools();
    m_bar->layout()->addWidget(makeActionButton(call));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Inside, 0, 0);
    layout->setSpacing(Theme::Half);
    layout->addWidget(m_bar);
    layout->addWidget(m_summary);
    layout->addWidget(m_week);
    layout->addWidget(m_subjects, 1);
    connect(m_choice, &ChoiceField::codeChanged, this, &ConferenceTab::showChosen);
}

void ConferenceTab::call(const CaseFile &file)
{
    (new CallConferenceDialog(m_workspace, file, m_window))->open();
}

QPushButton *ConferenceTab::addTool(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    m_bar->layout()->addWidget(button);
    return button;
}

void ConferenceTab::buildTools()
{
    auto *layout = new FlowLayout(m_bar);
    m_choice->setAccessibleName(tr("Case conference"));
    m_choice->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    layout->addWidget(m_choice);
    m_attendance = addTool(tr("&Who is there…"));
    m_subject = addTool(tr("Add a &subject…"));
    m_minutes = addTool(tr("&Minutes…"));
    m_close = addTool(tr("Settle the m&inutes"));
    connect(m_attendance, &QPushButton::clicked, this, [this] {
        if (const auto view = chosen())
            (new AttendanceDialog(m_workspace, m_file, *view, m_window))->open();
    });
    connect(m_subject, &QPushButton::clicked, this, [this] {
        if (const auto view = chosen())
            (new SubjectDialog(m_workspace, m_file, {.conference = view->conference.id}, m_window))->open();
    });
    connect(m_minutes, &QPushButton::clicked, this, &ConferenceTab::print);
    connect(m_close, &QPushButton::clicked, this, &ConferenceTab::close);
}

void ConferenceTab::present(const CaseFile &file)
{
    const bool another = file.person.id != m_file.person.id;
    m_file = file;
    m_views = conferencesOf(file);
    m_writable = !m_workspace.isReadOnly() && m_workspace.may(Operation::AskPartner, file.person.id);
    QList<Choice> choices;
    for (const ConferenceView &view : std::as_const(m_views))
        choices.append(
            {QString::number(view.conference.id.value()), conferenceText(view.conference, file.today)});
    const QSignalBlocker quiet(m_choice);
    const bool added = choices.size() > m_choice->count();
    m_choice->setChoices(choices);
    if (!choices.isEmpty() && (another || added || m_choice->code().isEmpty()))
        m_choice->setCode(choices.first().code);
    showChosen();
}

std::optional<ConferenceView> ConferenceTab::chosen() const
{
    for (const ConferenceView &view : m_views)
        if (QString::number(view.conference.id.value()) == m_choice->code())
            return view;
    return {};
}

void ConferenceTab::showChosen()
{
    const auto view = chosen();
    const bool open = view && !view->conference.isClosed() && m_writable;
    for (QWidget *tool :
        std::initializer_list<QWidget *>{m_choice, m_attendance, m_subject, m_minutes, m_close})
        tool->setVisible(view.has_value());
    m_attendance->setEnabled(open);
    m_subject->setEnabled(open);
    m_close->setEnabled(open && view->conference.heldAt <= m_file.now);
    m_minutes->setEnabled(view && m_workspace.may(Operation::PrintFile, m_file.person.id));
    m_summary->setVisible(view.has_value());
    m_summary->setText(view ? summary(*view) : QString());
    const WeekLoad week = heaviestWeek(m_file);
    m_week->setVisible(view && week.total > 0);
    m_week->setText(textOf(week));
    m_week->setRole(week.isTooMuch() ? ColourRole::Late : ColourRole::Text);
    QList<RecordLine> lines;
    if (view)
        for (const ConferenceSubject &subject : view->subjects)
            lines.append(lineOf(*view, subject));
    m_subjects->setLines(lines);
}

QString ConferenceTab::summary(const ConferenceView &view) const
{
    QStringList parts{conferenceText(view.conference, m_file.today)};
    if (!view.conference.place.isEmpty())
        parts.append(view.conference.place);
    for (const auto presence : allOf<ConferenceAttendee::Presence>()) {
        QStringList names;
        for (const ConferenceAttendee &each : view.attendees)
            if (each.presence == presence)
                names.append(actorText(m_file, each.organisation, each.professional));
        if (!names.isEmpty())
            parts.append(
                tr("%1: %2", "presence, names").arg(textOf(presence), names.join(QStringLiteral(", "))));
    }
    if (view.conference.isClosed())
        parts.append(
            view.conference.personPresent ? tr("the person was there") : tr("the person was not there"));
    if (view.conference.agreedOn.isValid())
        parts.append(tr("the person agreed on %1").arg(dayText(view.conference.agreedOn)));
    QString text = parts.join(QStringLiteral(" · "));
    if (!view.conference.personWords.isEmpty())
        text += QLatin1Char('\n') + tr("In her words: “%1”").arg(view.conference.personWords);
    return text;
}

QString ConferenceTab::decisionText(const ConferenceDecision &decision) const
{
    for (const PlanAction &action : m_file.work.actions) {
        if (action.id != decision.action)
            continue;
        const QString who =
            action.byPerson ? tr("the person") : actorText(m_file, action.organisation, action.professional);
        return action.dueOn.isValid()
            ? tr("%1: %2, by %3", "decision, who, day").arg(decision.words, who, dayText(action.dueOn))
            : tr("%1: %2", "decision, who").arg(decision.words, who);
    }
    return decision.words;
}

QList<Fact> ConferenceTab::factsOf(const ConferenceSubject &subject) const
{
    QList<Fact> facts{{tr("Kind"), textOf(subject.item.kind)}};
    for (const Position &each : subject.positions)
        facts.append({textOf(each.stance),
            tr("%1, on %2:", "organisation, day")
                    .arg(actorText(m_file, each.organisation, each.professional), dayText(each.statedOn))
                + QLatin1Char('\n') + each.words});
    for (const ConferenceDecision &each : subject.decisions)
        facts.append({tr("Decision"), decisionText(each)});
    return facts;
}

RecordLine ConferenceTab::lineOf(const ConferenceView &view, const ConferenceSubject &subject)
{
    const auto held = subject.held();
    const QString positions = held.isEmpty() ? QString()
        : subject.isDivided()                ? tr("divided, %n position(s)", nullptr, int(held.size()))
                                             : tr("%n position(s)", nullptr, int(held.size()));
    const QString decisions =
        subject.decisions.isEmpty() ? QString() : QString::number(subject.decisions.size());
    RecordLine line{subject.item.id.value(),
        {{subject.item.subject, {}, false},
            {positions, subject.isLeftDivided() ? std::optional(State::Soon) : std::nullopt, false},
            {decisions, {}, false}},
        subject.item.subject, factsOf(subject), {}};
    if (view.conference.isClosed() || !m_writable)
        return line;
    line.acts = {
        {tr("State a position…"),
            [this, subject] { (new PositionDialog(m_workspace, m_file, subject, m_window))->open(); }},
        {tr("Record a decision…"),
            [this, subject] { (new TeamDecisionDialog(m_workspace, m_file, subject, m_window))->open(); }},
        {tr("Edit the subject…"),
            [this, subject] { (new SubjectDialog(m_workspace, m_file, subject.item, m_window))->open(); }}};
    if (subject.positions.isEmpty() && subject.decisions.isEmpty())
        line.acts.append({tr("Take it off the agenda"), [this, id = subject.item.id] { remove(id); }});
    return line;
}

void ConferenceTab::remove(ConferenceItemId item)
{
    report(m_workspace.conferences().remove(item), tr("Subject taken off the agenda"));
}

void ConferenceTab::print()
{
    const auto view = chosen();
    if (!view)
        return;
    const auto document =
        makeMinutes(m_workspace.access(), m_file.person.id, m_file.today, view->conference.id);
    if (!document)
        return report(document.error(), {});
    auto *dialog = new DocumentDialog(*document, m_window);
    connect(dialog, &DocumentDialog::told, this, &ConferenceTab::told);
    dialog->open();
}

void ConferenceTab::close()
{
    const auto view = chosen();
    if (!view)
        return;
    report(m_workspace.conferences().close(view->conference.id,
               tr("Case conference held on %1").arg(dayText(view->conference.heldAt.date()))),
        tr("Minutes settled"));
}

void ConferenceTab::report(const Result<void> &done, const QString &text)
{
    if (!done) {
        Q_EMIT told({Message::Kind::Failure, ErrorText::command(done.error()), {}, {}});
        return;
    }
    const auto step = m_workspace.undo().undoable();
    Q_EMIT told({Message::Kind::Done, text, tr("Undo"), [this, step] {
                     if (step)
                         report(m_workspace.undo().undo(step->id), tr("Undone"));
                 }});
}
