#include "ui/shell/shortcutlist.h"

#include "core/base/text.h"
#include "ui/shell/commands.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

/// The keys people can press for a command: aliases that only serve another keyboard layout are left out.
QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts().mid(0, 2))
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

void filter(QTreeWidget &table, const QString &text)
{
    const QString wanted = folded(text);
    for (int row = 0; row < table.topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = table.topLevelItem(row);
        const QString line =
            folded(item->text(0) + QLatin1Char(' ') + item->text(1) + QLatin1Char(' ') + item->text(2));
        item->setHidden(!line.contains(wanted));
    }
}

} // namespace

QList<std::pair<QString, QString>> ShortcutList::keysWithoutCommand()
{
    return {{tr("Next, previous field"), tr("Tab, Shift+Tab")}, {tr("Save the form"), tr("Ctrl+Enter")},
        {tr("Leave the form or the message"), tr("Esc")},
        {tr("Next, previous tab of a page"), tr("Ctrl+Tab, Ctrl+Shift+Tab")},
        {tr("Open what is chosen"), tr("Enter")},
        {tr("What can be done with what is chosen"), tr("Menu, Shift+F10")},
        {tr("Date: next, previous day or month"), tr("Up, Down, Page Up, Page Down")},
        {tr("Date: open the calendar"), tr("Alt+Down")},
        {tr("Pathway: move among the marks and lanes"), tr("Arrows, Home, End")},
        {tr("Pathway: closer, farther"), tr("+, -")}, {tr("Pathway: back to today"), tr("T")},
        {tr("Pathway: earlier, later"), tr("Page Up, Page Down")}};
}

ShortcutList::ShortcutList(const QList<std::pair<QString, QAction *>> &commands, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Filter the commands"));
    search->setAccessibleName(tr("Filter the commands"));
    auto *table = new QTreeWidget;
    table->setAccessibleName(tr("Commands and their keys"));
    table->setHeaderLabels({tr("Command"), tr("Keys"), tr("Menu")});
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    for (const auto &[menu, action] : commands)
        if (!action->shortcut().isEmpty())
            table->addTopLevelItem(new QTreeWidgetItem({plainText(action), keysOf(action), menu}));
    for (const auto &[what, keys] : keysWithoutCommand())
        table->addTopLevelItem(new QTreeWidgetItem({what, keys, {}}));
    table->setCurrentItem(table->topLevelItem(0));
    for (int column = 0; column < table->columnCount(); ++column)
        table->resizeColumnToContents(column);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, Theme::rowHeight() * 18);
    connect(search, &QLineEdit::textChanged, table, [table](const QString &text) { filter(*table, text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}
