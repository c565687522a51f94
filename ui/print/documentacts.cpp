#include "ui/print/documentacts.h"

#include "core/query/brief.h"
#include "core/services/workspace.h"
#include "ui/print/briefdialog.h"
#include "ui/print/documentdialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QMenu>

DocumentActs::DocumentActs(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    const auto *contract = add(QStringLiteral("contract"), tr("Contract to sign…"), {});
    const auto *plan =
        add(QStringLiteral("print"), tr("The person's plan…"), QKeySequence(Qt::CTRL | Qt::Key_P));
    const auto *brief = add(QStringLiteral("clock"), tr("Brief…"), QKeySequence(Qt::CTRL | Qt::Key_B));
    const auto *circle = add(QStringLiteral("circle"), tr("Circle of partners…"), {});
    connect(circle, &QAction::triggered, this, [this] { open(DocumentKind::Circle); });
    connect(contract, &QAction::triggered, this, [this] { open(DocumentKind::Contract); });
    connect(plan, &QAction::triggered, this, [this] { open(DocumentKind::Plan); });
    connect(brief, &QAction::triggered, this, &DocumentActs::openBrief);
}

QAction *DocumentActs::add(const QString &icon, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(Theme::icon(icon), text, this);
    action->setShortcut(keys);
    action->setEnabled(false);
    m_actions.append(action);
    return action;
}

QMenu *DocumentActs::menu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->addActions(m_actions);
    return menu;
}

void DocumentActs::present(const std::optional<CaseFile> &file)
{
    m_person = file ? file->person.id : BeneficiaryId();
    const bool may = file && file->level >= Level::Full && m_workspace.may(Operation::PrintFile, m_person);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(may);
}

void DocumentActs::open(DocumentKind kind)
{
    const auto document = makeDocument(m_workspace.access(), kind, m_person, m_workspace.clock().today());
    if (!document)
        return tellRefused(document.error());
    auto *dialog = new DocumentDialog(*document, m_window);
    connect(dialog, &DocumentDialog::told, this, &DocumentActs::told);
    dialog->open();
}

void DocumentActs::openBrief()
{
    const auto file = caseFile(m_workspace.access(), m_person);
    if (!file)
        return tellRefused(file.error());
    const auto done = history(m_workspace.access(), m_person);
    if (!done)
        return tellRefused(done.error());
    auto *dialog = new BriefDialog(brief(*file, *done), m_window);
    connect(dialog, &BriefDialog::printRequested, this, [this, dialog] {
        dialog->close();
        open(DocumentKind::Brief);
    });
    dialog->open();
}

void DocumentActs::tellRefused(const Error &error)
{
    Q_EMIT told({Message::Kind::Failure, ErrorText::command(error), {}, {}});
}
