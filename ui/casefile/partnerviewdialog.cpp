#include "ui/casefile/partnerviewdialog.h"

#include "ui/casefile/caselines.h"
#include "ui/casefile/identitytab.h"
#include "ui/casefile/recordtab.h"
#include "ui/text/requesttext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tabkeys.h"

#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

PartnerViewDialog::PartnerViewDialog(const CaseFile &seen, const QString &partner, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What this partner will see"));
    auto *title = new PlainLabel(tr("What %1 will see").arg(partner), Theme::Text::PageTitle);
    title->setWordWrap(true);
    auto *why = new PlainLabel(tr("Who the person is and how to reach her, her appointments, who acts, and "
                                  "what was asked of this partner. "
                                  "Neither diagnosis, nor plan, nor contracts, nor rights, nor notes."),
        Theme::Text::Small);
    why->setWordWrap(true);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Parts of what is seen"));
    auto *identity = new IdentityTab({});
    identity->present(seen);
    tabs->addTab(identity, tr("Identity"));
    auto *appointments = new RecordTab(
        tr("Appointments"), {tr("When"), tr("What"), tr("With"), tr("Outcome")}, 1, {24, 0, 22, 16});
    appointments->empty()->tell(QStringLiteral("appointment"), tr("No appointment yet"));
    appointments->setLines(CaseLines::appointments(seen, nullptr));
    tabs->addTab(appointments, tr("Appointments"));
    auto *circle = new RecordTab(
        tr("Circle"), {tr("Role"), tr("Who"), tr("Organisation"), tr("Last news")}, 1, {20, 0, 22, 20});
    circle->empty()->tell(QStringLiteral("circle"), tr("Nobody acts yet"));
    circle->setLines(CaseLines::circle(seen, nullptr));
    tabs->addTab(circle, tr("Circle"));
    tabs->addTab(requests(seen), tr("Requests"));
    addTabKeys(tabs, this);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Around, Theme::Between, Theme::Around, Theme::Between);
    layout->setSpacing(Theme::Inside);
    layout->addWidget(title);
    layout->addWidget(why);
    layout->addWidget(tabs, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 34).boundedTo(room));
}

QWidget *PartnerViewDialog::requests(const CaseFile &seen) const
{
    auto *list = new RecordTab(tr("Requests"), {tr("Request"), tr("Asked by"), tr("State")}, 0, {0, 26, 20});
    list->empty()->tell(QStringLiteral("requests"), tr("Nothing was asked of this partner"));
    QList<RecordLine> lines;
    for (const RequestLine &line : seen.work.requests)
        lines.append({line.request.id.value(),
            {{QStringLiteral("%1 · %2").arg(textOf(line.request.kind), line.request.subject), {}, false},
                {line.from, {}, false}, {textOf(line.state), {}, false}},
            line.request.subject,
            {{tr("What the partner needs to know"), line.request.context}, {tr("Asked by"), line.from}}, {}});
    list->setLines(lines);
    return list;
}
