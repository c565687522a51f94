#pragma once

#include "core/query/casefile.h"
#include "ui/print/documents.h"
#include "ui/widgets/message.h"

#include <QObject>

class QAction;
class QMenu;
class Workspace;

/// The papers of one person's file as commands: the contract, her plan, the brief, her circle.
class DocumentActs final : public QObject
{
    Q_OBJECT

public:
    /// `workspace` and `window` outlive the acts; what they open stands over `window`.
    DocumentActs(Workspace &workspace, QWidget *window);

    /// Contract, plan, brief, circle.
    QList<QAction *> actions() const { return m_actions; }
    /// All of them, for a button of `window`; the plan first, which Ctrl+P prints.
    QMenu *menu(QWidget *parent) const;
    /// Takes the file shown; nothing without one.
    void present(const std::optional<CaseFile> &file);
    /// Opens the preview of a document, or tells why there is none.
    void open(DocumentKind kind);
    /// Opens the brief on screen.
    void openBrief();

Q_SIGNALS:
    void told(const Message &message);

private:
    QAction *add(const QString &icon, const QString &text, const QKeySequence &keys);
    void tellRefused(const Error &error);

    Workspace &m_workspace;
    QWidget *m_window;
    QList<QAction *> m_actions{};
    BeneficiaryId m_person{};
};
