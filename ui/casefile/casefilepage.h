#pragma once

#include "core/query/casefile.h"
#include "core/query/pathwaypicture.h"
#include "ui/casefile/caseact.h"
#include "ui/casefile/draftnotice.h"
#include "ui/shell/place.h"

#include <QHash>

class CaseActs;
class CaseStripView;
class CirclePanel;
class ConferenceTab;
class DiagnosisTab;
class DocumentActs;
class EmptyState;
class IdentityTab;
class NotesTab;
class PathwayPanel;
class PlainLabel;
class PlanActs;
class PlanTab;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class RecordTab;
class RequestActs;
class VisitNotice;
class Workspace;
struct Draft;

/// One person's file: the answers on its top, then its parts as tabs, and everything that can be done.
class CaseFilePage final : public Place
{
    Q_OBJECT

public:
    /// `workspace` outlives the page.
    explicit CaseFilePage(Workspace &workspace, QWidget *parent = nullptr);

    Location location() const override;
    /// The state may hold "act", the code of a CaseAct to start at once.
    void restore(const Location &location) override;
    void refresh(const ChangeSet &changes) override;
    QList<QWidget *> panes() const override;
    QList<QAction *> commands() const override { return m_commands; }

protected:
    void childEvent(QChildEvent *event) override;

private:
    QWidget *header();
    QWidget *partialNotice();
    void showLevel();
    /// What was read, or nothing after telling why.
    template <class Value>
    Value orTold(const Result<Value> &read)
    {
        if (!read)
            tellFailure(read.error());
        return read.value_or({});
    }
    void tellFailure(const Error &error);
    void breakTheGlass();
    void addActs();
    void addInterview();
    void setInterview(bool on);
    void showInterview();
    void showDrafts();
    DraftNotice::Line lineOfDraft(const Draft &draft);
    void resume(const Draft &draft);
    void addPathway();
    void addTabs();
    void addWorkTabs();
    void addCircle();
    void addSharing();
    void endTabs();
    void reload();
    void present();
    void presentTab();
    void fill(QWidget *tab);
    void openRecord(const PathwayRecord &record);
    void showMenu(const PathwayRecord &record, QPoint position);
    void showSection(const QString &section);
    /// The index of a part of the file; the first for one unknown.
    int tabOf(const QString &section) const;
    QString section() const;
    QAction *actOf(CaseAct act) const { return m_acts.value(int(act)); }
    /// The tab and the line behind a mark of the picture; no tab for an organisation.
    std::pair<RecordTab *, qint64> lineOf(const PathwayRecord &record) const;
    RecordTab *addRecordTab(const QString &code, const QString &title, const QStringList &headers,
        int stretched, const QList<int> &widths);

    Workspace &m_workspace;
    CaseActs *m_doing;
    PlanActs *m_planning;
    DocumentActs *m_documents;
    RequestActs *m_asking;
    std::optional<CaseFile> m_file{};
    BeneficiaryId m_person{};
    QHash<int, QAction *> m_acts{}; ///< by CaseAct
    QList<QAction *> m_commands{};
    QStackedWidget *m_whole;
    EmptyState *m_unknown;
    QWidget *m_partial = nullptr;
    PlainLabel *m_partialWords = nullptr;
    QPushButton *m_breakGlass = nullptr;
    PlainLabel *m_name;
    PlainLabel *m_facts;
    PlainLabel *m_warning;
    QPushButton *m_act;
    CaseStripView *m_strip;
    VisitNotice *m_visit = nullptr;
    DraftNotice *m_drafts;
    QAction *m_interview = nullptr;
    QTabWidget *m_tabs;
    QWidget *m_pathway = nullptr;
    PathwayPanel *m_panel = nullptr;
    RecordTab *m_deadlines = nullptr;
    IdentityTab *m_identity = nullptr;
    DiagnosisTab *m_diagnosis = nullptr;
    PlanTab *m_plan = nullptr;
    NotesTab *m_notes = nullptr;
    QAction *m_addTarget = nullptr;
    QAction *m_callConference = nullptr;
    RecordTab *m_contracts = nullptr;
    RecordTab *m_appointments = nullptr;
    CirclePanel *m_around = nullptr;
    RecordTab *m_circle = nullptr; ///< the memberships, in it
    RecordTab *m_requests = nullptr;
    ConferenceTab *m_conferences = nullptr;
    RecordTab *m_rights = nullptr;
    QWidget *m_shared = nullptr;
    RecordTab *m_exercised = nullptr; ///< what the person asked by her rights, in it
    RecordTab *m_sharing = nullptr; ///< the register of what was shared, in it
    RecordTab *m_history = nullptr;
    RecordTab *m_consultations = nullptr;
};
