#include "ui/administration/termstab.h"

#include "core/services/workspace.h"
#include "ui/administration/termdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/plantext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/listpanel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textmodel.h"

#include <QHBoxLayout>
#include <QPushButton>

TermsTab::TermsTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_which(new ChoiceField)
    , m_model(new TextModel({tr("Theme"), tr("National words"), tr("Here"), tr("In use")}, this))
    , m_list(new ListPanel(tr("Vocabulary")))
    , m_add(new QPushButton(tr("&Add words…")))
    , m_edit(new QPushButton(tr("&Edit…")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    QList<Choice> lists;
    for (const auto list : allOf<Term::List>())
        lists.append({codeOf(list), textOf(list)});
    m_which->setChoices(lists);
    m_which->setCode(codeOf(Term::List::Situation));
    m_which->setAccessibleName(tr("Vocabulary"));
    m_list->setModel(m_model);
    m_list->table()->setColumnWidths(2, {24, 44, 0, 18});
    auto *label = new PlainLabel(tr("&Vocabulary"));
    label->setBuddy(m_which);
    auto *tools = new QHBoxLayout;
    tools->addWidget(label);
    tools->addWidget(m_which);
    tools->addStretch(1);
    for (QPushButton *button : {m_remove, m_edit, m_add}) {
        button->setAutoDefault(false);
        button->setEnabled(!workspace.isReadOnly());
        tools->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Inside, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_list, 1);
    connect(m_which, &ChoiceField::codeChanged, this, &TermsTab::reload);
    connect(m_list->table(), &ListTable::opened, this, &TermsTab::edit);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_list->table()->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { takeAway(m_list->table()->currentRow()); });
    connect(m_add, &QPushButton::clicked, this, &TermsTab::add);
}

Term::List TermsTab::list() const
{
    return fromCode<Term::List>(m_which->code()).value_or(Term::List::Situation);
}

void TermsTab::reload()
{
    const QDate today = m_workspace.clock().today();
    const int kept = m_list->table()->currentRow();
    QHash<QString, Term> own;
    for (const Term &term : m_workspace.terms().terms())
        if (term.list == list())
            own.insert(term.code, term);
    const Vocabulary national;
    m_rows.clear();
    for (const auto &entry : national.entries(list())) {
        const Term renamed = own.take(entry.code);
        m_rows.append(
            {renamed.id.isNull() ? Term{.list = list(), .code = entry.code, .theme = entry.theme} : renamed,
                entry.label});
    }
    QList<Term> added = own.values();
    std::sort(added.begin(), added.end(), [](const Term &a, const Term &b) { return a.id < b.id; });
    for (const Term &term : std::as_const(added))
        m_rows.append({term, {}});
    QList<TextRow> rows;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool over = row.term.to.isValid() && row.term.to < today;
        rows.append({i + 1,
            {{national.themeLabel(row.term.theme), {}, over}, {row.national, {}, over},
                {row.term.label, {}, over}, {over ? tr("no longer") : tr("yes"), {}, over}}});
    }
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_list->table()->goToRow(std::clamp(kept, 0, int(rows.size()) - 1));
}

void TermsTab::edit(int row)
{
    if (row >= 0 && row < m_rows.size() && m_edit->isEnabled())
        (new TermDialog(m_workspace, m_rows[row].term, m_rows[row].national, this))->open();
}

void TermsTab::add() { (new TermDialog(m_workspace, Term{.list = list()}, {}, this))->open(); }

void TermsTab::takeAway(int row)
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].term.id.isNull())
        return;
    if (const auto done = m_workspace.terms().remove(m_rows[row].term.id); !done)
        Q_EMIT told({.kind = Message::Kind::Failure, .text = ErrorText::command(done.error())});
}
