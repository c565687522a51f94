#pragma once

#include "core/query/imports.h"

#include <QFrame>

class QVBoxLayout;
class Section;

/// Where an import begins: choose or drop a file; and the imports of the past, which can be undone.
class ImportStart final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportStart(QWidget *parent = nullptr);

    void present(const QList<ImportRecord> &imports, QDate today, bool canWrite);

Q_SIGNALS:
    void choosing();
    void dropped(const QString &path);
    void undoing(CommandId command);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *line(const ImportRecord &import, QDate today, bool canWrite);

    Section *m_choose;
    Section *m_history;
    QWidget *m_list = nullptr;
};
