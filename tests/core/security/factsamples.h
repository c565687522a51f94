#pragma once

#include "core/rules/disclosure.h"
#include "core/security/operation.h"

#include <QList>
#include <QString>

/// A table of facts and what allows to write in it.
struct Facts
{
    QString table{};
    QList<Operation> operations{};
    QString insertion{}; ///< %1 stands for the person
    Level seen = Level::General; ///< from which level its rows are seen
};

inline QList<Facts> sharedFacts()
{
    return {
        {QStringLiteral("legal_representative"), {Operation::EditIdentity},
            QStringLiteral(
                "INSERT INTO legal_representative (id, revision, beneficiary_id, family_name, link, "
                "authority) VALUES (1, 1, %1, 'Petit', 'mother', 'shared')"),
            Level::Full},
        {QStringLiteral("rights_request"), {Operation::HandleRights},
            QStringLiteral(
                "INSERT INTO rights_request (id, revision, beneficiary_id, kind, received_on, means, "
                "decision) VALUES (1, 1, %1, 'access', '2026-11-01', 'letter', 'pending')")},
        {QStringLiteral("objection"), {Operation::ChangeCircle, Operation::HandleRights},
            QStringLiteral("INSERT INTO objection (id, revision, beneficiary_id, received_on) "
                           "VALUES (1, 1, %1, '2026-11-01')"),
            Level::Full},
        {QStringLiteral("exclusion"), {Operation::ChangeCircle},
            QStringLiteral("INSERT INTO exclusion (id, revision, beneficiary_id, professional_id, reason, "
                           "noted_on) SELECT 1, 1, %1, MIN(id), 'refus', '2026-11-01' FROM professional"),
            Level::Full},
        {QStringLiteral("conference"), {Operation::AskPartner},
            QStringLiteral("INSERT INTO conference (id, revision, beneficiary_id, held_at, person_present) "
                           "VALUES (1, 1, %1, '2026-11-23T14:00:00', 1)"),
            Level::Full},
        {QStringLiteral("partner_request"), {Operation::AskPartner, Operation::AnswerRequest},
            QStringLiteral(
                "INSERT INTO partner_request (id, revision, beneficiary_id, kind, state, to_organisation_id, "
                "subject, prepared_on, channel, refusal, outcome, amount_asked, amount_granted) "
                "SELECT 1, 1, %1, 'alert', 'prepared', MIN(id), 'Un point', '2026-11-01', 'email', 'none', "
                "'none', 0, 0 FROM organisation"),
            Level::Full},
    };
}

inline QList<Facts> factTables()
{
    static const QList<Facts> tables{
        {QStringLiteral("benefit_right"), {Operation::EditRight},
            QStringLiteral("INSERT INTO benefit_right (id, revision, beneficiary_id, kind, state, "
                           "subject_to_duties) VALUES (1, 1, %1, 'rsa', '2', 1)")},
        {QStringLiteral("registration"), {Operation::EditRegistration},
            QStringLiteral("INSERT INTO registration (id, revision, beneficiary_id) VALUES (1, 1, %1)")},
        {QStringLiteral("orientation"), {Operation::Orient},
            QStringLiteral("INSERT INTO orientation (id, revision, beneficiary_id, state) "
                           "VALUES (1, 1, %1, 'proposed')")},
        {QStringLiteral("appointment"),
            {Operation::PlanAppointment, Operation::SettleAppointment, Operation::RemoveAppointment},
            QStringLiteral("INSERT INTO appointment (id, revision, beneficiary_id, kind, mode, status, "
                           "starts_at, minutes) VALUES (1, 1, %1, 'other', 'phone', 'planned', "
                           "'2026-12-01T09:00:00', 30)")},
        {QStringLiteral("diagnosis"), {Operation::Diagnose},
            QStringLiteral("INSERT INTO diagnosis (id, revision, beneficiary_id) VALUES (1, 1, %1)")},
        {QStringLiteral("contract"), {Operation::SignContract, Operation::RemoveContract},
            QStringLiteral("INSERT INTO contract (id, revision, beneficiary_id, kind, weekly_hours, "
                           "late_review) VALUES (1, 1, %1, 'cer', 15, 0)")},
        {QStringLiteral("pathway_exit"), {Operation::RecordExit},
            QStringLiteral("INSERT INTO pathway_exit (id, revision, beneficiary_id, left_on, reason) "
                           "VALUES (1, 1, %1, '2026-11-01', 'other')")},
        {QStringLiteral("review"), {Operation::RecordReview},
            QStringLiteral("INSERT INTO review (id, revision, beneficiary_id, kind, held_on, conclusion) "
                           "VALUES (1, 1, %1, 'progress', '2026-11-01', 'continue')")},
        {QStringLiteral("breach_case"), {Operation::HandleBreach},
            QStringLiteral(
                "INSERT INTO breach_case (id, revision, beneficiary_id, kind, reported_on, facts, "
                "repeated, household_of_several, decision, rate, months) "
                "VALUES (1, 1, %1, 'duties_not_met', '2026-11-01', 'absences', 0, 0, 'pending', 0, 0)")},
        {QStringLiteral("situation"), {Operation::Diagnose},
            QStringLiteral(
                "INSERT INTO situation (id, revision, beneficiary_id, theme, code, answer, noted_on) "
                "VALUES (1, 1, %1, 'mobilite', 'permis-b', 'yes', '2026-11-01')"),
            Level::Full},
        {QStringLiteral("target"), {Operation::EditPlan},
            QStringLiteral("INSERT INTO target (id, revision, beneficiary_id, theme, state, set_on) "
                           "VALUES (1, 1, %1, 'mobilite', 'in_progress', '2026-11-01')"),
            Level::Full},
        {QStringLiteral("distinct_people"), {Operation::MergeFiles},
            QStringLiteral("INSERT INTO distinct_people (id, revision, beneficiary_id, other_id, told_on) "
                           "VALUES (1, 1, %1, %1, '2026-11-01')"),
            Level::Full},
        {QStringLiteral("fact_proposal"),
            {Operation::ProposeFact, Operation::EditIdentity, Operation::MergeFiles},
            QStringLiteral(
                "INSERT INTO fact_proposal (id, revision, beneficiary_id, source_id, fact, value, "
                "proposed_on, state) VALUES (1, 1, %1, %1, 'phone', '0', '2026-11-01', 'proposed')"),
            Level::Full},
    };
    return tables + sharedFacts();
}
