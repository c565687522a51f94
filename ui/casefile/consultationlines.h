#pragma once

#include "core/query/trailreader.h"
#include "ui/casefile/recordtab.h"

/// Who consulted a file: when, who, what, result.
QList<RecordLine> consultationLines(const QList<TrailRow> &rows, QDate today);
