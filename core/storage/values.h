#pragma once

#include "core/base/code.h"
#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QVariant>

/// How members become column values and come back. Empty text, null dates and null ids are NULL.
namespace Values {

QVariant toValue(const QString &value);
QVariant toValue(QDate value);
QVariant toValue(const QDateTime &value);
QVariant toValue(const QStringList &value);
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

void fromValue(const QVariant &value, QString &member);
void fromValue(const QVariant &value, QDate &member);
void fromValue(const QVariant &value, QDateTime &member);
void fromValue(const QVariant &value, QStringList &member);
void fromValue(const QVariant &value, bool &member);
void fromValue(const QVariant &value, int &member);
void fromValue(const QVariant &value, double &member);
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
