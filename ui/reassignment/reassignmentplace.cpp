#include "ui/reassignment/reassignmentplace.h"

#include "core/query/filterchoices.h"
#include "core/services/workspace.h"
#include "ui/print/documentdialog.h"
#include "ui/print/reassignmentletters.h"
#include "ui/reassignment/handovernotes.h"
#include "ui/reassignment/loaddelegate.h"
#include "ui/reassignment/reassignmentplan.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/reassignmenttext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listpanel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textmodel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

const auto PeopleKey = QStringLiteral("people");
const auto FromKey = QStringLiteral("from");

PlainLabel *labelOf(const QString &text, QWidget *field)
{
    auto *label = new PlainLabel(text);
    label->setBuddy(field);
    QWidget *target = field->focusProxy() ? field->focusProxy() : field;
    target->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return label;
}

} // namespace

ReassignmentPlace::ReassignmentPlace(Workspace &workspace, QWidget *parent)
    : Place(
        QStringLiteral("reassignment"), tr("Reassign files"), QStringLiteral("people"), Rail::Hidden, parent)
    , m_workspace(workspace)
    , m_from(new ChoiceField)
    , m_startsOn(new DateField(workspace.sharedClock()))
    , m_reason(new QLineEdit)
    , m_moves(new QCheckBox(tr("&Move the planned appointments")))
    , m_propose(new QPushButton(tr("&Propose again")))
    , m_give(new QPushButton)
    , m_letters(new QPushButton(tr("&Letters to the people…")))
    , m_count(new PlainLabel)
    , m_fileModel(new TextModel({tr("Person"), tr("Commune"), tr("Where she is"), tr("Next appointment"),
                                    tr("Contract until"), tr("To mind"), tr("Taken by")},
          this))
    , m_files(new ListPanel(tr("Files to reassign")))
    , m_to(new ChoiceField)
    , m_notes(new HandOverNotes(workspace, this))
    , m_note(new QPlainTextEdit)
    , m_colleagueModel(new TextModel({tr("Colleague"), tr("Languages"), tr("Before"), tr("After")}, this))
    , m_colleagues(new ListPanel(tr("Colleagues and what they lead")))
    , m_before(new LoadDelegate(this))
    , m_after(new LoadDelegate(this))
    , m_stayingModel(new TextModel({tr("File"), tr("Why it stays")}, this))
    , m_staying(new ListPanel(tr("Files that stay")))
{
    m_files->setModel(m_fileModel);
    m_files->table()->setColumnWidths(5, {24, 18, 40, 22, 22, 0, 24});
    m_colleagues->setModel(m_colleagueModel);
    m_colleagues->table()->setColumnWidths(0, {0, 14, 34, 34});
    m_colleagues->table()->setItemDelegateForColumn(2, m_before);
    m_colleagues->table()->setItemDelegateForColumn(3, m_after);
    m_staying->setModel(m_stayingModel);
    m_staying->table()->setColumnWidths(1, {26, 0});
    m_to->setEmptyLabel(tr("Nobody: it stays"));
    m_note->setTabChangesFocus(true);
    m_moves->setChecked(true);
    m_startsOn->setDate(workspace.clock().today());
    for (QPushButton *button : {m_letters, m_propose, m_give})
        button->setAutoDefault(false);
    layOut();
    offerLeavers();
    connectFields();
    show();
}

ReassignmentPlace::~ReassignmentPlace()
{
    // The tables go before their models, which assistive tools may still ask for cells.
    delete m_files;
    delete m_colleagues;
    delete m_staying;
}

Location ReassignmentPlace::of(const QList<BeneficiaryId> &people)
{
    QVariantList ids;
    for (const BeneficiaryId person : people)
        ids.append(person.value());
    return {QStringLiteral("reassignment"), 0, {}, {{PeopleKey, ids}}};
}

Location ReassignmentPlace::of(ProfessionalId from)
{
    return {QStringLiteral("reassignment"), 0, {}, {{FromKey, from.value()}}};
}

bool ReassignmentPlace::isForOthers(const Workspace &workspace)
{
    const Account::Role role = workspace.session().role;
    return role == Account::Role::TeamLead || role == Account::Role::OrientationOfficer;
}

void ReassignmentPlace::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Around, Theme::Between, Theme::Around, Theme::Between);
    layout->setSpacing(Theme::Inside);
    layout->addWidget(new PlainLabel(title(), Theme::Text::PageTitle));
    layout->addWidget(head());
    layout->addWidget(m_files, 3);
    layout->addWidget(lower(), 2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_letters);
    foot->addWidget(m_propose);
    foot->addWidget(m_give);
    layout->addLayout(foot);
}

