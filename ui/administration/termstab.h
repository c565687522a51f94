#pragma once

#include "core/domain/vocabulary.h"
#include "ui/widgets/message.h"

#include <QWidget>

class ChoiceField;
class ListPanel;
class QPushButton;
class TextModel;
class Workspace;

/// The vocabularies of the territory: the national words, its own for them, and what it added.
class TermsTab final : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` outlives the tab.
    explicit TermsTab(Workspace &workspace, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void told(const Message &message);

private:
    struct Row
    {
        Term term{}; ///< without id: only the national words
        QString national{};
    };

    Term::List list() const;
    void edit(int row);
    void add();
    void takeAway(int row);

    Workspace &m_workspace;
    QList<Row> m_rows{};
    ChoiceField *m_which;
    TextModel *m_model;
    ListPanel *m_list;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};
