#include "core/services/draftservice.h"

#include "core/storage/rows.h"
#include "core/storage/values.h"

DraftService::DraftService(Access context)
    : m_context(context)
{
}

Result<void> DraftService::keep(qint64 subject, const QString &form, const QString &body)
{
    Database &database = m_context.database;
    if (database.isReadOnly())
        return Error{ErrorCode::ReadOnly, database.writer()};
    const QVariantList key{m_context.session.account.value(), subject, form};
    if (const auto begun = database.begin(); !begun)
        return begun;
    auto done = database.execute(
        QStringLiteral("DELETE FROM draft WHERE account_id = ? AND subject_id = ? AND form = ?"), key);
    if (done && !body.trimmed().isEmpty())
        done = database.execute(
            QStringLiteral(
                "INSERT INTO draft (account_id, subject_id, form, body, saved_at) VALUES (?, ?, ?, ?, ?)"),
            key + QVariantList{body, Values::toValue(m_context.clock.now())});
    if (done)
        done = database.commit();
    if (!done)
        database.rollback();
    return done;
}

std::optional<Draft> DraftService::find(qint64 subject, const QString &form)
{
    Rows rows(m_context.database,
        QStringLiteral(
            "SELECT body, saved_at FROM draft WHERE account_id = ? AND subject_id = ? AND form = ?"),
        {m_context.session.account.value(), subject, form});
    if (!rows.next())
        return {};
    return Draft{form, rows.text(0), rows.dateTime(1)};
}

QList<Draft> DraftService::about(qint64 subject)
{
    QList<Draft> drafts;
    Rows rows(m_context.database,
        QStringLiteral("SELECT form, body, saved_at FROM draft WHERE account_id = ? AND subject_id = ? "
                       "ORDER BY saved_at DESC, form"),
        {m_context.session.account.value(), subject});
    while (rows.next())
        drafts.append({rows.text(0), rows.text(1), rows.dateTime(2)});
    return drafts;
}

DraftPlace DraftService::place(qint64 subject, const QString &kind, qint64 record, const QString &variant)
{
    const QString form = Draft::formName(kind, record, variant);
    return {[this, subject, form] { return find(subject, form); },
        [this, subject, form](const QString &body) { return keep(subject, form, body); }, m_context.today(),
        record != 0};
}
