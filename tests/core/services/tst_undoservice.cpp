#include "core/services/unitofwork.h"
#include "core/storage/projection.h"
#include "tests/support/testbase.h"

#include <QTest>

class TestUndoService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCommandIsUndoneAndRedoneExactly_data()
    {
        QTest::addColumn<Command>("command");
        for (const Command command : {Command::CreateBeneficiary, Command::EditBeneficiary,
                 Command::AddCircleMember, Command::EndCircleMember, Command::RecordOrientation,
                 Command::PlanAppointment, Command::SettleAppointment, Command::RemoveAppointment,
                 Command::RecordDiagnosis, Command::SignContract, Command::RemoveContract,
                 Command::RecordExit, Command::EditRight, Command::EditRegistration,
                 Command::CreateOrganisation, Command::EditOrganisation, Command::CreateProfessional,
                 Command::CreateServiceOffer, Command::SaveView, Command::LinkHousehold})
            QTest::newRow(qPrintable(codeOf(command))) << command;
    }
    void eachCommandIsUndoneAndRedoneExactly()
    {
        QFETCH(Command, command);
        TestBase base;
        m_base = &base;
        m_person = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        prepare();
        const QByteArray before = base.dump();
        QVERIFY(perform(command));
        const QByteArray after = base.dump();
        QVERIFY(before != after);

        UndoService &undo = base.workspace().undo();
        QCOMPARE(undo.undoable()->kind, command);
        QVERIFY(undo.undo());
        QCOMPARE(base.dump(), before);
        QCOMPARE(undo.redoable()->kind, command);
        QVERIFY(undo.redo());
        QCOMPARE(base.dump(), after);
        QVERIFY(Projection(base.database(), base.clock().today()).differences().isEmpty());
    }

    void commandsAreUndoneOneByOneAndRedoneInOrder()
    {
        TestBase base;
        const auto one = base.addPerson(QStringLiteral("Un"), QStringLiteral("Ada"));
        const QByteArray first = base.dump();
        base.addPerson(QStringLiteral("Deux"), QStringLiteral("Ada"));
        const QByteArray second = base.dump();
        UndoService &undo = base.workspace().undo();
        QVERIFY(undo.undo());
        QCOMPARE(base.dump(), first);
        QVERIFY(undo.undo());
        QVERIFY(!RecordStore::find<Beneficiary>(base.database(), one));
        QVERIFY(!undo.undo());
        QVERIFY(undo.redo());
        QCOMPARE(base.dump(), first);
        QVERIFY(undo.redo());
        QCOMPARE(base.dump(), second);
        QVERIFY(!undo.redo());
        QVERIFY(undo.undo());
        QCOMPARE(base.dump(), first);
    }

    void doingSomethingElseForgetsTheRedo()
    {
        TestBase base;
        base.addPerson(QStringLiteral("Un"), QStringLiteral("Ada"));
        QVERIFY(base.workspace().undo().undo());
        base.addPerson(QStringLiteral("Deux"), QStringLiteral("Ada"));
        QVERIFY(!base.workspace().undo().redoable());
    }

    void aFieldChangedSinceIsAConflict()
    {
        TestBase base;
        const auto id = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        const auto edit = [&](const QString &city) {
            auto person = *RecordStore::find<Beneficiary>(base.database(), id);
            person.city = city;
            QVERIFY(base.workspace().people().edit(person));
        };
        edit(QStringLiteral("Limoges"));
        const CommandId first = base.workspace().undo().undoable()->id;
        edit(QStringLiteral("Bellac"));
        const QByteArray before = base.dump();
        const auto refused = base.workspace().undo().undo(first);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().detail, QStringLiteral("city"));
        QCOMPARE(base.dump(), before);
    }

    void aRecordUsedSinceIsAConflict()
    {
        TestBase base;
        Organisation garage;
        garage.name = QStringLiteral("Garage solidaire");
        const auto organisation = base.workspace().network().save(garage);
        QVERIFY(organisation);
        const CommandId creation = base.workspace().undo().undoable()->id;
        Professional mechanic;
        mechanic.organisation = *organisation;
        mechanic.familyName = QStringLiteral("Petit");
        QVERIFY(base.workspace().network().save(mechanic));
        QVERIFY(!base.workspace().undo().undo(creation));
        QVERIFY(RecordStore::find<Organisation>(base.database(), *organisation));
    }

    void undoSurvivesClosingTheBase()
    {
        TestBase base;
        base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        QVERIFY(base.reopen());
        QCOMPARE(base.workspace().undo().undoable()->kind, Command::CreateBeneficiary);
        QVERIFY(base.workspace().undo().undo());
        QVERIFY(RecordStore::select<Beneficiary>(base.database()).isEmpty());
    }

