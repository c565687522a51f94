#include "ui/network/networkplace.h"

#include "core/services/workspace.h"
#include "ui/network/networkdelegate.h"
#include "ui/network/networkfilterbar.h"
#include "ui/network/networkmodel.h"
#include "ui/network/organisationdialog.h"
#include "ui/network/organisationview.h"
#include "ui/network/resultlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int settleMs = 40; ///< a list gone through with the arrows shows only where it stops

} // namespace

NetworkPlace::NetworkPlace(Workspace &workspace, QWidget *parent)
    : Place(QStringLiteral("network"), tr("Network"), QStringLiteral("network"), Rail::Shown, parent)
    , m_workspace(workspace)
    , m_filter(new NetworkFilterBar(workspace.territory().departmentCode))
    , m_model(new NetworkModel(workspace, this))
    , m_delegate(new NetworkDelegate(this))
    , m_list(new ResultList(tr("Partners found")))
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_sheet(new OrganisationView(workspace))
    , m_new(new QPushButton(tr("New partner")))
    , m_settle(new QTimer(this))
{
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model);
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleMs);
    makeCommands();
    layOut();
    connectParts();
}

void NetworkPlace::makeCommands()
{
    const auto make = [this](const QString &text, const QString &icon, const QKeySequence &key, auto &&does) {
        auto *action = new QAction(Theme::icon(icon), text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, does);
        m_commands.append(action);
        return action;
    };
    const bool writable = !m_workspace.isReadOnly();
    make(tr("&Search the network"), QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_F),
        [this] { m_filter->focusSearch(); });
    m_commands.append(nullptr);
    make(tr("&New partner…"), QStringLiteral("building"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        [this] { create(); })
        ->setEnabled(writable);
    make(tr("&Edit the partner…"), QStringLiteral("edit"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        m_sheet->edit();
    })->setEnabled(writable);
    make(tr("Add a &professional…"), QStringLiteral("person-add"), {}, [this] {
        m_sheet->addProfessional();
    })->setEnabled(writable);
    make(tr("Add a s&ervice…"), QStringLiteral("service"), {}, [this] {
        m_sheet->addService();
    })->setEnabled(writable);
}

void NetworkPlace::layOut()
{
    m_new->setIcon(Theme::icon(QStringLiteral("add"), ColourRole::OnAccent));
    m_new->setProperty("primary", true);
    m_new->setAutoDefault(false);
    m_new->setEnabled(!m_workspace.isReadOnly());
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(title(), Theme::Text::PageTitle), 1);
    head->addWidget(m_new);

    auto *right = new QWidget;
    auto *sheet = new QVBoxLayout(right);
    sheet->setContentsMargins(Theme::Inside, 0, 0, 0);
    sheet->addWidget(m_sheet);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setSizes({420, 720});
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    m_found = split;
    m_pages->addWidget(m_found);
    m_pages->addWidget(m_empty);
    m_empty->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Around, Theme::Between, Theme::Around, Theme::Between);
    layout->setSpacing(Theme::Between);
    layout->addLayout(head);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);
}

void NetworkPlace::connectParts()
{
    connect(m_filter, &NetworkFilterBar::filterChanged, this, &NetworkPlace::search);
    connect(
        m_filter, &NetworkFilterBar::listWanted, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &ResultList::rowChanged, m_settle, qOverload<>(&QTimer::start));
    connect(m_settle, &QTimer::timeout, this, &NetworkPlace::showCurrent);
    connect(m_list, &ResultList::opened, this, [this] {
        showCurrent();
        m_sheet->focusPart();
    });
    connect(m_new, &QPushButton::clicked, this, &NetworkPlace::create);
    connect(m_empty, &EmptyState::actionTriggered, this, &NetworkPlace::settleEmpty);
    connect(m_sheet, &OrganisationView::goTo, this, &Place::goTo);
}

Location NetworkPlace::location() const
{
    Location here = Place::location();
    here.subject = m_sheet->organisation().value();
    here.state = m_filter->state();
    const NetworkHit hit = m_model->hit(m_list->currentRow());
    here.state.insert(QStringLiteral("professional"), hit.professional.value());
    here.state.insert(QStringLiteral("service"), hit.service.value());
    return here;
}

