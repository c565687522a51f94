#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

class Database;

/// Brings a base to the schema of this program: numbered files of resources/schema, each in one transaction
/// with its checksum.
class Migrator
{
public:
    static constexpr quint32 ApplicationId = 0x4D41494C; // "MAIL", at byte 68 of the file

    /// `folder` holds the numbered schema files: those shipped with the program, unless a test says
    /// otherwise.
    explicit Migrator(Database &database, const QString &folder = QStringLiteral(":/schema"));

    /// The number of the newest schema this program knows.
    static int latestVersion();

    /// Whether a base of a server holds a base of ours.
    bool isLaid();
    /// Lays the whole schema in an empty file, or an empty base of a server: one without any table, or where
    /// ours hold nothing yet. File "exists" when it is not empty.
    Result<void> create();
    /// Damaged "schema" when the base has a trigger, a view or a table that no schema of ours makes, or lacks
    /// one: a file that was tampered with runs nothing.
    Result<void> checkObjects();
    /// Applies what is missing, after a verified copy beside the file; Damaged when a checksum differs,
    /// ReadOnly when the base is older and cannot be written, or on a server by who does not own it.
    Result<void> upgrade();

private:
    bool isEmpty();
    Result<void> verify(int version);
    Result<void> copyBefore(int version);
    Result<void> applyFrom(int version);
    int version();

    struct SchemaFile
    {
        int number = 0;
        QString name{};
        QByteArray content{};

        QString checksum() const;
        QStringList statements() const;
    };
    static QList<SchemaFile> filesIn(const QString &folder);
    Result<void> apply(const SchemaFile &file);
    /// What the schema files make, tried in memory.
    QStringList objectsMade() const;

    Database &m_database;
    QList<SchemaFile> m_files;
};