QWidget *ReassignmentPlace::head()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Inside);
    row->addWidget(labelOf(tr("File&s of"), m_from));
    row->addWidget(m_from, 3);
    row->addWidget(labelOf(tr("From the &day"), m_startsOn));
    row->addWidget(m_startsOn);
    row->addWidget(labelOf(tr("&Reason"), m_reason));
    row->addWidget(m_reason, 2);
    row->addWidget(m_moves);
    return head;
}

QWidget *ReassignmentPlace::lower()
{
    auto *lower = new QWidget;
    auto *row = new QHBoxLayout(lower);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Between);
    auto *line = new QVBoxLayout;
    line->setSpacing(Theme::Half);
    line->addWidget(labelOf(tr("&Taken by"), m_to));
    line->addWidget(m_to);
    line->addWidget(labelOf(tr("Hand-over &note"), m_note));
    line->addWidget(m_note, 1);
    auto *others = new QVBoxLayout;
    others->setSpacing(Theme::Inside);
    others->addWidget(m_colleagues, 3);
    others->addWidget(m_staying, 2);
    row->addLayout(line, 2);
    row->addLayout(others, 3);
    return lower;
}

void ReassignmentPlace::connectFields()
{
    connect(m_from, &ChoiceField::codeChanged, this, [this] {
        m_people.clear();
        m_chosen.clear();
        reload();
    });
    connect(m_startsOn, &DateField::dateChanged, this, &ReassignmentPlace::reload);
    connect(m_moves, &QCheckBox::toggled, this, &ReassignmentPlace::showLine);
    connect(m_propose, &QPushButton::clicked, this, &ReassignmentPlace::proposeAnew);
    connect(m_give, &QPushButton::clicked, this, &ReassignmentPlace::give);
    connect(m_letters, &QPushButton::clicked, this, &ReassignmentPlace::openLetters);
    connect(m_files->table(), &ListTable::rowChanged, this, &ReassignmentPlace::showLine);
    connect(m_files->table(), &ListTable::opened, this, [this] { m_to->setFocus(Qt::OtherFocusReason); });
    connect(m_to, &ChoiceField::codeChanged, this, &ReassignmentPlace::giveLine);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ReassignmentPlace::keepNote);
}

/// A counsellor gives away her own files only.
void ReassignmentPlace::offerLeavers()
{
    FilterChoices choices(m_workspace.database());
    const ProfessionalId mine = m_workspace.session().professional;
    QList<Choice> leavers;
    for (const FilterChoices::Person &each : choices.referents())
        if (isForOthers(m_workspace) || each.id == mine)
            leavers.append({QString::number(each.id.value()),
                QStringList{each.name, each.organisation}.join(QStringLiteral(" · "))});
    if (const ProfessionalId from = m_board.from; !from.isNull()
        && std::none_of(leavers.cbegin(), leavers.cend(),
            [from](const Choice &each) { return each.code == QString::number(from.value()); }))
        leavers.append({QString::number(from.value()), choices.nameOf(from)});
    const QSignalBlocker quiet(m_from);
    m_from->setChoices(leavers);
    m_from->setEmptyLabel(m_people.isEmpty() ? tr("Choose whose files") : tr("The files chosen in the list"));
    m_from->setCode(m_board.from.isNull() ? QString() : QString::number(m_board.from.value()));
}

Location ReassignmentPlace::location() const
{
    Location location = of(m_people);
    location.state.insert(FromKey, m_board.from.value());
    return location;
}

void ReassignmentPlace::restore(const Location &location)
{
    if (location.state.isEmpty() && !m_board.files.isEmpty())
        return;
    m_people.clear();
    for (const QVariant &id : location.state.value(PeopleKey).toList())
        m_people.append(BeneficiaryId(id.toLongLong()));
    m_board.from = ProfessionalId(location.state.value(FromKey).toLongLong());
    m_chosen.clear();
    offerLeavers();
    reload();
}

void ReassignmentPlace::refresh(const ChangeSet &changes)
{
    static const QStringList concerned{QStringLiteral("circle_member"), QStringLiteral("exclusion"),
        QStringLiteral("professional"), QStringLiteral("appointment"), QStringLiteral("account")};
    if (changes.everything
        || std::any_of(concerned.begin(), concerned.end(),
            [&changes](const QString &table) { return changes.tables.contains(table); }))
        reload();
}

QList<QWidget *> ReassignmentPlace::panes() const { return {m_files, m_to, m_colleagues, m_give}; }

void ReassignmentPlace::reload()
{
    const ProfessionalId from(m_from->code().toLongLong());
    ReassignmentBoard board;
    board.from = from;
    if (!from.isNull() || !m_people.isEmpty()) {
        const auto read = reassignmentBoard(
            m_workspace.access(), {.from = from, .people = m_people, .startsOn = m_startsOn->date()});
        if (read)
            board = *read;
        else
            Q_EMIT told({.kind = Message::Kind::Failure, .text = ErrorText::command(read.error())});
    }
    m_board = board;
    m_line = {};
    for (ReassignmentFile &file : m_board.files)
        if (const auto chosen = m_chosen.constFind(file.id); chosen != m_chosen.constEnd())
            file.to = *chosen;
    show();
}

