#include "ui/network/professionalstab.h"

#include "core/query/people.h"
#include "ui/text/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listpanel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/textmodel.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

ProfessionalsTab::ProfessionalsTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new TextModel({tr("Name"), tr("Job"), tr("Telephone"), tr("E-mail"), tr("Substitute")}, this))
    , m_list(new ListPanel(tr("Professionals")))
    , m_add(new QPushButton(tr("Add a &professional")))
    , m_edit(new QPushButton(tr("Edit the p&rofessional")))
{
    m_list->setModel(m_model);
    m_list->table()->setColumnWidths(3, {24, 24, 16, 0, 22});
    m_add->setIcon(Theme::icon(QStringLiteral("person-add")));
    m_edit->setIcon(Theme::icon(QStringLiteral("edit")));
    auto *tools = new QHBoxLayout;
    tools->addStretch(1);
    for (QPushButton *button : {m_edit, m_add}) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Inside, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_list, 1);
    connect(m_list->table(), &ListTable::opened, this, &ProfessionalsTab::edit);
    connect(m_list->empty(), &EmptyState::actionTriggered, this, &ProfessionalsTab::addWanted);
    connect(m_add, &QPushButton::clicked, this, &ProfessionalsTab::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_list->table()->currentRow()); });
}

void ProfessionalsTab::setProfessionals(const QList<Professional> &professionals, bool writable)
{
    const qint64 chosen = m_model->id(m_list->table()->currentRow());
    m_professionals = professionals;
    m_add->setEnabled(writable);
    m_edit->setEnabled(writable && !professionals.isEmpty());
    m_list->empty()->tell(QStringLiteral("person"), tr("Nobody known here yet"),
        tr("Add the people you call: they can then join a person's circle."),
        writable ? tr("Add a professional") : QString());
    QHash<ProfessionalId, QString> names;
    for (const Professional &each : professionals)
        names.insert(each.id, personName(each.familyName, each.firstName));
    QList<TextRow> rows;
    for (const Professional &each : professionals) {
        const bool left = each.leftOn.isValid();
        rows.append({each.id.value(),
            {{.text = names.value(each.id), .secondary = left},
                {.text = left ? tr("Left on %1").arg(dayText(each.leftOn)) : each.jobTitle,
                    .secondary = left},
                {.text = each.phone, .secondary = left}, {.text = each.email, .secondary = left},
                {.text = names.value(each.substitute), .secondary = left}}});
    }
    m_model->setRows(rows);
    select(ProfessionalId(chosen));
}

void ProfessionalsTab::select(ProfessionalId professional)
{
    if (const int row = m_model->rowOf(professional.value()); row >= 0)
        m_list->table()->goToRow(row);
}

void ProfessionalsTab::edit(int row)
{
    if (row >= 0 && row < m_professionals.size() && m_edit->isEnabled())
        Q_EMIT editWanted(m_professionals.at(row));
}
