#include "core/exchange/demo/demofollowup.h"
#include "core/rules/sanctionrule.h"

namespace {

constexpr int EverySoManyBreaches = 40; ///< people who might
constexpr int DaysToAnswer = 10; // resources/rules/deadlines.csv, breach_observations
constexpr int OldestStepDays = 175;

} // namespace

/// A suspension that follows from a sanction has its case; the others are administrative. Some cases stand at
/// each step before and after.
void DemoFollowUpMaker::writeBreaches()
{
    for (qsizetype i = m_case->rights; i < m_people->rights.size(); ++i)
        if (m_people->rights.at(i).reasonCode == QLatin1String("CG"))
            addSanction(m_people->rights[i]);
    if (mayBreach() && ++m_breachable % EverySoManyBreaches == 7)
        addBreach(Step(m_breachable / EverySoManyBreaches % (int(Step::Over) + 1)));
}

bool DemoFollowUpMaker::mayBreach() const
{
    if (!subject().recipient || subject().standing != DemoStanding::Supported)
        return false;
    const bool payable = std::any_of(
        m_people->rights.cbegin() + m_case->rights, m_people->rights.cend(), [](const BenefitRight &right) {
            return right.kind == BenefitRight::Kind::Rsa
                && right.state == BenefitRight::State::OpenAndPayable;
        });
    const bool bound = std::any_of(m_people->contracts.cbegin() + m_case->contracts,
        m_people->contracts.cend(),
        [this](const Contract &contract) { return contract.startsOn < m_today.addDays(-OldestStepDays); });
    return payable && bound;
}

BreachCase DemoFollowUpMaker::breach(QDate reportedOn, QDate notifiedOn)
{
    static const QStringList facts{
        QStringLiteral("Trois rendez-vous manqués en deux mois, sans motif communiqué."),
        QStringLiteral("Deux ateliers du plan d’action non suivis, sans motif communiqué."),
        QStringLiteral("Action prévue au contrat non engagée à la date convenue, sans motif communiqué.")};
    auto made = begun<BreachCase>();
    made.id = m_ids.next<BreachCaseId>();
    made.reportedOn = reportedOn;
    made.professional = subject().counsellor.professional;
    made.facts = m_random.pick(facts);
    made.householdOfSeveral = subject().withChildren;
    made.notifiedOn = notifiedOn;
    if (notifiedOn.isValid())
        made.observationsDueOn = notifiedOn.addDays(DaysToAnswer);
    return made;
}

void DemoFollowUpMaker::addBreach(Step step)
{
    constexpr std::array reportedAgo{4, 9, 24, 42, 92, 100, 170};
    const QDate reported = m_today.addDays(-reportedAgo.at(size_t(step)) - m_random.below(3));
    BreachCase made = breach(reported, step == Step::Reported ? QDate() : reported.addDays(4));
    if (step >= Step::Answered) {
        made.observationsOn = made.notifiedOn.addDays(m_random.between(5, 9));
        made.observations =
            QStringLiteral("La personne dit ne pas avoir reçu les convocations à sa nouvelle adresse.");
    }
    if (step == Step::TeamAsked) {
        made.repeated = true;
        made.teamAskedOn = reported.addDays(25);
    } else if (step == Step::NoSanction) {
        made.decision = BreachCase::Decision::None;
        made.decidedOn = reported.addDays(30);
    } else if (step >= Step::Lifted) {
        suspend(made, reported.addDays(24), reported.addDays(30), step == Step::Lifted ? 2 : 1);
    }
    if (step == Step::Lifted) {
        made.liftedOn = made.startsOn.addDays(m_random.between(18, 30));
        made.liftReason =
            QStringLiteral("La personne est venue au rendez-vous et a repris les actions du plan.");
    }
    m_people->breaches.append(made);
}

/// A sanction in force, with the days its right is suspended; administrative when no contract was yet signed.
void DemoFollowUpMaker::addSanction(BenefitRight &right)
{
    const QDate start = right.stateSince;
    const QDate reported = start.addDays(-34);
    const bool bound =
        std::any_of(m_people->contracts.cbegin() + m_case->contracts, m_people->contracts.cend(),
            [reported](const Contract &contract) { return contract.startsOn < reported.addDays(-20); });
    if (!bound) {
        right.reasonCode = QStringLiteral("06");
        return;
    }
    BreachCase made = breach(reported, reported.addDays(4));
    const bool lasts = start.addMonths(2) <= m_today;
    made.repeated = lasts;
    suspend(made, start.addDays(-5), start, lasts ? 4 : start.addMonths(1) <= m_today ? 2 : 1);
    m_people->breaches.append(made);
}

/// Within what the rules of that day allow.
void DemoFollowUpMaker::suspend(BreachCase &breach, QDate decidedOn, QDate startsOn, int months)
{
    breach.decision = BreachCase::Decision::Suspension;
    breach.decidedOn = decidedOn;
    breach.startsOn = startsOn;
    breach.months = months;
    const SanctionRule *rule = sanctionRule(sanctionRules(), breach.repeated, decidedOn);
    breach.rate =
        std::min(m_random.chance(0.5) ? 30.0 : 50.0, rule ? rule->mostRate(breach.householdOfSeveral) : 50.0);
    if (rule && rule->teamOpinion) {
        breach.teamAskedOn = breach.notifiedOn.addDays(2);
        breach.teamOpinionOn = decidedOn.addDays(-2);
        breach.teamOpinion = QStringLiteral("Avis favorable à une suspension partielle.");
    }
}
