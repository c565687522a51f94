#pragma once

#include "core/services/workspace.h"

#include <QPointer>

class QFileDialog;
class QWidget;

/// Asks which base to open, or where and for whom to create one; never blocks.
class BaseChooser final : public QObject
{
    Q_OBJECT

public:
    explicit BaseChooser(QWidget *window);

    void chooseToOpen();
    void chooseToCreate();
    void chooseServer();
    void chooseBackup();

Q_SIGNALS:
    void openRequested(const QString &path);
    void restoreRequested(const QString &backup, const QString &base);
    void createRequested(const QString &path, const NewBase &base);

private:
    QFileDialog *makeFileDialog(const QString &title);
    void choosePlaceFor(const QString &backup);
    void chooseFileFor(const NewBase &base);

    QWidget *m_window;
};