private:
    void prepare()
    {
        Appointment planned = appointment();
        m_appointment = *m_base->workspace().pathway().save(planned);
        m_contract = *m_base->workspace().pathway().save(contract(Contract::Kind::Cer));
        CircleMember member;
        member.beneficiary = m_person;
        member.organisation = m_base->organisation();
        member.professional = m_base->workspace().user().id;
        member.role = CircleMember::Role::UniqueReferent;
        member.from = QDate(2026, 1, 5);
        m_member = *m_base->workspace().circle().add(member);
        m_other = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Moussa"));
    }
    Appointment appointment() const
    {
        Appointment appointment;
        appointment.beneficiary = m_person;
        appointment.organisation = m_base->organisation();
        appointment.startsAt = QDateTime(QDate(2026, 11, 20), QTime(14, 0));
        return appointment;
    }
    Contract contract(Contract::Kind kind) const
    {
        Contract contract;
        contract.beneficiary = m_person;
        contract.organisation = m_base->organisation();
        contract.kind = kind;
        contract.signedOn = QDate(2026, 10, 1);
        contract.startsOn = QDate(2026, 10, 1);
        contract.endsOn = QDate(2027, 3, 31);
        return contract;
    }
    bool perform(Command command);
    bool performInPathway(Command command);
    bool performInNetwork(Command command);

    TestBase *m_base = nullptr;
    BeneficiaryId m_person;
    BeneficiaryId m_other;
    AppointmentId m_appointment;
    ContractId m_contract;
    CircleMemberId m_member;
};

bool TestUndoService::perform(Command command)
{
    Workspace &workspace = m_base->workspace();
    switch (command) {
    case Command::CreateBeneficiary:
        return !m_base->addPerson(QStringLiteral("Bernard"), QStringLiteral("Luc")).isNull();
    case Command::EditBeneficiary: {
        auto person = *RecordStore::find<Beneficiary>(m_base->database(), m_person);
        person.city = QStringLiteral("Limoges");
        person.birthDate = {};
        person.birthDate = QDate(1991, 1, 1);
        return bool(workspace.people().edit(person));
    }
    case Command::AddCircleMember: {
        CircleMember member;
        member.beneficiary = m_person;
        member.organisation = m_base->organisation();
        member.role = CircleMember::Role::UniqueReferent;
        member.professional = workspace.user().id;
        member.from = QDate(2026, 11, 1);
        return bool(workspace.circle().add(member));
    }
    case Command::EndCircleMember:
        return bool(workspace.circle().end(m_member, QDate(2026, 11, 30), QStringLiteral("mutation")));
    case Command::EditRight: {
        BenefitRight right;
        right.beneficiary = m_person;
        right.receivedOn = QDate(2026, 10, 1);
        return bool(workspace.people().saveRight(right));
    }
    case Command::EditRegistration: {
        Registration registration;
        registration.beneficiary = m_person;
        registration.registeredOn = QDate(2026, 9, 1);
        return bool(workspace.people().saveRegistration(registration));
    }
    case Command::LinkHousehold:
        return bool(workspace.people().linkHousehold(m_person, m_other, QDate(2026, 1, 1)));
    default:
        return performInPathway(command);
    }
}

bool TestUndoService::performInPathway(Command command)
{
    Workspace &workspace = m_base->workspace();
    switch (command) {
    case Command::RecordOrientation: {
        Orientation orientation;
        orientation.beneficiary = m_person;
        orientation.track = Track::SocioProfessional;
        orientation.organisation = m_base->organisation();
        orientation.decidedOn = QDate(2026, 11, 2);
        return bool(workspace.pathway().save(orientation));
    }
    case Command::PlanAppointment:
        return bool(workspace.pathway().save(appointment()));
    case Command::SettleAppointment:
        return bool(workspace.pathway().settle(m_appointment, Appointment::Status::Attended));
    case Command::RemoveAppointment:
        return bool(workspace.pathway().remove(m_appointment));
    case Command::RecordDiagnosis: {
        Diagnosis diagnosis;
        diagnosis.beneficiary = m_person;
        diagnosis.validatedOn = QDate(2026, 11, 10);
        return bool(workspace.pathway().save(diagnosis));
    }
    case Command::SignContract:
        return bool(workspace.pathway().save(contract(Contract::Kind::Engagement)));
    case Command::RemoveContract:
        return bool(workspace.pathway().remove(m_contract));
    case Command::RecordExit: {
        Exit exit;
        exit.beneficiary = m_person;
        exit.leftOn = QDate(2026, 11, 20);
        exit.reason = Exit::Reason::DurableJob;
        return bool(workspace.pathway().save(exit));
    }
    default:
        return performInNetwork(command);
    }
}

bool TestUndoService::performInNetwork(Command command)
{
    Workspace &workspace = m_base->workspace();
    switch (command) {
    case Command::CreateOrganisation: {
        Organisation organisation;
        organisation.name = QStringLiteral("Garage solidaire");
        return bool(workspace.network().save(organisation));
    }
    case Command::EditOrganisation: {
        auto organisation = *RecordStore::find<Organisation>(m_base->database(), m_base->organisation());
        organisation.name = QStringLiteral("Département");
        return bool(workspace.network().save(organisation, QDate(2026, 6, 1)));
    }
    case Command::CreateProfessional: {
        Professional professional;
        professional.organisation = m_base->organisation();
        professional.familyName = QStringLiteral("Petit");
        return bool(workspace.network().save(professional));
    }
    case Command::CreateServiceOffer: {
        ServiceOffer offer;
        offer.organisation = m_base->organisation();
        offer.name = QStringLiteral("Prêt de véhicule");
        offer.themes = {QStringLiteral("mobilite--acceder-a-un-vehicule")};
        return bool(workspace.network().save(offer));
    }
    case Command::SaveView: {
        SavedView view;
        view.name = QStringLiteral("Bellac");
        view.filter = QStringLiteral("{}");
        return bool(workspace.views().save(view));
    }
    default:
        return false;
    }
}

QTEST_GUILESS_MAIN(TestUndoService)
#include "tst_undoservice.moc"
