#pragma once

#include "core/query/circlemap.h"
#include "ui/print/printdocument.h"

#include <QCoreApplication>

/// The circle of a person on paper: the map, what it tells, and the same partners in a table. A body that
/// says something of the person by its name goes without it: paper lies about.
class CircleDocument
{
    Q_DECLARE_TR_FUNCTIONS(CircleDocument)

public:
    static PrintDocument of(const CircleMap &map, const QString &reference);
};
