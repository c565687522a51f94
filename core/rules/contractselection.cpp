#include "core/rules/contractselection.h"

#include <tuple>

namespace {

/// The end of a contract as a number that sorts no end last.
qint64 endOf(const Contract &contract)
{
    return contract.endsOn.isValid() ? contract.endsOn.toJulianDay() : std::numeric_limits<qint64>::max();
}

/// What makes one begun contract count before another; equal keys cannot be told apart by the rules.
auto rank(const Contract &contract, QDate day)
{
    const qint64 beginning = beginningOf(contract).toJulianDay();
    const qint64 end = endOf(contract);
    const bool inForce = end >= day.toJulianDay();
    return std::tuple(inForce, inForce ? beginning : end, inForce ? end : beginning, contract.signedOn,
        contract.revisedOn, contract.lateReview, contract.startsOn);
}

bool touches(const Contract &contract, const Period &period)
{
    const bool beforeItsEnd = period.to.isNull() || beginningOf(contract) <= period.to.addDays(1);
    const bool afterItsStart = contract.endsOn.isNull() || contract.endsOn.addDays(1) >= period.from;
    return beforeItsEnd && afterItsStart;
}

/// Stretches `period` over `contract`; true when that changed it.
bool extend(Period &period, const Contract &contract)
{
    const Period old = period;
    period.from = std::min(period.from, beginningOf(contract));
    if (period.to.isValid())
        period.to = contract.endsOn.isNull() ? QDate() : std::max(period.to, contract.endsOn);
    return period != old;
}

} // namespace

const Contract *currentContract(const PathwayReading &reading, bool (*isOfKind)(Contract::Kind))
{
    const Contract *current = nullptr;
    for (const auto &each : reading.facts.contracts) {
        if (!isOfKind(each.kind) || !reading.hasBegun(each))
            continue;
        if (!current || rank(*current, reading.until) < rank(each, reading.until))
            current = &each;
    }
    return current;
}

QDate agreedOn(const PathwayReading &reading, const Contract &contract)
{
    const bool revised = contract.revisedOn > contract.signedOn && reading.counts(contract.revisedOn);
    return revised ? contract.revisedOn : contract.signedOn;
}

const Contract *lastAgreedContract(const PathwayReading &reading, bool (*isOfKind)(Contract::Kind))
{
    const auto key = [&reading](const Contract &each) {
        return std::tuple(agreedOn(reading, each), rank(each, reading.until));
    };
    const Contract *last = nullptr;
    for (const auto &each : reading.facts.contracts)
        if (isOfKind(each.kind) && reading.isSigned(each) && (!last || key(*last) < key(each)))
            last = &each;
    return last;
}

QDate succeededOn(const PathwayReading &reading, const Contract &contract)
{
    Milestone first;
    for (const auto &each : reading.facts.contracts)
        if (reading.isSigned(each) && endOf(each) > endOf(contract))
            first.take(each.signedOn);
    return first.on;
}

Period unbrokenPeriod(const PathwayReading &reading, Contract::Kind kind)
{
    const Contract *last = nullptr;
    for (const auto &each : reading.facts.contracts)
        if (each.kind == kind && reading.hasBegun(each) && (!last || beginningOf(*last) < beginningOf(each)))
            last = &each;
    if (!last)
        return {};
    Period period{beginningOf(*last), last->endsOn};
    for (bool grows = true; grows;) {
        grows = false;
        for (const auto &each : reading.facts.contracts)
            if (each.kind == kind && reading.isSigned(each) && touches(each, period))
                grows = extend(period, each) || grows;
    }
    return period;
}

int daysBefore(const PathwayReading &reading, Contract::Kind kind, const Period &period)
{
    QList<Period> earlier;
    for (const auto &each : reading.facts.contracts)
        if (each.kind == kind && reading.hasBegun(each) && each.endsOn.isValid() && each.endsOn < period.from)
            earlier.append({beginningOf(each), each.endsOn});
    std::sort(earlier.begin(), earlier.end(),
        [](const Period &a, const Period &b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
    qint64 days = 0;
    QDate counted;
    for (const auto &each : std::as_const(earlier)) {
        const QDate from = std::max(each.from, counted.isValid() ? counted.addDays(1) : each.from);
        if (each.to < from)
            continue;
        days += from.daysTo(each.to) + 1;
        counted = each.to;
    }
    return int(days);
}
