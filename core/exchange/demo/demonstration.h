#pragma once

#include "core/base/result.h"
#include "core/exchange/demo/demooptions.h"

#include <functional>

class Database;

/// Fills an empty base with an invented territory, in one transaction and as one command of the journal.
/// Invalid when the base holds a territory already. `progress(done, total)` is told of people; false from it
/// cancels, and nothing is written.
Result<void> writeDemonstration(
    Database &database, const DemoOptions &options, const std::function<bool(int, int)> &progress = {});
