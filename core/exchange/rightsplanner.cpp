#include "core/exchange/rightsplanner.h"

#include "core/storage/recordstore.h"

namespace {

using Kind = BenefitRight::Kind;
using State = BenefitRight::State;

QLatin1String fieldOf(Kind kind)
{
    switch (kind) {
    case Kind::Rsa:
        return QLatin1String("right_rsa");
    case Kind::UnemploymentInsurance:
        return QLatin1String("right_are");
    case Kind::SolidarityAllowance:
        return QLatin1String("right_ass");
    case Kind::InWorkBenefit:
        return QLatin1String("right_prime_activite");
    case Kind::DisabledAdultAllowance:
        return QLatin1String("right_aah");
    case Kind::DisabledWorkerStatus:
        return QLatin1String("right_rqth");
    }
    return {};
}

bool isOver(const BenefitRight &right) { return !right.isOpen() && right.state != State::Pending; }

void setState(BenefitRight &right, State state, QDate today)
{
    if (right.state == state)
        return;
    right.state = state;
    right.stateSince = today;
    right.reasonCode.clear();
}

void addDates(BenefitRight &right, const GivenRight &given)
{
    if (given.appliedOn.isValid())
        right.appliedOn = given.appliedOn;
    if (given.openedOn.isValid())
        right.openedOn = given.openedOn;
    right.subjectToRightsAndDuties = given.duties.value_or(right.subjectToRightsAndDuties);
}

/// True when both tell something else of the same right.
bool contradict(const GivenRight &one, const GivenRight &other)
{
    const auto differ = [](QDate left, QDate right) {
        return left.isValid() && right.isValid() && left != right;
    };
    return one.kind == other.kind
        && (one.none != other.none || (one.state && other.state && one.state != other.state)
            || (one.duties && other.duties && one.duties != other.duties)
            || differ(one.appliedOn, other.appliedOn) || differ(one.openedOn, other.openedOn));
}

} // namespace

RightsPlanner::RightsPlanner(Database &database, QDate today)
    : m_database(database)
    , m_today(today)
{
}

QList<RightsPlanner::Known> &RightsPlanner::rightsOf(BeneficiaryId person, bool isNew)
{
    if (const auto known = m_rights.find(person); known != m_rights.end())
        return *known;
    QList<Known> rights;
    if (!isNew)
        for (const BenefitRight &right : RecordStore::select<BenefitRight>(
                 m_database, QStringLiteral("WHERE beneficiary_id = ? ORDER BY id"), {person.value()}))
            rights.append({right, right});
    return *m_rights.insert(person, rights);
}

void RightsPlanner::change(QList<Known> &rights, BeneficiaryId person, const GivenRight &given)
{
    Known *current = nullptr;
    for (Known &each : rights)
        if (each.now.kind == given.kind && (!current || isOver(current->now) || !isOver(each.now)))
            current = &each;
    if (given.none) {
        if (current && !isOver(current->now))
            setState(current->now, State::Closed, m_today);
        return;
    }
    const State state = given.state.value_or(current ? current->now.state : State::OpenAndPayable);
    const bool staysOver =
        state == State::Closed || state == State::ClosedPreviousMonth || state == State::Refused;
    if (current && isOver(current->now) && !staysOver)
        current = nullptr; // a right that was over opens anew
    if (!current) {
        if (!given.state && !given.openedOn.isValid())
            return;
        BenefitRight right;
        right.id = BenefitRightId::mint();
        right.beneficiary = person;
        right.kind = given.kind;
        right.state = state;
        rights.append({right, {}});
        current = &rights.last();
    }
    setState(current->now, state, m_today);
    addDates(current->now, given);
}

QList<ImportChange> RightsPlanner::plan(BeneficiaryId person, bool isNew, const QList<GivenRight> &given)
{
    if (given.isEmpty())
        return {};
    QList<Known> &rights = rightsOf(person, isNew);
    QList<ImportChange> changes;
    for (const GivenRight &each : given) {
        const auto before = rights;
        change(rights, person, each);
        for (qsizetype i = 0; i < rights.size(); ++i) {
            const bool known = i < before.size();
            if (!known || before[i].now != rights[i].now)
                changes.append({fieldOf(each.kind), known ? codeOf(before[i].now.state) : QString(),
                    codeOf(rights[i].now.state)});
        }
    }
    m_given[person] += given;
    return changes;
}

QList<GivenRight> RightsPlanner::leftOut(BeneficiaryId person, const QList<GivenRight> &given) const
{
    const auto rights = m_rights.value(person);
    const auto isLost = [&rights](const GivenRight &each) {
        const bool tells = each.appliedOn.isValid() || each.openedOn.isValid() || each.duties == true;
        const bool kept = std::any_of(rights.begin(), rights.end(), [&each](const Known &known) {
            return known.now.kind == each.kind
                && (!each.duties || known.now.subjectToRightsAndDuties == *each.duties)
                && (!each.appliedOn.isValid() || known.now.appliedOn == each.appliedOn)
                && (!each.openedOn.isValid() || known.now.openedOn == each.openedOn);
        });
        return tells && !kept;
    };
    QList<GivenRight> lost;
    std::copy_if(given.begin(), given.end(), std::back_inserter(lost), isLost);
    return lost;
}

bool RightsPlanner::contradicts(BeneficiaryId person, const QList<GivenRight> &given) const
{
    const auto known = m_given.value(person);
    return std::any_of(known.begin(), known.end(), [&given](const GivenRight &one) {
        return std::any_of(
            given.begin(), given.end(), [&one](const GivenRight &other) { return contradict(one, other); });
    });
}

RecordWrites<BenefitRight> RightsPlanner::writes() const
{
    RecordWrites<BenefitRight> writes;
    for (const QList<Known> &rights : m_rights)
        for (const Known &each : rights) {
            if (!each.before)
                writes.inserted.append(each.now);
            else if (*each.before != each.now)
                writes.updated.append(each.now);
        }
    return writes;
}
