#pragma once

#include "core/query/finder.h"
#include "core/services/workspace.h"
#include "ui/shell/findprovider.h"

/// Answers Ctrl+K from the base.
class FinderProvider final : public FindProvider
{
public:
    /// `workspace` outlives this.
    explicit FinderProvider(Workspace &workspace);
    QList<Finding> find(const QString &text, int limit) override;

private:
    Finding finding(const Found &found) const;

    Workspace &m_workspace;
    Finder m_finder;
};
