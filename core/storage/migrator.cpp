#include "core/storage/migrator.h"

#include "core/storage/rows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace {

struct SchemaFile
{
    int number = 0;
    QString name{};
    QByteArray content{};

    QString checksum() const
    {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
};

const QList<SchemaFile> &schemaFiles()
{
    static const QList<SchemaFile> files = [] {
        QList<SchemaFile> found;
        const QDir folder(QStringLiteral(":/schema"));
        const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                found.append({name.left(4).toInt(), name, file.readAll()});
        }
        return found;
    }();
    return files;
}

QStringList statements(const SchemaFile &file)
{
    static const QRegularExpression separator(
        QStringLiteral("^-- next$"), QRegularExpression::MultilineOption);
    return QString::fromUtf8(file.content).split(separator, Qt::SkipEmptyParts);
}

} // namespace

Migrator::Migrator(Database &database)
    : m_database(database)
{
}

int Migrator::latestVersion() { return schemaFiles().isEmpty() ? 0 : schemaFiles().last().number; }

int Migrator::version()
{
    Rows rows(m_database, QStringLiteral("PRAGMA user_version"));
    return rows.next() ? int(rows.number(0)) : 0;
}

Result<void> Migrator::create()
{
    const auto marked = m_database.execute(QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId));
    if (!marked)
        return marked.error();
    const auto laid =
        m_database.execute(QStringLiteral("CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT "
                                          "NULL, checksum TEXT NOT NULL) STRICT"));
    if (!laid)
        return laid.error();
    for (const SchemaFile &file : schemaFiles())
        if (const auto applied = apply(file.number); !applied)
            return applied.error();
    return m_database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<void> Migrator::upgrade()
{
    const int current = version();
    if (current > latestVersion())
        return Error{ErrorCode::TooNew, QString()};
    if (const auto verified = verify(current); !verified)
        return verified.error();
    if (current == latestVersion())
        return {};
    if (m_database.isReadOnly())
        return Error{ErrorCode::ReadOnly, m_database.writer()};
    if (const auto copied = copyBefore(current); !copied)
        return copied.error();
    for (const SchemaFile &file : schemaFiles()) {
        if (file.number <= current)
            continue;
        if (const auto applied = apply(file.number); !applied)
            return applied.error();
    }
    return m_database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<void> Migrator::verify(int version)
{
    QHash<int, QString> applied;
    Rows rows(m_database, QStringLiteral("SELECT number, checksum FROM migration"));
    while (rows.next())
        applied.insert(int(rows.number(0)), rows.text(1));
    for (const SchemaFile &file : schemaFiles())
        if (file.number <= version && applied.value(file.number) != file.checksum())
            return Error{ErrorCode::Damaged, file.name};
    return {};
}

Result<void> Migrator::copyBefore(int version)
{
    const QString copy = QStringLiteral("%1.v%2.copie").arg(m_database.path()).arg(version);
    QFile::remove(copy);
    if (const auto copied = m_database.execute(QStringLiteral("VACUUM INTO ?"), {copy}); !copied)
        return copied.error();
    auto check = Database::open(copy, Database::Access::ReadOnly);
    // An older copy is refused by its age, after its checksums were found right: that is what we want to
    // know.
    if (!check && check.error().code != ErrorCode::ReadOnly)
        return Error{ErrorCode::Damaged, copy};
    return {};
}

Result<void> Migrator::apply(int number)
{
    const auto file = std::find_if(schemaFiles().begin(), schemaFiles().end(),
        [number](const SchemaFile &each) { return each.number == number; });
    if (const auto begun = m_database.begin(); !begun)
        return begun.error();
    QStringList todo = statements(*file);
    todo.append(QStringLiteral("PRAGMA user_version = %1").arg(number));
    Result<void> done;
    for (const QString &statement : std::as_const(todo))
        if (done = m_database.execute(statement); !done)
            break;
    if (done)
        done = m_database.execute(
            QStringLiteral("INSERT INTO migration (number, name, checksum) VALUES (?, ?, ?)"),
            {number, file->name, file->checksum()});
    if (done)
        done = m_database.commit();
    if (!done)
        m_database.rollback();
    return done;
}
