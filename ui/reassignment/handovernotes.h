#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

class Workspace;

/// The hand-over notes that were begun, person by person: kept as drafts within a second, found again after,
/// forgotten once the file is given.
class HandOverNotes final : public QObject
{
    Q_OBJECT

public:
    /// `workspace` outlives the notes.
    explicit HandOverNotes(Workspace &workspace, QObject *parent = nullptr);
    ~HandOverNotes() override;

    /// What was typed about a person; nothing when nothing was.
    std::optional<QString> of(BeneficiaryId person) const;
    void type(BeneficiaryId person, const QString &text);
    void forget(BeneficiaryId person);

private:
    void keep();

    Workspace &m_workspace;
    mutable QHash<BeneficiaryId, std::optional<QString>> m_known{};
    QSet<BeneficiaryId> m_unkept{};
    QTimer m_rest;
};
