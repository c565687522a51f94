#include "core/rules/deadlines.h"

#include "core/rules/contractselection.h"

namespace {

using Kind = Contract::Kind;
constexpr QStringView kOverseas = u"overseas";
constexpr QStringView kLateReview = u"late_review";
constexpr QStringView kDisabledWorker = u"disabled_worker";

bool isAnyKind(Kind) { return true; }

bool callsForReview(Kind kind) { return kind == Kind::Engagement || kind == Kind::Cer; }

/// Starts the clocks of one pathway, each from its facts.
class Clocks
{
public:
    Clocks(const PathwayReading &reading, const QList<DeadlineRule> &rules)
        : m_reading(reading)
        , m_facts(reading.facts)
        , m_rules(rules)
    {
        m_deadlines.reserve(8);
    }

    QList<Deadline> run()
    {
        startOrientation();
        startSinceOrientation();
        startStock();
        startJointReview();
        startRenewal();
        startPacea();
        startCej();
        startRegistration();
        startDomicile();
        startSecuring();
        return std::move(m_deadlines);
    }

private:
    struct Clock
    {
        QDate startedOn{};
        QDate base{}; ///< the day the delay is counted from
        Milestone met{};
        QStringView scope{};
    };

    const DeadlineRule *rule(QStringView code, QDate day, QStringView scope = {}) const
    {
        return findRule(m_rules, code, day, m_reading.track(), scope);
    }

    /// Adds a clock unless it has not started, its end is known to have come on an unknown day, or it would
    /// still run in a closed pathway.
    void start(QStringView code, const Clock &clock)
    {
        if (!clock.startedOn.isValid() || clock.startedOn > m_reading.until)
            return;
        if (clock.met.on.isNull() && (clock.met.undated || m_reading.exit))
            return;
        if (const auto *found = rule(code, clock.startedOn, clock.scope))
            append(*found, clock);
    }

    void append(const DeadlineRule &found, const Clock &clock)
    {
        const QDate due = found.dueOn(clock.base);
        if (due.isValid())
            m_deadlines.append(
                {found.code, clock.startedOn, due, due.addDays(-found.noticeDays), clock.met.on});
    }

    void startOrientation();
    void startSinceOrientation();
    void startStock();
    bool isFollowedBefore(QDate day) const;
    void startJointReview();
    void startRenewal();
    void startPacea();
    void startPaceaSignature();
    void startCej();
    bool isDisabledWorker() const;
    void startRegistration();
    void startDomicile();
    void startSecuring();

