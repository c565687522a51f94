#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <utility>

/// The stable codes of an enum, as files and other programs see them; one specialisation an enum.
template <class Enum>
struct Codes;

template <class Enum>
concept Coded = requires
{
    Codes<Enum>::table;
};

template <class Enum>
using CodeEntry = std::pair<Enum, const char *>;

/// The stable code of a value; never translated, never changed once released.
template <Coded Enum>
QString codeOf(Enum value)
{
    for (const auto &[member, code] : Codes<Enum>::table)
        if (member == value)
            return QString::fromLatin1(code);
    return {};
}

/// The value behind a code; nothing when the code is unknown.
template <Coded Enum>
std::optional<Enum> fromCode(QStringView code)
{
    for (const auto &[member, text] : Codes<Enum>::table)
        if (code == QLatin1String(text))
            return member;
    return {};
}

template <Coded Enum>
QList<Enum> allOf()
{
    QList<Enum> all;
    for (const auto &entry : Codes<Enum>::table)
        all.append(entry.first);
    return all;
}
