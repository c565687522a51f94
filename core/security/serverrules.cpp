#include "core/security/serverrules.h"

#include "core/security/policy.h"
#include "core/storage/postgresql.h"
#include "core/storage/rows.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

namespace {

constexpr qsizetype LongestName = 63; // bytes of a name on the server

QString rules(Database &database)
{
    QFile file(QStringLiteral(":/server/rules.sql"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString group = (QStringLiteral("maillage_") + database.server().base).left(LongestName);
    group.remove(QLatin1Char('"')).remove(QLatin1Char('\''));
    return QString::fromUtf8(file.readAll()).replace(QLatin1String("@group"), group);
}

/// Everything the policy allows, as rows of server_grant.
QList<QVariantList> grants()
{
    QList<QVariantList> rows;
    for (const Account::Role role : allOf<Account::Role>()) {
        Session session;
        session.account = AccountId(1);
        session.role = role;
        for (const Operation operation : allOf<Operation>())
            for (const Relation relation : allOf<Relation>())
                if (Policy::isAboutOne(operation) != (relation == Relation::None))
                    if (const Decision decision = Policy::decide(session, operation, relation);
                        decision.allow)
                        rows.append({codeOf(role), codeOf(relation), codeOf(operation), int(decision.level)});
    }
    return rows;
}

QString fingerprint(const QString &rules, const QList<QVariantList> &grants)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(rules.toUtf8());
    for (const QVariantList &row : grants)
        for (const QVariant &value : row)
            hash.addData(value.toByteArray() + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

bool areLaid(Database &database, const QString &print)
{
    Rows there(database, QStringLiteral("SELECT 1 WHERE to_regclass('public.server_grant') IS NOT NULL"));
    if (!there.next())
        return false;
    Rows laid(database,
        QStringLiteral("SELECT 1 FROM server_grant WHERE role = 'fingerprint' AND operation = ?"), {print});
    return laid.next();
}

Result<void> write(Database &database, const QString &rules, const QString &print)
{
    static const QRegularExpression separator(
        QStringLiteral("^-- next$"), QRegularExpression::MultilineOption);
    const QStringList statements = rules.split(separator, Qt::SkipEmptyParts);
    for (const QString &statement : statements)
        if (const auto done = database.run(statement); !done)
            return done;
    QList<QVariantList> rows = grants();
    rows.append({QStringLiteral("fingerprint"), QString(QLatin1String("")), print, 0});
    if (const auto cleared = database.execute(QStringLiteral("DELETE FROM server_grant")); !cleared)
        return cleared;
    for (const QVariantList &row : rows)
        if (const auto done = database.execute(
                QStringLiteral(
                    "INSERT INTO server_grant (role, relation, operation, level) VALUES (?, ?, ?, ?)"),
                row);
            !done)
            return done;
    return ServerRules::admitAll(database);
}

} // namespace

Result<void> ServerRules::lay(Database &database)
{
    if (!database.isServer() || !database.isOwner() || database.isReadOnly())
        return {};
    const QString text = rules(database);
    const QString print = fingerprint(text, grants());
    if (areLaid(database, print))
        return {};
    if (const auto begun = database.begin(); !begun)
        return begun;
    auto done = write(database, text, print);
    if (done)
        done = database.commit();
    if (!done)
        database.rollback();
    return done;
}

Result<void> ServerRules::admitAll(Database &database)
{
    if (!database.isServer() || !database.isOwner())
        return {};
    QStringList logins;
    {
        Rows accounts(database, QStringLiteral("SELECT login FROM account ORDER BY id"));
        while (accounts.next())
            logins.append(accounts.text(0));
    }
    for (const QString &login : std::as_const(logins))
        if (const auto done = admit(database, login); !done)
            return done;
    return {};
}

Result<void> ServerRules::admit(Database &database, const QString &login)
{
    return database.isServer() ? database.execute(QStringLiteral("SELECT maillage_admit(?)"), {login})
                               : Result<void>();
}

Result<void> ServerRules::protect(Database &database, const QString &login, const QString &passphrase)
{
    if (!database.isServer())
        return {};
    const QString verifier = Postgresql::verifierOf(database.connection(), login, passphrase);
    if (verifier.isEmpty())
        return Error{ErrorCode::Storage, QStringLiteral("verifier")};
    return database.execute(QStringLiteral("SELECT maillage_protect(?, ?)"), {login, verifier});
}
