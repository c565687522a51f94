#include "core/domain/csvline.h"
#include "core/exchange/importservice.h"
#include "core/query/casefile.h"
#include "core/query/history.h"
#include "core/query/homonyms.h"
#include "core/query/people.h"
#include "core/query/trailreader.h"
#include "core/services/maintenance.h"
#include "core/services/mergeservice.h"
#include "core/services/rightsservice.h"
#include "core/services/unitofwork.h"
#include "tests/support/importing.h"
#include "tests/support/testbase.h"

#include <QFile>
#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

template <class T>
Result<void> plain(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

/// Every cell of the table of permissions, done at the core's interface by an account of that role.
class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCellIsDoneOrLeavesItsTrailAlone_data()
    {
        QFile file(QStringLiteral(TEST_DATA "/permissions.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const QStringList header = splitCsvLine(lines.first());
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<Relation>("relation");
        QTest::addColumn<Account::Role>("role");
        QTest::addColumn<QString>("expected");
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = splitCsvLine(line);
            const auto operation = fromCode<Operation>(cells[0]);
            const auto relation = fromCode<Relation>(cells[2]);
            QVERIFY(operation && relation);
            for (const Account::Role role : allOf<Account::Role>())
                QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(cells[0], cells[2], codeOf(role))))
                    << *operation << *relation << role << cells[header.indexOf(codeOf(role))];
        }
    }

    void eachCellIsDoneOrLeavesItsTrailAlone()
    {
        QFETCH(const Operation, operation);
        QFETCH(const Relation, relation);
        QFETCH(const Account::Role, role);
        QFETCH(const QString, expected);
        // Nothing of these is asked by a session that exists: entering, and making a base.
        if (operation == Operation::LogIn || operation == Operation::WriteBase)
            return;
        prepare(relation, role);
        if (operation == Operation::ProposeFact)
            livesTogether();
        const QByteArray before = m_base->dump();
        const qint64 rows = trailRows();
        const auto done = attempt(operation);
        QVERIFY2(done.has_value() == (expected != QLatin1String("no")),
            qPrintable(done ? QStringLiteral("done") : done.error().detail));
        if (done)
            return m_base.reset();
        QCOMPARE(done.error().code, ErrorCode::Refused);
        QCOMPARE(m_base->dump(), before);
        QCOMPARE(trailRows(), rows + 1);
        Rows last(m_base->database(),
            QStringLiteral("SELECT operation, result FROM trail ORDER BY id DESC LIMIT 1"));
        QVERIFY(last.next());
        QCOMPARE(last.text(0), codeOf(operation));
        QCOMPARE(last.text(1), QStringLiteral("refused"));
    }

    void aRecordOfSomebodyElseIsRefusedWhateverTheCommandIsAbout()
    {
        prepare(Relation::Other, Account::Role::Counsellor);
        const BeneficiaryId other = m_person;
        m_base.reset();
        prepare(Relation::Own, Account::Role::Counsellor);
        UnitOfWork work(m_base->database(), m_session, m_base->clock(), Command::PlanAppointment, m_person);
        Appointment appointment = planned();
        appointment.beneficiary = other;
        work.insert(appointment);
        const auto done = work.commit();
        QVERIFY(!done);
    }

    void joiningACircleIsNotWhatAllowsIt()
    {
        prepare(Relation::Other, Account::Role::Counsellor);
        CircleMember me;
        me.beneficiary = m_person;
        me.organisation = m_session.organisation;
        me.professional = m_session.professional;
        me.role = CircleMember::Role::SupportWorker;
        me.from = Today;
        UnitOfWork work(m_base->database(), m_session, m_base->clock(), Command::AddCircleMember);
        work.insert(me);
        QCOMPARE(work.commit().error().code, ErrorCode::Refused);
    }

