#include "core/query/casefile.h"
#include "core/query/day.h"
#include "core/query/duplicatefiles.h"
#include "core/query/people.h"
#include "core/security/serverrules.h"
#include "core/services/maintenance.h"
#include "core/services/unitofwork.h"
#include "core/storage/erasure.h"
#include "tests/support/staff.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

namespace {

const QDate Today(2026, 11, 23);
using Kind = RightsRequest::Kind;
using Ruling = RightsRequest::Decision;

} // namespace

/// The register of what a person asks by her rights, and what follows from each decision.
class TestRightsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Moussa"));
        Organisation partner;
        partner.name = QStringLiteral("Association Passerelle");
        m_partner = *base().network().save(partner);
        join(m_base->organisation(), base().session().professional, CircleMember::Role::UniqueReferent);
        join(m_partner, {}, CircleMember::Role::SupportWorker);
    }

    void aRequestIsAwaitedUntilItIsAnswered()
    {
        RightsRequest request = asked(Kind::Access);
        QCOMPARE(file().state.deadline(u"rights_answer").dueOn, request.receivedOn.addMonths(1));
        request.decision = Ruling::Granted;
        request.decidedOn = request.answeredOn = Today;
        QVERIFY(base().rights().decide(request));
        QCOMPARE(file().state.deadline(u"rights_answer").status(Today), DeadlineStatus::Met);
        QCOMPARE(file().facts.rightsRequests.size(), 1);
        QVERIFY(Maintenance(base().access()).check()->isSound());
    }

    void whatWasNotedIsChangedWithoutTheDecision()
    {
        RightsRequest request = asked(Kind::Access);
        request.extendedOn = Today;
        request.extensionReason = QStringLiteral("archives à rouvrir");
        QVERIFY(base().rights().save(request));
        QCOMPARE(file().state.deadline(u"rights_answer_extended").dueOn, request.receivedOn.addMonths(3));
        request = file().facts.rightsRequests.first();
        request.decision = Ruling::Granted;
        request.decidedOn = Today;
        QCOMPARE(base().rights().save(request).error().detail, QStringLiteral("rights_decided"));
    }

    void aRefusalSaysWhy()
    {
        RightsRequest request = asked(Kind::Erasure);
        request.decision = Ruling::Refused;
        request.decidedOn = Today;
        QCOMPARE(base().rights().decide(request).error().code, ErrorCode::Invalid);
        request.reason = QStringLiteral("mission d'intérêt public");
        QVERIFY(base().rights().decide(request));
    }

    void anObjectionGrantedClosesTheCircleAndIsUndoneAtOnce()
    {
        RightsRequest request = asked(Kind::Objection);
        const QByteArray before = m_base->dump();
        request.decision = Ruling::Granted;
        request.decidedOn = Today;
        QVERIFY(base().rights().decide(request));
        QCOMPARE(file().work.objections.size(), 1);
        QVERIFY(file().referent());
        for (const CircleMember &member : file().facts.members)
            QCOMPARE(member.to.isValid(), !CircleMember::leads(member.role));
        const auto step = base().undo().undoable();
        QCOMPARE(step->kind, Command::DecideRightsRequest);
        QVERIFY(base().undo().undo(step->id));
        QCOMPARE(m_base->dump(), before);
    }

    void aRestrictedFileIsReadByWhoLeadsItAlone()
    {
        const auto partner = reader(Account::Role::Counsellor, m_partner);
        const auto colleague = reader(Account::Role::Counsellor, m_base->organisation());
        const auto lead = reader(Account::Role::TeamLead, m_base->organisation());
        QCOMPARE(levelFor(partner), Level::Full);
        RightsRequest request = asked(Kind::Restriction);
        request.decision = Ruling::Granted;
        request.decidedOn = Today;
        QVERIFY(base().rights().decide(request));
        QCOMPARE(levelFor(partner), Level::Directory);
        QCOMPARE(levelFor(colleague), Level::Directory);
        QCOMPARE(levelFor(lead), Level::Full);
        QCOMPARE(file().level, Level::Full);
        QVERIFY(file().restricted);
        request = file().facts.rightsRequests.first();
        request.liftedOn = Today;
        QVERIFY(base().rights().decide(request));
        QCOMPARE(levelFor(partner), Level::Full);
    }

    void aRestrictedFileIsInTheDayOfItsReferentAlone()
    {
        const ProfessionalId colleague = Staff::addColleague(*m_base, QStringLiteral("Petit"));
        join(m_base->organisation(), colleague, CircleMember::Role::SupportWorker);
        Session session = reader(Account::Role::Counsellor, m_base->organisation());
        session.professional = colleague;
        RightsRequest request{
            .beneficiary = m_person, .kind = Kind::Restriction, .receivedOn = Today.addDays(-29)};
        request.id = *base().rights().save(request);
        const auto queue = [this](const Session &who) {
            return dayOf({m_base->database(), who, m_base->clock()}).queue.size();
        };
        QCOMPARE(queue(session), 1);
        request = file().facts.rightsRequests.first();
        request.decision = Ruling::Granted;
        request.decidedOn = Today;
        QVERIFY(base().rights().decide(request));
        QCOMPARE(queue(session), 0);
        QCOMPARE(queue(base().session()), 1);
    }

    void anErasureIsForWhoLeadsTheTeamOnceItIsGranted()
    {
        const QString reference = file().person.reference;
        const Session session = reader(Account::Role::TeamLead, m_base->organisation());
        RightsService lead({m_base->database(), session, m_base->clock()});
        QCOMPARE(lead.erase(m_person, reference).error().detail, QStringLiteral("erase_undecided"));
        grantErasure();
        QCOMPARE(lead.erase(m_person, QStringLiteral("M-2026-9")).error().detail,
            QStringLiteral("erase_reference"));
        QCOMPARE(base().rights().erase(m_person, reference).error().code, ErrorCode::Refused);
        QVERIFY(RecordStore::find<Beneficiary>(m_base->database(), m_person));
    }

    void whatIsErasedIsNowhereAnyMore()
    {
        const QString word = QStringLiteral("quetzalcoatl");
        const BeneficiaryId spouse = m_base->addPerson(QStringLiteral("Ndiaye"), QStringLiteral("Awa"));
        writeEverywhere(word, spouse);
        QVERIFY(holds(word));
        grantErasure();
        const Session session = reader(Account::Role::TeamLead, m_base->organisation());
        QVERIFY(RightsService({m_base->database(), session, m_base->clock()})
                    .erase(m_person, file().person.reference));
        QVERIFY(!holds(word));
        for (const QString &table : {QStringLiteral("circle_member"), QStringLiteral("rights_request"),
                 QStringLiteral("pathway_summary"), QStringLiteral("deadline"), QStringLiteral("note")})
            QCOMPARE(count(QStringLiteral("SELECT COUNT(id) FROM (SELECT beneficiary_id AS id FROM %1) x "
                                          "WHERE id = ?")
                               .arg(table)),
                0);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(id) FROM beneficiary WHERE id = ?")), 0);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(id) FROM trail WHERE operation = 'erase_person' "
                                      "AND result = 'done' AND beneficiary_id = ?")),
            1);
        QVERIFY(RecordStore::find<Beneficiary>(m_base->database(), spouse));
        QVERIFY(Maintenance(base().access()).check()->isSound());
    }

    void aServerErasesForWhoLeadsTheTeamAndForNobodyElse()
    {
        if (!m_base->server())
            QSKIP("a server only");
        QVERIFY(base().notes().write(m_person, Note::Level::Author, QStringLiteral("Pour moi.")));
        grantErasure();
        const QString reference = file().person.reference;
        for (const auto role : {Account::Role::Counsellor, Account::Role::TeamLead}) {
            const Station station = enter(role);
            const bool leads = role == Account::Role::TeamLead;
            QCOMPARE(erasesByAStatement(*station.database), leads);
            const auto erased = RightsService({*station.database, station.session, m_base->clock()})
                                    .erase(m_person, reference);
            QVERIFY2(erased.has_value() == leads, qPrintable(erased ? QString() : erased.error().detail));
        }
        QVERIFY(!RecordStore::find<Beneficiary>(m_base->database(), m_person));
        QVERIFY(RecordStore::select<Note>(m_base->database()).isEmpty());
    }

    void aServerKeepsARestrictedFileFromAllButItsLead()
    {
        if (!m_base->server())
            QSKIP("a server only");
        const Station colleague = enter(Account::Role::Counsellor);
        const Station lead = enter(Account::Role::TeamLead);
        const auto seen = [this](const Station &station) {
            Rows rows(*station.database,
                QStringLiteral("SELECT COUNT(id) FROM rights_request WHERE beneficiary_id = ?"),
                {m_person.value()});
            return rows.next() ? rows.number(0) : -1;
        };
        RightsRequest request = asked(Kind::Restriction);
        QCOMPARE(seen(colleague), 1);
        request.decision = Ruling::Granted;
        request.decidedOn = Today;
        QVERIFY(base().rights().decide(request));
        QCOMPARE(seen(colleague), 0);
        QCOMPARE(seen(lead), 1);
        const Access access{*colleague.database, colleague.session, m_base->clock()};
        QCOMPARE(caseFile(access, m_person)->level, Level::Directory);
    }

    void whatWasErasedIsNotUndone()
    {
        const BeneficiaryId other = m_base->addPerson(QStringLiteral("Ndiaye"), QStringLiteral("Awa"));
        grantErasure();
        const auto step = base().undo().undoable();
        QCOMPARE(step->beneficiary, m_person);
        const Session session = reader(Account::Role::TeamLead, m_base->organisation());
        QVERIFY(RightsService({m_base->database(), session, m_base->clock()})
                    .erase(m_person, file().person.reference));
        QCOMPARE(base().undo().undo(step->id).error().code, ErrorCode::Conflict);
        QCOMPARE(base().undo().undoable()->beneficiary, other);
    }

    void whatWasDoneWithOthersIsStillUndoneForThem()
    {
        const BeneficiaryId spouse = m_base->addPerson(QStringLiteral("Ndiaye"), QStringLiteral("Awa"));
        QVERIFY(base().people().linkHousehold(m_person, spouse, Today.addYears(-2)));
        const CommandId linked = base().undo().undoable()->id;
        const auto ofSpouse = [this, spouse] {
            return RecordStore::select<HouseholdMember>(
                m_base->database(), QStringLiteral("WHERE beneficiary_id = ?"), {spouse.value()})
                .size();
        };
        QCOMPARE(ofSpouse(), 1);
        grantErasure();
        const Session session = reader(Account::Role::TeamLead, m_base->organisation());
        QVERIFY(RightsService({m_base->database(), session, m_base->clock()})
                    .erase(m_person, file().person.reference));
        QVERIFY(base().undo().undo(linked));
        QCOMPARE(ofSpouse(), 0);
    }

