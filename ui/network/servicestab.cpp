#include "ui/network/servicestab.h"

#include "core/domain/nomenclature.h"
#include "core/query/freshness.h"
#include "ui/text/datetext.h"
#include "ui/text/networktext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/listpanel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textmodel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace {

QString themesOf(const ServiceOffer &offer)
{
    QStringList themes;
    for (const QString &code : offer.themes)
        themes.append(NetworkText::theme(code));
    return themes.join(QLatin1Char('\n'));
}

QString durationOf(const ServiceOffer &offer)
{
    QStringList parts;
    if (offer.weeklyHours > 0)
        parts.append(ServicesTab::tr("%1 h a week")
                         .arg(QLocale().toString(
                             offer.weeklyHours, 'f', offer.weeklyHours == int(offer.weeklyHours) ? 0 : 1)));
    if (offer.weeks > 0)
        parts.append(ServicesTab::tr("%n week(s)", nullptr, offer.weeks));
    return parts.join(QStringLiteral(" · "));
}

QList<Fact> factsOf(const ServiceOffer &offer)
{
    return {
        {ServicesTab::tr("Themes"), themesOf(offer)},
        {ServicesTab::tr("Kind"), Nomenclature::serviceKinds().label(offer.kind)},
        {ServicesTab::tr("Description"), offer.description},
        {ServicesTab::tr("For whom"), NetworkText::labels(Nomenclature::publics(), offer.publics)},
        {ServicesTab::tr("Conditions"), offer.accessConditions},
        {ServicesTab::tr("Fees"), Nomenclature::fees().label(offer.fees)},
        {ServicesTab::tr("Duration"), durationOf(offer)},
        {ServicesTab::tr("Reception"),
            NetworkText::labels(Nomenclature::receptionModes(), offer.receptionModes)},
        {ServicesTab::tr("How to ask"),
            NetworkText::labels(Nomenclature::mobilisationModes(), offer.mobilisationModes)},
        {ServicesTab::tr("Who may ask"), NetworkText::labels(Nomenclature::mobilisedBy(), offer.mobilisedBy)},
        {ServicesTab::tr("Place"), NetworkText::place(offer.postcode, offer.city)},
        {ServicesTab::tr("Area served"), NetworkText::areas(offer.areas)},
        {ServicesTab::tr("Telephone"), offer.phone},
        {ServicesTab::tr("E-mail"), offer.email},
        {ServicesTab::tr("Source"), offer.source},
    };
}

} // namespace

ServicesTab::ServicesTab(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new TextModel({tr("Service"), tr("Kind"), tr("Freshness")}, this))
    , m_list(new ListPanel(tr("Services")))
    , m_split(new QSplitter(Qt::Vertical))
    , m_detail(new QWidget)
    , m_name(new PlainLabel({}, Theme::Text::Title))
    , m_facts(new FactList)
    , m_add(new QPushButton(tr("&Add a service")))
    , m_edit(new QPushButton(tr("Edit the &service")))
{
    m_list->setModel(m_model);
    m_list->table()->setColumnWidths(0, {0, 18, 30});
    layOut();
    connect(m_list->table(), &ListTable::rowChanged, this, &ServicesTab::showRow);
    connect(m_list->table(), &ListTable::opened, this, &ServicesTab::edit);
    connect(m_list->empty(), &EmptyState::actionTriggered, this, &ServicesTab::addWanted);
    connect(m_add, &QPushButton::clicked, this, &ServicesTab::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_list->table()->currentRow()); });
}

void ServicesTab::layOut()
{
    for (QPushButton *button : {m_add, m_edit})
        button->setAutoDefault(false);
    m_add->setIcon(Theme::icon(QStringLiteral("add")));
    m_edit->setIcon(Theme::icon(QStringLiteral("edit")));
    m_name->setWordWrap(true);
    auto *title = new QHBoxLayout;
    title->addWidget(m_name, 1);
    title->addWidget(m_edit, 0, Qt::AlignTop);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_facts);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, Theme::Inside, 0, 0);
    detail->addLayout(title);
    detail->addWidget(scroll, 1);
    m_split->addWidget(m_list);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    auto *tools = new QHBoxLayout;
    tools->addStretch(1);
    tools->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Inside, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_split, 1);
}

void ServicesTab::setServices(const QList<OfferLine> &services, bool writable)
{
    const qint64 chosen = m_model->id(m_list->table()->currentRow());
    m_services = services;
    m_add->setEnabled(writable);
    m_edit->setEnabled(writable);
    m_list->empty()->tell(QStringLiteral("service"), tr("No service described yet"),
        tr("Describe what this partner offers, so that it is found by need and place."),
        writable ? tr("Add a service") : QString());
    const QDate today = m_clock.today();
    QList<TextRow> rows;
    for (const OfferLine &line : services)
        rows.append({line.offer.id.value(),
            {{.text = line.offer.name},
                {.text = Nomenclature::serviceKinds().label(line.offer.kind), .secondary = true},
                {.text = NetworkText::freshness(line.updatedOn, today),
                    .state = Freshness::isStale(line.updatedOn, today) ? State::Soon : State::Done}}});
    m_model->setRows(rows);
    m_detail->setVisible(!services.isEmpty());
    // The table takes no more than its lines need, the detail the rest.
    m_list->setMaximumHeight(
        services.isEmpty() ? QWIDGETSIZE_MAX : Theme::rowHeight() * int(services.size() + 2));
    if (const int row = m_model->rowOf(chosen); row >= 0)
        m_list->table()->goToRow(row);
}

void ServicesTab::select(ServiceOfferId service)
{
    if (const int row = m_model->rowOf(service.value()); row >= 0)
        m_list->table()->goToRow(row);
}

void ServicesTab::showRow(int row)
{
    if (row < 0 || row >= m_services.size())
        return;
    const OfferLine &line = m_services.at(row);
    m_name->setText(line.offer.name);
    m_facts->setFacts(factsOf(line.offer));
}

void ServicesTab::edit(int row)
{
    if (row >= 0 && row < m_services.size() && m_edit->isEnabled())
        Q_EMIT editWanted(m_services.at(row).offer);
}