private:
    /// A base with one person so related to the session, whose account has the role.
    void prepare(Relation relation, Account::Role role)
    {
        m_session.role = role;
        if (m_base && m_prepared == relation)
            return; // nothing was done to it since
        m_base = std::make_unique<TestBase>(Today);
        m_prepared = relation;
        m_session = m_base->workspace().session();
        m_session.role = role;
        founder([this, relation](UnitOfWork &work) { addPeople(work, relation); });
        // Something of hers that every role may do, and thus undo.
        UnitOfWork mine(m_base->database(), m_session, m_base->clock(), Command::ChangePassphrase);
        Territory territory;
        territory.name = QStringLiteral("Creuse");
        mine.insert(territory);
        m_mine = mine.command();
        QVERIFY(mine.commit());
        if (relation == Relation::Glass) {
            Session counsellor = m_session;
            counsellor.role = Account::Role::Counsellor;
            QVERIFY(breakGlass({m_base->database(), counsellor, m_base->clock()}, m_person,
                QStringLiteral("hébergement à trouver ce soir")));
        }
    }

    /// Two spouses: one with a circle of that relation, an appointment and a contract.
    void addPeople(UnitOfWork &work, Relation relation)
    {
        Organisation elsewhere;
        elsewhere.name = QStringLiteral("Mission locale");
        work.insert(elsewhere);
        Professional colleague;
        colleague.organisation = m_session.organisation;
        colleague.familyName = QStringLiteral("Petit");
        work.insert(colleague);
        m_colleague = colleague.id;
        Beneficiary person;
        person.familyName = QStringLiteral("Diallo");
        person.firstName = QStringLiteral("Aminata");
        person.birthDate = QDate(1990, 5, 17);
        person.reference = QStringLiteral("M-2026-000001");
        work.insert(person);
        m_person = person.id;
        Beneficiary spouse = person;
        spouse.id = {};
        spouse.firstName = QStringLiteral("Moussa");
        spouse.reference = QStringLiteral("M-2026-000002");
        work.insert(spouse);
        m_spouse = spouse.id;
        CircleMember member;
        member.beneficiary = person.id;
        member.role = CircleMember::Role::SupportWorker;
        member.from = QDate(2026, 1, 5);
        const bool near = relation == Relation::Own || relation == Relation::Team;
        member.organisation = near ? m_session.organisation : elsewhere.id;
        if (near)
            member.professional = relation == Relation::Own ? m_session.professional : colleague.id;
        if (relation != Relation::Free)
            work.insert(member);
        Appointment appointment = planned();
        work.insert(appointment);
        m_appointment = appointment.id;
        RightsRequest erasure{.beneficiary = person.id,
            .kind = RightsRequest::Kind::Erasure,
            .receivedOn = Today,
            .decision = RightsRequest::Decision::Granted,
            .decidedOn = Today};
        work.insert(erasure);
        Contract contract = signedOn(QDate(2025, 3, 3));
        work.insert(contract);
        m_contract = contract.id;
        PartnerRequest request = asked(elsewhere.id);
        request.state = PartnerRequest::State::Sent;
        request.informedOn = Today;
        request.sentAt = QDateTime(Today, QTime(8, 0));
        work.insert(request);
        m_request = request.id;
    }

    template <class Write>
    void founder(Write write)
    {
        Session founder = m_base->workspace().session();
        founder.isFounding = true;
        UnitOfWork work(m_base->database(), founder, m_base->clock(), Command::WriteDemonstration);
        write(work);
        QVERIFY(work.commit());
    }

    Appointment planned() const
    {
        Appointment appointment;
        appointment.beneficiary = m_person;
        appointment.organisation = m_session.organisation;
        appointment.startsAt = QDateTime(Today.addDays(2), QTime(10, 0));
        return appointment;
    }

    /// What is proposed to somebody comes from the file of who lives with her.
    void livesTogether()
    {
        founder([this](UnitOfWork &work) {
            if (!RecordStore::select<HouseholdMember>(
                    work.database(), QStringLiteral("WHERE beneficiary_id = ?"), {m_person.value()})
                     .isEmpty())
                return;
            const HouseholdId household = HouseholdId::mint();
            for (const BeneficiaryId each : {m_person, m_spouse}) {
                HouseholdMember member{.household = household, .beneficiary = each};
                work.insert(member);
            }
        });
    }

    PartnerRequest asked(OrganisationId of) const
    {
        return {.beneficiary = m_person,
            .toOrganisation = of,
            .subject = QStringLiteral("Un véhicule"),
            .preparedOn = Today};
    }

    Contract signedOn(QDate day) const
    {
        Contract contract;
        contract.beneficiary = m_person;
        contract.organisation = m_session.organisation;
        contract.kind = Contract::Kind::Engagement;
        contract.signedOn = day;
        contract.startsOn = day;
        contract.endsOn = day.addMonths(6);
        contract.weeklyHours = 15;
        return contract;
    }

    Access access() { return {m_base->database(), m_session, m_base->clock()}; }
    qint64 trailRows()
    {
        Rows count(m_base->database(), QStringLiteral("SELECT COUNT(*) FROM trail"));
        return count.next() ? count.number(0) : -1;
    }

    Result<void> attempt(Operation operation);
    Result<void> attemptOnFile(Operation operation);
    Result<void> attemptOnPlan(Operation operation);
    Result<void> attemptOnBase(Operation operation);

    std::unique_ptr<TestBase> m_base;
    Relation m_prepared = Relation::None;
    Session m_session;
    BeneficiaryId m_person;
    BeneficiaryId m_spouse;
    ProfessionalId m_colleague;
    CommandId m_mine;
    AppointmentId m_appointment;
    ContractId m_contract;
    PartnerRequestId m_request;
};

