#include "core/services/viewservice.h"

#include "core/services/unitofwork.h"

ViewService::ViewService(Access context)
    : m_context(context)
{
}

QList<SavedView> ViewService::views()
{
    return RecordStore::select<SavedView>(m_context.database,
        QStringLiteral("WHERE account_id = ? ORDER BY position, id"), {m_context.session.account.value()});
}

Result<SavedViewId> ViewService::save(SavedView view)
{
    if (view.name.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("name")};
    view.account = m_context.session.account;
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::SaveView);
    if (view.id.isNull())
        work.insert(view);
    else
        work.update(view);
    if (const auto done = work.commit(); !done)
        return done.error();
    return view.id;
}

Result<void> ViewService::remove(SavedViewId view)
{
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::RemoveView);
    work.remove<SavedView>(view);
    return work.commit();
}
