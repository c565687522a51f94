#pragma once

#include "core/domain/contract.h"
#include "core/domain/orientation.h"
#include "core/exchange/demo/demorandom.h"
#include "core/exchange/demo/demoterritory.h"

/// The law "pour le plein emploi" (n° 2023-1196) in force: contrat d'engagement, and every recipient
/// registered as a jobseeker (art. L.5411-1 CT).
inline const QDate DemoReform(2025, 1, 1);

/// Where a person of the demonstration stands, before any date is drawn.
enum class DemoStanding {
    Outreach,
    Applying,
    Awaiting,
    Oriented, ///< in the last weeks
    Supported,
    Reorienting, ///< supported, another body proposed
    Securing, ///< found a durable job in the last months
    Left,
};

/// The days on which a pathway turns; a null one never came.
struct DemoTimeline
{
    struct Term
    {
        Contract::Kind kind = Contract::Kind::Engagement;
        QDate signedOn{}; ///< null until the meeting is found a day
        QDate startsOn{};
        QDate endsOn{}; ///< null: no end
        QList<QDate> reviews{}; ///< joint reviews, after each of which the contract is revised
    };

    QDate appliedOn{};
    QDate receivedOn{};
    QDate formerOrientationOn{}; ///< decision that led to another body first
    QDate formerSignatureOn{}; ///< of the first contract with that body
    QDate proposedOn{}; ///< another orientation asked for since
    QDate orientationMetOn{}; ///< appointment that led to the decision
    QDate decidedOn{};
    QDate notifiedOn{};
    QDate referentFrom{};
    QDate firstMetOn{};
    QDate diagnosedOn{};
    QList<Term> terms{}; ///< contracts, the oldest first
    QDate leftOn{};
    QDate until{}; ///< last day of the pathway: today, or the exit
    Track track = Track::None;
    bool lateReview = false; ///< joint review at 12 months
};

/// The contract that `body` signed before the reform.
Contract::Kind kindBeforeReform(DemoCounsellor::Body body);

/// Draws timelines that follow the rules for most people, come near a due date for some, miss it for a few.
class DemoTimelineMaker
{
public:
    DemoTimelineMaker(QDate today, DemoRandom &random)
        : m_today(today)
        , m_random(random)
    {
    }

    /// For an RSA recipient; a supported one needs to have applied at least five months ago.
    DemoTimeline recipient(DemoStanding standing, DemoCounsellor::Body body, QDate appliedOn);
    /// For a young person at a youth centre, who has no RSA.
    DemoTimeline young(DemoStanding standing, QDate birthDate);

    /// The day of the application, for somebody who has been waiting or supported that long.
    static QDate applicationDay(DemoStanding standing, int seniorityMonths, QDate today, DemoRandom &random);

private:
    enum class Tempo { Fine, Soon, Late };
    using Body = DemoCounsellor::Body;
    using Term = DemoTimeline::Term;

    QDate before(QDate day, int fewest, int most) { return day.addDays(-m_random.between(fewest, most)); }
    QDate after(QDate day, int fewest, int most) { return day.addDays(m_random.between(fewest, most)); }
    Tempo tempo();
    Track trackFor(Body body);
    Contract::Kind kindFor(Body body, QDate day);
    QDate leavingDay(DemoStanding standing, QDate supportedFrom);

    void orient(DemoTimeline &line, Body body);
    void support(DemoTimeline &line, Body body);
    void keepOldContract(DemoTimeline &line);
    Term currentTerm(const DemoTimeline &line, Body body, QDate earliest);
    Term fittingTerm(QDate earliest, QDate until);
    void review(Term &term, const DemoTimeline &line);
    void precede(DemoTimeline &line, Body body, QDate earliest);
    void comeFromApplication(DemoTimeline &line);
    void meet(DemoTimeline &line, QDate firstSignature);
    QList<Term> formerTerms(const DemoTimeline &line, Body body, QDate from, QDate to);

    QDate m_today;
    DemoRandom &m_random;
};
