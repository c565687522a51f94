#pragma once

#include <QDialog>
#include <QList>

class QAction;

/// Every command and its keys, in one table that can be searched.
class ShortcutList final : public QDialog
{
    Q_OBJECT

public:
    /// `commands` are pairs of menu and command.
    explicit ShortcutList(const QList<std::pair<QString, QAction *>> &commands, QWidget *parent = nullptr);

private:
    /// Keys that belong to widgets rather than to a command, with what they do.
    static QList<std::pair<QString, QString>> keysWithoutCommand();
};
