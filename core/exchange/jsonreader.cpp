#include "core/exchange/jsonreader.h"

#include "core/exchange/textdecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// Where the nesting goes beyond `limit`; -1 when it does not.
qsizetype tooDeepAt(const QByteArray &bytes, int limit)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '[' || c == '{') && ++depth > limit)
            return i;
        else if (!inString && (c == ']' || c == '}'))
            --depth;
    }
    return -1;
}

ImportProblem problemAt(const QByteArray &bytes, qsizetype offset, const QString &code)
{
    const QString before = QString::fromUtf8(bytes.left(offset));
    const qsizetype lineStart = before.lastIndexOf(QLatin1Char('\n')) + 1;
    return {lineOf(before, before.size()), {}, ImportProblem::Severity::Error, code,
        {QString::number(before.size() - lineStart + 1)}};
}

} // namespace

JsonDocument readJson(const QString &text, const JsonLimits &limits)
{
    JsonDocument result;
    const QByteArray bytes = text.toUtf8();
    if (const auto place = tooDeepAt(bytes, limits.depth); place >= 0) {
        result.refusal = problemAt(bytes, place, QStringLiteral("json_too_deep"));
        return result;
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        result.refusal = problemAt(bytes, error.offset, QStringLiteral("json_syntax"));
    else if (document.isArray())
        result.root = document.array();
    else
        result.root = document.object();
    return result;
}
