#pragma once

#include "core/query/plansheet.h"
#include "ui/print/printdocument.h"

#include <QCoreApplication>

/// What a person takes home: one page in plain words and large type, with what she does, what others do, whom
/// to call and when she is next expected.
class PlanDocument
{
    Q_DECLARE_TR_FUNCTIONS(PlanDocument)

public:
    /// One page of A4, whatever the plan holds.
    static PrintDocument of(const PlanSheet &sheet);

private:
    explicit PlanDocument(const PlanSheet &sheet, int most);
    void addNext();
    void addTargets();
    void addSteps();
    void addSteps(const QString &heading, const QList<SheetAction> &steps);
    void addCall();

    const PlanSheet &m_sheet;
    int m_most; ///< lines of a list
    PrintDocument m_document{};
};
