#pragma once

#include "core/exchange/importplan.h"

#include <QWidget>

class ImportFilter;
class ImportModel;
class PlainLabel;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGroupBox;
class QPushButton;
class QTableView;

/// What an import would do, line by line, with what somebody must decide.
class ImportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void present(const QString &fileName, const ImportPlan &plan, const ImportDecisions &decisions);
    ImportDecisions decisions() const { return m_decisions; }
    /// Whether whoever imports joins the circle of the new people.
    bool joinsCircles() const;

Q_SIGNALS:
    void accepted();
    void abandoned();
    void reportAsked();

private:
    void makeTable();
    void makeConflict();
    void showLine();
    void decide(int decision);
    void countLines();
    int currentLine() const;

    ImportPlan m_plan{};
    ImportDecisions m_decisions{};
    PlainLabel *m_title;
    PlainLabel *m_about;
    PlainLabel *m_counts;
    PlainLabel *m_file;
    QComboBox *m_wanted;
    QTableView *m_table;
    ImportModel *m_model;
    ImportFilter *m_filter;
    PlainLabel *m_detail;
    QGroupBox *m_conflict;
    QButtonGroup *m_choices;
    QCheckBox *m_join;
    QPushButton *m_accept;
};
