#pragma once

#include "core/query/casefile.h"
#include "core/query/history.h"
#include "ui/casefile/recordtab.h"

#include <QCoreApplication>

class CaseActs;

/// The records of a file as the lines of its tabs. `acts` is null when nothing may be written.
class CaseLines
{
    Q_DECLARE_TR_FUNCTIONS(CaseLines)

public:
    /// When, kind, with whom, outcome.
    static QList<RecordLine> appointments(const CaseFile &file, CaseActs *acts);
    /// Role, professional, organisation, since when; those who left come last.
    static QList<RecordLine> circle(const CaseFile &file, CaseActs *acts);
    /// Contracts with their amendments, orientations, diagnoses, reviews, and exits with the checks of the
    /// job, the newest first: when, what, with whom, state.
    static QList<RecordLine> contracts(const CaseFile &file, CaseActs *acts);
    /// Rights, breach cases and registrations: what, state, since when.
    static QList<RecordLine> rights(const CaseFile &file, CaseActs *acts);
    /// Deadlines: what, by when, state.
    static QList<RecordLine> deadlines(const CaseFile &file);
    /// The number of the line of the deadline at `index` in the state of the file.
    static qint64 idOfDeadline(qsizetype index) { return qint64(index) + 1; }
    /// When, what was done, by whom.
    static QList<RecordLine> history(const QList<HistoryEntry> &entries, QDate today);

private:
    static RecordLine lineOf(const CaseFile &file, const Contract &contract, CaseActs *acts);
    static RecordLine lineOf(const CaseFile &file, const Orientation &orientation, CaseActs *acts);
    static RecordLine lineOf(const CaseFile &file, const Diagnosis &diagnosis, CaseActs *acts);
    static RecordLine lineOf(const CaseFile &file, const Exit &exit, CaseActs *acts);
    static RecordLine lineOf(const CaseFile &file, const Appointment &appointment, CaseActs *acts);
    static QList<RecordAct> actsOf(const CaseFile &file, const Appointment &appointment, CaseActs *acts);
    static TextCell outcomeOf(const CaseFile &file, const Appointment &appointment);
    static RecordLine lineOf(const CaseFile &file, const CircleMember &member, CaseActs *acts);
    static RecordLine lineOf(const CaseFile &file, const Objection &objection, CaseActs *acts);
    static RecordLine lineOf(const CaseFile &file, const Exclusion &exclusion, CaseActs *acts);
    static RecordLine lineOf(const CaseFile &file, const BenefitRight &right, CaseActs *acts);
    static RecordLine lineOf(const CaseFile &file, const Registration &registration, CaseActs *acts);
    static RecordLine lineOf(const CaseFile &file, const ContractAmendment &amendment);
    static RecordLine lineOf(const CaseFile &file, const Review &review, CaseActs *acts);
    static RecordLine lineOf(const CaseFile &file, const JobCheck &check, CaseActs *acts);
    static RecordLine lineOf(const CaseFile &file, const BreachCase &breach, CaseActs *acts);
    static TextCell stateOf(const CaseFile &file, const Contract &contract);
    static TextCell stateOf(const CaseFile &file, const Orientation &orientation);
    static TextCell stateOf(const CaseFile &file, const BenefitRight &right);
    static TextCell stateOf(const CaseFile &file, const BreachCase &breach);
    static QList<RecordAct> actsOf(const CaseFile &file, const Contract &contract, CaseActs *acts);
    static QList<RecordAct> actsOf(const CaseFile &file, const Orientation &orientation, CaseActs *acts);
    static QList<RecordAct> actsOf(const CaseFile &file, const Exit &exit, CaseActs *acts);
    static QList<RecordAct> actsOf(const CaseFile &file, const BreachCase &breach, CaseActs *acts);
    /// The acts when something may be written, else none.
    static QList<RecordAct> allowed(CaseActs *acts, const QList<RecordAct> &list);
    /// When and how the person was told of a membership; empty when nobody said.
    static QString toldText(const CircleMember &member);
    /// "From 2 Dec 2026 to 1 Jun 2027"
    static QString periodOf(QDate from, QDate to);
};
