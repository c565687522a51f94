#include "ui/duplicates/duplicatesdialog.h"

#include "core/query/people.h"
#include "core/services/workspace.h"
#include "core/tasks/background.h"
#include "ui/casefile/recordtab.h"
#include "ui/duplicates/mergedialog.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/householdtext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

DuplicatesDialog::DuplicatesDialog(Workspace &workspace, BeneficiaryId about, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_about(about)
    , m_banner(new Banner)
    , m_list(new RecordTab(
          tr("Files that may be of one person"), {tr("File"), tr("Other file"), tr("Why")}, 2, {32, 32, 0}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Duplicates"));
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Around, Theme::Between, Theme::Around, Theme::Between);
    layout->setSpacing(Theme::Inside);
    layout->addWidget(new PlainLabel(tr("Files that may be of one person"), Theme::Text::PageTitle));
    layout->addWidget(m_banner);
    layout->addWidget(m_list, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 30).boundedTo(room));
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &DuplicatesDialog::readMore);
    connect(&m_compared, &QFutureWatcherBase::finished, this, [this] {
        if (m_search && !m_next.isActive())
            list(m_search->kept(m_compared.result()));
    });
    connect(&workspace, &Workspace::committed, this, &DuplicatesDialog::reload);
    reload();
}

QString DuplicatesDialog::nameOf(BeneficiaryId person) const
{
    const auto found = duplicateName(m_workspace.access(), person);
    return QStringLiteral("%1 · %2 · %3")
        .arg(personName(found.familyName, found.firstName), dayText(found.birthDate), found.reference);
}

void DuplicatesDialog::reload()
{
    if (const auto opened = openDuplicates(m_workspace.access()); !opened)
        return fail(opened.error());
    m_search = std::make_unique<DuplicateSearch>(m_workspace.access(), m_about);
    m_list->empty()->tell(QStringLiteral("search"), tr("Comparing the files…"));
    m_next.start();
}

/// A bit at a time, then compared in another thread: the window answers meanwhile.
void DuplicatesDialog::readMore()
{
    if (m_search->readMore())
        return m_list->empty()->tell(QStringLiteral("search"), tr("Comparing the files…"),
            tr("%n file(s) read", nullptr, int(m_search->people().size())));
    m_next.stop();
    m_compared.setFuture(inBackground<QList<DuplicatePair>>(
        [people = m_search->people()](auto &) { return duplicatesAmong(people); }));
}

void DuplicatesDialog::list(const QList<DuplicatePair> &pairs)
{
    m_list->empty()->tell(QStringLiteral("check"), tr("No file looks like another"),
        tr("Couples, families and twins are not taken for one person."));
    QList<RecordLine> lines;
    for (const DuplicatePair &pair : pairs) {
        const QString one = nameOf(pair.one);
        const QString other = nameOf(pair.other);
        QList<RecordAct> acts;
        if (!m_workspace.isReadOnly())
            acts = {{tr("Compare and merge…"), [this, pair] { compare(pair); }},
                {tr("They are not the same"), [this, pair] { setApart(pair); }}};
        lines.append({lines.size() + 1, {{one, {}, false}, {other, {}, false}, {textOf(pair.why), {}, false}},
            textOf(pair.why), {{tr("File"), one}, {tr("Other file"), other}}, acts});
    }
    m_list->setLines(lines);
}

void DuplicatesDialog::compare(const DuplicatePair &pair)
{
    const auto files = duplicateFiles(m_workspace.access(), pair);
    if (!files)
        return fail(files.error());
    (new MergeDialog(m_workspace, *files, this))->open();
}

void DuplicatesDialog::setApart(const DuplicatePair &pair)
{
    if (const auto told = m_workspace.merges().setDistinct(pair.one, pair.other); !told)
        fail(told.error());
}

void DuplicatesDialog::fail(const Error &error)
{
    m_banner->tell({.kind = Message::Kind::Failure, .text = ErrorText::command(error)});
}
