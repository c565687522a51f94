#include "core/storage/image.h"

#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/patience.h"

#include <sqlite3.h>

#include <memory>

namespace {

constexpr int FileHeader = 100;
constexpr int WriteVersionOffset = 18; // and the read version after it; 2 says a log beside the file
constexpr char WithoutLog = 1;

struct Closer
{
    void operator()(sqlite3 *memory) const { sqlite3_close(memory); }
};

/// The first cell of the first row; empty when the statement fails.
QByteArray firstCell(sqlite3 *memory, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    QByteArray cell;
    if (sqlite3_prepare_v2(memory, sql, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        cell = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return cell;
}

} // namespace

Result<QByteArray> imageOf(Database &database)
{
    sqlite3 *handle = database.sqlite();
    if (!handle)
        return Error{ErrorCode::Storage, QStringLiteral("no file behind this base")};
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(handle, "main", &size, 0), sqlite3_free);
    if (!bytes || size < FileHeader)
        return Error{ErrorCode::Storage, QString::fromUtf8(sqlite3_errmsg(handle))};
    QByteArray image(reinterpret_cast<const char *>(bytes.get()), qsizetype(size));
    image[WriteVersionOffset] = WithoutLog;
    image[WriteVersionOffset + 1] = WithoutLog;
    return image;
}

Result<ImageContent> checkImage(const QByteArray &image)
{
    if (image.size() < FileHeader || !image.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{ErrorCode::NotABase, QString()};
    sqlite3 *opened = nullptr;
    if (sqlite3_open(":memory:", &opened) != SQLITE_OK) {
        sqlite3_close(opened);
        return Error{ErrorCode::Storage, QString()};
    }
    const std::unique_ptr<sqlite3, Closer> memory(opened);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // Read only: the engine never writes to what it is given.
    auto *bytes = reinterpret_cast<unsigned char *>(const_cast<char *>(image.constData()));
    if (sqlite3_deserialize(opened, "main", bytes, image.size(), image.size(), SQLITE_DESERIALIZE_READONLY)
        != SQLITE_OK)
        return Error{ErrorCode::Damaged, QStringLiteral("deserialize")};
    if (firstCell(opened, "PRAGMA application_id").toUInt() != Migrator::ApplicationId)
        return Error{ErrorCode::NotABase, QString()};
    ImageContent content;
    content.version = firstCell(opened, "PRAGMA user_version").toInt();
    if (content.version > Migrator::latestVersion())
        return Error{ErrorCode::TooNew, QString()};
    if (firstCell(opened, "PRAGMA integrity_check") != "ok")
        return Error{ErrorCode::Damaged, QStringLiteral("integrity_check")};
    const Patience patience(opened);
    content.people = firstCell(opened, "SELECT COUNT(*) FROM beneficiary").toInt();
    if (patience.isOver())
        return Error{ErrorCode::Damaged, QStringLiteral("slow")};
    return content;
}
