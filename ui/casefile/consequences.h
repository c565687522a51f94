#pragma once

#include "core/query/casefile.h"

#include <QStringList>

/// What a person's stage and deadlines become with the facts `after`, compared with those of her file: one
/// sentence a change, with its law; nothing when nothing changes.
QStringList consequences(const CaseFile &file, const PathwayFacts &after);

/// `records` with `record` in the place of the one of the same id, or before them when it is new.
template <class Record>
QList<Record> with(QList<Record> records, const Record &record)
{
    for (Record &each : records)
        if (each.id == record.id) {
            each = record;
            return records;
        }
    records.prepend(record);
    return records;
}
