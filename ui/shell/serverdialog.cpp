#include "ui/shell/serverdialog.h"

#include "core/services/workspace.h"
#include "ui/text/errortext.h"

#include <QLineEdit>

ServerDialog::ServerDialog(QWidget *parent)
    : FormDialog(tr("Open the base of a team"), tr("Open the base"), parent)
    , m_address(new QLineEdit)
    , m_login(new QLineEdit)
{
    const auto required = FormLayout::Need::Required;
    m_address->setPlaceholderText(QStringLiteral("postgresql://serveur/base"));
    form()->addField(tr("&Address"), m_address,
        tr("Your IT service gives it: the server and the base, without a passphrase"), required);
    form()->addField(tr("&Login"), m_login, tr("Your account in this base"), required);
}

QString ServerDialog::address() const
{
    const auto address = Workspace::serverAddress(m_address->text().trimmed(), m_login->text().trimmed());
    return address ? *address : QString();
}

QList<FieldError> ServerDialog::errors() const
{
    QList<FieldError> errors;
    const QString text = m_address->text().trimmed();
    if (const auto address = Workspace::serverAddress(text, m_login->text().trimmed()); !address)
        errors.append({m_address, ErrorText::opening(address.error(), text)});
    if (m_login->text().trimmed().isEmpty())
        errors.append({m_login, tr("The login is missing")});
    return errors;
}

bool ServerDialog::isChanged() const { return !m_address->text().isEmpty() || !m_login->text().isEmpty(); }
