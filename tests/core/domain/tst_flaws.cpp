#include "core/domain/appointment.h"
#include "core/domain/beneficiary.h"
#include "core/domain/circlemember.h"
#include "core/domain/contract.h"
#include "core/domain/exit.h"
#include "core/domain/organisation.h"
#include "core/domain/orientation.h"
#include "core/domain/professional.h"

#include <QTest>

#include <functional>

namespace {

const QDate today(2026, 11, 23);

Beneficiary soundPerson()
{
    Beneficiary person;
    person.familyName = u"Roche"_qs;
    person.firstName = u"Léa"_qs;
    person.birthDate = QDate(1969, 5, 12);
    return person;
}

Contract soundContract()
{
    Contract contract;
    contract.organisation = OrganisationId(1);
    contract.startsOn = QDate(2026, 1, 5);
    return contract;
}

using Change = std::function<void(Beneficiary &)>;
using BFlaw = Beneficiary::Flaw;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestFlaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFlawOfAPerson_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<BFlaw>>("expected");
        const auto row = [](const char *name, const Change &change, const QList<BFlaw> &expected) {
            QTest::newRow(name) << change << expected;
        };
        row("sound", [](Beneficiary &) {}, {});
        row("no name", [](Beneficiary &p) { p.familyName = u"  "_qs; }, {BFlaw::FamilyNameMissing});
        row("no first name", [](Beneficiary &p) { p.firstName.clear(); }, {BFlaw::FirstNameMissing});
        row("parentheses", [](Beneficiary &p) { p.familyName = u"Roche (ép. Lac)"_qs; },
            {BFlaw::NameWithParentheses});
        row("any letter", [](Beneficiary &p) { p.familyName = u"Œuvrard-Şen Łuk"_qs; }, {});
        row("no birth date", [](Beneficiary &p) { p.birthDate = {}; }, {BFlaw::BirthDateMissing});
        row("born today", [](Beneficiary &p) { p.birthDate = today; }, {});
        row("born tomorrow", [](Beneficiary &p) { p.birthDate = today.addDays(1); }, {BFlaw::BornInFuture});
        row("130 years old", [](Beneficiary &p) { p.birthDate = today.addYears(-130); },
            {BFlaw::BornTooLongAgo});
        row("not yet 130", [](Beneficiary &p) { p.birthDate = today.addYears(-130).addDays(1); }, {});
        row("short NIR", [](Beneficiary &p) { p.nir = u"269054958815"_qs; }, {BFlaw::NirLengthWrong});
        row("wrong key", [](Beneficiary &p) { p.nir = u"269054958815781"_qs; }, {BFlaw::NirKeyWrong});
        row("sound NIR", [](Beneficiary &p) { p.nir = u"2690549588157"_qs; }, {});
        row("two phones", [](Beneficiary &p) { p.phone = u"06 12 34 56 78, 05 55 12 34 56"_qs; }, {});
        row("second phone doubtful", [](Beneficiary &p) { p.phone = u"0612345678, 071234567"_qs; },
            {BFlaw::PhoneDoubtful});
        row("e-mail", [](Beneficiary &p) { p.email = u"lea@"_qs; }, {BFlaw::EmailDoubtful});
        row("postcode", [](Beneficiary &p) { p.postcode = u"8700"_qs; }, {BFlaw::PostcodeDoubtful});
        row("NIR of a man",
            [](Beneficiary &p) {
                p.civility = Beneficiary::Civility::Madam;
                p.nir = u"1690549588157"_qs;
            },
            {BFlaw::NirDiffersFromCivility});
        row("NIR of another year", [](Beneficiary &p) { p.nir = u"2700549588157"_qs; },
            {BFlaw::NirDiffersFromBirthYear});
    }
    void findsTheFlawOfAPerson()
    {
        QFETCH(Change, change);
        Beneficiary person = soundPerson();
        change(person);
        QTEST(person.flaws(today), "expected");
    }

    void keepsDoubtsAndRefusesErrors()
    {
        QVERIFY(Beneficiary::isError(BFlaw::NirKeyWrong));
        QVERIFY(Beneficiary::isError(BFlaw::BirthDateMissing));
        QVERIFY(!Beneficiary::isError(BFlaw::PhoneDoubtful));
        QVERIFY(!Beneficiary::isError(BFlaw::NirDiffersFromCivility));
    }

    void findsTheFlawsOfAnOrganisation()
    {
        Organisation organisation;
        using F = Organisation::Flaw;
        QCOMPARE(organisation.flaws(), QList<F>{F::NameMissing});
        organisation.name = u"CCAS de Camembert"_qs;
        QCOMPARE(organisation.flaws(), QList<F>{});
        organisation.siret = u"22930008201454"_qs;
        organisation.postcode = u"61"_qs;
        organisation.email = u"contact"_qs;
        QCOMPARE(organisation.flaws(), QList<F>({F::SiretWrong, F::PostcodeWrong, F::EmailWrong}));
    }

    void tellsTheNameAnOrganisationBoreThen()
    {
        Organisation franceTravail;
        franceTravail.id = OrganisationId(7);
        franceTravail.name = u"France Travail"_qs;
        OrganisationName old;
        old.organisation = franceTravail.id;
        old.name = u"Pôle emploi"_qs;
        old.from = QDate(2008, 12, 19);
        old.to = QDate(2023, 12, 31);
        QCOMPARE(nameOn(franceTravail, {old}, QDate(2022, 6, 1)), u"Pôle emploi"_qs);
        QCOMPARE(nameOn(franceTravail, {old}, QDate(2023, 12, 31)), u"Pôle emploi"_qs);
        QCOMPARE(nameOn(franceTravail, {old}, QDate(2024, 1, 1)), u"France Travail"_qs);
        old.organisation = OrganisationId(8);
        QCOMPARE(nameOn(franceTravail, {old}, QDate(2022, 6, 1)), u"France Travail"_qs);
    }

    void findsTheFlawsOfAProfessional()
    {
        Professional professional;
        using F = Professional::Flaw;
        QCOMPARE(professional.flaws(), QList<F>({F::FamilyNameMissing, F::OrganisationMissing}));
        professional.familyName = u"Lac"_qs;
        professional.organisation = OrganisationId(1);
        professional.email = u"lac@exemple.fr"_qs;
        QCOMPARE(professional.flaws(), QList<F>{});
    }

    void findsTheFlawsOfACircleMember()
    {
        CircleMember member;
        using F = CircleMember::Flaw;
        QCOMPARE(member.flaws(), QList<F>({F::OrganisationMissing, F::FromMissing}));
        member.organisation = OrganisationId(1);
        member.from = today;
        member.to = today.addDays(-1);
        member.role = CircleMember::Role::UniqueReferent;
        QCOMPARE(member.flaws(), QList<F>({F::EndsBeforeStart, F::ReferentWithoutName}));
        member.to = today;
        member.professional = ProfessionalId(2);
        QCOMPARE(member.flaws(), QList<F>{});
    }

    void findsTheFlawsOfAnOrientation()
    {
        Orientation orientation;
        using F = Orientation::Flaw;
        QCOMPARE(orientation.flaws(today),
            QList<F>({F::TrackMissing, F::OrganisationMissing, F::DecidedOnMissing}));
        orientation.track = Track::Social;
        orientation.state = Orientation::State::Proposed;
        QCOMPARE(orientation.flaws(today), QList<F>{});
        orientation.state = Orientation::State::Decided;
        orientation.organisation = OrganisationId(1);
        orientation.decidedOn = today;
        orientation.notifiedOn = today.addDays(-1);
        QCOMPARE(orientation.flaws(today), QList<F>{F::NotifiedBeforeDecision});
        orientation.notifiedOn = today.addDays(1);
        QCOMPARE(orientation.flaws(today), QList<F>{F::InFuture});
    }

    void findsTheFlawsOfAnAppointment()
    {
        Appointment appointment;
        using F = Appointment::Flaw;
        appointment.minutes = 0;
        QCOMPARE(
            appointment.flaws(today), QList<F>({F::StartMissing, F::DurationWrong, F::OrganisationMissing}));
        appointment.minutes = 45;
        appointment.organisation = OrganisationId(1);
        appointment.startsAt = QDateTime(today.addDays(1), QTime(9, 0));
        QCOMPARE(appointment.flaws(today), QList<F>{});
        appointment.status = Appointment::Status::Attended;
        QCOMPARE(appointment.flaws(today), QList<F>{F::AttendedInFuture});
    }

    void findsTheFlawsOfAContract()
    {
        using F = Contract::Flaw;
        QCOMPARE(Contract{}.flaws(today), QList<F>({F::OrganisationMissing, F::StartMissing}));
        Contract contract = soundContract();
        QCOMPARE(contract.flaws(today), QList<F>{});
        contract.endsOn = contract.startsOn.addDays(-1);
        contract.signedOn = today.addDays(1);
        QCOMPARE(contract.flaws(today), QList<F>({F::EndsBeforeStart, F::SignedInFuture}));
    }

    void asksForAReasonBelowFifteenHours()
    {
        using F = Contract::Flaw;
        Contract contract = soundContract();
        contract.weeklyHours = 14.5;
        QCOMPARE(contract.flaws(today), QList<F>{F::HoursWrong});
        contract.hoursReason = u"garde d’enfant"_qs;
        QCOMPARE(contract.flaws(today), QList<F>{});
        contract.weeklyHours = 36;
        QCOMPARE(contract.flaws(today), QList<F>{F::HoursWrong});
        contract.weeklyHours = 0;
        contract.hoursReason.clear();
        contract.kind = Contract::Kind::Cer;
        QCOMPARE(contract.flaws(today), QList<F>{});
    }

    void findsTheFlawsOfAnExit()
    {
        Exit exit;
        using F = Exit::Flaw;
        exit.reason = Exit::Reason::Other;
        QCOMPARE(exit.flaws(today), QList<F>({F::DateMissing, F::DetailMissing}));
        exit.detail = u"départ à l’étranger"_qs;
        exit.leftOn = today.addDays(1);
        QCOMPARE(exit.flaws(today), QList<F>{F::InFuture});
        exit.leftOn = today;
        QCOMPARE(exit.flaws(today), QList<F>{});
    }
};

QTEST_APPLESS_MAIN(TestFlaws)
#include "tst_flaws.moc"
