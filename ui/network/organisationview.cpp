#include "ui/network/organisationview.h"

#include "core/domain/nomenclature.h"
#include "core/query/freshness.h"
#include "core/services/workspace.h"
#include "ui/network/organisationdialog.h"
#include "ui/network/professionaldialog.h"
#include "ui/network/professionalstab.h"
#include "ui/network/servicedialog.h"
#include "ui/network/servicestab.h"
#include "ui/network/sharedpeopletab.h"
#include "ui/text/datetext.h"
#include "ui/text/networktext.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/tabkeys.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {

/// "123 456 789 00012".
QString spacedSiret(const QString &siret)
{
    return siret.size() == 14
        ? QStringLiteral("%1 %2 %3 %4").arg(siret.left(3), siret.mid(3, 3), siret.mid(6, 3), siret.mid(9))
        : siret;
}

QString namesThroughTime(const QList<OrganisationName> &names)
{
    QStringList lines;
    for (const OrganisationName &name : names)
        lines.append(QStringLiteral("%1 — %2").arg(name.name, periodText(name.from, name.to)));
    return lines.join(QLatin1Char('\n'));
}

QString addressOf(const Organisation &organisation)
{
    QStringList lines{organisation.address, organisation.addressComplement,
        NetworkText::place(organisation.postcode, organisation.city)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

OrganisationView::OrganisationView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new PlainLabel({}, Theme::Text::PageTitle))
    , m_place(new PlainLabel)
    , m_sensitive(new StateBadge(State::NotRequired, tr("Sensitive organisation")))
    , m_freshness(new StateBadge)
    , m_edit(new QPushButton(tr("&Edit")))
    , m_tabs(new QTabWidget)
    , m_facts(new FactList)
    , m_services(new ServicesTab(workspace.clock()))
    , m_professionals(new ProfessionalsTab)
    , m_people(new SharedPeopleTab)
{
    m_facts->setContentsMargins(0, Theme::Between, 0, 0);
    m_tabs->addTab(scrolled(m_facts), tr("Sheet"));
    m_tabs->addTab(m_services, {});
    m_tabs->addTab(m_professionals, {});
    m_tabs->addTab(m_people, {});
    m_tabs->setAccessibleName(tr("Parts of the sheet"));
    m_tabs->setDocumentMode(true);
    addTabKeys(m_tabs, this);
    m_tabs->tabBar()->setDrawBase(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Between, Theme::Between, Theme::Between, Theme::Between);
    layout->setSpacing(Theme::Inside);
    layout->addWidget(header());
    layout->addWidget(m_tabs, 1);
    connect(m_edit, &QPushButton::clicked, this, &OrganisationView::edit);
    connect(m_services, &ServicesTab::addWanted, this, &OrganisationView::addService);
    connect(m_services, &ServicesTab::editWanted, this,
        [this](const ServiceOffer &offer) { (new ServiceDialog(m_workspace, offer, this))->open(); });
    connect(m_professionals, &ProfessionalsTab::addWanted, this, &OrganisationView::addProfessional);
    connect(m_professionals, &ProfessionalsTab::editWanted, this, [this](const Professional &professional) {
        (new ProfessionalDialog(m_workspace, professional, this))->open();
    });
    connect(m_people, &SharedPeopleTab::opened, this, [this](BeneficiaryId person) {
        Q_EMIT goTo({.place = QStringLiteral("casefile"), .subject = person.value()});
    });
}

QWidget *OrganisationView::header()
{
    m_name->setWordWrap(true);
    m_name->setSelectable(true);
    m_place->setSecondary(true);
    m_place->setWordWrap(true);
    m_edit->setIcon(Theme::icon(QStringLiteral("edit")));
    m_edit->setAutoDefault(false);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(Theme::Between);
    badges->addWidget(m_sensitive);
    badges->addWidget(m_freshness);
    badges->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::Half);
    words->addWidget(m_name);
    words->addWidget(m_place);
    words->addLayout(badges);
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Between);
    layout->addLayout(words, 1);
    layout->addWidget(m_edit, 0, Qt::AlignTop);
    return header;
}

