#pragma once

#include "core/base/result.h"
#include "core/exchange/importer.h"
#include "core/services/workspace.h"
#include "ui/shell/place.h"

#include <QFutureWatcher>

class ImportPreview;
class ImportProgress;
class ImportStart;
class QStackedWidget;

/// "Échanges": brings in people and partners from files, shown before they are written.
class ImportPlace final : public Place
{
    Q_OBJECT

public:
    /// `workspace` outlives the place.
    explicit ImportPlace(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportPlace() override;

    void restore(const Location &location) override;
    void refresh(const ChangeSet &changes) override;
    QList<QWidget *> panes() const override;

    /// Reads a file and shows what importing it would do.
    void read(const QString &path);

private:
    /// What the background hands over.
    struct Reading
    {
        ImportSource source{};
        Result<ImportPlan> plan = Error{};
    };

    void choose();
    void plan(const ImportDecisions &decisions, const QString &step);
    void planned();
    void accept();
    void backUpThenApply();
    void apply(const ImportPlan &plan);
    QList<QWidget *> othersInWindow() const;
    void begin();
    void undo(CommandId command);
    void saveReport();
    void tell(Message::Kind kind, const QString &text);

    Workspace &m_workspace;
    QStackedWidget *m_pages;
    ImportStart *m_start;
    ImportProgress *m_progress;
    ImportPreview *m_preview;
    QFutureWatcher<std::shared_ptr<Reading>> m_watcher{};
    QString m_path{};
    std::shared_ptr<Reading> m_reading{};
    ImportDecisions m_decisions{};
    bool m_applyNext = false; ///< the plan under way is the one to store
    bool m_applying = false;
};
