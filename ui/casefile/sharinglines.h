#pragma once

#include "core/query/sharing.h"
#include "ui/casefile/recordtab.h"

/// The register of what was shared as lines of a tab: when, what, with whom, on what it rests.
QList<RecordLine> sharingLines(const QList<SharingLine> &lines, const CaseFile &file);
