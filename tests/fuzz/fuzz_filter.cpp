#include "core/query/caseload.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/variedpeople.h"

namespace {

TestBase &variedBase()
{
    static TestBase *base = [] {
        auto *made = new TestBase; // kept: the leak check knows what a static holds
        addVariedPeople(*made, 40);
        QObject::connect(&made->database(), &Database::failed, &made->database(),
            [](const Error &) { require(false, "whatever filter is read can be asked"); });
        return made;
    }();
    return *base;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto filter = Filter::fromJson(QString::fromUtf8(inputOf(data, size)));
    if (!filter)
        return 0;
    const auto again = Filter::fromJson(filter->toJson());
    require(again && again->toJson() == filter->toJson(), "a filter is read as it was written");
    Caseload caseload(variedBase().workspace().access());
    const auto ids = caseload.ids(*filter, {});
    require(caseload.count(*filter) == ids.size(), "a count is the length of its list");
    caseload.rows(ids.mid(0, Caseload::PageSize));
    return 0;
}