Result<void> TestPermissions::attempt(Operation operation)
{
    return Policy::isAboutOne(operation) ? attemptOnFile(operation) : attemptOnBase(operation);
}

Result<void> TestPermissions::attemptOnFile(Operation operation)
{
    const Access access = this->access();
    PathwayService pathway(access);
    BeneficiaryService people(access);
    const auto stored = [&] { return *RecordStore::find<Beneficiary>(m_base->database(), m_person); };
    switch (operation) {
    case Operation::ConsultFile:
        return plain(caseFile(access, m_person));
    case Operation::ConsultHistory:
        return plain(history(access, m_person));
    case Operation::BreakGlass:
        return breakGlass(access, m_person, QStringLiteral("hébergement à trouver ce soir"));
    case Operation::EditIdentity: {
        Beneficiary person = stored();
        person.city = QStringLiteral("Limoges");
        return people.edit(person);
    }
    case Operation::LinkHousehold:
        return people.linkHousehold(m_person, m_spouse, Today);
    case Operation::EditRight:
        return plain(people.saveRight({.beneficiary = m_person, .appliedOn = Today}));
    case Operation::EditRegistration:
        return plain(people.saveRegistration({.beneficiary = m_person, .registeredOn = Today}));
    case Operation::ChangeCircle:
        return plain(CircleService(access).add({.beneficiary = m_person,
            .organisation = m_session.organisation,
            .role = CircleMember::Role::Other,
            .from = Today}));
    case Operation::Orient:
        return plain(pathway.save(Orientation{.beneficiary = m_person,
            .state = Orientation::State::Decided,
            .track = Track::Social,
            .organisation = m_session.organisation,
            .decidedOn = Today}));
    case Operation::PlanAppointment:
        return plain(pathway.save(planned()));
    case Operation::SettleAppointment:
        return pathway.settle(m_appointment, Appointment::Status::Cancelled);
    case Operation::RemoveAppointment:
        return pathway.remove(m_appointment);
    case Operation::Diagnose:
        return plain(pathway.save(Diagnosis{.beneficiary = m_person, .validatedOn = Today}));
    case Operation::SignContract:
        return plain(pathway.save(signedOn(QDate(2026, 3, 2))));
    case Operation::RemoveContract:
        return pathway.remove(m_contract);
    case Operation::RecordExit:
        return plain(pathway.save(Exit{.beneficiary = m_person, .leftOn = Today}));
    default:
        return attemptOnPlan(operation);
    }
}