private:
    Workspace &base() { return m_base->workspace(); }
    CaseFile file() { return *caseFile(base().access(), m_person); }

    void join(OrganisationId body, ProfessionalId professional, CircleMember::Role role)
    {
        QVERIFY(base().circle().add({.beneficiary = m_person,
            .organisation = body,
            .professional = professional,
            .role = role,
            .from = Today.addDays(-60)}));
    }

    RightsRequest asked(Kind kind)
    {
        RightsRequest request{.beneficiary = m_person, .kind = kind, .receivedOn = Today.addDays(-10)};
        const auto id = base().rights().save(request);
        return id ? *RecordStore::find<RightsRequest>(m_base->database(), *id) : request;
    }

    void grantErasure()
    {
        RightsRequest request = asked(Kind::Erasure);
        request.decision = Ruling::Granted;
        request.decidedOn = Today;
        QVERIFY(base().rights().decide(request));
    }

    Session reader(Account::Role role, OrganisationId body)
    {
        Session session = base().session();
        session.role = role;
        session.organisation = body;
        session.professional = {};
        return session;
    }

    /// A workstation of somebody of the service, connected to the server as her own role.
    struct Station
    {
        std::shared_ptr<Database> database{};
        Session session{};
    };
    Station enter(Account::Role role)
    {
        const QString login = QStringLiteral("station.") + codeOf(role);
        const ProfessionalId colleague = Staff::addColleague(*m_base, QStringLiteral("Petit"));
        Staff::addAccount(*m_base, login, colleague, role);
        Station station{{}, reader(role, m_base->organisation())};
        if (!ServerRules::admit(m_base->database(), login))
            return station;
        if (auto opened = Database::open(m_base->server()->address(login)))
            station.database = std::move(*opened);
        for (const Account &each :
            RecordStore::select<Account>(m_base->database(), QStringLiteral("WHERE login = ?"), {login}))
            station.session.account = each.id;
        station.session.professional = colleague;
        return station;
    }

    /// Whether the server lets this account take away another person by a plain statement.
    bool erasesByAStatement(Database &database)
    {
        const BeneficiaryId other = m_base->addPerson(QStringLiteral("Ndiaye"), QStringLiteral("Awa"));
        return eraseRecordsOf(database, other).has_value();
    }

    Level levelFor(const Session &session)
    {
        const auto read = caseFile({m_base->database(), session, m_base->clock()}, m_person);
        return read ? read->level : Level::None;
    }

    /// The word in a note, a draft, an identity and its former value, what was removed, and what was
    /// proposed.
    void writeEverywhere(const QString &word, BeneficiaryId spouse)
    {
        Beneficiary person = file().person;
        person.city = word;
        person.phone = QStringLiteral("0555000001");
        QVERIFY(base().people().edit(person));
        person = file().person;
        person.birthName = word;
        person.city = QStringLiteral("Bellac");
        QVERIFY(base().people().edit(person));
        QVERIFY(base().notes().write(m_person, Note::Level::Author, word));
        QVERIFY(base().drafts().keep(m_person.value(), QStringLiteral("TargetDialog/0/"), word));
        const auto appointment = base().pathway().save(Appointment{.beneficiary = m_person,
            .organisation = m_base->organisation(),
            .startsAt = QDateTime(Today.addDays(2), QTime(10, 0)),
            .place = word});
        QVERIFY(appointment);
        QVERIFY(base().pathway().remove(*appointment));
        UnitOfWork work(m_base->database(), base().session(), m_base->clock(), Command::ProposeFact, spouse);
        FactProposal proposal{.beneficiary = spouse, .source = m_person, .value = word, .proposedOn = Today};
        work.insert(proposal);
        QVERIFY(work.commit());
        // What two files of one person held stays under both numbers.
        const BeneficiaryId twin = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Moussa"));
        Beneficiary second = *RecordStore::find<Beneficiary>(m_base->database(), twin);
        second.birthName = word;
        QVERIFY(base().people().edit(second));
        second = *RecordStore::find<Beneficiary>(m_base->database(), twin);
        QVERIFY(base().merges().merge(file().person, second));
    }

    /// Whether any row of any table holds the word.
    bool holds(const QString &word)
    {
        const QStringList tables = m_base->database().connection().tables();
        for (const QString &table : tables) {
            QStringList columns;
            const QSqlRecord record = m_base->database().connection().record(table);
            for (int i = 0; i < record.count(); ++i)
                columns.append(record.fieldName(i));
            QSqlQuery rows(m_base->database().connection());
            rows.exec(QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(", ")), table));
            while (rows.next())
                for (int i = 0; i < int(columns.size()); ++i)
                    if (rows.value(i).toString().contains(word))
                        return true;
        }
        return false;
    }

    qint64 count(const QString &sql)
    {
        Rows rows(m_base->database(), sql, {m_person.value()});
        return rows.next() ? rows.number(0) : -1;
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
    OrganisationId m_partner;
};

QTEST_GUILESS_MAIN(TestRightsService)
#include "tst_rightsservice.moc"
