#pragma once

#include "core/query/conferences.h"
#include "ui/casefile/recordtab.h"
#include "ui/widgets/message.h"

class ChoiceField;
class QAction;
class QPushButton;
class Workspace;

/// The case conferences of a file. The one chosen is worked on while it is held: who is there, subject by
/// subject what each organisation holds and what is decided, then its minutes.
class ConferenceTab final : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` and `window` outlive the tab; forms open over `window`. `call` calls a new one.
    ConferenceTab(Workspace &workspace, QWidget *window, QAction *call, QWidget *parent = nullptr);

    void present(const CaseFile &file);
    /// Calls a new one about the person of `file`.
    void call(const CaseFile &file);
    RecordTab *subjects() const { return m_subjects; }
    QPushButton *attendance() const { return m_attendance; }
    QPushButton *closing() const { return m_close; }

Q_SIGNALS:
    void told(const Message &message);

private:
    void buildTools();
    QPushButton *addTool(const QString &text);
    void showChosen();
    std::optional<ConferenceView> chosen() const;
    QString summary(const ConferenceView &view) const;
    RecordLine lineOf(const ConferenceView &view, const ConferenceSubject &subject);
    QList<Fact> factsOf(const ConferenceSubject &subject) const;
    QString decisionText(const ConferenceDecision &decision) const;
    void remove(ConferenceItemId item);
    void print();
    void close();
    void report(const Result<void> &done, const QString &text);

    Workspace &m_workspace;
    QWidget *m_window;
    CaseFile m_file{};
    QList<ConferenceView> m_views{};
    bool m_writable = false;
    QWidget *m_bar;
    ChoiceField *m_choice;
    PlainLabel *m_summary;
    PlainLabel *m_week;
    RecordTab *m_subjects;
    QPushButton *m_attendance = nullptr;
    QPushButton *m_subject = nullptr;
    QPushButton *m_minutes = nullptr;
    QPushButton *m_close = nullptr;
};