void NetworkPlace::restore(const Location &location)
{
    m_delegate->setToday(m_workspace.clock().today());
    if (!m_loaded)
        m_model->reload();
    m_loaded = true;
    NetworkHit hit = m_model->hitOf(location.subject);
    if (location.subject != 0 && hit.organisation.isNull())
        Q_EMIT told({.kind = Message::Kind::Warning, .text = tr("This partner is no longer there.")});
    if (const auto service = location.state.value(QStringLiteral("service")).toLongLong(); service != 0)
        hit = {NetworkHit::Kind::Service, hit.organisation, {}, ServiceOfferId(service), {}};
    if (const auto known = location.state.value(QStringLiteral("professional")).toLongLong(); known != 0)
        hit = {NetworkHit::Kind::Professional, hit.organisation, ProfessionalId(known), {}, {}};
    m_filter->restore(location.state);
    if (!hit.organisation.isNull())
        go(hit);
    if (!isAncestorOf(QApplication::focusWidget()))
        m_list->setFocus(Qt::OtherFocusReason);
}

void NetworkPlace::go(const NetworkHit &hit)
{
    // Somebody who comes from elsewhere must see what she asked for, whatever was filtered.
    if (m_model->rowOf(hit) < 0)
        m_filter->clear();
    if (const int row = m_model->rowOf(hit); row >= 0)
        m_list->goToRow(row);
    m_settle->stop();
    m_sheet->showHit(hit);
}

void NetworkPlace::refresh(const ChangeSet &changes)
{
    if (!m_loaded)
        return;
    const bool network = changes.touches(QLatin1String("organisation"))
        || changes.touches(QLatin1String("organisation_name"))
        || changes.touches(QLatin1String("service_offer")) || changes.touches(QLatin1String("professional"));
    if (network) {
        const NetworkHit current = m_model->hit(m_list->currentRow());
        m_model->reload();
        search();
        if (const int row = m_model->rowOf(current); row >= 0)
            m_list->goToRow(row);
    }
    if (network || changes.everything || changes.touches(QLatin1String("circle_member"))
        || changes.touches(QLatin1String("beneficiary")))
        m_sheet->reload();
}

QList<QWidget *> NetworkPlace::panes() const { return {m_filter, m_list, m_sheet}; }

void NetworkPlace::search()
{
    if (!m_filter->unknownPlace().isEmpty())
        m_model->clear();
    else
        m_model->search(m_filter->filter());
    m_filter->showCount(m_model->rowCount(), m_model->organisations());
    showEmpty();
    m_list->goToRow(0);
}

void NetworkPlace::showCurrent()
{
    const NetworkHit hit = m_model->hit(m_list->currentRow());
    if (!hit.organisation.isNull())
        m_sheet->showHit(hit);
}

void NetworkPlace::showEmpty()
{
    const bool none = m_model->rowCount() == 0;
    m_pages->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_found);
    if (!none)
        return;
    if (m_model->organisations() == 0)
        m_empty->tell(QStringLiteral("network"), tr("No partner yet"),
            tr("Import a file of structures, or write the first partner down."),
            m_workspace.isReadOnly() ? QString() : tr("New partner"));
    else if (!m_filter->unknownPlace().isEmpty())
        m_empty->tell(QStringLiteral("place"), tr("No commune is called “%1”").arg(m_filter->unknownPlace()),
            tr("Write another name, or the postcode."), tr("Clear the filters"));
    else
        m_empty->tell(QStringLiteral("search"), tr("Nobody answers this"),
            tr("Try fewer words, a wider theme or a larger town nearby."), tr("Clear the filters"));
}

void NetworkPlace::settleEmpty()
{
    if (m_model->organisations() == 0) {
        create();
        return;
    }
    m_filter->clear();
    m_filter->focusSearch();
}

void NetworkPlace::create()
{
    auto *dialog = new OrganisationDialog(m_workspace, {}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        go({NetworkHit::Kind::Organisation, dialog->stored(), {}, {}, {}});
        m_list->setFocus();
    });
    dialog->open();
}
