#pragma once

#include "core/domain/savedview.h"
#include "core/services/service.h"

#include <QList>

/// The account's saved views of the caseload.
class ViewService
{
public:
    explicit ViewService(Access context);

    /// In their order.
    QList<SavedView> views();
    /// Stores a new view (null id) or a changed one, for the session's account.
    Result<SavedViewId> save(SavedView view);
    Result<void> remove(SavedViewId view);

private:
    Access m_context;
};
