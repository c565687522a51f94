#include "ui/widgets/conflictdialog.h"

#include "ui/text/datetext.h"
#include "ui/text/fieldtext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString orNothing(const QString &text) { return text.isEmpty() ? ConflictDialog::tr("(nothing)") : text; }

/// A line a field: its name, what was typed, what stands now.
QGridLayout *gridOf(const ConflictTold &told, QDate today)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::Around);
    grid->setVerticalSpacing(Theme::Inside);
    const auto put = [grid](int row, int column, const QString &text, Theme::Text style) {
        auto *label = new PlainLabel(text, style);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(label, row, column, Qt::AlignTop);
    };
    put(0, 1, ConflictDialog::tr("You typed"), Theme::Text::Strong);
    put(0, 2, ConflictDialog::tr("Saved meanwhile"), Theme::Text::Strong);
    int row = 1;
    for (const FieldConflict &field : told.fields) {
        const auto worded = [&](const QString &value) {
            return orNothing(valueText(told.table, field.field, value, today));
        };
        put(row, 0, fieldText(told.table, field.field), Theme::Text::Small);
        put(row, 1, field.touched ? worded(field.mine) : ConflictDialog::tr("(not touched)"),
            Theme::Text::Body);
        put(row, 2, worded(field.theirs), Theme::Text::Body);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return grid;
}

} // namespace

ConflictDialog::ConflictDialog(const ConflictTold &told, QDate today, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Somebody else changed this meanwhile"));
    auto *words = new PlainLabel(told.author.isEmpty()
            ? tr("What you see below was changed while you were typing. Nothing of yours is saved yet.")
            : tr("%1 saved this %2, while you were typing. Nothing of yours is saved yet.")
                  .arg(told.author, momentText(told.at, today)));
    words->setWordWrap(true);

    QGridLayout *grid = gridOf(told, today);
    auto *back = new QPushButton(tr("Back to the form"));
    auto *theirs = new QPushButton(tr("Keep what was saved"));
    auto *mine = new QPushButton(tr("Save mine instead"));
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    for (const auto &[button, keepsMine] : {std::pair{theirs, false}, std::pair{mine, true}})
        connect(button, &QPushButton::clicked, this, [this, value = keepsMine] {
            Q_EMIT chosen(value);
            accept();
        });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {back, theirs, mine}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    back->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Around, Theme::Between, Theme::Around, Theme::Between);
    layout->setSpacing(Theme::Between);
    layout->addWidget(words);
    layout->addLayout(grid);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    back->setFocus();
}
