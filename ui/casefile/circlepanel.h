#pragma once

#include "ui/casefile/circlemapview.h"
#include "ui/casefile/recordtab.h"

#include <memory>

class Clock;
class DateField;
class ListPanel;
class QAction;
class QButtonGroup;
class QPushButton;
class QStackedWidget;
class QToolButton;
class TextModel;

/// The circle of a person, as a map, as the same in a table, or as its memberships one by one; today or on a
/// past day.
class CirclePanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Face { Map, Table, Members };

    /// `members` is taken over: the memberships with what can be done with each.
    CirclePanel(std::shared_ptr<const Clock> clock, RecordTab *members, QWidget *parent = nullptr);

    /// Shows the circle of a file; below a whole file, its memberships alone.
    void present(const CaseFile &file, bool mayAsk);
    Face face() const;
    void setFace(Face face);
    CircleMapView *view() const { return m_view; }
    ListPanel *table() const { return m_table; }
    DateField *day() const { return m_day; }
    RecordTab *members() const { return m_members; }
    /// A command beside the choice of face.
    void setAddition(QAction *addition);

Q_SIGNALS:
    /// What was asked of a partner that has no membership.
    void requestOpened(PartnerRequestId request);
    /// The actions of a partner that has neither.
    void planOpened();
    void partnerWanted(const QString &theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTools();
    QToolButton *addTool(const QString &icon, const QString &text, const QString &tip);
    void connectMarks();
    void showMap();
    void fillTable();
    void updateTools();
    void open(const CircleNode &node);

    std::shared_ptr<const Clock> m_clock;
    CaseFile m_file{};
    bool m_mayAsk = false;
    RecordTab *m_members;
    CircleMapView *m_view;
    TextModel *m_rows;
    ListPanel *m_table;
    PlainLabel *m_note;
    PlainLabel *m_insights;
    QWidget *m_tools;
    DateField *m_day;
    PlainLabel *m_dayName;
    QWidget *m_asOf = nullptr; ///< the day with its name
    QButtonGroup *m_choice;
    QStackedWidget *m_pages;
    QToolButton *m_former = nullptr;
    QToolButton *m_legendTool = nullptr;
    PlainLabel *m_legend;
    QToolButton *m_ask = nullptr;
    QPushButton *m_addition = nullptr;
};
