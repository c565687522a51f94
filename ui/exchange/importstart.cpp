#include "ui/exchange/importstart.h"

#include "ui/text/commandtext.h"
#include "ui/text/datetext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/section.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

ImportStart::ImportStart(QWidget *parent)
    : QFrame(parent)
    , m_choose(new Section(tr("Bring in people or partners")))
    , m_history(new Section(tr("Past imports")))
{
    setAcceptDrops(true);
    auto *what = new PlainLabel(
        tr("People: a CSV file from a spreadsheet or another program; its columns are recognised by their "
           "titles.\nPartners: a CSV of organisations, or a data·inclusion file (JSON).\nYou will see what "
           "would change, line by line, before anything is written."));
    what->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose a file…"));
    choose->setDefault(true);
    connect(choose, &QPushButton::clicked, this, &ImportStart::choosing);
    auto *drop = new PlainLabel(tr("or drop it here"));
    drop->setSecondary(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Inside);
    row->addWidget(choose);
    row->addWidget(drop);
    row->addStretch();
    m_choose->content()->setSpacing(Theme::Between);
    m_choose->content()->addWidget(what);
    m_choose->content()->addLayout(row);
    for (Section *section : {m_choose, m_history})
        section->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::Between);
    all->addWidget(m_choose);
    all->addWidget(m_history);
    all->addStretch();
}

void ImportStart::present(const QList<ImportRecord> &imports, QDate today, bool canWrite)
{
    delete m_list;
    m_list = new QWidget;
    auto *lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::Half);
    for (const ImportRecord &import : imports)
        lines->addWidget(line(import, today, canWrite));
    m_history->content()->addWidget(m_list);
    m_history->setVisible(!imports.isEmpty());
}

QWidget *ImportStart::line(const ImportRecord &import, QDate today, bool canWrite)
{
    auto *row = new QWidget;
    QStringList about{momentText(import.at, today), textOf(import.kind),
        tr("%n record(s)", nullptr, import.records), import.login};
    if (import.undone)
        about.append(tr("undone"));
    auto *text = new PlainLabel(about.join(QStringLiteral(" · ")));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text, 1);
    if (!import.undone && canWrite) {
        auto *undo = new QPushButton(tr("Undo this import"));
        undo->setAccessibleName(tr("Undo this import, %1").arg(momentText(import.at, today)));
        connect(
            undo, &QPushButton::clicked, this, [this, id = import.command] { Q_EMIT undoing(id); },
            Qt::QueuedConnection); // its line goes with the import
        layout->addWidget(undo);
    }
    return row;
}

void ImportStart::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1
        && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void ImportStart::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(event->mimeData()->urls().constFirst().toLocalFile());
}
