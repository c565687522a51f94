#pragma once

#include <QWidget>

class ListPanel;
class QPushButton;
class TextModel;
class Workspace;

/// Rows of the trail, newest first: all of them, or the files opened in an emergency.
class TrailTab final : public QWidget
{
    Q_OBJECT

public:
    enum class Shows { Everything, Emergencies };

    TrailTab(Workspace &workspace, Shows shows, QWidget *parent = nullptr);

    void reload();

private:
    void readMore();

    Workspace &m_workspace;
    Shows m_shows;
    TextModel *m_model;
    ListPanel *m_list;
    QPushButton *m_more;
    int m_shown = 0;
};
