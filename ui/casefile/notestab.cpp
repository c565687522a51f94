#include "ui/casefile/notestab.h"

#include "core/services/workspace.h"
#include "ui/casefile/recordtab.h"
#include "ui/text/datetext.h"
#include "ui/text/plantext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tooltip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

constexpr int TypingRests = 700; // milliseconds
constexpr int BoxLines = 5;
const QString Form = QStringLiteral("note");

} // namespace

NotesTab::NotesTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_level(new ChoiceField)
    , m_readers(new PlainLabel({}, Theme::Text::Small))
    , m_kept(new PlainLabel({}, Theme::Text::Small))
    , m_text(new QPlainTextEdit)
    , m_write(new QPushButton(tr("&Write the note")))
    , m_list(
          new RecordTab(tr("Notes"), {tr("When"), tr("Note"), tr("Who"), tr("Read by")}, 1, {24, 0, 22, 18}))
{
    setObjectName(QStringLiteral("notes"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(TypingRests);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Inside, 0, 0);
    layout->setSpacing(Theme::Inside);
    m_box = box();
    layout->addWidget(m_box);
    layout->addWidget(m_list, 1);
    m_list->empty()->tell(QStringLiteral("edit"), tr("No note yet"));
    connect(&m_rest, &QTimer::timeout, this, &NotesTab::keepDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_write->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
        m_kept->clear();
        m_rest.start();
    });
    connect(m_level, &ChoiceField::codeChanged, this, &NotesTab::showReaders);
    connect(m_write, &QPushButton::clicked, this, &NotesTab::write);
    m_text->installEventFilter(this);
}

NotesTab::~NotesTab()
{
    if (m_rest.isActive())
        keepDraft();
}

QWidget *NotesTab::box()
{
    auto *box = new QWidget;
    auto *reminder = new PlainLabel(
        tr("Facts useful to the pathway, as the person could read them: no judgement, no health information, "
           "nothing on opinions, origins or people close to her that the pathway does not need."),
        Theme::Text::Small);
    reminder->setSecondary(true);
    reminder->setWordWrap(true);
    QList<Choice> levels;
    for (const auto level : allOf<Note::Level>())
        levels.append({codeOf(level), textOf(level)});
    m_level->setChoices(levels);
    m_level->setCode(codeOf(Note::Level::Organisation));
    m_level->setAccessibleName(tr("Read by"));
    auto *label = new PlainLabel(tr("Read &by"));
    label->setBuddy(m_level);
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * BoxLines + 2 * Theme::Inside);
    m_write->setAutoDefault(false);
    setPlainToolTip(m_write, tr("Ctrl+Enter"));
    m_readers->setWordWrap(true);
    m_kept->setSecondary(true);
    auto *under = new QHBoxLayout;
    under->setSpacing(Theme::Inside);
    under->addWidget(label);
    under->addWidget(m_level);
    under->addWidget(m_readers, 1);
    under->addWidget(m_kept);
    under->addWidget(m_write);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Half);
    layout->addWidget(reminder);
    layout->addWidget(m_text);
    layout->addLayout(under);
    return box;
}

Note::Level NotesTab::level() const
{
    return fromCode<Note::Level>(m_level->code()).value_or(Note::Level::Author);
}

void NotesTab::showReaders()
{
    switch (level()) {
    case Note::Level::Author:
        return m_readers->setText(tr("You alone will read this note; it never follows the file."));
    case Note::Level::Organisation:
        return m_readers->setText(tr("Your colleagues who follow this person will read this note."));
    case Note::Level::Circle:
        return m_readers->setText(
            tr("Everybody who reads the whole file will read this note, partners included."));
    }
}

void NotesTab::present(const CaseFile &file, bool writable)
{
    const bool another = file.person.id != m_file.person.id;
    if (another && m_rest.isActive()) {
        m_rest.stop();
        keepDraft();
    }
    m_file = file;
    m_writable = writable && m_workspace.may(Operation::WriteNote, file.person.id);
    m_box->setVisible(m_writable);
    showReaders();
    showNotes();
    if (!another)
        return;
    m_corrected = {};
    m_write->setText(tr("&Write the note"));
    m_level->setEnabled(true);
    const QSignalBlocker quiet(m_text);
    const auto begun = m_writable ? m_workspace.drafts().find(file.person.id.value(), Form) : std::nullopt;
    const QString draft = begun ? begun->body : QString();
    m_text->setPlainText(draft);
    m_write->setEnabled(!draft.isEmpty());
    m_kept->setText(draft.isEmpty() ? QString() : tr("Found again as you left it"));
}

void NotesTab::showNotes()
{
    QHash<NoteId, Note> corrections;
    for (const Note &note : std::as_const(m_file.work.notes))
        if (!note.corrects.isNull())
            corrections.insert(note.corrects, note);
    QList<RecordLine> lines;
    for (const Note &note : std::as_const(m_file.work.notes)) {
        const bool corrected = corrections.contains(note.id);
        const QString who = m_file.work.authors.value(note.account);
        const QString first = note.body.section(QLatin1Char('\n'), 0, 0);
        QList<RecordAct> acts;
        if (m_writable && note.account == m_workspace.session().account && !corrected)
            acts.append({tr("Correct…"), [this, note] { startCorrection(note.id, note.body); }});
        lines.append({note.id.value(),
            {{momentText(note.writtenAt, m_file.today), {}, corrected},
                {corrected ? tr("Corrected: %1").arg(first) : first, {}, corrected}, {who, {}, corrected},
                {textOf(note.level), {}, corrected}},
            momentText(note.writtenAt, m_file.today),
            {{tr("Note"), note.body}, {tr("Who"), who}, {tr("Read by"), textOf(note.level)},
                {tr("Corrected on"),
                    corrected ? momentText(corrections.value(note.id).writtenAt, m_file.today) : QString()}},
            acts});
    }
    m_list->setLines(lines);
}

void NotesTab::keepDraft()
{
    if (!m_writable || !m_corrected.isNull() || m_file.person.id.isNull() || m_workspace.isLost())
        return;
    const auto kept = m_workspace.drafts().keep(m_file.person.id.value(), Form, m_text->toPlainText());
    if (!kept)
        Q_EMIT failed(kept.error());
    else if (!m_text->toPlainText().trimmed().isEmpty())
        m_kept->setText(tr("Kept as a draft"));
}

void NotesTab::startCorrection(NoteId note, const QString &body)
{
    if (m_rest.isActive())
        keepDraft();
    m_corrected = note;
    m_level->setEnabled(false);
    m_write->setText(tr("&Write the correction"));
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(body);
    m_write->setEnabled(true);
    focusBox();
}

void NotesTab::write()
{
    m_rest.stop();
    const QString body = m_text->toPlainText();
    const auto stored = m_corrected.isNull() ? m_workspace.notes().write(m_file.person.id, level(), body)
                                             : m_workspace.notes().correct(m_corrected, body);
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    m_corrected = {};
    m_write->setText(tr("&Write the note"));
    m_level->setEnabled(true);
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_write->setEnabled(false);
    m_kept->clear();
    Q_EMIT written();
}

bool NotesTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier) && m_write->isEnabled()) {
            write();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NotesTab::focusBox() { m_text->setFocus(Qt::OtherFocusReason); }
