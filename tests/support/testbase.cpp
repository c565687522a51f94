#include "tests/support/testbase.h"

#include "core/base/id.h"
#include "core/storage/journal.h"
#include "core/storage/postgresql.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

namespace {

ServerAddress testServer()
{
    QFile file(qEnvironmentVariable("MAILLAGE_TEST_SERVER"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("test server: no address");
    return *ServerAddress::parse(QString::fromUtf8(file.readAll()).trimmed());
}

/// Runs statements in a base of the test server, as far as they succeed.
bool onServer(const QString &base, const QStringList &statements)
{
    ServerAddress address = testServer();
    if (!base.isEmpty())
        address.base = base;
    bool done = true;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("test"));
        done = Postgresql::connect(connection, address, {}).has_value();
        QSqlQuery query(connection);
        for (const QString &statement : statements)
            done = done && query.exec(statement);
        query.clear();
        connection.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return done;
}

/// Bases that a test of this program has done with: emptying one is faster than making one.
QStringList &spare()
{
    static QStringList names;
    return names;
}

bool empty(const QString &base)
{
    return onServer(base,
        {QStringLiteral("SET session_replication_role = replica"),
            QStringLiteral("DO $$ DECLARE each TEXT; BEGIN FOR each IN SELECT relname FROM pg_class WHERE "
                           "relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT IN "
                           "('migration', 'server_grant') LOOP EXECUTE format('DELETE FROM %I', each); END "
                           "LOOP; END $$"),
            QStringLiteral("ALTER TABLE trail ENABLE TRIGGER USER"),
            QStringLiteral("SELECT 1 FROM beneficiary")});
}

} // namespace

TestServerBase::TestServerBase()
{
    while (!spare().isEmpty()) {
        m_name = spare().takeLast();
        if (empty(m_name))
            return;
    }
    m_name = QStringLiteral("test_") + crockford(mintNumber()).toLower();
    if (!onServer({}, {QStringLiteral("CREATE DATABASE %1").arg(m_name)}))
        qFatal("test server: no base can be made");
}

TestServerBase::~TestServerBase() { spare().append(m_name); }

QString TestServerBase::address(const QString &login) const
{
    ServerAddress address = testServer();
    address.base = m_name;
    if (!login.isEmpty())
        address.login = login;
    return address.text();
}

TestBase::TestBase(QDate today)
    : m_server(TestServerBase::isWanted() ? std::make_unique<TestServerBase>() : nullptr)
    , m_clock(std::make_shared<FixedClock>(today))
{
    NewBase base;
    base.territoryName = QStringLiteral("Haute-Vienne");
    base.departmentCode = QStringLiteral("87");
    base.organisationName = QStringLiteral("Conseil départemental");
    base.organisationType = QStringLiteral("CD");
    base.familyName = QStringLiteral("Moreau");
    base.firstName = QStringLiteral("Claire");
    auto created = Workspace::create(path(), m_clock, base);
    if (!created)
        qFatal("test base: %s", qPrintable(created.error().detail));
    m_workspace = std::move(*created);
}

BeneficiaryId TestBase::addPerson(const QString &familyName, const QString &firstName, QDate birthDate)
{
    Beneficiary person;
    person.familyName = familyName;
    person.firstName = firstName;
    person.birthDate = birthDate;
    const auto created = m_workspace->people().create(person);
    if (!created)
        qFatal("test person refused");
    return *created;
}

Result<void> TestBase::reopen(const QString &login, const SecretKey &passphraseKey)
{
    m_workspace.reset();
    auto opened = Workspace::open(path(), m_clock, {login, passphraseKey});
    if (!opened)
        return opened.error();
    m_workspace = std::move(*opened);
    return {};
}

QByteArray TestBase::dump()
{
    QByteArray text;
    const auto dumpTable = [&]<class Record>(std::type_identity<Record>) {
        for (const Record &record : RecordStore::select<Record>(database(), QStringLiteral("ORDER BY id")))
            text += QByteArray(Fields<Record>::table) + ' ' + QByteArray::number(record.id.value()) + ' '
                + Journal::removed(record).before.toByteArray() + '\n';
    };
    [&]<class... Each>(std::type_identity<std::tuple<Each...>>) {
        (dumpTable(std::type_identity<Each>{}), ...);
    }(std::type_identity<AllRecords>{});
    return text;
}
