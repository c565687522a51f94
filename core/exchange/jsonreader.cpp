#include "core/exchange/jsonreader.h"

#include "core/exchange/jsonscan.h"
#include "core/exchange/textdecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace {

ImportProblem problemAt(const QString &text, const JsonScan::Fault &fault)
{
    const qsizetype lineStart =
        fault.place > 0 ? text.lastIndexOf(QLatin1Char('\n'), fault.place - 1) + 1 : 0;
    const QString argument =
        fault.argument.isEmpty() ? QString::number(fault.place - lineStart + 1) : fault.argument;
    return {lineOf(text, fault.place), {}, ImportProblem::Severity::Error, fault.code, {argument}};
}

bool holdsUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringDecoder::Flag::Stateless);
    const QString ignored = decoder(bytes);
    return !decoder.hasError();
}

} // namespace

JsonDocument readJson(const QString &text, const JsonLimits &limits)
{
    JsonDocument result;
    if (const auto fault = JsonScan(text, limits).run()) {
        result.refusal = problemAt(text, *fault);
        return result;
    }
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto place = QString::fromUtf8(bytes.left(error.offset)).size();
        result.refusal = problemAt(text, {QStringLiteral("json_syntax"), place, {}});
    } else if (document.isArray()) {
        result.root = document.array();
    } else {
        result.root = document.object();
    }
    return result;
}

int firstLineNotUtf8(const QByteArray &bytes)
{
    if (holdsUtf8(bytes))
        return 0;
    int line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', start);
        const qsizetype length = (end < 0 ? bytes.size() : end) - start;
        if (!holdsUtf8(QByteArrayView(bytes).sliced(start, length)))
            return line;
        start += length + 1;
    }
    return line;
}
