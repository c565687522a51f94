#include "core/rules/requestclock.h"

#include <QFile>

namespace {

constexpr qsizetype ClockColumns = 5;

} // namespace

Result<QList<RequestClock>> parseRequestClocks(const QString &csv)
{
    QList<RequestClock> clocks;
    const QStringList lines = csv.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QStringList cells = lines[line].split(QLatin1Char(';'));
        const auto kind = fromCode<PartnerRequest::Kind>(cells.first());
        const bool hours = cells.value(3) == QLatin1String("hour");
        const int remind = cells.value(1).toInt();
        const int expire = cells.value(2).toInt();
        if (cells.size() < ClockColumns || !kind || remind < 1 || expire < remind
            || (!hours && cells[3] != QLatin1String("day")))
            return Error{ErrorCode::Format, QStringLiteral("line %1").arg(line + 1)};
        // A source has its own semicolons.
        clocks.append({*kind, remind, expire, hours, cells.mid(ClockColumns - 1).join(QLatin1Char(';'))});
    }
    for (const auto kind : allOf<PartnerRequest::Kind>())
        if (std::none_of(
                clocks.cbegin(), clocks.cend(), [kind](const auto &each) { return each.kind == kind; }))
            return Error{ErrorCode::Format, codeOf(kind)};
    return clocks;
}

const QList<RequestClock> &requestClocks()
{
    static const QList<RequestClock> clocks = [] {
        QFile file(QStringLiteral(":/rules/requests.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        const auto parsed = parseRequestClocks(opened ? QString::fromUtf8(file.readAll()) : QString());
        Q_ASSERT(parsed);
        return parsed ? *parsed : QList<RequestClock>();
    }();
    return clocks;
}

const RequestClock &requestClock(PartnerRequest::Kind kind)
{
    static const RequestClock none;
    for (const RequestClock &clock : requestClocks())
        if (clock.kind == kind)
            return clock;
    return none;
}
