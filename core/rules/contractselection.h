#pragma once

#include "core/base/period.h"
#include "core/rules/pathwayreading.h"

/// The contract that counts among those begun of the kinds given (a predicate): the latest in force, else the
/// last to have ended; null when none has begun.
const Contract *currentContract(const PathwayReading &reading, bool (*isOfKind)(Contract::Kind));
/// The day `contract` was last agreed on: its revision, else its signature.
QDate agreedOn(const PathwayReading &reading, const Contract &contract);
/// The signed contract of the kinds given (a predicate) that was agreed on last, begun or not; null when
/// none.
const Contract *lastAgreedContract(const PathwayReading &reading, bool (*isOfKind)(Contract::Kind));
/// The first signature of a contract that goes on after `contract` ends; null when there is none.
QDate succeededOn(const PathwayReading &reading, const Contract &contract);
/// How many days before `period` begun contracts of `kind` covered.
int daysBefore(const PathwayReading &reading, Contract::Kind kind, const Period &period);
/// The days covered without a break by begun contracts of `kind` and their signed successors, around the one
/// begun last; its `from` is null when none has begun.
Period unbrokenPeriod(const PathwayReading &reading, Contract::Kind kind);
