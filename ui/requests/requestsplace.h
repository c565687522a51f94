#pragma once

#include "core/query/requests.h"
#include "ui/shell/place.h"

class QCheckBox;
class QLineEdit;
class QTabBar;
class RecordTab;
class RequestActs;
class Workspace;

/// "Demandes": what was asked of partners and what they ask, by what awaits the reader.
class RequestsPlace final : public Place
{
    Q_OBJECT

public:
    /// The parts of the place, in the order of its tabs.
    enum class Box { ToDo, Sent, Received, Closed };

    /// `workspace` outlives the place.
    explicit RequestsPlace(Workspace &workspace, QWidget *parent = nullptr);

    Location location() const override;
    void restore(const Location &location) override;
    void refresh(const ChangeSet &changes) override;
    QList<QWidget *> panes() const override;
    QList<QAction *> commands() const override { return m_commands; }

private:
    void layOut();
    void makeCommands();
    void reload();
    void show();
    bool belongs(const RequestLine &line, Box box) const;
    bool isFound(const RequestLine &line) const;
    Box box() const;
    void tellEmpty();

    Workspace &m_workspace;
    RequestActs *m_acts;
    QTabBar *m_boxes;
    QCheckBox *m_mine;
    QLineEdit *m_search;
    RecordTab *m_list;
    QList<QAction *> m_commands{};
    QList<RequestLine> m_lines{};
};
