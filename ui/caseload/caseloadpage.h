#pragma once

#include "ui/caseload/caseloademptiness.h"
#include "ui/caseload/columnlayout.h"
#include "ui/shell/place.h"
#include "ui/text/filtertext.h"

#include <QTimer>

class AppSettings;
class CaseloadHead;
class CaseloadModel;
class CaseloadTable;
class EmptyState;
class FilterBar;
class PersonGlance;
class QSplitter;
class QStackedWidget;
class ViewCommands;
class ViewCounter;
class ViewList;
class Workspace;

/// The people of the base: views with their counts, the list that a filter shows, and the current person at
/// a glance.
class CaseloadPage final : public Place
{
    Q_OBJECT

public:
    /// `workspace` and `settings` outlive the page.
    CaseloadPage(Workspace &workspace, AppSettings &settings, QWidget *parent = nullptr);
    ~CaseloadPage() override;

    /// Where the people of `filter` are listed, from any page.
    static Location showing(const Filter &filter);

    Location location() const override;
    void restore(const Location &location) override;
    void refresh(const ChangeSet &changes) override;
    QList<QWidget *> panes() const override;
    QList<QAction *> commands() const override { return m_commands; }

    const Filter &filter() const { return m_filter; }
    QString view() const { return m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectList();
    void connectBar();
    void makeCommands();
    QAction *addCommand(const QString &text, const QString &icon, const QKeySequence &keys = {});

    void chooseView(const QString &key);
    void enterView(const CaseloadView &view, const Filter &filter, const ColumnLayout &layout);
    void applyFilter(const Filter &filter);
    void applySorting(const Sorting &sorting);
    void showBar();
    void showEmptiness();
    void answerEmptiness();
    void editCriterion(Filter::Criterion criterion);
    FilterNames names(const Filter &filter);

    void countLater();
    void tellCount(int shown);
    void glanceLater();
    void glanceNow();
    void openFile(BeneficiaryId person);
    void showDetail(bool shown);
    /// Shows the glance where it is wanted and finds room.
    void fitDetail();
    void showColumnMenu();

    void makeReassignCommands();
    void updateCommands();
    ColumnLayout layoutOf(const CaseloadView &view) const;
    void keepLayout();
    void restoreColumns();

    Workspace &m_workspace;
    AppSettings &m_settings;
    Caseload m_caseload;
    CaseloadViews m_views;
    QString m_view{};
    Filter m_filter{};
    QTimer m_glanceTimer{};

    ViewList *m_list;
    CaseloadModel *m_model;
    CaseloadTable *m_table;
    CaseloadHead *m_head;
    FilterBar *m_bar;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    PersonGlance *m_glance;
    QSplitter *m_parts;
    ViewCounter *m_counter;
    ViewCommands *m_viewCommands;
    CaseloadEmptiness::Answer m_answer = CaseloadEmptiness::Answer::None;
    QList<QAction *> m_commands{};
    QAction *m_open = nullptr;
    QAction *m_detail = nullptr;
    QAction *m_reassign = nullptr;
};
