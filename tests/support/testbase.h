#pragma once

#include "core/services/workspace.h"

#include <QTemporaryDir>

/// An empty base on the test server whose address stands in the file MAILLAGE_TEST_SERVER; a later test of
/// this program may have it after.
class TestServerBase
{
public:
    TestServerBase();
    ~TestServerBase();
    TestServerBase(const TestServerBase &) = delete;
    TestServerBase &operator=(const TestServerBase &) = delete;

    static bool isWanted() { return qEnvironmentVariableIsSet("MAILLAGE_TEST_SERVER"); }
    /// Its owner's address, or that of somebody else.
    QString address(const QString &login = {}) const;

private:
    QString m_name;
};

/// A fresh base in a folder of its own, or of the test server when there is one, on a fixed day, with one
/// counsellor and one partner.
class TestBase
{
public:
    explicit TestBase(QDate today = QDate(2026, 11, 23));

    Workspace &workspace() { return *m_workspace; }
    Database &database() { return m_workspace->database(); }
    FixedClock &clock() { return *m_clock; }
    QString path() const
    {
        return m_server ? m_server->address() : m_folder.filePath(QStringLiteral("base.maillage"));
    }
    const TestServerBase *server() const { return m_server.get(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    OrganisationId organisation() const { return m_workspace->session().organisation; }

    /// Stores an invented person; names and birth date as given.
    BeneficiaryId addPerson(
        const QString &familyName, const QString &firstName, QDate birthDate = QDate(1990, 5, 17));
    /// Closes the base and opens it again.
    Result<void> reopen(const QString &login = {}, const SecretKey &passphraseKey = {});
    void close() { m_workspace.reset(); }
    /// Every record of the base as text, to compare two states.
    QByteArray dump();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestServerBase> m_server;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
};
