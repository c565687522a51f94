#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

/// Writes a number as 13 characters of Crockford base 32, which sort as the number does.
QString crockford(qint64 value);
/// Reads what crockford() wrote, forgiving case, I, L and O; nothing when the text is no such number.
std::optional<qint64> fromCrockford(QStringView text);
/// A new time-sorted number, unique on this workstation: 41 bits of milliseconds since 2020, 10 of station,
/// 12 of sequence.
qint64 mintNumber();

/// The identity of one record of one kind; 0 means none. Ids of different kinds never mix.
template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    static Id mint() { return Id(mintNumber()); }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    QString text() const { return crockford(m_value); }

    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return qHash(id.value(), seed);
}
