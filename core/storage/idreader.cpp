#include "core/storage/idreader.h"

#include "core/storage/rows.h"

#include <sqlite3.h>

namespace {

/// One prepared statement, finalized in any case.
class Statement
{
public:
    Statement(sqlite3 *engine, const QString &sql)
    {
        const QByteArray text = sql.toUtf8();
        m_state = sqlite3_prepare_v2(engine, text.constData(), int(text.size()), &m_statement, nullptr);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int place, const QVariant &value)
    {
        if (m_state != SQLITE_OK)
            return;
        if (value.isNull()) {
            m_state = sqlite3_bind_null(m_statement, place);
        } else if (value.userType() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            m_state =
                sqlite3_bind_text(m_statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else {
            m_state = sqlite3_bind_int64(m_statement, place, value.toLongLong());
        }
    }

    QList<qint64> numbers()
    {
        QList<qint64> all;
        if (m_state != SQLITE_OK)
            return all;
        while ((m_state = sqlite3_step(m_statement)) == SQLITE_ROW)
            all.append(sqlite3_column_int64(m_statement, 0));
        return all;
    }

    bool succeeded() const { return m_state == SQLITE_DONE; }

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_state = SQLITE_OK;
};

QList<qint64> throughDriver(Database &database, const QString &sql, const QVariantList &values)
{
    QList<qint64> all;
    Rows rows(database, sql, values);
    while (rows.next())
        all.append(rows.number(0));
    return all;
}

} // namespace

QList<qint64> readIds(Database &database, const QString &sql, const QVariantList &values)
{
    sqlite3 *engine = database.sqlite();
    if (!engine)
        return throughDriver(database, sql, values);
    Statement statement(engine, sql);
    for (int i = 0; i < values.size(); ++i)
        statement.bind(i + 1, values[i]);
    const auto all = statement.numbers();
    if (!statement.succeeded()) {
        database.report(Error{ErrorCode::Storage, QString::fromUtf8(sqlite3_errmsg(engine))});
        return {};
    }
    return all;
}
