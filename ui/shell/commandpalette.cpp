#include "ui/shell/commandpalette.h"

#include "core/base/text.h"
#include "ui/shell/commands.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int foundLimit = 30;
constexpr QLatin1Char commandsOnly('>');

/// True when each typed word begins a word of `text`.
bool matches(const QStringList &typed, const QString &text)
{
    const QStringList words = searchWords(text);
    return std::all_of(typed.begin(), typed.end(), [&](const QString &wanted) {
        return std::any_of(
            words.begin(), words.end(), [&](const QString &word) { return word.startsWith(wanted); });
    });
}

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_text(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new PlainLabel(tr("Nothing of that name. Try another spelling, or fewer letters.")))
    , m_model(new PaletteModel(this))
{
    setAccessibleName(tr("Go to"));
    m_text->setPlaceholderText(tr("A name, a partner, an action…  “>” for actions only"));
    m_text->setAccessibleName(tr("Find a person, a partner, an action"));
    m_text->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Results"));
    m_list->setUniformItemSizes(true);
    m_list->setProperty("bare", true);
    m_nothing->setSecondary(true);
    m_nothing->setContentsMargins(Theme::Between, Theme::Between, Theme::Between, Theme::Between);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Inside, Theme::Inside, Theme::Inside, Theme::Inside);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1, Qt::AlignTop);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(const QList<std::pair<QString, QAction *>> &commands)
{
    m_commands.clear();
    for (const auto &[menu, action] : commands)
        m_commands.append({menu, action});
    if (!isVisible())
        m_focusedBefore = QApplication::focusWidget();
    m_text->clear();
    search();
    layOut();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::search()
{
    const QList<PaletteEntry> entries = found(m_text->text()) + matchingCommands(m_text->text());
    m_model->show(entries);
    m_list->setVisible(!entries.isEmpty());
    m_nothing->setVisible(entries.isEmpty());
    if (!entries.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
    layOut();
    m_text->setAccessibleDescription(
        entries.isEmpty() ? m_nothing->text() : tr("%n result(s)", nullptr, int(entries.size())));
}

QList<PaletteEntry> CommandPalette::found(const QString &text) const
{
    if (!m_provider || text.startsWith(commandsOnly) || searchWords(text).isEmpty())
        return {};
    QList<PaletteEntry> entries;
    for (const Finding &finding : m_provider->find(text, foundLimit))
        entries.append({.title = finding.title,
            .detail = finding.detail,
            .icon = finding.icon,
            .location = finding.location});
    return entries;
}

QList<PaletteEntry> CommandPalette::matchingCommands(const QString &text) const
{
    const QStringList typed = searchWords(text);
    QList<PaletteEntry> entries;
    for (const auto &[menu, action] : m_commands) {
        if (!action || !action->isVisible() || !matches(typed, plainText(action) + QLatin1Char(' ') + menu))
            continue;
        const QString why = action->isEnabled() ? QString() : whyDisabled(action);
        entries.append({.title = plainText(action),
            .detail = why.isEmpty() ? menu : tr("%1 – not now: %2").arg(menu, why),
            .keys = action->shortcut().toString(QKeySequence::NativeText),
            .enabled = action->isEnabled(),
            .command = action});
    }
    return entries;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        layOut();
    if (watched != m_text)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // A click in the list takes the focus for a moment: only losing it for good closes the palette.
        QTimer::singleShot(0, this, [this] {
            if (isVisible() && isActiveWindow() && !isAncestorOf(QApplication::focusWidget()))
                hide();
        });
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + by, rows - 1);
    m_list->setCurrentIndex(m_model->index(row));
    m_text->setAccessibleDescription(m_model->index(row).data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->entry(index).enabled)
        return;
    const PaletteEntry chosen = m_model->entry(index);
    dismiss();
    if (chosen.command)
        chosen.command->trigger();
    else
        Q_EMIT goTo(chosen.location);
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusedBefore)
        m_focusedBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::layOut()
{
    const QSize window = parentWidget()->size();
    const int width = qMin(fontMetrics().averageCharWidth() * 100, window.width() - 2 * Theme::Around);
    const int lines = qBound(2, m_model->rowCount(), 12);
    const int height = qMin(m_text->sizeHint().height() + lines * (Theme::rowHeight() + Theme::Half)
            + 3 * Theme::Inside + Theme::Half,
        window.height() - 4 * Theme::Around);
    setGeometry((window.width() - width) / 2, 2 * Theme::Around, width, height);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::color(ColourRole::Edge));
    painter.setBrush(Theme::color(ColourRole::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
