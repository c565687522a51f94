#pragma once

#include "core/base/result.h"
#include "core/domain/changeset.h"
#include "core/storage/serveraddress.h"

#include <QHash>
#include <QLockFile>
#include <QObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

struct sqlite3;

/// One opened base, in a file or on a server. Belongs to the thread that opened it.
class Database : public QObject
{
    Q_OBJECT

public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Inspect, ///< for reading only, whatever somebody put in it: nothing of it can run
    };

    /// Creates an empty base with the schema files of a folder; refuses to write over a file, and on a server
    /// takes an empty base of it.
    static Result<std::unique_ptr<Database>> create(
        const QString &path, const QString &schema = QStringLiteral(":/schema"));
    /// Opens a base, migrating an older one after a verified copy (on a server, when who opens owns it). When
    /// another process writes to a file, or it cannot be written, it opens for reading and writer() says who.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access = Access::ReadWrite);
    ~Database() override;

    /// The file, or the address of the server.
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly || m_isLost; }
    /// Who writes to this base while we only read: "pid 123, poste ACCUEIL"; empty when nobody is known.
    QString writer() const { return m_writer; }
    bool isServer() const { return m_server.has_value(); }
    const ServerAddress &server() const { return *m_server; }
    /// On a server, whether who connected owns the base: no rule of the server holds her.
    bool isOwner() const { return m_isOwner; }
    /// True while the server does not answer.
    bool isLost() const { return m_isLost; }

    /// A statement kept prepared, ready to be bound; forward only.
    QSqlQuery &prepared(const QString &sql);
    /// Runs one statement with its values; Storage on failure.
    Result<void> execute(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that must change exactly one row; Conflict when it changes none.
    Result<void> executeOne(const QString &sql, const QVariantList &values);
    /// Runs a statement that makes or sets something, once.
    Result<void> run(const QString &sql);
    Result<void> begin();
    Result<void> commit();
    void rollback();
    /// Until the transaction ends, no other workstation holds this number with one that holds it alone;
    /// Storage "busy" after some seconds. On a file nothing happens: it has one writer as it is.
    Result<void> hold(qint64 number, bool alone = true);

    QSqlDatabase &connection() { return m_connection; }
    sqlite3 *sqlite() const { return m_sqlite; } ///< null on a server
    /// What a statement's failure means; see Postgresql::errorOf().
    Error errorOf(const QSqlError &error);
    /// Tells that a statement failed, for queries that return plain rows.
    void report(const Error &error);

    /// Tells the pages what a committed command changed.
    void announce(const ChangeSet &changes);

Q_SIGNALS:
    void committed(const ChangeSet &changes);
    /// A query failed; the window shows it.
    void failed(const Error &error);
    /// The server went silent, or answers again.
    void reachable(bool answers);

private:
    Database(const QString &path, Access access);
    static Result<std::unique_ptr<Database>> openFile(const QString &path, Access access);
    static Result<std::unique_ptr<Database>> openServer(const QString &address, Access access);
    Result<void> connectServer();
    Result<void> takeLock();
    void listen();
    void lose();
    void seek();
    void find(bool answers);
    void forgetPrepared();

    QString m_path;
    QString m_writer{};
    bool m_readOnly = false;
    std::optional<ServerAddress> m_server{};
    bool m_isOwner = false;
    bool m_isLost = false;
    bool m_listens = false;
    QString m_connectionName;
    QSqlDatabase m_connection;
    sqlite3 *m_sqlite = nullptr;
    std::unique_ptr<QLockFile> m_lock;
    QHash<QString, QSqlQuery *> m_prepared;
};
