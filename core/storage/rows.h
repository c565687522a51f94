#pragma once

#include "core/storage/database.h"

#include <QDate>
#include <QDateTime>

/// The rows of one SELECT, forward only; a failure is reported to the database and reads as no rows.
class Rows
{
public:
    Rows(Database &database, const QString &sql, const QVariantList &values = {});
    ~Rows();
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool next() { return m_query.next(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return number(column) != 0; }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QDateTime dateTime(int column) const { return QDateTime::fromString(text(column), Qt::ISODate); }
    QVariant value(int column) const { return m_query.value(column); }
    template <class Identifier>
    Identifier id(int column) const
    {
        return Identifier(number(column));
    }

private:
    QSqlQuery &m_query;
};
