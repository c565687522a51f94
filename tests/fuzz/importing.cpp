#include "tests/fuzz/importing.h"

#include "core/exchange/importservice.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/testbase.h"

namespace {

/// A base with two people; a new one now and then, since what is undone stays in its journal.
TestBase &smallBase()
{
    constexpr int UsesOfOne = 300;
    static TestBase *base = nullptr; // never closed at the end, when the engine may be gone already
    static int uses = 0;
    if (uses++ % UsesOfOne == 0) {
        delete base;
        base = new TestBase;
        base->addPerson(QStringLiteral("Auberive"), QStringLiteral("Solène"), QDate(1988, 3, 14));
        base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
    }
    return *base;
}

} // namespace

void importAndTakeBack(const ImportSource &source)
{
    TestBase &base = smallBase();
    const auto plan = planImport(base.database(), source, base.clock().today());
    require(plan.has_value(), "a file is refused by its plan, not by the base");
    require(!source.refusal || plan->refused, "what cannot be read is refused");
    if (plan->refused) {
        require(plan->lines.isEmpty() && plan->isEmpty(), "a refused file writes nothing");
        return;
    }
    const QByteArray before = base.dump();
    const auto applied = ImportService(base.workspace().access()).apply(*plan, {});
    require(applied.has_value(), "what was planned can be stored");
    if (plan->isEmpty()) {
        require(base.dump() == before, "a plan without writes writes nothing");
        return;
    }
    const auto again = planImport(base.database(), source, base.clock().today());
    require(again && again->summary().created == 0, "the same file brings nobody new");
    require(base.workspace().undo().undo().has_value(), "an import can be undone");
    require(base.dump() == before, "an import undone leaves the base as it was");
}
