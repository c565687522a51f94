#include "ui/casefile/diagnosistab.h"

#include "ui/casefile/levelcurve.h"
#include "ui/text/datetext.h"
#include "ui/text/plantext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QButtonGroup>
#include <QGridLayout>
#include <QListWidget>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

namespace {

constexpr int ThemeCharacters = 34;
constexpr int MostLevel = 4;
const QString HealthTheme = QStringLiteral("sante");

QRadioButton *makeChoice(const QString &text, const QString &name, bool checked)
{
    auto *choice = new QRadioButton(text);
    choice->setChecked(checked);
    choice->setAccessibleName(name);
    return choice;
}

} // namespace

DiagnosisTab::DiagnosisTab(QAction *validate, QWidget *parent)
    : QWidget(parent)
    , m_validated(new PlainLabel)
    , m_themes(new QListWidget)
    , m_title(new PlainLabel({}, Theme::Text::Title))
    , m_state(new PlainLabel)
    , m_caution(new PlainLabel({}, Theme::Text::Small))
    , m_levels(new QButtonGroup(this))
    , m_curve(new LevelCurve)
    , m_target(new QAction(Theme::icon(QStringLiteral("flag")), tr("Set a &target…"), this))
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("diagnosis"));
    setAccessibleName(tr("Diagnosis"));
    m_validated->setSecondary(true);
    m_validated->setWordWrap(true);
    m_themes->setAccessibleName(tr("Themes"));
    m_themes->setMinimumWidth(fontMetrics().averageCharWidth() * ThemeCharacters);
    m_themes->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_validated, 1);
    top->addWidget(makeActionButton(validate));
    auto *splitter = new QSplitter;
    splitter->addWidget(m_themes);
    splitter->addWidget(sheet());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Inside, 0, 0);
    layout->setSpacing(Theme::Inside);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    connect(m_themes, &QListWidget::currentRowChanged, this, &DiagnosisTab::showTheme);
    connect(m_target, &QAction::triggered, this, [this] { Q_EMIT targetWanted(theme()); });
    connect(m_levels, &QButtonGroup::idClicked, this, [this](int level) {
        Q_EMIT levelled({.beneficiary = m_file.person.id, .theme = theme(), .level = level});
    });
}

QWidget *DiagnosisTab::sheet()
{
    m_caution->setSecondary(true);
    m_caution->setWordWrap(true);
    m_state->setWordWrap(true);
    auto *levels = new QWidget;
    levels->setAccessibleName(tr("How much it stands in the way"));
    auto *row = new QHBoxLayout(levels);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Between);
    for (int level = 0; level <= MostLevel; ++level) {
        auto *choice =
            makeChoice(obstacleText(level), tr("Level %1, %2").arg(level).arg(obstacleText(level)), false);
        m_levels->addButton(choice, level);
        row->addWidget(choice);
    }
    row->addStretch(1);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(makeActionButton(m_target));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(Theme::Between, Theme::Half, 0, 0);
    layout->setSpacing(Theme::Inside);
    layout->addLayout(heading);
    layout->addWidget(m_state);
    layout->addWidget(levels);
    layout->addWidget(m_curve);
    layout->addWidget(m_caution);
    layout->addWidget(m_scroll, 1);
    return sheet;
}

void DiagnosisTab::present(const CaseFile &file, bool writable)
{
    const bool another = file.person.id != m_file.person.id;
    m_file = file;
    m_writable = writable;
    const DiagnosisState &diagnosis = file.work.diagnosis;
    int changes = 0;
    int uncovered = 0;
    for (const ThemeState &state : diagnosis.themes) {
        changes += state.changes;
        uncovered += state.isUncovered() ? 1 : 0;
    }
    QStringList words;
    words += diagnosis.validatedOn.isValid() ? tr("Validated on %1.").arg(dayText(diagnosis.validatedOn))
                                             : tr("Not validated yet.");
    if (changes > 0)
        words += tr("%n answer(s) changed since.", nullptr, changes);
    if (uncovered > 0)
        words += tr("%n obstacle(s) without an action.", nullptr, uncovered);
    m_validated->setText(words.join(QLatin1Char(' ')));
    if (another)
        m_shown.clear();
    fillThemes();
    showTheme();
}

QString DiagnosisTab::stateText(const ThemeState &state) const
{
    QStringList words;
    if (state.level)
        words += obstacleText(state.level->level);
    int discussed = 0;
    for (const Situation &said : state.situations)
        discussed += said.answer != Situation::Answer::NotDiscussed ? 1 : 0;
    if (!state.level && discussed == 0)
        return tr("Not discussed");
    if (discussed > 0)
        words += tr("%n answer(s)", nullptr, discussed);
    if (state.isUncovered())
        words += tr("no action");
    return words.join(QStringLiteral(" · "));
}

void DiagnosisTab::choose(const QString &theme)
{
    for (int row = 0; row < m_themes->count(); ++row)
        if (m_themes->item(row)->data(Qt::UserRole).toString() == theme)
            m_themes->setCurrentRow(row);
    m_themes->setFocus();
}

