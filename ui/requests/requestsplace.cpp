#include "ui/requests/requestsplace.h"

#include "core/base/text.h"
#include "core/services/workspace.h"
#include "ui/casefile/recordtab.h"
#include "ui/requests/requestacts.h"
#include "ui/text/requesttext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTabBar>

RequestsPlace::RequestsPlace(Workspace &workspace, QWidget *parent)
    : Place(QStringLiteral("requests"), tr("Requests"), QStringLiteral("requests"), Rail::Shown, parent)
    , m_workspace(workspace)
    , m_acts(new RequestActs(workspace, this))
    , m_boxes(new QTabBar)
    , m_mine(new QCheckBox(tr("&Mine only")))
    , m_search(new QLineEdit)
    , m_list(new RecordTab(tr("Requests"),
          {tr("Person"), tr("Request"), tr("Partner"), tr("State"), tr("Next")}, 1, {18, 0, 20, 13, 22}))
{
    for (int i = 0; i < 4; ++i)
        m_boxes->addTab({});
    m_boxes->setAccessibleName(tr("Which requests"));
    m_boxes->setDrawBase(false);
    m_boxes->setExpanding(false);
    const bool lead = workspace.session().role == Account::Role::TeamLead;
    m_mine->setChecked(!lead && !workspace.session().professional.isNull());
    m_search->setPlaceholderText(tr("Person, partner, what is asked"));
    m_search->setAccessibleName(tr("Search the requests"));
    m_search->setClearButtonEnabled(true);
    layOut();
    makeCommands();
    connect(m_boxes, &QTabBar::currentChanged, this, [this] {
        show();
        Q_EMIT moved();
    });
    connect(m_mine, &QCheckBox::toggled, this, &RequestsPlace::reload);
    connect(m_search, &QLineEdit::textChanged, this, &RequestsPlace::show);
    connect(m_acts, &RequestActs::told, this, &Place::told);
    connect(m_acts, &RequestActs::openFile, this, [this](BeneficiaryId person) {
        Q_EMIT goTo({QStringLiteral("casefile"), person.value(), QStringLiteral("requests"), {}});
    });
    reload();
}

void RequestsPlace::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::Between);
    head->addWidget(new PlainLabel(title(), Theme::Text::PageTitle), 1);
    head->addWidget(m_mine);
    head->addWidget(m_search);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Around, Theme::Between, Theme::Around, Theme::Between);
    layout->setSpacing(Theme::Inside);
    layout->addLayout(head);
    layout->addWidget(m_boxes);
    layout->addWidget(m_list, 1);
}

void RequestsPlace::makeCommands()
{
    auto *search = new QAction(Theme::icon(QStringLiteral("search")), tr("&Search the requests"), this);
    search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(search, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_commands.append(search);
}

RequestsPlace::Box RequestsPlace::box() const { return Box(m_boxes->currentIndex()); }

Location RequestsPlace::location() const
{
    return {code(), 0, {},
        {{QStringLiteral("box"), m_boxes->currentIndex()}, {QStringLiteral("mine"), m_mine->isChecked()},
            {QStringLiteral("search"), m_search->text()}, {QStringLiteral("request"), m_list->chosen()}}};
}

void RequestsPlace::restore(const Location &location)
{
    if (location.state.isEmpty())
        return;
    const QSignalBlocker quiet(m_boxes);
    m_boxes->setCurrentIndex(location.state.value(QStringLiteral("box")).toInt());
    m_mine->setChecked(location.state.value(QStringLiteral("mine")).toBool());
    m_search->setText(location.state.value(QStringLiteral("search")).toString());
    show();
    m_list->choose(location.state.value(QStringLiteral("request")).toLongLong());
}

void RequestsPlace::refresh(const ChangeSet &changes)
{
    static const QStringList concerned{QStringLiteral("partner_request"), QStringLiteral("request_step"),
        QStringLiteral("beneficiary"), QStringLiteral("organisation"), QStringLiteral("professional"),
        QStringLiteral("circle_member")};
    if (changes.everything
        || std::any_of(concerned.begin(), concerned.end(),
            [&changes](const QString &table) { return changes.tables.contains(table); }))
        reload();
}

QList<QWidget *> RequestsPlace::panes() const { return {m_boxes, m_list}; }

bool RequestsPlace::belongs(const RequestLine &line, Box box) const
{
    if (m_mine->isChecked() && !line.mine)
        return false;
    if (box == Box::Closed || line.request.isClosed())
        return box == Box::Closed && line.request.isClosed();
    if (box == Box::Received)
        return line.received;
    if (box == Box::Sent)
        return !line.received;
    // What a partner asks awaits an answer from here.
    return line.received
        ? line.need.kind == RequestNeed::Kind::Answer || line.need.kind == RequestNeed::Kind::Remind
        : line.need.kind != RequestNeed::Kind::Answer;
}

bool RequestsPlace::isFound(const RequestLine &line) const
{
    const QString text = folded(QStringList{line.person, line.reference, line.from, line.to, line.service,
        line.request.subject, textOf(line.request.kind)}
                                    .join(QLatin1Char(' ')));
    const QStringList words = folded(m_search->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(
        words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

void RequestsPlace::reload()
{
    m_lines = requestsOf(m_workspace.access(), {.closed = true, .mine = m_mine->isChecked()});
    show();
    const QDateTime now = m_workspace.clock().now();
    Q_EMIT waiting(int(std::count_if(m_lines.begin(), m_lines.end(), [&now](const RequestLine &line) {
        return line.mine && (line.need.isLate(now) || (line.received && line.request.awaitsAnswer()));
    })));
}

void RequestsPlace::show()
{
    for (int i = 0; i < m_boxes->count(); ++i) {
        const auto count = std::count_if(m_lines.begin(), m_lines.end(),
            [this, i](const RequestLine &line) { return belongs(line, Box(i)); });
        const QString names[] = {tr("To do (%1)"), tr("Sent (%1)"), tr("Received (%1)"), tr("Closed (%1)")};
        m_boxes->setTabText(i, names[i].arg(count));
    }
    QList<RequestLine> shown;
    for (const RequestLine &line : std::as_const(m_lines))
        if (belongs(line, box()) && isFound(line))
            shown.append(line);
    m_list->setLines(m_acts->linesOf(shown, true));
    tellEmpty();
}

void RequestsPlace::tellEmpty()
{
    if (!m_search->text().isEmpty())
        m_list->empty()->tell(QStringLiteral("search"), tr("No request holds these words"));
    else if (box() == Box::ToDo)
        m_list->empty()->tell(QStringLiteral("check"), tr("No request awaits you"),
            tr("Requests are prepared in a person's file, under Requests."));
    else
        m_list->empty()->tell(QStringLiteral("requests"), tr("No request here"));
}
