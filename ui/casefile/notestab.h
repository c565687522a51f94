#pragma once

#include "core/query/casefile.h"

#include <QTimer>
#include <QWidget>

class ChoiceField;
class PlainLabel;
class QPlainTextEdit;
class QPushButton;
class RecordTab;
class Workspace;

/// The notes of a file, and a box to write one: who will read it is shown while it is typed, and what is
/// begun is kept second by second.
class NotesTab final : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` outlives the tab.
    explicit NotesTab(Workspace &workspace, QWidget *parent = nullptr);
    ~NotesTab() override;

    void present(const CaseFile &file, bool writable);
    /// Gives the keys to the box.
    void focusBox();
    RecordTab *list() const { return m_list; }

Q_SIGNALS:
    void failed(const Error &error);
    void written();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *box();
    void showReaders();
    void showNotes();
    void keepDraft();
    void write();
    void startCorrection(NoteId note, const QString &body);
    Note::Level level() const;

    Workspace &m_workspace;
    CaseFile m_file{};
    bool m_writable = false;
    NoteId m_corrected{}; ///< what the box stands for; null: a new note
    QTimer m_rest;
    QWidget *m_box = nullptr;
    ChoiceField *m_level;
    PlainLabel *m_readers;
    PlainLabel *m_kept;
    QPlainTextEdit *m_text;
    QPushButton *m_write;
    RecordTab *m_list;
};
