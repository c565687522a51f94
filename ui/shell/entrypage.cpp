#include "ui/shell/entrypage.h"

#include "ui/widgets/formlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

EntryPage::EntryPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Theme::Text::PageTitle))
    , m_base(new PlainLabel)
    , m_why(new PlainLabel)
    , m_form(new FormLayout(FormLayout::Labels::Above))
    , m_login(new QLineEdit)
    , m_passphrase(new QLineEdit)
    , m_enter(new QPushButton)
    , m_leave(new QPushButton(tr("Another &base…")))
{
    m_base->setSecondary(true);
    m_why->setRole(ColourRole::Late);
    m_why->setWordWrap(true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_form->addField(tr("&Login"), m_login);
    m_form->addField(tr("&Passphrase"), m_passphrase);
    m_enter->setProperty("primary", true);
    m_leave->setProperty("flat", true);
    for (QPushButton *button : {m_enter, m_leave})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::Inside);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_base);
    column->addSpacing(Theme::Inside);
    column->addWidget(m_form);
    column->addWidget(m_why);
    column->addWidget(m_enter, 0, Qt::AlignLeft);
    column->addWidget(m_leave, 0, Qt::AlignLeft);
    column->addStretch(3);
    m_form->setFixedWidth(fontMetrics().averageCharWidth() * 48);
    m_why->setFixedWidth(m_form->width());
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column);
    layout->addStretch(1);
    connect(m_login, &QLineEdit::returnPressed, m_passphrase, qOverload<>(&QWidget::setFocus));
    connect(m_passphrase, &QLineEdit::returnPressed, this, &EntryPage::enter);
    connect(m_enter, &QPushButton::clicked, this, &EntryPage::enter);
    connect(m_leave, &QPushButton::clicked, this, &EntryPage::left);
}

void EntryPage::ask(Asks what, const QString &base, const QString &login)
{
    m_asks = what;
    const bool opening = what == Asks::Login;
    m_title->setText(opening ? tr("Enter the base") : tr("Maillage is locked"));
    setAccessibleName(m_title->text());
    m_base->setText(base);
    m_base->setVisible(!base.isEmpty());
    m_login->setText(login);
    m_login->setReadOnly(!opening);
    m_passphrase->clear();
    m_form->setFieldVisible(m_passphrase, what != Asks::Nothing);
    m_enter->setText(opening ? tr("&Enter") : tr("&Unlock"));
    m_leave->setVisible(opening);
    m_why->clear();
    setBusy(false);
}

void EntryPage::refuse(const QString &why)
{
    setBusy(false);
    m_why->setText(why);
    m_why->setAccessibleName(why);
    m_passphrase->clear();
    m_passphrase->setFocus();
}

void EntryPage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_enter->setEnabled(!busy);
    if (busy)
        m_why->clear();
}

void EntryPage::showEvent(QShowEvent *event)
{
    QWidget *first = m_asks == Asks::Nothing ? static_cast<QWidget *>(m_enter)
        : m_login->text().isEmpty()          ? m_login
                                             : m_passphrase;
    first->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

void EntryPage::enter()
{
    if (m_login->text().trimmed().isEmpty()) {
        m_login->setFocus();
        return;
    }
    setBusy(true);
    Q_EMIT entered(m_login->text().trimmed(), m_passphrase->text());
}
