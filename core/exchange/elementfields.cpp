#include "core/exchange/elementfields.h"

#include "core/exchange/cellvalues.h"

#include <QJsonArray>

#include <cmath>

namespace {

bool isGiven(const QJsonValue &value) { return !value.isNull() && !value.isUndefined(); }

} // namespace

ElementFields::ElementFields(const DataInclusionElement &element)
    : m_object(element.value.toObject())
    , m_place(element.place)
    , m_prefix(element.list.isEmpty() ? QString() : element.list + QLatin1Char('.'))
{
}

QString ElementFields::raw(const char *name)
{
    const QJsonValue given = value(name);
    if (isGiven(given) && !given.isString())
        warn(name, QStringLiteral("field_type"));
    return given.toString();
}

QString ElementFields::required(const char *name)
{
    const QJsonValue given = value(name);
    const QString text = CellValues::cleaned(given.toString());
    if (isGiven(given) && !given.isString())
        error(name, QStringLiteral("field_type"));
    else if (text.isEmpty())
        error(name, QStringLiteral("field_missing"));
    return text;
}

QString ElementFields::optional(const char *name) { return CellValues::cleaned(raw(name)); }

QString ElementFields::paragraphs(const char *name) { return CellValues::paragraphs(raw(name)); }

double ElementFields::number(const char *name, double least, double most)
{
    const QJsonValue given = value(name);
    if (!isGiven(given))
        return 0;
    const double number = given.toDouble();
    if (given.isDouble() && number >= least && number <= most)
        return number;
    warn(name, given.isDouble() ? QStringLiteral("number_left_out") : QStringLiteral("field_type"));
    return 0;
}

int ElementFields::integer(const char *name, int least, int most)
{
    const double given = number(name, least, most);
    if (given == std::floor(given))
        return int(given);
    warn(name, QStringLiteral("number_left_out"));
    return 0;
}

QStringList ElementFields::codes(const char *name, const Nomenclature *known)
{
    QStringList found;
    const QJsonValue given = value(name);
    if (isGiven(given) && !given.isArray())
        warn(name, QStringLiteral("field_type"));
    for (const QJsonValue &each : given.toArray()) {
        const QString code = CellValues::cleaned(each.toString());
        if (code.isEmpty())
            warn(name, QStringLiteral("field_type"));
        else if (!code.contains(QLatin1Char(',')) && (!known || known->contains(code)))
            found += code;
        else
            warn(name, QStringLiteral("value_unknown"), {code.left(60)});
    }
    found.removeDuplicates();
    return found;
}

QString ElementFields::code(const char *name, const Nomenclature &known)
{
    const QString text = optional(name);
    if (text.isEmpty() || known.contains(text))
        return text;
    warn(name, QStringLiteral("value_unknown"), {text.left(60)});
    return {};
}

void ElementFields::checkLength(const char *name, const QString &text, int least, int most)
{
    if (!text.isEmpty() && (text.size() < least || text.size() > most))
        warn(name, QStringLiteral("length_unusual"), {QString::number(least), QString::number(most)});
}

void ElementFields::error(const char *name, const QString &code)
{
    m_problems.append({m_place, column(name), ImportProblem::Severity::Error, code, {}});
    m_rejected = true;
}

void ElementFields::warn(const char *name, const QString &code, const QStringList &arguments)
{
    m_problems.append({m_place, column(name), ImportProblem::Severity::Warning, code, arguments});
}
