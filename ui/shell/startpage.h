#pragma once

#include <QWidget>

class PlainLabel;
class QVBoxLayout;

/// What is shown while no base is open: open one, create one, try with invented people, or go on with one of
/// the last.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecentBases(const QStringList &paths);
    /// Says what is being prepared, and lets nothing else begin; empty: ready again.
    void setBusy(const QString &text);

Q_SIGNALS:
    void openRequested();
    void createRequested();
    void serverRequested();
    void demonstrationRequested();
    void recentChosen(const QString &path);

private:
    PlainLabel *m_recentTitle;
    QVBoxLayout *m_recent;
    QWidget *m_doors;
    PlainLabel *m_busy;
};
