#pragma once

#include "core/query/casefile.h"
#include "ui/casefile/recordtab.h"

#include <QCoreApplication>

class PlanActs;

/// The plan of a file as one board: each target under its theme, its actions under it.
class PlanLines
{
    Q_DECLARE_TR_FUNCTIONS(PlanLines)

public:
    /// What, who, by when, state. `acts` is null when nothing may be written.
    static QList<RecordLine> board(const CaseFile &file, PlanActs *acts);
    /// The hours of the week against those asked, in words; empty when there is nothing to tell.
    static QString hours(const CaseFile &file);
    /// Who takes an action, in words.
    static QString ownerOf(const CaseFile &file, const PlanAction &action);

private:
    static RecordLine lineOf(const CaseFile &file, const Target &target, PlanActs *acts);
    static RecordLine lineOf(
        const CaseFile &file, const Target &target, const PlanAction &action, PlanActs *acts);
    static TextCell stateOf(const Target &target);
    static TextCell stateOf(const PlanAction &action, QDate today);
};
