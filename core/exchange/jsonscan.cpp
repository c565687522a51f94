#include "core/exchange/jsonscan.h"

#include "core/exchange/cellvalues.h"

std::optional<JsonScan::Fault> JsonScan::run()
{
    for (m_at = 0; m_at < m_text.size() && !m_fault; ++m_at)
        readSign();
    return m_fault;
}

void JsonScan::readSign()
{
    switch (m_text[m_at].unicode()) {
    case u'"':
        return readString();
    case u'[':
        return open(false);
    case u'{':
        return open(true);
    case u']':
    case u'}':
        if (!m_levels.isEmpty())
            m_levels.removeLast();
        return;
    case u',':
        return next();
    case u'\0':
        return fault(QStringLiteral("nul_character"), m_at);
    default:
        return;
    }
}

void JsonScan::open(bool isObject)
{
    m_levels.append({isObject, isObject, 1, {}});
    if (m_levels.size() > m_limits.depth)
        return fault(QStringLiteral("json_too_deep"), m_at);
    if (++m_values > m_limits.values)
        fault(QStringLiteral("too_many_values"), m_at, QString::number(m_limits.values));
}

void JsonScan::next()
{
    if (m_levels.isEmpty())
        return;
    Level &level = m_levels.last();
    level.expectsKey = level.isObject;
    if (++level.elements > m_limits.elements)
        return fault(QStringLiteral("too_many_elements"), m_at, QString::number(m_limits.elements));
    if (++m_values > m_limits.values)
        fault(QStringLiteral("too_many_values"), m_at, QString::number(m_limits.values));
}

void JsonScan::readString()
{
    const qsizetype start = m_at;
    QString text;
    bool half = false; // the first half of a character outside the basic plane waits for the second
    for (++m_at; m_at < m_text.size() && m_text[m_at] != QLatin1Char('"') && !m_fault; ++m_at) {
        const qsizetype place = m_at;
        readUnit(text);
        if (m_fault)
            return;
        if (half != text.back().isLowSurrogate())
            return fault(QStringLiteral("json_half_character"), place);
        half = text.back().isHighSurrogate();
    }
    if (half)
        return fault(QStringLiteral("json_half_character"), m_at);
    if (!m_levels.isEmpty() && m_levels.last().expectsKey)
        addKey(text, start);
}

/// Appends the unit at the place, its escape undone.
void JsonScan::readUnit(QString &out)
{
    const qsizetype place = m_at;
    QChar unit = m_text[m_at];
    if (unit.unicode() != 0 && unit.unicode() < 0x20)
        return fault(QStringLiteral("json_control_character"), place);
    if (unit == QLatin1Char('\\') && m_at + 1 < m_text.size())
        unit = escaped();
    if (unit.isNull())
        return fault(QStringLiteral("nul_character"), place);
    out += unit;
}

/// What an escape stands for; the place is left on its last sign.
QChar JsonScan::escaped()
{
    const QChar sign = m_text[++m_at];
    switch (sign.unicode()) {
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    case u'u':
        break;
    default:
        return sign;
    }
    bool isNumber = false;
    const ushort unit =
        m_text.sliced(m_at + 1, qMin<qsizetype>(4, m_text.size() - m_at - 1)).toUShort(&isNumber, 16);
    if (!isNumber) // a fault of syntax
        return sign;
    m_at += 4;
    return QChar(unit);
}

void JsonScan::addKey(const QString &key, qsizetype place)
{
    Level &level = m_levels.last();
    level.expectsKey = false;
    if (level.keys.contains(key))
        return fault(QStringLiteral("json_field_twice"), place, CellValues::cleaned(key).left(40));
    level.keys.insert(key);
}

void JsonScan::fault(const QString &code, qsizetype place, const QString &argument)
{
    m_fault = Fault{code, place, argument};
}