    const PathwayReading &m_reading;
    const PathwayFacts &m_facts;
    const QList<DeadlineRule> &m_rules;
    QList<Deadline> m_deadlines{};
};

void Clocks::startOrientation()
{
    QDate received;
    bool open = false;
    for (const auto &right : m_facts.rights) {
        const auto phase = phaseOn(right, m_reading.until);
        if (right.kind != BenefitRight::Kind::Rsa || phase == RightPhase::Absent
            || phase == RightPhase::Pending || right.state == BenefitRight::State::Refused
            || !right.receivedOn.isValid() || !m_reading.counts(right.receivedOn))
            continue;
        if (right.receivedOn > received)
            open = false;
        if (right.receivedOn >= received)
            open = open || phase == RightPhase::Open;
        received = std::max(received, right.receivedOn);
    }
    if (!received.isValid())
        return;
    const auto decided = m_reading.decidedSince(received);
    if (decided.on.isNull() && !open)
        return;
    start(u"orientation", {received, received, decided});
    start(u"orientation_target", {received, received, decided});
}

void Clocks::startSinceOrientation()
{
    if (!m_reading.orientation)
        return;
    const QDate decided = m_reading.orientation->decidedOn;
    start(u"first_appointment", {decided, decided, m_reading.attendedSince(decided)});
    const QDate notified = m_reading.orientation->notifiedOn;
    const auto signature = m_reading.signedSince(m_reading.orientedOn);
    start(u"contract_signed", {notified, notified, signature});
    if (const auto &first = m_reading.firstOrientation; !first.undated)
        start(u"contract_target", {first.on, first.on, m_reading.signedSince(first.on)});
}

bool Clocks::isFollowedBefore(QDate day) const
{
    const QDate since = m_facts.followedSince;
    if (since.isValid() && m_reading.counts(since))
        return since < day;
    const auto isBefore = [&](QDate fact) { return fact.isValid() && fact < day && m_reading.counts(fact); };
    for (const auto &right : m_facts.rights)
        if (right.kind == BenefitRight::Kind::Rsa && (isBefore(right.openedOn) || isBefore(right.receivedOn)))
            return true;
    for (const auto &each : m_facts.orientations)
        if (each.state == Orientation::State::Decided && isBefore(each.decidedOn))
            return true;
    for (const auto &registration : m_facts.registrations)
        if (isBefore(registration.registeredOn))
            return true;
    return false;
}

/// Its lines are valid on the day of the reform alone, when the clock of everybody then followed started.
void Clocks::startStock()
{
    constexpr QStringView code = u"stock_contract";
    const auto scope = m_facts.overseas ? kOverseas : QStringView();
    for (const auto &line : m_rules) {
        const QDate reform = line.validity.from;
        if (line.code != code || line.scope != scope || !isFollowedBefore(reform))
            continue;
        Milestone met;
        for (const auto &contract : m_facts.contracts)
            if (contract.kind == Kind::Engagement && m_reading.isSigned(contract)
                && contract.signedOn >= reform)
                met.take(contract.signedOn);
        start(code, {reform, reform, met, scope});
        return;
    }
}

void Clocks::startJointReview()
{
    if (m_reading.track() != Track::Social)
        return;
    const Contract *contract = currentContract(m_reading, callsForReview);
    if (!contract)
        return;
    const bool revised = contract->revisedOn > contract->signedOn && m_reading.counts(contract->revisedOn);
    const QDate since = revised ? contract->revisedOn : contract->signedOn;
    const auto scope = contract->lateReview ? kLateReview : QStringView();
    start(u"joint_review", {since, since, m_reading.reviewedSince(since), scope});
}

void Clocks::startRenewal()
{
    const Contract *contract = currentContract(m_reading, isAnyKind);
    if (!contract || !contract->endsOn.isValid())
        return;
    const Milestone met{succeededOn(m_reading, *contract)};
    start(u"contract_renewal", {beginningOf(*contract), contract->endsOn, met});
}

void Clocks::startPacea()
{
    startPaceaSignature();
    const Period pacea = unbrokenPeriod(m_reading, Kind::Pacea);
    if (!pacea.from.isValid() || !pacea.contains(m_reading.until))
        return;
    start(u"pacea_limit", {pacea.from, pacea.from});
    start(u"pacea_age", {m_facts.birthDate, m_facts.birthDate});
}

/// Runs only for a person whose PACEA is prepared or signed: others have a diagnosis without it.
void Clocks::startPaceaSignature()
{
    Milestone signature;
    bool prepared = false;
    for (const auto &contract : m_facts.contracts) {
        if (contract.kind != Kind::Pacea)
            continue;
        if (m_reading.isSigned(contract))
            signature.take(contract.signedOn);
        else if (contract.signedOn.isNull() || contract.signedOn > m_reading.until)
            prepared = true;
    }
    if (!signature.on.isValid() && !prepared)
        return;
    QDate diagnosed;
    for (const auto &diagnosis : m_facts.diagnoses) {
        const QDate day = diagnosis.validatedOn;
        if (day > diagnosed && m_reading.counts(day) && !(signature.on.isValid() && day > signature.on))
            diagnosed = day;
    }
    start(u"pacea_signed", {diagnosed, diagnosed, signature});
}

bool Clocks::isDisabledWorker() const
{
    return std::any_of(m_facts.rights.cbegin(), m_facts.rights.cend(), [&](const BenefitRight &right) {
        return right.kind == BenefitRight::Kind::DisabledWorkerStatus
            && phaseOn(right, m_reading.until) == RightPhase::Open;
    });
}

void Clocks::startCej()
{
    const Period cej = unbrokenPeriod(m_reading, Kind::Cej);
    if (!cej.from.isValid() || !cej.contains(m_reading.until))
        return;
    constexpr QStringView usual = u"cej_limit";
    const auto *limit = rule(usual, cej.from);
    const bool prolonged = limit && cej.to.isValid() && cej.to > limit->dueOn(cej.from);
    start(prolonged ? QStringView(u"cej_limit_exceptional") : usual, {cej.from, cej.from});
    const auto scope = isDisabledWorker() ? kDisabledWorker : QStringView();
    start(u"cej_age", {m_facts.birthDate, m_facts.birthDate, {}, scope});
}

void Clocks::startRegistration()
{
    const auto *orientation = m_reading.orientation;
    if (!orientation || !m_facts.franceTravail.contains(orientation->organisation))
        return;
    const QDate decided = orientation->decidedOn;
    Milestone registered;
    for (const auto &each : m_facts.registrations)
        if (!(each.registeredOn > m_reading.until) && (each.endedOn.isNull() || each.endedOn > decided))
            registered.take(each.registeredOn);
    start(u"registration", {decided, decided, registered});
}

/// An election of domicile lasts one year, so it began a year before its last day.
void Clocks::startDomicile()
{
    const QDate end = m_facts.domiciledUntil;
    start(u"domicile_renewal", {end.addYears(-1), end});
}

void Clocks::startSecuring()
{
    const QDate end = securedUntil(m_reading, m_rules);
    if (!end.isValid() || end < m_reading.on)
        return;
    const QDate left = m_reading.exit->leftOn;
    append(*rule(u"securing", left), {left, left});
}

} // namespace

QDate securedUntil(const PathwayReading &reading, const QList<DeadlineRule> &rules)
{
    const Exit *exit = reading.exit;
    if (!exit || !exit->leftOn.isValid() || exit->reason != Exit::Reason::DurableJob)
        return {};
    const auto *rule = findRule(rules, u"securing", exit->leftOn, reading.track());
    return rule ? rule->dueOn(exit->leftOn) : QDate();
}

QList<Deadline> deadlinesOf(const PathwayReading &reading, const QList<DeadlineRule> &rules)
{
    return Clocks(reading, rules).run();
}
