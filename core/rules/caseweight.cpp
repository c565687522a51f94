#include "core/rules/caseweight.h"

#include <QFile>

#include <algorithm>

namespace {

constexpr qsizetype WeightColumns = 6;
constexpr int OrdinaryPoints = 10;

/// Nothing in an empty cell; what is not known is said by `known`.
template <class Enum>
std::optional<Enum> anyOr(const QString &cell, bool &known)
{
    if (cell.isEmpty())
        return {};
    const auto found = fromCode<Enum>(cell);
    known = known && found.has_value();
    return found;
}

} // namespace

Result<QList<CaseWeight>> parseCaseWeights(const QString &csv)
{
    QList<CaseWeight> weights;
    const QStringList lines = csv.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QStringList cells = lines[line].split(QLatin1Char(';'));
        bool known = cells.size() >= WeightColumns;
        CaseWeight weight;
        weight.track = anyOr<Track>(cells.value(0), known);
        weight.stage = anyOr<Stage>(cells.value(1), known);
        weight.points = cells.value(2).toInt();
        if (!known || weight.points < 1)
            return Error{ErrorCode::Format, QStringLiteral("line %1").arg(line + 1)};
        weight.validity = {
            QDate::fromString(cells[3], Qt::ISODate), QDate::fromString(cells[4], Qt::ISODate)};
        weight.source = cells.mid(WeightColumns - 1).join(QLatin1Char(';'));
        weights.append(weight);
    }
    return weights;
}

const QList<CaseWeight> &caseWeights()
{
    static const QList<CaseWeight> weights = [] {
        QFile file(QStringLiteral(":/rules/caseload_weights.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        const auto parsed = parseCaseWeights(opened ? QString::fromUtf8(file.readAll()) : QString());
        Q_ASSERT(parsed);
        return parsed ? *parsed : QList<CaseWeight>();
    }();
    return weights;
}

int caseWeightOf(Track track, Stage stage, QDate day, const QList<CaseWeight> &weights)
{
    int ordinary = OrdinaryPoints;
    std::optional<int> byTrack;
    std::optional<int> byStage;
    for (const CaseWeight &weight : weights) {
        if (!weight.validity.contains(day))
            continue;
        if (weight.track == track && !weight.stage)
            byTrack = weight.points;
        else if (weight.stage == stage && (!weight.track || weight.track == track))
            byStage = weight.points;
        else if (!weight.track && !weight.stage)
            ordinary = weight.points;
    }
    if (byStage && *byStage < ordinary)
        return *byStage;
    return std::max(byTrack.value_or(ordinary), byStage.value_or(ordinary));
}
