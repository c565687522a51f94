#include "core/rules/deadlinerule.h"

#include <QStringList>

namespace {

enum Column {
    Code,
    From,
    To,
    Delay,
    Unit,
    Date,
    Tracks,
    Scope,
    ValidFrom,
    ValidTo,
    Notice,
    Force,
    Source,
    Label
};

const QStringList &header()
{
    static const QStringList names = QStringLiteral(
        "code;from;to;delay;unit;date;tracks;scope;valid_from;valid_to;notice_days;force;source;label")
                                         .split(QLatin1Char(';'));
    return names;
}

/// Reads the cells of one line and remembers the first column that is wrong.
class Line
{
public:
    explicit Line(const QString &text)
        : m_cells(text.split(QLatin1Char(';')))
    {
    }

    bool isComplete() const { return m_cells.size() == header().size(); }
    QString wrong() const { return m_wrong; }

    QString text(Column column) const { return m_cells[column].trimmed(); }

    QString needed(Column column) { return check(column, !text(column).isEmpty(), text(column)); }

    int number(Column column)
    {
        bool ok = false;
        const int value = text(column).toInt(&ok);
        return check(column, ok && value >= 0, value);
    }

    QDate day(Column column)
    {
        const auto value = QDate::fromString(text(column), Qt::ISODate);
        return check(column, value.isValid() || text(column).isEmpty(), value);
    }

    template <Coded Enum>
    Enum coded(Column column)
    {
        const auto value = fromCode<Enum>(text(column));
        return check(column, value.has_value(), value.value_or(Enum{}));
    }

    QList<Track> tracks()
    {
        QList<Track> all;
        for (const auto &code : text(Tracks).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const auto track = fromCode<Track>(code.trimmed());
            all.append(check(Tracks, track.has_value(), track.value_or(Track::None)));
        }
        return all;
    }

    template <class Value>
    Value check(Column column, bool right, Value value)
    {
        if (!right && m_wrong.isEmpty())
            m_wrong = header()[column];
        return value;
    }

private:
    QStringList m_cells;
    QString m_wrong{};
};

DeadlineRule ruleOf(Line &line)
{
    DeadlineRule rule;
    rule.code = line.needed(Code);
    rule.fromFact = line.needed(From);
    rule.toFact = line.text(To);
    rule.unit = line.coded<DeadlineRule::Unit>(Unit);
    const bool dated = rule.unit == DeadlineRule::Unit::Date;
    rule.delay = dated ? 0 : line.number(Delay);
    rule.date = line.day(Date);
    line.check(Date, rule.date.isValid() == dated, 0);
    rule.tracks = line.tracks();
    rule.scope = line.text(Scope);
    rule.validity.from = line.day(ValidFrom);
    rule.validity.to = line.day(ValidTo);
    const auto &[from, to] = rule.validity;
    line.check(ValidTo, !from.isValid() || !to.isValid() || from <= to, 0);
    rule.noticeDays = line.number(Notice);
    rule.force = line.coded<DeadlineRule::Force>(Force);
    rule.source = line.needed(Source);
    rule.label = line.needed(Label);
    return rule;
}

bool sharesTrack(const DeadlineRule &a, const DeadlineRule &b)
{
    return a.tracks.isEmpty() || b.tracks.isEmpty()
        || std::any_of(a.tracks.cbegin(), a.tracks.cend(), [&](Track t) { return b.tracks.contains(t); });
}

/// True when both lines would answer for the same clock.
bool collide(const DeadlineRule &a, const DeadlineRule &b)
{
    return a.code == b.code && a.scope == b.scope && a.validity.overlaps(b.validity) && sharesTrack(a, b);
}

Error wrongLine(qsizetype number, const QString &column)
{
    return Error{ErrorCode::Format, QStringLiteral("line %1, column %2").arg(number).arg(column)};
}

} // namespace

Result<QList<DeadlineRule>> parseDeadlineRules(const QString &csv)
{
    QList<DeadlineRule> rules;
    const auto lines = csv.split(QLatin1Char('\n'));
    if (lines.first().trimmed() != header().join(QLatin1Char(';')))
        return wrongLine(1, header().first());
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        Line line(lines[i]);
        if (!line.isComplete())
            return wrongLine(i + 1, header().last());
        const auto rule = ruleOf(line);
        if (!line.wrong().isEmpty())
            return wrongLine(i + 1, line.wrong());
        const auto collides = [&rule](const DeadlineRule &other) { return collide(rule, other); };
        if (std::any_of(rules.cbegin(), rules.cend(), collides))
            return wrongLine(i + 1, header()[ValidFrom]);
        rules.append(rule);
    }
    return rules;
}
