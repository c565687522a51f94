#include "ui/shell/passphrasedialog.h"

#include "core/services/passphrase.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

PassphraseDialog::PassphraseDialog(const QString &login, QWidget *parent)
    : FormDialog(tr("Passphrase"), tr("Protect the account"), parent)
    , m_login(login)
    , m_first(new QLineEdit)
    , m_again(new QLineEdit)
    , m_shown(new QCheckBox(tr("&Show what is typed")))
{
    form()->addTitle(login);
    form()->addField(tr("&Passphrase"), m_first,
        tr("12 characters of four kinds, 14 of three, 20 of two, or seven different words"),
        FormLayout::Need::Required);
    form()->addField(tr("&Once more"), m_again, {}, FormLayout::Need::Required);
    form()->addWide(m_shown);
    auto *draw = new QPushButton(tr("P&ropose one"));
    draw->setAutoDefault(false);
    form()->addWide(draw);
    auto *words = new PlainLabel(
        tr("Nobody can find a passphrase again: without it this account stays closed."), Theme::Text::Small);
    words->setSecondary(true);
    words->setWordWrap(true);
    form()->addWide(words);
    const auto show = [this](bool shown) {
        for (QLineEdit *field : {m_first, m_again})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    };
    show(false);
    connect(m_shown, &QCheckBox::toggled, this, show);
    connect(draw, &QPushButton::clicked, this, &PassphraseDialog::propose);
}

void PassphraseDialog::propose()
{
    m_first->setText(newPassphrase());
    m_again->clear();
    m_shown->setChecked(true);
    m_again->setFocus();
}

QList<FieldError> PassphraseDialog::errors() const
{
    switch (flawOf(m_first->text(), m_login)) {
    case PassphraseFlaw::TooShort:
        return {{m_first, tr("This is too short for a file that can be copied and attacked at leisure.")}};
    case PassphraseFlaw::TooRepetitive:
        return {{m_first, tr("The same signs or words come too often.")}};
    case PassphraseFlaw::HoldsLogin:
        return {{m_first, tr("It must not hold the login.")}};
    case PassphraseFlaw::None:
        break;
    }
    if (m_first->text() != m_again->text())
        return {{m_again, tr("The two are not the same.")}};
    return {};
}

Result<void> PassphraseDialog::store()
{
    Q_EMIT chosen(m_first->text());
    return {};
}

bool PassphraseDialog::isChanged() const { return !m_first->text().isEmpty(); }
