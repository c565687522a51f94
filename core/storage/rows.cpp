#include "core/storage/rows.h"

#include <QSqlError>

Rows::Rows(Database &database, const QString &sql, const QVariantList &values)
    : m_query(database.prepared(sql))
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i]);
    if (!m_query.exec())
        database.report(database.errorOf(m_query.lastError()));
}

Rows::~Rows() { m_query.finish(); }
