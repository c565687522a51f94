#pragma once

#include "core/query/filter.h"
#include "ui/caseload/columnlayout.h"

#include <QHash>
#include <QTableView>

class CaseloadModel;
class QMenu;

/// The list of people as a table: one person is always the current one while there is any, whatever the list
/// becomes. Letters typed in it are handed on, to filter.
class CaseloadTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CaseloadTable(CaseloadModel &model, QWidget *parent = nullptr);

    ColumnLayout columnLayout() const;
    /// Lays out the columns; the order of the people is the model's.
    void setColumnLayout(const ColumnLayout &layout);
    /// Null when the list is empty.
    BeneficiaryId currentPerson() const;
    /// Makes `person` the current one, if she is in the list, with `topRow` as the first row seen.
    void setCurrentPerson(BeneficiaryId person, int topRow);
    int topRow() const;
    /// Fills `menu` with what can be done with the columns; some of it concerns the one with number `column`.
    void fillColumnMenu(QMenu *menu, int column);

    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void opened(BeneficiaryId person);
    void currentPersonChanged(BeneficiaryId person);
    void sortingChosen(const Sorting &sorting);
    /// Columns were moved, resized, shown or hidden by the user.
    void columnLayoutChanged();
    void columnsRestored();
    /// The user wants to filter by what a column shows.
    void filterRequested(Filter::Criterion criterion);
    void typed(const QString &text);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void applyTheme();
    void applyWidths();
    void changedByUser();
    void addActionsOf(QMenu *menu, int column);
    void sortBy(int column);
    void showHeaderMenu(const QPoint &place);
    void keepPlace();
    void comeBack();
    void moveColumn(int column, int by);
    void hideColumnByUser(int column, bool hidden);
    int shownColumns() const;
    int unit() const { return fontMetrics().height(); }

    CaseloadModel &m_model;
    QHash<int, int> m_widths{}; ///< of each column, as a ColumnLayout tells it; kept while it is hidden
    Filter m_shown; ///< what the list showed when its place was kept
    BeneficiaryId m_keptPerson{};
    int m_keptRow = 0;
    int m_keptTop = 0;
    bool m_laying = false; ///< while a layout is applied, which is no change by the user
};
