#pragma once

#include "core/exchange/importplan.h"
#include "core/services/service.h"

/// Stores what a plan says, as one command that can be undone.
class ImportService
{
public:
    explicit ImportService(Access context);

    struct Options
    {
        bool joinCircles = false; ///< whoever imports becomes a support worker of each new person
    };
    /// Stores everything or nothing. Conflict when a record was changed since the plan was made: plan again;
    /// Cancelled when `watch` asks so. A plan without writes makes no command.
    Result<ImportSummary> apply(
        const ImportPlan &plan, const Options &options, const ImportWatch &watch = {});

private:
    Access m_context;
};
