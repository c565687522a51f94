#include "core/security/keyring.h"
#include "core/security/policy.h"
#include "core/security/serverrules.h"
#include "core/services/unitofwork.h"
#include "tests/core/security/factsamples.h"
#include "tests/support/testbase.h"

#include <QTest>

namespace {

using Role = Account::Role;

const QList<Relation> &relations()
{
    static const QList<Relation> all{
        Relation::Own, Relation::Team, Relation::Free, Relation::Glass, Relation::Other};
    return all;
}

} // namespace

/// What the server refuses by itself, asked in plain SQL by the role of each account.
class TestServerRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestServerBase::isWanted())
            QSKIP("on a server only");
        m_base = std::make_unique<TestBase>(SystemClock().today());
        m_elsewhere = addOrganisation();
        for (const Role role : allOf<Role>())
            addAccount(role);
    }
    void cleanupTestCase()
    {
        m_accounts.clear();
        m_base.reset();
    }

    void theServerShowsAndTakesWhatThePolicyAllows_data() { eachRoleAndRelation(); }
    void theServerShowsAndTakesWhatThePolicyAllows()
    {
        QFETCH(const Role, role);
        QFETCH(const Relation, relation);
        const BeneficiaryId person = m_people[role][relation];
        Database &database = *m_accounts[role];
        const Level level = decide(role, Operation::ConsultFile, relation).level;
        QCOMPARE(rowsOf(database, QStringLiteral("beneficiary"), QStringLiteral("id"), person),
            level >= Level::Directory ? 1 : 0);
        QCOMPARE(
            rowsOf(database, QStringLiteral("pathway_summary"), QStringLiteral("beneficiary_id"), person),
            level >= Level::Directory ? 1 : 0);
        for (const Facts &facts : factTables()) {
            QCOMPARE(rowsOf(database, facts.table, QStringLiteral("beneficiary_id"), person),
                level >= facts.seen ? 1 : 0);
            bool may = imports(role);
            for (const Operation operation : facts.operations)
                may = may || decide(role, operation, relation).allow;
            QVERIFY2(isDone(database, facts.insertion.arg(person.value())) == may, qPrintable(facts.table));
            // What is not seen is not found: nothing is changed, and nothing said.
            const QString removal = QStringLiteral("DELETE FROM %1 WHERE beneficiary_id = %2")
                                        .arg(facts.table)
                                        .arg(person.value());
            QCOMPARE(isDone(database, removal, 1), may && level >= facts.seen);
        }
        const QString renaming =
            QStringLiteral("UPDATE beneficiary SET phone = '0' WHERE id = %1").arg(person.value());
        QCOMPARE(isDone(database, renaming, 1),
            imports(role) || decide(role, Operation::EditIdentity, relation).allow);
        const QString joining =
            QStringLiteral("INSERT INTO circle_member (id, revision, beneficiary_id, organisation_id, role) "
                           "VALUES (1, 1, %1, %2, 'other')")
                .arg(person.value())
                .arg(m_elsewhere.value());
        const bool registers = decide(role, Operation::CreatePerson, Relation::None).allow
            && relation != Relation::Other && relation != Relation::Glass;
        QCOMPARE(isDone(database, joining),
            imports(role) || registers || decide(role, Operation::ChangeCircle, relation).allow);
    }

    void aNoteIsReadByWhoItIsForJournalIncluded_data() { eachRoleAndRelation(); }
    void aNoteIsReadByWhoItIsForJournalIncluded()
    {
        QFETCH(const Role, role);
        QFETCH(const Relation, relation);
        const BeneficiaryId person = m_people[role][relation];
        Database &database = *m_accounts[role];
        const bool reads = decide(role, Operation::ConsultFile, relation).level >= Level::Full;
        // Of three notes of a colleague, hers alone stays hers.
        QCOMPARE(rowsOf(database, QStringLiteral("note"), QStringLiteral("beneficiary_id"), person),
            reads ? 2 : 0);
        Rows journal(database,
            QStringLiteral("SELECT COUNT(*) FROM journal WHERE record_table = 'note' AND beneficiary_id = ?"),
            {person.value()});
        QVERIFY(journal.next());
        QCOMPARE(journal.number(0), 0);
        // Nobody writes in the name of somebody else.
        QVERIFY(!isDone(database,
            QStringLiteral(
                "INSERT INTO note (id, revision, beneficiary_id, account_id, level, written_at, body) "
                "VALUES (1, 1, %1, %2, 'circle', '2026-11-23T10:00:00', 'x')")
                .arg(person.value())
                .arg(m_base->workspace().session().account.value())));
    }

    void whoMayGiveAFileAwayHandsItOver_data() { eachRoleAndRelation(); }
    void whoMayGiveAFileAwayHandsItOver()
    {
        QFETCH(const Role, role);
        QFETCH(const Relation, relation);
        const BeneficiaryId person = m_people[role][relation];
        Database &database = *m_accounts[role];
        const bool writes = decide(role, Operation::WriteNote, relation).allow
            || decide(role, Operation::Reassign, relation).allow;
        QCOMPARE(isDone(database,
                     QStringLiteral("INSERT INTO note (id, revision, beneficiary_id, account_id, level, "
                                    "written_at, body) SELECT 1, 1, %1, id, 'circle', '2026-11-23T10:00:00', "
                                    "'Relais' FROM account WHERE login = '%2'")
                         .arg(person.value())
                         .arg(loginOf(role))),
            writes);
        const bool moves = imports(role) || decide(role, Operation::PlanAppointment, relation).allow
            || decide(role, Operation::Reassign, relation).allow;
        QCOMPARE(isDone(database,
                     QStringLiteral("UPDATE appointment SET place = 'Bureau 2' WHERE beneficiary_id = %1")
                         .arg(person.value()),
                     1),
            moves);
        Rows untold(database,
            QStringLiteral("SELECT COUNT(*) FROM maillage_untold(%1)")
                .arg(m_base->workspace().session().professional.value()));
        QVERIFY(untold.next());
    }

    void whoMayNotManageAccountsMakesNone_data() { eachRole(); }
    void whoMayNotManageAccountsMakesNone()
    {
        QFETCH(const Role, role);
        Database &database = *m_accounts[role];
        const bool manages = decide(role, Operation::ManageAccounts, Relation::None).allow;
        QCOMPARE(isDone(database,
                     QStringLiteral("INSERT INTO account (id, revision, login, role, active) "
                                    "VALUES (1, 1, 'intrus', 'administrator', 1)")),
            manages);
        QCOMPARE(isDone(database,
                     QStringLiteral("UPDATE account SET role = 'administrator' WHERE login = '%1'")
                         .arg(loginOf(role)),
                     1),
            manages);
        QCOMPARE(isDone(database,
                     QStringLiteral("SELECT maillage_protect('c.moreau', 'SCRAM-SHA-256$4096:a$b:c')")),
            manages);
        QCOMPARE(isDone(database, QStringLiteral("SELECT maillage_admit('c.moreau')")), manages);
        Rows keys(database, QStringLiteral("SELECT COUNT(*) FROM account_key"));
        QVERIFY(keys.next());
        QCOMPARE(keys.number(0) > 1, manages);
    }

    void whoMayNotEditTheNetworkChangesNothingInIt_data() { eachRole(); }
    void whoMayNotEditTheNetworkChangesNothingInIt()
    {
        QFETCH(const Role, role);
        const bool edits = decide(role, Operation::EditNetwork, Relation::None).allow
            || decide(role, Operation::ImportNetwork, Relation::None).allow;
        const QString sql =
            QStringLiteral("UPDATE organisation SET name = 'Autre' WHERE id = %1").arg(m_elsewhere.value());
        QCOMPARE(isDone(*m_accounts[role], sql, 1), edits);
    }

    void nobodyChangesTheTrailNorTheJournal_data() { eachRole(); }
    void nobodyChangesTheTrailNorTheJournal()
    {
        QFETCH(const Role, role);
        Database &database = *m_accounts[role];
        for (const char *sql : {"UPDATE trail SET reason = 'x'", "DELETE FROM trail", "TRUNCATE trail",
                 "UPDATE journal SET field = 'x'", "DELETE FROM journal", "DELETE FROM command",
                 "DELETE FROM trail_head",
                 "INSERT INTO trail (id, at, account_id, operation, result, seal) "
                 "VALUES (99999, '2026-01-01', 1, 'log_in', 'done', '')",
                 "UPDATE server_grant SET level = 4", "DELETE FROM migration", "DROP TABLE beneficiary",
                 "ALTER TABLE beneficiary DISABLE ROW LEVEL SECURITY", "CREATE TABLE public.mine (id BIGINT)",
                 "SET ROLE maillage_owner"})
            QVERIFY2(!isDone(database, QLatin1String(sql)), sql);
    }

    void notEvenItsOwnerChangesTheTrail()
    {
        for (const char *sql : {"UPDATE trail SET reason = 'x'", "DELETE FROM trail", "TRUNCATE trail"})
            QVERIFY2(!isDone(m_base->database(), QLatin1String(sql)), sql);
    }

    void anAccountThatIsClosedReadsNothing()
    {
        Database &database = *m_accounts[Role::TeamLead];
        const QString close = QStringLiteral("UPDATE account SET active = %1 WHERE login = 'role.team_lead'");
        QVERIFY(m_base->database().run(close.arg(0)));
        for (const char *table : {"beneficiary", "contract", "organisation", "account", "trail", "journal"}) {
            Rows rows(database, QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table)));
            QVERIFY(rows.next());
            QCOMPARE(rows.number(0), 0);
        }
        QVERIFY(m_base->database().run(close.arg(1)));
    }

    void eachAccountWorksThroughTheServerAsItsRole_data() { eachRole(); }
    void eachAccountWorksThroughTheServerAsItsRole()
    {
        QFETCH(const Role, role);
        auto opened =
            Workspace::open(m_base->server()->address(loginOf(role)), std::make_shared<SystemClock>());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        Workspace &workspace = **opened;
        QCOMPARE(workspace.session().role, role);
        QStringList failures;
        connect(&workspace, &Workspace::failed, this,
            [&failures](const Error &error) { failures.append(error.detail); });
        for (const Relation relation : relations()) {
            const BeneficiaryId person = m_people[role][relation];
            const bool may = workspace.may(Operation::PlanAppointment, person);
            QCOMPARE(may, decide(role, Operation::PlanAppointment, relation).allow);
            const auto planned = workspace.pathway().save(Appointment{.beneficiary = person,
                .organisation = m_base->organisation(),
                .startsAt = QDateTime(m_base->clock().today().addDays(3), QTime(9, 0))});
            QVERIFY2(planned.has_value() == may, qPrintable(planned ? QString() : planned.error().detail));
            if (!planned)
                QVERIFY(planned.error().detail != QLatin1String("server"));
        }
        QCOMPARE(failures, QStringList());
    }

    void eachAccountGivesAwayTheFilesItMay_data() { eachRole(); }
    void eachAccountGivesAwayTheFilesItMay()
    {
        QFETCH(const Role, role);
        auto opened =
            Workspace::open(m_base->server()->address(loginOf(role)), std::make_shared<SystemClock>());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        Workspace &workspace = **opened;
        const ProfessionalId taker = m_base->workspace().session().professional;
        for (const Relation relation : relations()) {
            const auto done = workspace.reassignment().apply({.startsOn = m_base->clock().today(),
                .reason = QStringLiteral("absence"),
                .noteLevel = Note::Level::Circle,
                .files = {{m_people[role][relation], taker, QStringLiteral("Relais.")}}});
            const bool may = decide(role, Operation::Reassign, relation).allow;
            QVERIFY2(done.has_value() == may, qPrintable(done ? QString() : done.error().detail));
            if (done)
                QVERIFY(workspace.undo().undo(done->command));
        }
    }

