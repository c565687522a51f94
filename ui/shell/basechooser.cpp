#include "ui/shell/basechooser.h"

#include "ui/shell/newbasedialog.h"
#include "ui/shell/serverdialog.h"

#include <QFileDialog>
#include <QStandardPaths>

BaseChooser::BaseChooser(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void BaseChooser::chooseToOpen()
{
    QFileDialog *dialog = makeFileDialog(tr("Open a base"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BaseChooser::openRequested);
    dialog->open();
}

void BaseChooser::chooseServer()
{
    auto *dialog = new ServerDialog(m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT openRequested(dialog->address()); });
    dialog->open();
}

void BaseChooser::chooseBackup()
{
    QFileDialog *dialog = makeFileDialog(tr("Restore a backup"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Backups of Maillage (*.sauvegarde)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BaseChooser::choosePlaceFor);
    dialog->open();
}

void BaseChooser::choosePlaceFor(const QString &backup)
{
    QFileDialog *dialog = makeFileDialog(tr("Where to write the base"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("maillage"));
    // A base that stands there is kept beside it: nothing is written over.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, backup](const QString &path) { Q_EMIT restoreRequested(backup, path); });
    dialog->open();
}

void BaseChooser::chooseToCreate()
{
    auto *dialog = new NewBaseDialog(m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { chooseFileFor(dialog->base()); });
    dialog->open();
}

void BaseChooser::chooseFileFor(const NewBase &base)
{
    QFileDialog *dialog = makeFileDialog(tr("Where to keep the base"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("maillage"));
    dialog->selectFile(base.territoryName + QStringLiteral(".maillage"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, base](const QString &path) { Q_EMIT createRequested(path, base); });
    dialog->open();
}

QFileDialog *BaseChooser::makeFileDialog(const QString &title)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Maillage bases (*.maillage)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return dialog;
}
