#include "ui/shell/startpage.h"

#include "ui/shell/door.h"
#include "ui/text/basetext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tooltip.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recentTitle(new PlainLabel(tr("Opened lately"), Theme::Text::Strong))
    , m_recent(new QVBoxLayout)
    , m_doors(new QWidget)
    , m_busy(new PlainLabel({}, Theme::Text::Strong))
{
    setAccessibleName(tr("Welcome"));
    auto *mark = new QLabel;
    mark->setPixmap(QIcon(QStringLiteral(":/linux/maillage.svg")).pixmap(QSize(56, 56), devicePixelRatioF()));
    auto *intent = new PlainLabel(tr("The pathway of each person, with everyone who acts around her."));
    intent->setSecondary(true);
    auto *open =
        new Door(QStringLiteral("folder"), tr("Open a base"), tr("A .maillage file of your organisation"));
    auto *create = new Door(QStringLiteral("file-add"), tr("Create a base"),
        tr("Name your territory, then import your people and partners"));
    auto *server = new Door(QStringLiteral("network"), tr("Open the base of a team"),
        tr("On a server of your organisation, several workstations at once"));
    auto *demonstration = new Door(QStringLiteral("demonstration"), tr("Try with demonstration data"),
        tr("An invented territory, to look around without any risk"));
    connect(open, &Door::clicked, this, &StartPage::openRequested);
    connect(create, &Door::clicked, this, &StartPage::createRequested);
    connect(server, &Door::clicked, this, &StartPage::serverRequested);
    connect(demonstration, &Door::clicked, this, &StartPage::demonstrationRequested);

    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::Inside);
    column->addStretch(2);
    column->addWidget(mark);
    column->addWidget(new PlainLabel(QStringLiteral("Maillage"), Theme::Text::PageTitle));
    column->addWidget(intent);
    column->addSpacing(Theme::Between);
    column->addWidget(m_doors);
    column->addWidget(m_busy);
    auto *doors = new QVBoxLayout(m_doors);
    doors->setContentsMargins(0, 0, 0, 0);
    doors->setSpacing(Theme::Inside);
    for (Door *door : {open, create, server, demonstration})
        doors->addWidget(door);
    doors->addSpacing(Theme::Between);
    doors->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    doors->addLayout(m_recent);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column);
    layout->addStretch(1);
    setRecentBases({});
    setBusy({});
}

void StartPage::setBusy(const QString &text)
{
    m_doors->setEnabled(text.isEmpty());
    m_busy->setText(text);
    m_busy->setVisible(!text.isEmpty());
}

void StartPage::setRecentBases(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths) {
        const QString name = baseName(path);
        auto *button = new QPushButton(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setProperty("flat", true);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Open %1").arg(name));
        setPlainToolTip(button, QDir::toNativeSeparators(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}
