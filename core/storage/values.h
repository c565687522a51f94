#pragma once

#include "core/base/code.h"
#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QVariant>

/// How members become column values and come back. Empty text, null dates and null ids are NULL.
namespace Values {

inline QVariant toValue(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
inline QVariant toValue(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}
inline QVariant toValue(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))) : QVariant();
}
inline QVariant toValue(const QStringList &value) { return toValue(value.join(QLatin1Char(','))); }
inline QVariant toValue(bool value) { return value ? 1 : 0; }
inline QVariant toValue(int value) { return value; }
inline QVariant toValue(double value) { return value; }
template <class Tag>
QVariant toValue(Id<Tag> value)
{
    return value.isNull() ? QVariant() : QVariant(value.value());
}
template <Coded Enum>
QVariant toValue(Enum value)
{
    return toValue(codeOf(value));
}

inline void fromValue(const QVariant &value, QString &member) { member = value.toString(); }
inline void fromValue(const QVariant &value, QDate &member)
{
    member = QDate::fromString(value.toString(), Qt::ISODate);
}
inline void fromValue(const QVariant &value, QDateTime &member)
{
    member = QDateTime::fromString(value.toString(), Qt::ISODate);
}
inline void fromValue(const QVariant &value, QStringList &member)
{
    member = value.toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
}
inline void fromValue(const QVariant &value, bool &member) { member = value.toLongLong() != 0; }
inline void fromValue(const QVariant &value, int &member) { member = value.toInt(); }
inline void fromValue(const QVariant &value, double &member) { member = value.toDouble(); }
template <class Tag>
void fromValue(const QVariant &value, Id<Tag> &member)
{
    member = Id<Tag>(value.toLongLong());
}
template <Coded Enum>
void fromValue(const QVariant &value, Enum &member)
{
    if (const auto known = fromCode<Enum>(value.toString()))
        member = *known;
}

} // namespace Values
