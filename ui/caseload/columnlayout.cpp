#include "ui/caseload/columnlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int Version = 1;
constexpr int Narrowest = 100;
constexpr int Widest = 8000;

std::optional<ColumnLayout::Column> readColumn(const QJsonObject &json)
{
    const auto by = fromCode<Sorting::By>(json.value(QLatin1String("column")).toString());
    if (!by)
        return {};
    return ColumnLayout::Column{*by,
        std::clamp(json.value(QLatin1String("width")).toInt(Narrowest), Narrowest, Widest),
        json.value(QLatin1String("hidden")).toBool()};
}

bool holds(const QList<ColumnLayout::Column> &columns, Sorting::By by)
{
    return std::any_of(
        columns.begin(), columns.end(), [by](const ColumnLayout::Column &each) { return each.by == by; });
}

} // namespace

ColumnLayout ColumnLayout::usual()
{
    return {{{Sorting::By::Name, 1150}, {Sorting::By::NextDeadline, 1750}, {Sorting::By::Stage, 1050},
                {Sorting::By::LastContact, 700}, {Sorting::By::Referent, 1000}, {Sorting::By::Commune, 800},
                {Sorting::By::Track, 1150}, {Sorting::By::NextAppointment, 1100, true},
                {Sorting::By::ContractEnd, 850, true}, {Sorting::By::StageSince, 900, true},
                {Sorting::By::Reference, 850, true}},
        {}};
}

QByteArray ColumnLayout::toJson() const
{
    QJsonArray list;
    for (const Column &column : columns)
        list.append(QJsonObject{{QStringLiteral("column"), codeOf(column.by)},
            {QStringLiteral("width"), column.width}, {QStringLiteral("hidden"), column.hidden}});
    const QJsonObject json{{QStringLiteral("version"), Version}, {QStringLiteral("columns"), list},
        {QStringLiteral("sorted_by"), codeOf(sorting.by)},
        {QStringLiteral("descending"), sorting.descending}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ColumnLayout ColumnLayout::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ColumnLayout layout;
    for (const QJsonValue &each : object.value(QLatin1String("columns")).toArray())
        if (const auto column = readColumn(each.toObject()); column && !holds(layout.columns, column->by))
            layout.columns.append(*column);
    const ColumnLayout usual = ColumnLayout::usual();
    if (std::all_of(layout.columns.begin(), layout.columns.end(), [](const Column &c) { return c.hidden; }))
        return usual;
    for (const Column &column : usual.columns)
        if (!holds(layout.columns, column.by))
            layout.columns.append(column);
    if (const auto by = fromCode<Sorting::By>(object.value(QLatin1String("sorted_by")).toString()))
        layout.sorting = {*by, object.value(QLatin1String("descending")).toBool()};
    return layout;
}
