#pragma once

#include "ui/casefile/casestriptext.h"

#include <QFrame>

class QGridLayout;

/// The answers on the top of a file, side by side where there is room, else one under the other.
class CaseStripView final : public QFrame
{
    Q_OBJECT

public:
    explicit CaseStripView(QWidget *parent = nullptr);

    void setAnswers(const QList<StripAnswer> &answers);
    /// The answers as text, one line each: what is shown.
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QWidget *columnOf(const StripAnswer &answer);

    QList<StripAnswer> m_answers{};
    QGridLayout *m_layout;
    QList<QWidget *> m_columns{};
};
