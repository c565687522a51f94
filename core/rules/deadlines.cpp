#include "core/rules/deadlines.h"

#include "core/rules/contractselection.h"

namespace {

using Kind = Contract::Kind;
constexpr QStringView kOverseas = u"overseas";
constexpr QStringView kLateReview = u"late_review";
constexpr QStringView kDisabledWorker = u"disabled_worker";

bool isAnyKind(Kind) { return true; }

/// What the law of 2025 calls a contrat d'engagement; a young person's at a mission locale is a CEJ or a
/// PACEA.
bool isEngagement(Kind kind) { return kind == Kind::Engagement || kind == Kind::Cej || kind == Kind::Pacea; }

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
        startJobChecks();
        startBreach();
        startAges();
        startRights();
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
    void startSignature();
    Milestone signatureFor(const DeadlineRule &line, QDate day) const;
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
    void startJobCheck(QStringView code, const Exit &exit);
    void startJobChecks();
    void startBreach();
    void startAges();
    void startRights();

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
    startSignature();
    if (const auto &first = m_reading.firstOrientation; !first.undated)
        start(u"contract_target", {first.on, first.on, m_reading.signedSince(first.on, isAnyKind)});
}

/// The law of before 2025 counts from the orientation, that of since then from its notification.
void Clocks::startSignature()
{
    constexpr QStringView code = u"contract_signed";
    const QDate oriented = m_reading.orientedOn;
    const QDate notified = m_reading.orientation->notifiedOn;
    const auto *atOrientation = rule(code, oriented);
    const bool counts = atOrientation && atOrientation->fromFact == u"orientation_decided";
    const QDate since = counts ? oriented : notified;
    if (const auto *line = rule(code, since))
        start(code, {since, since, signatureFor(*line, oriented)});
}

/// The first signature since `day` of a contract that answers `line`.
Milestone Clocks::signatureFor(const DeadlineRule &line, QDate day) const
{
    return m_reading.signedSince(day, line.toFact == u"engagement_signed" ? isEngagement : isAnyKind);
}

bool Clocks::isFollowedBefore(QDate day) const
{
    const QDate since = m_facts.followedSince;
    if (since.isValid() && m_reading.counts(since))
        return since < day;
    const QDate eve = day.addDays(-1);
    const auto isBefore = [&](QDate fact) { return fact.isValid() && fact < day && m_reading.counts(fact); };
    for (const auto &right : m_facts.rights)
        if (right.kind == BenefitRight::Kind::Rsa && isBefore(openingOf(right))
            && phaseOn(right, eve) == RightPhase::Open)
            return true;
    for (const auto &each : m_facts.orientations)
        if (each.state == Orientation::State::Decided && isBefore(each.decidedOn))
            return true;
    return std::any_of(m_facts.registrations.cbegin(), m_facts.registrations.cend(),
        [&](const Registration &each) { return isBefore(each.registeredOn) && isActive(each, eve); });
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
        start(code, {reform, reform, signatureFor(line, reform), scope});
        return;
    }
}

/// Due to recipients of the RSA on the social track, under what they agreed on since they are on it.
void Clocks::startJointReview()
{
    if (m_reading.track() != Track::Social)
        return;
    const Contract *contract = lastAgreedContract(m_reading, callsForReview);
    if (!contract)
        return;
    const QDate since = agreedOn(m_reading, *contract);
    const auto review = m_reading.reviewedAfter(since);
    const QDate asked = review.on.isValid() ? review.on : m_reading.until;
    if (since < m_reading.onTrackSince() || !m_reading.isRecipientOn(asked))
        return;
    const auto scope = contract->lateReview ? kLateReview : QStringView();
    start(u"joint_review", {since, since, review, scope});
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
    const int spent = daysBefore(m_reading, Kind::Cej, cej);
    if (!prolonged)
        start(usual, {cej.from, cej.from});
    if (prolonged || spent > 0)
        start(u"cej_limit_exceptional", {cej.from, cej.from.addDays(-spent)});
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

/// A check answers a clock when it came in its last month or after; none is awaited once the securing is
/// over.
void Clocks::startJobCheck(QStringView code, const Exit &exit)
{
    const auto *found = rule(code, exit.leftOn);
    if (!found)
        return;
    const QDate awaited = found->dueOn(exit.leftOn).addMonths(-1);
    Milestone checked;
    for (const auto &check : m_facts.jobChecks)
        if (check.exit == exit.id && check.checkedOn > awaited && check.checkedOn <= m_reading.on)
            checked.take(check.checkedOn);
    const bool over = securedUntil(m_reading, m_rules) < m_reading.on;
    if (checked.on.isValid() || !over)
        append(*found, {exit.leftOn, exit.leftOn, checked});
}

void Clocks::startJobChecks()
{
    const QDate end = securedUntil(m_reading, m_rules);
    if (!end.isValid())
        return;
    startJobCheck(u"job_check_3", *m_reading.exit);
    startJobCheck(u"job_check_6", *m_reading.exit);
}

/// What ends with an age is prepared before it, and nothing is late after. At twenty-one, for who was in the
/// care of the child welfare service.
void Clocks::startAges()
{
    const QDate birth = m_facts.birthDate;
    if (!birth.isValid() || m_reading.exit)
        return;
    if (m_facts.isMinorOn(m_reading.until))
        start(u"age_18", {birth, birth});
    const bool inCare = std::any_of(m_facts.representatives.cbegin(), m_facts.representatives.cend(),
        [](const auto &each) { return each.link == LegalRepresentative::Link::ChildWelfare; });
    if (inCare && m_reading.until < birth.addYears(21))
        start(u"age_21", {birth, birth});
}

/// The observations of the last case, then the end of what was decided in it.
void Clocks::startBreach()
{
    const BreachCase *last = nullptr;
    for (const auto &breach : m_facts.breaches)
        if (m_reading.counts(breach.reportedOn) && (!last || breach.reportedOn >= last->reportedOn))
            last = &breach;
    if (!last)
        return;
    const bool pending = last->decision == BreachCase::Decision::Pending;
    if (pending || last->observationsOn.isValid())
        start(u"breach_observations", {last->notifiedOn, last->notifiedOn, {last->observationsOn}});
    if (last->isSanction() && last->lastDay() >= m_reading.on)
        start(u"breach_end", {last->startsOn, last->lastDay(), {last->liftedOn}});
}

/// The answer due first among those awaited, else the last that was given: a closed pathway changes nothing
/// to it.
void Clocks::startRights()
{
    std::optional<Deadline> shown;
    for (const RightsRequest &request : m_facts.rightsRequests) {
        const QDate received = request.receivedOn;
        const bool longer = request.extendedOn.isValid() && request.extendedOn <= m_reading.on;
        const auto *found = rule(longer ? u"rights_answer_extended" : u"rights_answer", received);
        if (!found || received > m_reading.on)
            continue;
        const QDate due = found->dueOn(received);
        const QDate met = request.answeredOn > m_reading.on ? QDate() : request.answeredOn;
        const Deadline clock{found->code, received, due, due.addDays(-found->noticeDays), met};
        const bool pressing = shown && met.isNull() && (shown->metOn.isValid() || due < shown->dueOn);
        const bool later = shown && met.isValid() && shown->metOn.isValid() && met > shown->metOn;
        if (!shown || pressing || later)
            shown = clock;
    }
    if (shown)
        m_deadlines.append(*shown);
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