void ReassignmentPlace::proposeAnew()
{
    m_chosen.clear();
    propose(m_board);
    show();
}

void ReassignmentPlace::show()
{
    showFiles();
    showColleagues();
    showStaying();
    const auto given = int(std::count_if(m_board.files.cbegin(), m_board.files.cend(),
        [](const ReassignmentFile &file) { return !file.to.isNull(); }));
    m_give->setText(tr("Re&assign %Ln file(s)", nullptr, given));
    m_give->setEnabled(given > 0 && !m_workspace.isReadOnly());
    m_propose->setEnabled(!m_board.files.isEmpty());
    m_letters->setEnabled(!m_given.files.isEmpty());
    const auto untold = int(std::count_if(m_board.files.cbegin(), m_board.files.cend(),
        [](const ReassignmentFile &file) { return file.onlyPrivate; }));
    m_count->setText(untold == 0 ? QString()
                                 : tr("Of %Ln file(s), the référent wrote private notes only, which stay "
                                      "hers: have a hand-over note "
                                      "written first.",
                                     nullptr, untold));
}

QString ReassignmentPlace::toMind(const ReassignmentFile &file) const
{
    QStringList words;
    if (file.onlyPrivate)
        words += tr("private notes only");
    if (file.openRequests > 0)
        words += tr("%Ln request(s)", nullptr, file.openRequests);
    if (!file.language.isEmpty())
        words += tr("interpreter: %1").arg(file.language);
    for (const ProfessionalId each : file.excluded)
        if (const QString name = m_board.colleagueName(each); !name.isEmpty())
            words += tr("not to %1").arg(name);
    return words.join(QStringLiteral(" · "));
}

void ReassignmentPlace::showFiles()
{
    const QDate today = m_workspace.clock().today();
    const int kept = m_files->table()->currentRow();
    QList<TextRow> rows;
    for (const ReassignmentFile &file : std::as_const(m_board.files)) {
        const QString where = file.track == Track::None
            ? textOf(file.stage)
            : QStringLiteral("%1 · %2").arg(textOf(file.stage), textOf(file.track));
        rows.append({file.id.value(),
            {{file.person}, {file.commune, {}, true}, {where, {}, true},
                {momentText(file.nextAppointmentAt, today), {}, true},
                {dayText(file.contractEndsOn), {}, true}, {toMind(file), {}, true},
                {file.to.isNull() ? tr("nobody") : m_board.colleagueName(file.to)}}});
    }
    const QSignalBlocker quiet(m_files->table()); // the line shown stays the same
    m_fileModel->setRows(rows);
    const bool chosen = !m_people.isEmpty() || !m_from->code().isEmpty();
    m_files->empty()->tell(QStringLiteral("people"),
        chosen ? tr("No file is left to reassign") : tr("Choose whose files are to be reassigned"));
    m_files->table()->goToRow(std::max(0, kept));
    showLine();
}

void ReassignmentPlace::showColleagues()
{
    QList<TextRow> rows;
    QList<int> before;
    QList<int> after;
    for (const Colleague &each : std::as_const(m_board.colleagues)) {
        const CaseLoad then = m_board.after(each.id);
        before.append(each.before.points);
        after.append(then.points);
        rows.append({each.id.value(),
            {{each.name}, {each.languages.join(QStringLiteral(", ")), {}, true}, {textOf(each.before)},
                {textOf(then)}}});
    }
    // The same scale on both sides, or the bars would not compare.
    const int heaviest = std::max(before.isEmpty() ? 0 : *std::max_element(before.begin(), before.end()),
        after.isEmpty() ? 0 : *std::max_element(after.begin(), after.end()));
    m_before->setLoads(before + QList<int>{heaviest});
    m_after->setLoads(after + QList<int>{heaviest});
    m_colleagueModel->setRows(rows);
    m_colleagues->empty()->tell(QStringLiteral("people"), tr("No colleague yet"));
}

void ReassignmentPlace::showStaying()
{
    QList<TextRow> rows;
    for (const FileThatStays &each : filesThatStay(m_board)) {
        const bool byChoice = m_chosen.contains(each.id) && each.cause == StaysBecause::NobodyMayTake;
        rows.append({each.id.value(),
            {{each.person}, {byChoice ? tr("You left it.") : textOf(each.cause), {}, true}}});
    }
    m_stayingModel->setRows(rows);
    m_staying->empty()->tell(QStringLiteral("check"), tr("No file stays"));
}