void DiagnosisTab::fillThemes()
{
    const QString kept = theme();
    const QSignalBlocker quiet(m_themes);
    m_themes->clear();
    for (const QString &code : m_file.work.vocabulary.diagnosedThemes()) {
        const ThemeState state = m_file.work.diagnosis.theme(code);
        const QString label = m_file.work.vocabulary.themeLabel(code);
        auto *item = new QListWidgetItem(label + QLatin1Char('\n') + stateText(state), m_themes);
        item->setData(Qt::UserRole, code);
        item->setSizeHint({0, m_themes->fontMetrics().lineSpacing() * 2 + Theme::Inside + Theme::Half});
        item->setData(Qt::AccessibleTextRole, label + QStringLiteral(", ") + stateText(state));
        if (state.isUncovered())
            item->setIcon(Theme::icon(QStringLiteral("warning"), ColourRole::Soon));
        if (code == kept)
            m_themes->setCurrentItem(item);
    }
    if (m_themes->currentRow() < 0)
        m_themes->setCurrentRow(0);
}

QString DiagnosisTab::theme() const
{
    const auto *item = m_themes->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void DiagnosisTab::showTheme()
{
    const QString code = theme();
    const ThemeState state = m_file.work.diagnosis.theme(code);
    m_title->setText(m_file.work.vocabulary.themeLabel(code));
    QStringList words;
    if (state.foundOn.isValid())
        words += tr("An obstacle since %1.").arg(dayText(state.foundOn));
    else if (state.liftedOn.isValid())
        words += tr("Lifted on %1.").arg(dayText(state.liftedOn));
    if (state.level)
        words += tr("Level told on %1 by %2.")
                     .arg(dayText(state.level->notedOn), m_file.professionalName(state.level->professional));
    if (state.level && state.formerLevel >= 0 && state.formerLevel != state.level->level)
        words += tr("At the last diagnosis: %1.").arg(obstacleText(state.formerLevel));
    if (state.isUncovered())
        words += tr("No action answers it yet.");
    m_state->setText(words.join(QLatin1Char(' ')));
    m_state->setVisible(!words.isEmpty());
    m_caution->setText(
        code == HealthTheme ? tr(
            "Only what the person says of what hinders her: no illness, no treatment. The status of disabled "
            "worker is a right, recorded among the rights.")
                            : QString());
    m_caution->setVisible(code == HealthTheme);
    m_target->setEnabled(m_writable);
    showLevel();
    m_curve->present(m_file.work.levels, code, m_file.today);
    showSituations();
}

void DiagnosisTab::showLevel()
{
    const ThemeState state = m_file.work.diagnosis.theme(theme());
    // An exclusive group keeps one checked: nothing told is none.
    m_levels->setExclusive(false);
    for (QAbstractButton *button : m_levels->buttons()) {
        button->setChecked(state.level && m_levels->id(button) == state.level->level);
        button->setEnabled(m_writable);
    }
    m_levels->setExclusive(true);
}

void DiagnosisTab::showSituations()
{
    const QString code = theme();
    const int place = m_shown == code ? m_scroll->verticalScrollBar()->value() : 0;
    const QString focused =
        m_shown == code && m_scroll->focusWidget() ? m_scroll->focusWidget()->objectName() : QString();
    m_shown = code;
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, Theme::Inside, 0);
    grid->setHorizontalSpacing(Theme::Between);
    grid->setColumnStretch(0, 1);
    grid->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(list);
    int row = 0;
    for (const auto &entry : m_file.work.vocabulary.entriesOf(Term::List::Situation, code))
        addSituation(entry, row++);
    list->show();
    m_scroll->verticalScrollBar()->setValue(place);
    if (!focused.isEmpty())
        if (auto *again = list->findChild<QWidget *>(focused))
            again->setFocus(Qt::OtherFocusReason);
}

void DiagnosisTab::addSituation(const Vocabulary::Entry &entry, int row)
{
    auto *list = m_scroll->widget();
    auto *grid = static_cast<QGridLayout *>(list->layout());
    auto *label = new PlainLabel(entry.label);
    label->setWordWrap(true);
    grid->addWidget(label, row, 0);
    const QString theme = entry.theme;
    const auto said = m_file.work.diagnosis.answer(theme, entry.code);
    auto *group = new QButtonGroup(list);
    int column = 1;
    for (const auto answer : allOf<Situation::Answer>()) {
        auto *choice =
            makeChoice(textOf(answer), entry.label + QStringLiteral(", ") + textOf(answer), answer == said);
        choice->setObjectName(entry.code + QLatin1Char('/') + codeOf(answer));
        choice->setEnabled(m_writable);
        group->addButton(choice);
        grid->addWidget(choice, row, column++);
        connect(choice, &QRadioButton::clicked, this, [this, answer, theme, code = entry.code] {
            Q_EMIT answered(
                {.beneficiary = m_file.person.id, .theme = theme, .code = code, .answer = answer});
        });
    }
}
