#include "core/storage/values.h"

namespace Values {

QVariant toValue(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }

QVariant toValue(QDate value) { return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant(); }

QVariant toValue(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))) : QVariant();
}

QVariant toValue(const QStringList &value) { return toValue(value.join(QLatin1Char(','))); }

void fromValue(const QVariant &value, QString &member) { member = value.toString(); }

void fromValue(const QVariant &value, QDate &member)
{
    member = QDate::fromString(value.toString(), Qt::ISODate);
}

void fromValue(const QVariant &value, QDateTime &member)
{
    member = QDateTime::fromString(value.toString(), Qt::ISODate);
}

void fromValue(const QVariant &value, QStringList &member)
{
    member = value.toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
}

void fromValue(const QVariant &value, bool &member) { member = value.toLongLong() != 0; }

void fromValue(const QVariant &value, int &member) { member = value.toInt(); }

void fromValue(const QVariant &value, double &member) { member = value.toDouble(); }

} // namespace Values
