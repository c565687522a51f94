#include "ui/print/briefdialog.h"

#include "core/query/people.h"
#include "ui/print/brieftext.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int ShownLines = 8; // of a part, before "and 3 more"

PlainLabel *labelOf(const StripLine &line)
{
    auto *label = new PlainLabel(BriefText::markOf(line) + QChar(QChar::Nbsp) + line.text);
    label->setAccessibleName(line.text);
    label->setWordWrap(true);
    label->setSecondary(line.secondary);
    if (line.state == State::Late)
        label->setRole(ColourRole::Late);
    return label;
}

} // namespace

BriefDialog::BriefDialog(const Brief &brief, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Brief before a meeting"));
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(tr("Brief"));
    area->setWidget(content(brief));
    auto *buttons = new QDialogButtonBox;
    auto *paper = buttons->addButton(tr("&Print or save…"), QDialogButtonBox::ActionRole);
    paper->setAutoDefault(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 96, Theme::rowHeight() * 26);
    connect(paper, &QPushButton::clicked, this, &BriefDialog::printRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    area->setFocus();
}

QWidget *BriefDialog::content(const Brief &brief)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(Theme::Half);
    layout->addWidget(
        new PlainLabel(personName(brief.person.familyName, brief.person.firstName), Theme::Text::PageTitle));
    auto *facts = new PlainLabel(BriefText::facts(brief));
    facts->setSecondary(true);
    layout->addWidget(facts);
    for (const QString &warning : BriefText::warnings(brief.person)) {
        auto *label = new PlainLabel(warning, Theme::Text::Strong);
        label->setRole(ColourRole::Late);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    addParts(brief, layout);
    layout->addStretch();
    return content;
}

void BriefDialog::addParts(const Brief &brief, QVBoxLayout *layout)
{
    for (const StripAnswer &part : BriefText::parts(brief, ShownLines)) {
        layout->addSpacing(Theme::Inside);
        layout->addWidget(new PlainLabel(part.question, Theme::Text::Strong));
        for (const StripLine &line : part.lines)
            layout->addWidget(labelOf(line));
    }
}
