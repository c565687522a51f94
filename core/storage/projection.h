#pragma once

#include "core/rules/pathwaystate.h"
#include "core/storage/factsreader.h"

#include <functional>

/// The line of a person in pathway_summary: what lists sort, filter and show.
struct PathwaySummary
{
    BeneficiaryId id{};
    QString nameKey{};
    QString communeKey{};
    Stage stage = Stage::Outreach;
    QDate stageSince{};
    Track track = Track::None;
    ProfessionalId referent{};
    OrganisationId referentOrganisation{};
    QString referentKey{};
    QString nextRule{};
    QDate nextDueOn{};
    QDate nextWarnOn{};
    QDate lastContactOn{};
    QDateTime nextAppointmentAt{};
    QString contractKind{};
    QDate contractEndsOn{};
    int circleSize = 0; ///< organisations that act now
    bool closed = false;
    QDate recomputeOn{}; ///< null when nothing changes by date alone

    bool operator==(const PathwaySummary &) const = default;
};

/// Recomputes, from the facts, what is kept for reading: summary, deadlines and search words of each person.
class Projection
{
public:
    Projection(Database &database, QDate today);

    /// Replaces what is kept for `beneficiary`, within the caller's transaction; removes it when she is gone.
    /// On a server that hides her facts, leaves it to an account that sees them.
    Result<void> recompute(BeneficiaryId beneficiary);
    /// Keeps the lines of somebody new, within the caller's transaction. `facts` holds all her records, so
    /// that a bulk writer need not read them again; the rest of it is filled here.
    Result<void> add(const Beneficiary &beneficiary, PathwayFacts facts);
    /// Recomputes everybody, within the caller's transaction; false from `progress(done, total)` stops.
    Result<void> recomputeAll(const std::function<bool(int, int)> &progress = {});
    /// Recomputes those whose stage may have changed with the date alone, or whose lines were computed for a
    /// later day, as far as the account sees them; returns how many.
    Result<int> recomputeDue();
    /// The people whose kept lines differ from a recomputation.
    QList<BeneficiaryId> differences();

private:
    struct Kept
    {
        PathwaySummary summary{};
        QList<Deadline> deadlines{}; ///< by rule and start
        QStringList words{};

        bool operator==(const Kept &) const = default;
    };

    bool isSeen(BeneficiaryId beneficiary);
    Kept computed(const Beneficiary &beneficiary, const PathwayFacts &facts);
    Kept stored(BeneficiaryId beneficiary);
    QString keyOf(const CircleMember &referent);
    Result<void> replace(const Kept &kept);
    Result<void> insert(const Kept &kept);
    Result<void> remove(BeneficiaryId beneficiary);

    Database &m_database;
    QDate m_today;
    FactsReader m_facts;
    QHash<qint64, QString> m_names; ///< sort keys of referents met so far
};
