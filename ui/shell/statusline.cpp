#include "ui/shell/statusline.h"

#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

StatusLine::StatusLine(QAction *undo, QWidget *parent)
    : QFrame(parent)
    , m_undo(undo)
    , m_saved(new PlainLabel)
    , m_undoButton(new QToolButton)
    , m_lock(new QLabel)
    , m_readOnly(new PlainLabel)
    , m_demonstration(new PlainLabel(tr("demonstration, without passphrase"), Theme::Text::Strong))
{
    m_saved->setSecondary(true);
    m_readOnly->setRole(ColourRole::Soon);
    m_demonstration->setRole(ColourRole::Soon);
    m_undoButton->setIcon(Theme::icon(QStringLiteral("undo")));
    m_undoButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undoButton->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Between, 3, Theme::Between, 2);
    layout->addWidget(m_saved);
    layout->addWidget(m_undoButton);
    layout->addStretch(1);
    layout->addWidget(m_lock);
    layout->addWidget(m_readOnly);
    layout->addSpacing(Theme::Inside);
    layout->addWidget(m_demonstration);
    connect(m_undoButton, &QToolButton::clicked, m_undo, &QAction::trigger);
    connect(m_undo, &QAction::changed, this, &StatusLine::showUndo);
    connect(&Theme::current(), &Theme::changed, this, &StatusLine::applyTheme);
    showUndo();
    setSaved({});
    setReadOnly(false, {});
    setDemonstration(false);
    applyTheme();
}

void StatusLine::setSaved(const QDateTime &moment)
{
    m_saved->setText(moment.isValid()
            ? tr("Saved at %1").arg(QLocale().toString(moment.time(), QStringLiteral("HH:mm")))
            : tr("Everything is saved"));
}

void StatusLine::setReadOnly(bool readOnly, const QString &writer)
{
    m_readOnly->setText(
        writer.isEmpty() ? tr("Reading only") : tr("Reading only: open elsewhere (%1)").arg(writer));
    m_readOnly->setVisible(readOnly);
    m_lock->setVisible(readOnly);
    m_saved->setVisible(!readOnly);
}

void StatusLine::setLost()
{
    setReadOnly(true, {});
    m_readOnly->setText(tr("The server does not answer"));
}

void StatusLine::setDemonstration(bool demonstration) { m_demonstration->setVisible(demonstration); }

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::color(ColourRole::Hairline));
}

void StatusLine::showUndo()
{
    const QString words = QString(m_undo->text()).remove(QLatin1Char('&'));
    m_undoButton->setText(words);
    m_undoButton->setAccessibleName(words);
    m_undoButton->setVisible(m_undo->isEnabled());
}

void StatusLine::applyTheme()
{
    m_lock->setPixmap(Theme::pixmap(QStringLiteral("lock"), 16, devicePixelRatioF(), ColourRole::Soon));
}
