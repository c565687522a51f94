#pragma once

#include <QDateTime>
#include <QFrame>

class PlainLabel;
class QAction;
class QLabel;
class QToolButton;

/// The last line of the window: when the last change was saved, what can be undone, and what is special
/// about this base.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QAction *undo, QWidget *parent = nullptr);

    /// The moment of the last change; invalid: nothing was changed yet.
    void setSaved(const QDateTime &moment);
    /// Who writes while this base is only read; empty: it can be written.
    void setReadOnly(bool readOnly, const QString &writer);
    /// The server of this base does not answer.
    void setLost();
    void setDemonstration(bool demonstration);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showUndo();
    void applyTheme();

    QAction *m_undo;
    PlainLabel *m_saved;
    QToolButton *m_undoButton;
    QLabel *m_lock;
    PlainLabel *m_readOnly;
    PlainLabel *m_demonstration;
};