private:
    static QString loginOf(Role role) { return QStringLiteral("role.") + codeOf(role); }
    static Decision decide(Role role, Operation operation, Relation relation)
    {
        Session session;
        session.account = AccountId(1);
        session.role = role;
        return Policy::decide(session, operation, relation);
    }
    /// Who imports people and reads every file writes every file.
    static bool imports(Role role)
    {
        for (const Relation relation : relations())
            if (decide(role, Operation::ConsultFile, relation).level < Level::Full)
                return false;
        return decide(role, Operation::ImportPeople, Relation::None).allow;
    }
    static int rowsOf(Database &database, const QString &table, const QString &column, BeneficiaryId person)
    {
        Rows rows(database,
            QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2 = %3").arg(table, column).arg(person.value()));
        return rows.next() ? int(rows.number(0)) : -1;
    }
    /// Tried and taken back. When rows are expected, doing nothing is no success.
    static bool isDone(Database &database, const QString &sql, int rows = 0)
    {
        if (!database.begin())
            return false;
        QSqlQuery query(database.connection());
        const bool done = query.exec(sql) && query.numRowsAffected() >= rows;
        database.rollback();
        return done;
    }
    void eachRole()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : allOf<Role>())
            QTest::newRow(qPrintable(codeOf(role))) << role;
    }
    void eachRoleAndRelation()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Relation>("relation");
        for (const Role role : allOf<Role>())
            for (const Relation relation : relations())
                QTest::newRow(qPrintable(codeOf(role) + QLatin1Char(' ') + codeOf(relation)))
                    << role << relation;
    }

    OrganisationId addOrganisation()
    {
        Organisation organisation;
        organisation.name = QStringLiteral("Garage solidaire");
        const auto saved = m_base->workspace().network().save(organisation);
        return saved ? *saved : OrganisationId();
    }
    ProfessionalId addColleague()
    {
        Professional colleague;
        colleague.organisation = m_base->organisation();
        colleague.familyName = QStringLiteral("Petit");
        const auto saved = m_base->workspace().network().save(colleague);
        return saved ? *saved : ProfessionalId();
    }

    void addAccount(Role role)
    {
        Account account;
        account.login = loginOf(role);
        account.role = role;
        account.professional = addColleague();
        account.id = AccountId::mint();
        Database &owner = m_base->database();
        Session founder = m_base->workspace().session();
        founder.isFounding = true;
        UnitOfWork work(owner, founder, m_base->clock(), Command::CreateBase);
        work.insert(account);
        work.keep(Keyring(owner).admit(account.id, founder.baseKey));
        work.keep(ServerRules::admit(owner, account.login));
        for (const Relation relation : relations())
            m_people[role][relation] = addPerson(work, relation, account.professional);
        const auto done = work.commit();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QVERIFY(owner.execute(
            QStringLiteral("INSERT INTO trail (id, at, account_id, operation, beneficiary_id, result, seal) "
                           "SELECT MAX(id) + 1, to_char(now() AT TIME ZONE 'Europe/Paris', "
                           "'YYYY-MM-DD\"T\"HH24:MI:SS'), "
                           "?, 'break_glass', ?, 'done', '' FROM trail"),
            {account.id.value(), m_people[role][Relation::Glass].value()}));
        auto opened = Database::open(m_base->server()->address(account.login));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        m_accounts[role] = std::move(*opened);
    }

    BeneficiaryId addPerson(UnitOfWork &work, Relation relation, ProfessionalId me)
    {
        static int number = 0;
        Beneficiary person;
        person.familyName = QStringLiteral("Essai");
        person.firstName = codeOf(relation);
        person.reference = QStringLiteral("M-2026-%1").arg(++number, 6, 10, QLatin1Char('0'));
        work.insert(person);
        const auto add = [&](auto record) {
            record.beneficiary = person.id;
            work.insert(record);
        };
        add(BenefitRight{});
        add(Registration{});
        add(Orientation{});
        add(Appointment{.startsAt = QDateTime(QDate(2026, 12, 1), QTime(9, 0))});
        add(Diagnosis{});
        add(Contract{});
        add(Exit{.leftOn = QDate(2026, 1, 1), .reopenedOn = QDate(2026, 1, 2)});
        add(Review{.heldOn = QDate(2026, 1, 1)});
        add(BreachCase{.reportedOn = QDate(2026, 1, 1), .facts = QStringLiteral("absences")});
        add(Situation{.theme = QStringLiteral("mobilite"),
            .code = QStringLiteral("permis-b"),
            .notedOn = QDate(2026, 1, 1)});
        add(Target{.theme = QStringLiteral("mobilite"), .setOn = QDate(2026, 1, 1)});
        add(LegalRepresentative{.familyName = QStringLiteral("Petit")});
        add(Objection{.receivedOn = QDate(2026, 1, 1)});
        add(RightsRequest{.receivedOn = QDate(2026, 1, 1)});
        add(DistinctPeople{.other = person.id, .toldOn = QDate(2026, 1, 1)});
        add(FactProposal{.source = person.id, .value = QStringLiteral("0"), .proposedOn = QDate(2026, 1, 1)});
        add(Exclusion{.professional = me, .reason = QStringLiteral("refus"), .notedOn = QDate(2026, 1, 1)});
        add(Conference{.heldAt = QDateTime(QDate(2026, 1, 1), QTime(14, 0))});
        add(PartnerRequest{.toOrganisation = m_elsewhere,
            .subject = QStringLiteral("Un point"),
            .preparedOn = QDate(2026, 1, 1)});
        for (const Note::Level level : allOf<Note::Level>())
            add(Note{.account = m_base->workspace().session().account,
                .organisation = m_base->organisation(),
                .level = level,
                .writtenAt = QDateTime(QDate(2026, 1, 1), QTime(9, 0)),
                .body = QStringLiteral("Vue ce jour.")});
        if (relation == Relation::Own)
            add(CircleMember{.organisation = m_base->organisation(), .professional = me});
        else if (relation == Relation::Team)
            add(CircleMember{.organisation = m_base->organisation(), .professional = addedBefore()});
        else if (relation == Relation::Glass || relation == Relation::Other)
            add(CircleMember{.organisation = m_elsewhere});
        return person.id;
    }
    ProfessionalId addedBefore() { return m_base->workspace().session().professional; }

    std::unique_ptr<TestBase> m_base;
    OrganisationId m_elsewhere;
    std::map<Role, std::unique_ptr<Database>> m_accounts;
    QHash<Role, QHash<Relation, BeneficiaryId>> m_people;
};

QTEST_GUILESS_MAIN(TestServerRules)
#include "tst_serverrules.moc"
