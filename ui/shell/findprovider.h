#pragma once

#include "ui/shell/location.h"

#include <QList>
#include <QString>

/// Something Ctrl+K leads to.
struct Finding
{
    QString title{}; ///< "DIALLO Aminata"
    QString detail{}; ///< "34 ans · Limoges"
    QString icon{}; ///< a name of resources/icons
    Location location{};
};

/// Finds people, partners and professionals for Ctrl+K.
class FindProvider
{
public:
    virtual ~FindProvider() = default;
    /// At most `limit` findings for the words typed; in a few milliseconds.
    virtual QList<Finding> find(const QString &text, int limit) = 0;
};
