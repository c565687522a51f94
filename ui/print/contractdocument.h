#pragma once

#include "core/query/plansheet.h"
#include "ui/print/printdocument.h"

#include <QCoreApplication>

/// The contract as it is signed: who, for how long, what each does by when, what both may expect, and two
/// places to sign.
class ContractDocument
{
    Q_DECLARE_TR_FUNCTIONS(ContractDocument)

public:
    static PrintDocument of(const PlanSheet &sheet);

private:
    explicit ContractDocument(const PlanSheet &sheet);
    void addParties();
    void addTerms();
    void addPlan();
    void addActions(const SheetTarget &target);
    void addUndertakings();
    void addAmendments();
    void addSignatures();
    QString person() const;
    QString body() const;
    QString hours() const;
    QString signature(const QString &who, const QString &name, QDate signedOn) const;
    /// Where the law speaks of this kind of contract.
    static QString sourceOf(Contract::Kind kind);

    const PlanSheet &m_sheet;
    PrintDocument m_document{};
};