Result<void> TestPermissions::attemptOnPlan(Operation operation)
{
    const Access access = this->access();
    switch (operation) {
    case Operation::EditPlan:
        return plain(PlanService(access).save(Target{.beneficiary = m_person,
            .theme = QStringLiteral("mobilite"),
            .code = QStringLiteral("acceder-a-un-vehicule")}));
    case Operation::RecordReview:
        return plain(FollowUpService(access).save(Review{.beneficiary = m_person, .heldOn = Today}));
    case Operation::HandleBreach:
        return plain(FollowUpService(access).save(
            BreachCase{.beneficiary = m_person, .reportedOn = Today, .facts = QStringLiteral("absences")}));
    case Operation::WriteNote:
        return plain(
            NoteService(access).write(m_person, Note::Level::Circle, QStringLiteral("Vue ce jour.")));
    case Operation::PutOff:
        return plain(FollowUpService(access).putOff({.beneficiary = m_person,
            .subject = QStringLiteral("no_referent"),
            .until = Today.addDays(7),
            .reason = QStringLiteral("commission le 30")}));
    case Operation::ProposeFact:
        return BeneficiaryService(access).propose(
            m_spouse, m_person, FactProposal::Fact::Children, QStringLiteral("Deux enfants"));
    case Operation::MergeFiles:
        return MergeService(access).setDistinct(m_person, m_spouse);
    case Operation::HandleRights:
        return plain(RightsService(access).save({.beneficiary = m_person, .receivedOn = Today}));
    case Operation::ErasePerson:
        return RightsService(access).erase(m_person, QStringLiteral("M-2026-000001"));
    case Operation::AskPartner:
        return plain(RequestService(access).prepare(
            asked(RecordStore::find<PartnerRequest>(m_base->database(), m_request)->toOrganisation)));
    case Operation::Reassign:
        return plain(ReassignmentService(access).apply({.startsOn = Today,
            .reason = QStringLiteral("absence"),
            .files = {{m_person, m_colleague, QStringLiteral("Relais.")}}}));
    case Operation::AnswerRequest:
        return RequestService(access).move({.request = m_request,
            .to = PartnerRequest::State::Accepted,
            .at = QDateTime(Today, QTime(8, 30))});
    case Operation::PrintFile:
        return plain(openForReading(access, Operation::PrintFile, m_person, QStringLiteral("plan")));
    default:
        qFatal("an operation about a person is not tried: %s", qPrintable(codeOf(operation)));
    }
}

Result<void> TestPermissions::attemptOnBase(Operation operation)
{
    const Access access = this->access();
    switch (operation) {
    case Operation::ListPeople:
        return plain(people(access, {}, {}));
    case Operation::CreatePerson: {
        Beneficiary person;
        person.familyName = QStringLiteral("Bernard");
        person.firstName = QStringLiteral("Luc");
        person.birthDate = QDate(1985, 2, 3);
        return plain(BeneficiaryService(access).create(person));
    }
    case Operation::ReadNetwork:
        return plain(openForReading(access, Operation::ReadNetwork));
    case Operation::EditNetwork: {
        Organisation organisation;
        organisation.name = QStringLiteral("Garage solidaire");
        return plain(NetworkService(access).save(organisation));
    }
    case Operation::EditTerms:
        return plain(TermService(access).save({.list = Term::List::Situation,
            .code = QStringLiteral("saison"),
            .theme = QStringLiteral("emploi"),
            .label = QStringLiteral("Travaille à la saison")}));
    case Operation::KeepViews:
        return plain(
            ViewService(access).save({.name = QStringLiteral("Ma vue"), .filter = QStringLiteral("{}")}));
    case Operation::ImportPeople:
    case Operation::ImportNetwork: {
        const QByteArray text = operation == Operation::ImportPeople
            ? "Nom;Prénom;Date de naissance\nRoc;Zoé;17/05/1991\n"
            : Importing::bytesOf(QStringLiteral(TEST_DATA "/import/structures.csv"));
        return plain(ImportService(access).apply(Importing::plan(*m_base, text), {}));
    }
    case Operation::Undo:
        return UndoService(m_base->database(), m_session, m_base->clock()).undo(m_mine);
    case Operation::ReadTrail:
        return plain(::trailRows(access));
    case Operation::ReviewEmergencies:
        return plain(emergencies(access));
    case Operation::ManageAccounts:
        return plain(AccountService(access).save({.login = QStringLiteral("nouveau")}));
    case Operation::ChangeOwnPassphrase: {
        const KeyParameters parameters = KeyParameters::least();
        return AccountService(access).protectOwn(
            {SecretKey::random(), parameters, QStringLiteral("une phrase")});
    }
    case Operation::CheckBase:
        return plain(Maintenance(access).check());
    case Operation::BackUp:
        return plain(openForReading(access, Operation::BackUp, {}, QStringLiteral("backup")));
    default:
        qFatal("an operation is not tried: %s", qPrintable(codeOf(operation)));
    }
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
