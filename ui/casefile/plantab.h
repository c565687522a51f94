#pragma once

#include "core/query/casefile.h"

#include <QWidget>

class PlainLabel;
class PlanActs;
class QAction;
class RecordTab;

/// The plan as one board over all themes, and the hours of the week.
class PlanTab final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanTab(QAction *addTarget, QWidget *parent = nullptr);

    /// `acts` is null when nothing may be written.
    void present(const CaseFile &file, PlanActs *acts);
    RecordTab *board() const { return m_board; }

private:
    PlainLabel *m_hours;
    RecordTab *m_board;
};
