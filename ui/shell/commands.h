#pragma once

#include <QAction>
#include <QList>
#include <QObject>

/// Why `action` cannot be done now, for the command palette; empty forgets it.
void setWhyDisabled(QAction *action, const QString &why);
QString whyDisabled(const QAction *action);
/// The words of an action without access key and dots.
QString plainText(const QAction *action);

/// The commands that hold in the whole window, with their words and keys. Pages bring their own.
class Commands final : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QObject *parent);

    QAction *const newPerson;
    QAction *const newBase;
    QAction *const openBase;
    QAction *const openServer;
    QAction *const restore;
    QAction *const import;
    QAction *const lock;
    QAction *const passphrase;
    QAction *const quit;

    QAction *const undo;
    QAction *const redo;

    QAction *const back;
    QAction *const forward;
    QAction *const find;
    QAction *const nextPane;
    QAction *const previousPane;
    QAction *const menuBar;

    QAction *const refresh;
    QAction *const rail;
    QAction *const fullScreen;
    QAction *const largerText;
    QAction *const smallerText;
    QAction *const normalText;

    QAction *const shortcuts;
    QAction *const about;

    /// Names what undo and redo would do; empty: there is nothing to.
    void setUndo(const QString &undone, const QString &redone);
    /// Enables what needs an opened base.
    void setBaseOpen(bool open);
    /// Enables what needs a base that takes writes, and new people for who may create them; call it after
    /// setBaseOpen().
    void setWritable(bool writable, bool mayCreate);
    /// An action that goes to the place number `index` of the rail, with its keys.
    static void giveKeysOfPlace(QAction *action, int index);

private:
    QAction *make(const QString &text, const QString &icon, const QList<QKeySequence> &keys = {});
};