ReassignmentFile *ReassignmentPlace::current()
{
    const BeneficiaryId person(m_fileModel->id(m_files->table()->currentRow()));
    for (ReassignmentFile &file : m_board.files)
        if (file.id == person)
            return &file;
    return nullptr;
}

QList<Choice> ReassignmentPlace::takersOf(const ReassignmentFile &file) const
{
    QList<Choice> takers;
    for (const Colleague &each : m_board.colleagues)
        if (each.id != file.from && !file.excluded.contains(each.id))
            takers.append({QString::number(each.id.value()),
                QStringLiteral("%1 · %2").arg(each.name, textOf(each.before))});
    return takers;
}

QString ReassignmentPlace::noteOf(const ReassignmentFile &file) const
{
    if (const auto edited = m_notes->of(file.id))
        return *edited;
    return file.to.isNull() ? QString() : handOverText(m_board, file, m_moves->isChecked());
}

void ReassignmentPlace::showLine()
{
    const ReassignmentFile *file = current();
    const QSignalBlocker quietly(m_to);
    const QSignalBlocker silently(m_note);
    m_to->setEnabled(file);
    m_note->setEnabled(file && !file->to.isNull());
    // While somebody is being chosen, the list stays under the keys.
    if (!file || file->id != m_line)
        m_to->setChoices(file ? takersOf(*file) : QList<Choice>());
    m_line = file ? file->id : BeneficiaryId();
    m_to->setCode(file && !file->to.isNull() ? QString::number(file->to.value()) : QString());
    m_note->setPlainText(file ? noteOf(*file) : QString());
}

void ReassignmentPlace::giveLine()
{
    ReassignmentFile *file = current();
    if (!file)
        return;
    file->to = ProfessionalId(m_to->code().toLongLong());
    m_chosen.insert(file->id, file->to);
    show();
}

void ReassignmentPlace::keepNote()
{
    if (const ReassignmentFile *file = current())
        m_notes->type(file->id, m_note->toPlainText());
}

ReassignmentPlan ReassignmentPlace::plan() const
{
    ReassignmentPlan plan = planOf(m_board, m_reason->text(), m_moves->isChecked());
    for (FileGiven &given : plan.files)
        given.handOver = m_notes->of(given.person).value_or(given.handOver);
    return plan;
}

void ReassignmentPlace::give()
{
    if (const QString wrong = m_startsOn->error(); !wrong.isEmpty()) {
        m_startsOn->setFocus(Qt::OtherFocusReason);
        return Q_EMIT told({.kind = Message::Kind::Warning, .text = wrong});
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return Q_EMIT told({.kind = Message::Kind::Warning,
            .text = tr("Write the reason first: it is kept with "
                       "the mandates that end.")});
    }
    const ReassignmentPlan wanted = plan();
    // What is committed is read anew at once.
    const ReassignmentBoard given = m_board;
    const auto done = m_workspace.reassignment().apply(wanted);
    if (!done)
        return tellRefused(done.error(), wanted);
    m_given = given;
    m_people.clear();
    m_chosen.clear();
    for (const FileGiven &each : wanted.files)
        m_notes->forget(each.person);
    offerLeavers();
    reload();
    Q_EMIT told({.kind = Message::Kind::Done,
        .text = reassignedText(*done),
        .action = tr("Undo"),
        .run =
            [this, command = done->command] {
                const auto undone = m_workspace.undo().undo(command);
                if (!undone)
                    Q_EMIT told({.kind = Message::Kind::Failure, .text = ErrorText::command(undone.error())});
                else
                    m_given = {};
                show();
            },
        .stays = true});
}

void ReassignmentPlace::openLetters()
{
    const auto letters = reassignmentLetters(m_workspace.access(), m_given);
    if (!letters)
        return Q_EMIT told({.kind = Message::Kind::Failure, .text = ErrorText::command(letters.error())});
    auto *dialog =
        new DocumentDialog(reassignmentLettersDocument(*letters, m_workspace.clock().today()), this);
    connect(dialog, &DocumentDialog::told, this, &Place::told);
    dialog->open();
}

/// Nothing was done: says which file is in the way, and why.
void ReassignmentPlace::tellRefused(const Error &error, const ReassignmentPlan &refused)
{
    const auto refusals = m_workspace.reassignment().refused(refused);
    QString text = ErrorText::command(error);
    if (!refusals.isEmpty()) {
        const int row = m_fileModel->rowOf(refusals.first().person.value());
        m_files->table()->goToRow(std::max(0, row));
        text = tr("Nothing was reassigned. %Ln file(s) cannot be given so; the first: %1 %2", nullptr,
            int(refusals.size()))
                   .arg(m_fileModel->index(std::max(0, row), 0).data().toString(),
                       ErrorText::command(refusals.first().cause));
    }
    Q_EMIT told({.kind = Message::Kind::Failure, .text = text});
}
