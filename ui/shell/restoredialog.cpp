#include "ui/shell/restoredialog.h"

#include "core/tasks/background.h"
#include "ui/text/basetext.h"
#include "ui/text/datetext.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/plainlabel.h"

#include <QFileInfo>
#include <QLineEdit>

RestoreDialog::RestoreDialog(
    const QString &backup, const QString &base, const QDateTime &now, QWidget *parent)
    : FormDialog(tr("Restore a backup"), tr("Open the backup"), parent)
    , m_backup(backup)
    , m_base(base)
    , m_now(now)
    , m_login(new QLineEdit)
    , m_passphrase(new QLineEdit)
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    form()->addTitle(QFileInfo(backup).fileName());
    auto *words =
        new PlainLabel(tr("The backup is opened and verified first: nothing is written before you have "
                          "seen what it holds."));
    words->setWordWrap(true);
    form()->addWide(words);
    form()->addField(tr("&Login"), m_login, tr("An account of the base; empty for one without passphrase"));
    form()->addField(tr("&Passphrase"), m_passphrase, tr("The one it had when the backup was made"));
}

bool RestoreDialog::isChanged() const { return !m_passphrase->text().isEmpty(); }

Result<void> RestoreDialog::store()
{
    setEnabled(false);
    inBackground<Result<BackupContent>>([backup = m_backup, login = m_login->text().trimmed(),
                                            passphrase = m_passphrase->text()](auto &) {
        return Backup::verify(backup, login, passphrase);
    }).then(this, [this](const Result<BackupContent> &verified) {
        setEnabled(true);
        verified ? confirm(*verified) : refuse(verified.error());
    });
    return Error{ErrorCode::Cancelled, Asked};
}

void RestoreDialog::confirm(const BackupContent &content)
{
    ask(this,
        {tr("Restore the base of %1, with %n person(s)?", nullptr, content.people)
                .arg(momentText(content.at, m_now.date())),
            QFileInfo::exists(m_base)
                ? tr("What was done since is not in it. The base that stands there now is kept beside it.")
                : tr("It is written as %1.").arg(baseName(m_base)),
            tr("Restore")},
        [this] { restore(); });
}

void RestoreDialog::refuse(const Error &error)
{
    settle(error);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void RestoreDialog::restore()
{
    setEnabled(false);
    inBackground<Result<void>>([backup = m_backup, login = m_login->text().trimmed(),
                                   passphrase = m_passphrase->text(), base = m_base, now = m_now](auto &) {
        const auto restored = Backup::restore(backup, login, passphrase, base, now);
        return restored ? Result<void>() : Result<void>(restored.error());
    }).then(this, [this](const Result<void> &restored) {
        setEnabled(true);
        restored ? accept() : refuse(restored.error());
    });
}
