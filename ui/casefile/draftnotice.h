#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

/// Names the forms of a file that were left unfinished, a line each with the way back to it; hidden when
/// there are none.
class DraftNotice final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString text{};
        QString verb{}; ///< on the button; empty: no button
        std::function<void()> run{};
    };

    explicit DraftNotice(QWidget *parent = nullptr);

    /// Replaces the lines; past a few, the last says how many more there are. The button that has the keys
    /// keeps them while the words stay the same.
    void present(const QList<Line> &lines);

private:
    QWidget *lineOf(qsizetype index);

    QVBoxLayout *m_layout;
    QList<Line> m_lines{};
};
