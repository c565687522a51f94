#pragma once

#include "core/base/result.h"
#include "core/domain/changeset.h"

#include <QHash>
#include <QLockFile>
#include <QObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

/// One opened base. Belongs to the thread that opened it.
class Database : public QObject
{
    Q_OBJECT

public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Inspect, ///< for reading only, whatever somebody put in it: nothing of it can run
    };

    /// Creates an empty base with the schema files of a folder; refuses to write over a file.
    static Result<std::unique_ptr<Database>> create(
        const QString &path, const QString &schema = QStringLiteral(":/schema"));
    /// Opens a base, migrating an older one after a verified copy. When another process writes to it, or the
    /// file cannot be written, it opens for reading and writer() says who.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access = Access::ReadWrite);
    ~Database() override;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    /// Who writes to this base while we only read: "pid 123, poste ACCUEIL"; empty when nobody is known.
    QString writer() const { return m_writer; }

    /// A statement kept prepared, ready to be bound; forward only.
    QSqlQuery &prepared(const QString &sql);
    /// Runs one statement with its values; Storage on failure.
    Result<void> execute(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that must change exactly one row; Conflict when it changes none.
    Result<void> executeOne(const QString &sql, const QVariantList &values);
    Result<void> begin();
    Result<void> commit();
    void rollback();

    QSqlDatabase &connection() { return m_connection; }
    /// Tells that a statement failed, for queries that return plain rows.
    void report(const Error &error);

    /// Tells the pages what a committed command changed.
    void announce(const ChangeSet &changes) { Q_EMIT committed(changes); }

Q_SIGNALS:
    void committed(const ChangeSet &changes);
    /// A query failed; the window shows it.
    void failed(const Error &error);

private:
    Database(const QString &path, Access access);
    Result<void> connect();
    Result<void> applyPragmas();
    Result<void> takeLock();
    Result<void> checkAfterCrash();

    QString m_path;
    QString m_writer{};
    bool m_readOnly = false;
    bool m_wasLeftOpen = false;
    QString m_connectionName;
    QSqlDatabase m_connection;
    std::unique_ptr<QLockFile> m_lock;
    QHash<QString, QSqlQuery *> m_prepared;
};
