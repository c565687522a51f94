#pragma once

#include "core/domain/field.h"
#include "core/storage/rows.h"

#include <QStringList>

/// Reads and writes any record through its field table. The bodies are compiled once, in recordstore.cpp, for
/// each of MAILLAGE_RECORDS.
namespace RecordStore {

template <Recorded Record>
const QStringList &columns();

template <Recorded Record>
const QString &selectSql();

/// The record in the current row of a statement that began with selectSql().
template <Recorded Record>
Record read(const Rows &rows);

/// All records that `clause` ("WHERE …  ORDER BY …") selects.
template <Recorded Record>
QList<Record> select(Database &database, const QString &clause = {}, const QVariantList &values = {});

template <Recorded Record>
std::optional<Record> find(Database &database, decltype(Record::id) id);

template <Recorded Record>
Result<void> insert(Database &database, const Record &record);

/// Stores `record` over the one of the same revision; Conflict when that one is gone or was changed.
template <Recorded Record>
Result<void> update(Database &database, const Record &record);

template <Recorded Record>
Result<void> remove(Database &database, decltype(Record::id) id);

} // namespace RecordStore
