#include "ui/administration/accountdialog.h"

#include "core/query/accounts.h"
#include "core/services/workspace.h"
#include "ui/text/trailtext.h"
#include "ui/widgets/choicefield.h"

#include <QCheckBox>
#include <QLineEdit>

AccountDialog::AccountDialog(Workspace &workspace, const Account &account, QWidget *parent)
    : FormDialog(account.id.isNull() ? tr("New account") : tr("Edit the account"),
        account.id.isNull() ? tr("Create the account") : tr("Save the account"), parent)
    , m_workspace(workspace)
    , m_before(account)
    , m_login(new QLineEdit(account.login))
    , m_professional(new ChoiceField)
    , m_role(new ChoiceField)
    , m_active(new QCheckBox(tr("&May enter")))
{
    QList<Choice> people;
    for (const AccountHolder &each : accountHolders(workspace.access()))
        people.append({QString::number(each.professional.value()),
            QStringLiteral("%1 · %2").arg(each.name, each.organisation)});
    m_professional->setChoices(people);
    m_professional->setEmptyLabel(tr("Nobody in the network"));
    if (!account.professional.isNull())
        m_professional->setCode(QString::number(account.professional.value()));
    QList<Choice> roles;
    for (const Account::Role role : allOf<Account::Role>())
        roles.append({codeOf(role), textOf(role)});
    m_role->setChoices(roles);
    m_role->setCode(codeOf(account.role));
    m_active->setChecked(account.active);
    form()->addField(
        tr("&Login"), m_login, tr("For example the initial and the family name"), FormLayout::Need::Required);
    form()->addField(tr("&Professional"), m_professional,
        tr("Who reads and writes files: the circle and the team are known by this"));
    form()->addField(tr("&Role"), m_role);
    form()->addWide(m_active);
}

Account AccountDialog::edited() const
{
    Account edited = m_before;
    edited.login = m_login->text().simplified();
    edited.professional = ProfessionalId(m_professional->code().toLongLong());
    edited.role = fromCode<Account::Role>(m_role->code()).value_or(m_before.role);
    edited.active = m_active->isChecked();
    return edited;
}

QList<FieldError> AccountDialog::errors() const
{
    if (edited().login.isEmpty())
        return {{m_login, tr("Write the login.")}};
    return {};
}

Result<void> AccountDialog::store()
{
    const auto saved = m_workspace.accounts().save(edited());
    return saved ? Result<void>() : Result<void>(saved.error());
}

bool AccountDialog::isChanged() const { return !(edited() == m_before); }

DraftPlace AccountDialog::draftPlace() const
{
    return m_workspace.drafts().place(0, formKind(), m_before.id.value());
}
