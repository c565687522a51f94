#include "ui/network/sharedpeopletab.h"

#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listpanel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textmodel.h"

#include <QVBoxLayout>

SharedPeopleTab::SharedPeopleTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new TextModel({tr("Person"), tr("Stage"), tr("Who acts"), tr("Since")}, this))
    , m_count(new PlainLabel)
    , m_list(new ListPanel(tr("People shared with me")))
{
    m_list->setModel(m_model);
    m_list->table()->setColumnWidths(2, {26, 24, 0, 22});
    m_list->empty()->tell(QStringLiteral("people"), tr("You share nobody with this partner"),
        tr("People appear here when both of you are in their circle."));
    m_count->setSecondary(true);
    m_count->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Between, 0, 0);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    connect(m_list->table(), &ListTable::opened, this,
        [this](int row) { Q_EMIT opened(BeneficiaryId(m_model->id(row))); });
}

void SharedPeopleTab::setPeople(const QList<SharedPerson> &people, int inAll)
{
    m_count->setText(tr("You share %n person(s).", nullptr, int(people.size())) + QLatin1Char(' ')
        + tr("This partner acts for %n person(s) of the base.", nullptr, inAll));
    QList<TextRow> rows;
    for (const SharedPerson &person : people)
        rows.append({person.id.value(),
            {{.text = person.name}, {.text = textOf(person.stage)},
                {.text = person.partners.join(QStringLiteral(", "))},
                {.text = dayText(person.since), .secondary = true}}});
    m_model->setRows(rows);
}
