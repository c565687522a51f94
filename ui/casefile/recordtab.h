#pragma once

#include "ui/widgets/factlist.h"
#include "ui/widgets/textmodel.h"

#include <functional>

class EmptyState;
class FlowLayout;
class ListPanel;
class PlainLabel;
class QAction;
class QHBoxLayout;

/// Something to do with a record.
struct RecordAct
{
    QString text{};
    std::function<void()> run{};
};

/// One record of a file: its line in the list, and what is shown beside it.
struct RecordLine
{
    qint64 id = 0;
    QList<TextCell> cells{};
    QString title{};
    QList<Fact> facts{};
    QList<RecordAct> acts{}; ///< the first also answers to Enter
    std::function<QList<Fact>()> moreFacts{}; ///< read when the line is chosen; null: none
};

/// A part of a file: its records as a list, and the one chosen beside it with what can be done.
class RecordTab final : public QWidget
{
    Q_OBJECT

public:
    /// `stretched` is the column that takes the room left; `widths` are in characters.
    RecordTab(const QString &name, const QStringList &headers, int stretched, const QList<int> &widths,
        QWidget *parent = nullptr);

    /// High enough for a header and four lines: what stands beside it has the room.
    QSize sizeHint() const override;

    /// Buttons above the list.
    void setAdditions(const QList<QAction *> &additions);
    EmptyState *empty() const;
    /// Replaces the records; the one chosen stays chosen while it is there.
    void setLines(const QList<RecordLine> &lines);
    /// Chooses a record; nothing when it is not there.
    void choose(qint64 id);
    qint64 chosen() const;
    /// What can be done with a record; empty when it is not there.
    QList<RecordAct> actsOf(qint64 id) const;
    /// Gives the keys to the list.
    void focusList();

private:
    void showRow(int row);
    void act(int row);
    void openMenu(QPoint position);

    TextModel *m_model;
    ListPanel *m_list;
    QHBoxLayout *m_tools;
    QWidget *m_detail;
    PlainLabel *m_title;
    FactList *m_facts;
    QWidget *m_buttons;
    FlowLayout *m_buttonLayout;
    QList<RecordLine> m_lines{};
};