void OrganisationView::showHit(const NetworkHit &hit)
{
    const bool another = hit.organisation != organisation();
    if (another) {
        m_sheet = organisationSheet(m_workspace.access(), hit.organisation);
        fill();
    }
    switch (hit.kind) {
    case NetworkHit::Kind::Organisation:
        if (another)
            m_tabs->setCurrentIndex(0);
        return;
    case NetworkHit::Kind::Professional:
        m_tabs->setCurrentWidget(m_professionals);
        m_professionals->select(hit.professional);
        return;
    case NetworkHit::Kind::Service:
        m_tabs->setCurrentWidget(m_services);
        m_services->select(hit.service);
        return;
    }
}

void OrganisationView::focusPart() { m_tabs->setFocus(Qt::OtherFocusReason); }

void OrganisationView::reload()
{
    m_sheet = organisationSheet(m_workspace.access(), organisation());
    fill();
}

void OrganisationView::fill()
{
    const Organisation &shown = m_sheet.organisation;
    const bool writable = !m_workspace.isReadOnly();
    m_name->setText(shown.name);
    QStringList words{Nomenclature::organisationTypes().label(shown.typeCode),
        NetworkText::place(shown.postcode, shown.city)};
    words.removeAll(QString());
    m_place->setText(words.join(QStringLiteral(" · ")));
    m_place->setVisible(!words.isEmpty());
    m_sensitive->setVisible(shown.sensitive);
    const QDate today = m_workspace.clock().today();
    m_freshness->setState(Freshness::isStale(m_sheet.updatedOn, today) ? State::Soon : State::Done,
        NetworkText::freshness(m_sheet.updatedOn, today));
    m_edit->setEnabled(writable);
    fillFacts();
    m_services->setServices(m_sheet.services, writable);
    m_professionals->setProfessionals(m_sheet.professionals, writable);
    m_people->setPeople(m_sheet.shared, m_sheet.people);
    m_tabs->setTabText(1, tr("Services (%1)").arg(m_sheet.services.size()));
    m_tabs->setTabText(2, tr("Professionals (%1)").arg(m_sheet.professionals.size()));
    m_tabs->setTabText(3, tr("People shared with me (%1)").arg(m_sheet.shared.size()));
}

void OrganisationView::fillFacts()
{
    const Organisation &shown = m_sheet.organisation;
    m_facts->setFacts({
        {tr("Names through time"), namesThroughTime(m_sheet.names)},
        {tr("Answers over twelve months"), NetworkText::answers(m_sheet.figures)},
        {tr("Last contact"),
            m_sheet.lastContactOn.isValid() ? whenText(m_sheet.lastContactOn, m_workspace.clock().today())
                                            : QString()},
        {tr("Type"), Nomenclature::organisationTypes().label(shown.typeCode)},
        {tr("SIRET"), spacedSiret(shown.siret)},
        {tr("Address"), addressOf(shown)},
        {tr("Telephone"), shown.phone},
        {tr("E-mail"), shown.email},
        {tr("Website"), shown.website},
        {tr("Description"), shown.description},
        {tr("Confidentiality"),
            shown.sensitive
                ? tr("Belonging to it reveals something about a person: its name is hidden outside "
                     "her circle.")
                : QString()},
        {tr("Source"), shown.source},
        {tr("Updated"), dayText(m_sheet.updatedOn)},
    });
}

void OrganisationView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::color(ColourRole::Hairline));
    painter.setBrush(Theme::color(ColourRole::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void OrganisationView::edit()
{
    if (!organisation().isNull() && m_edit->isEnabled())
        (new OrganisationDialog(m_workspace, m_sheet.organisation, this))->open();
}

void OrganisationView::addService()
{
    ServiceOffer offer;
    offer.organisation = organisation();
    (new ServiceDialog(m_workspace, offer, this))->open();
}

void OrganisationView::addProfessional()
{
    Professional professional;
    professional.organisation = organisation();
    (new ProfessionalDialog(m_workspace, professional, this))->open();
}
