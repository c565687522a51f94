#pragma once

#include <QWidget>

class PlainLabel;
class QProgressBar;
class QPushButton;

/// How far a long step is, and the way to stop it.
class ImportProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportProgress(QWidget *parent = nullptr);

    void begin(const QString &step);
    void setProgress(int done, int total);
    bool isCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void cancelled();

private:
    bool m_cancelled = false;
    PlainLabel *m_step;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};
