#pragma once

#include "core/base/result.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/datainclusion.h"
#include "core/exchange/importplan.h"

class Database;

/// A file read once: what it holds, and its content before anything is compared with a base.
struct ImportSource
{
    ImportFormat format = ImportFormat::Unknown;
    QString encoding{};
    SourceTable table{}; ///< of a CSV
    DataInclusion document{}; ///< of a JSON
    QList<ImportProblem> problems{}; ///< doubts about the whole file
    std::optional<ImportProblem> refusal{}; ///< why nothing can be taken from it
};

struct ImportLimits
{
    qint64 csvBytes = 50ll * 1024 * 1024;
    qint64 jsonBytes = 100ll * 1024 * 1024;
};

/// Reads a file and tells by its content what it holds. A file that cannot be taken has its refusal.
ImportSource readImportFile(const QString &path, const ImportLimits &limits = {});
ImportSource readImportBytes(const QByteArray &bytes, const ImportLimits &limits = {});

/// What importing `source` would do to the base, every line with its decision. Reads only. Cancelled when
/// `watch` asks so.
Result<ImportPlan> planImport(Database &database, const ImportSource &source, QDate today,
    const ImportDecisions &decisions = {}, const ImportWatch &watch = {});
/// The same through a connection of its own, so that another thread may wait for it.
Result<ImportPlan> planImport(const QString &basePath, const ImportSource &source, QDate today,
    const ImportDecisions &decisions = {}, const ImportWatch &watch = {});
