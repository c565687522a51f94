#include "core/exchange/textdecoder.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/importing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

int depthOf(const QJsonValue &value)
{
    int deepest = 0;
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &each : elements)
            deepest = std::max(deepest, depthOf(each) + 1);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &each : object)
            deepest = std::max(deepest, depthOf(each) + 1);
    }
    return deepest;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = inputOf(data, size);
    const JsonDocument json = readJson(decodeText(bytes).text);
    if (json.refusal)
        require(json.root.isNull(), "nothing is taken from what is refused");
    else
        require(depthOf(json.root) <= JsonLimits().depth, "what is read is within the limits");
    const auto document = findDataInclusion(json.root);
    const QDate today(2026, 11, 23);
    for (const DataInclusionElement &element : document.structures)
        readStructure(element, today);
    for (const DataInclusionElement &element : document.services)
        readService(element, today);
    importAndTakeBack(readImportBytes(bytes));
    return 0;
}
