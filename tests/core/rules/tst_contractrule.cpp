#include "core/rules/contractrule.h"

#include <QTest>

namespace {

using Kind = Contract::Kind;
using Found = ContractFinding::Kind;

Contract contract(Kind kind, QDate from, QDate to)
{
    return {.id = ContractId(1), .kind = kind, .signedOn = from, .startsOn = from, .endsOn = to};
}

QList<Found> kindsOf(const QList<ContractFinding> &findings)
{
    QList<Found> kinds;
    for (const ContractFinding &finding : findings)
        kinds += finding.kind;
    return kinds;
}

} // namespace

Q_DECLARE_METATYPE(ContractFinding::Kind)

/// What each kind of contract allows (pathway.md §1.4), on both sides of each limit.
class TestContractRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsReadAndEveryKindHasOneADay_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const Kind kind : allOf<Kind>())
            QTest::newRow(qPrintable(codeOf(kind))) << kind;
    }
    void everyLineIsReadAndEveryKindHasOneADay()
    {
        QFETCH(const Kind, kind);
        QCOMPARE(contractRules().size(), 9);
        for (const QDate day : {QDate(2024, 12, 31), QDate(2025, 1, 1), QDate(2026, 11, 23)}) {
            const auto lines = std::count_if(contractRules().begin(), contractRules().end(),
                [&](const ContractRule &rule) { return rule.kind == kind && rule.validity.contains(day); });
            QCOMPARE(lines, 1);
        }
        for (const ContractRule &rule : contractRules())
            QVERIFY(!rule.source.isEmpty());
    }

    void aLineThatIsNoneIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("unknown kind") << "bail;;;;;;;;;x";
        QTest::newRow("a column short") << "cer;24;;;;;cer;;x";
    }
    void aLineThatIsNoneIsNamed()
    {
        QFETCH(const QString, line);
        const auto read = parseContractRules(QStringLiteral("head\n") + line);
        QCOMPARE(read.error().code, ErrorCode::Format);
        QCOMPARE(read.error().detail, QStringLiteral("line 2"));
    }

    void twoThatExcludeEachOtherDoNotShareADay_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Kind>("other");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<bool>("excluded");
        const QDate before(2024, 6, 1);
        const QDate since(2025, 6, 1);
        const auto row = [](const char *name, Kind kind, Kind other, QDate from, bool excluded) {
            QTest::newRow(name) << kind << other << from << excluded;
        };
        row("two contrats d'engagement", Kind::Engagement, Kind::Engagement, since, true);
        row("engagement and PPAE", Kind::Engagement, Kind::Ppae, since, true);
        row("engagement and CER", Kind::Engagement, Kind::Cer, since, true);
        row("engagement beside a PACEA", Kind::Engagement, Kind::Pacea, since, false);
        row("engagement and CER before 2025", Kind::Engagement, Kind::Cer, before, false);
        row("two CER before 2025", Kind::Cer, Kind::Cer, before, true);
        row("CER and engagement before 2025", Kind::Cer, Kind::Engagement, before, false);
        row("CER and engagement", Kind::Cer, Kind::Engagement, since, true);
        row("CER and PPAE", Kind::Cer, Kind::Ppae, since, false);
        row("two PPAE", Kind::Ppae, Kind::Ppae, before, true);
        row("PPAE and engagement", Kind::Ppae, Kind::Engagement, since, true);
        row("PACEA and CEJ", Kind::Pacea, Kind::Cej, since, true);
        row("CEJ and PACEA", Kind::Cej, Kind::Pacea, since, true);
        row("two AIJ", Kind::Aij, Kind::Aij, since, true);
        row("AIJ and CEJ", Kind::Aij, Kind::Cej, since, false);
    }
    void twoThatExcludeEachOtherDoNotShareADay()
    {
        QFETCH(const Kind, kind);
        QFETCH(const Kind, other);
        QFETCH(const QDate, from);
        QFETCH(const bool, excluded);
        const Contract mine = contract(kind, from, from.addMonths(6));
        Contract theirs = contract(other, mine.endsOn, mine.endsOn.addMonths(6));
        theirs.id = ContractId(2);
        const auto found = findingsOf(mine, {mine, theirs}, {}, false, contractRules());
        QCOMPARE(kindsOf(found), excluded ? QList{Found::Overlap} : QList<Found>());
        if (excluded) {
            QCOMPARE(found.first().other, theirs);
            // What the contrat d'engagement replaces may end when it begins: it is told.
            const bool replaced = kind != other && kind != Kind::Pacea && kind != Kind::Cej;
            QCOMPARE(found.first().isBlocking(), !replaced);
        }
        theirs.startsOn = mine.endsOn.addDays(1);
        QVERIFY(findingsOf(mine, {theirs}, {}, false, contractRules()).isEmpty());
    }

    void aContractIsNoLongerThanItsKindAllows_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QList<Found>>("found");
        const auto row = [](const char *name, Kind kind, QDate last, const QList<Found> &found) {
            QTest::newRow(name) << kind << last << found;
        };
        row("engagement, no national duration", Kind::Engagement, QDate(2035, 12, 31), {});
        row("CER of 24 months", Kind::Cer, QDate(2027, 2, 28), {});
        row("CER a day longer", Kind::Cer, QDate(2027, 3, 1), {Found::TooLong});
        row("PPAE", Kind::Ppae, QDate(2035, 12, 31), {});
        row("PACEA of 24 months", Kind::Pacea, QDate(2027, 2, 28), {});
        row("PACEA a day longer", Kind::Pacea, QDate(2027, 3, 1), {Found::TooLong});
        row("CEJ of 12 months", Kind::Cej, QDate(2026, 2, 28), {});
        row("CEJ a day longer", Kind::Cej, QDate(2026, 3, 1), {Found::NeedsReason});
        row("CEJ of 18 months", Kind::Cej, QDate(2026, 8, 31), {Found::NeedsReason});
        row("CEJ over 18 months", Kind::Cej, QDate(2026, 9, 1), {Found::TooLong});
        row("AIJ", Kind::Aij, QDate(2035, 12, 31), {});
    }
    void aContractIsNoLongerThanItsKindAllows()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QDate, last);
        const Contract mine = contract(kind, QDate(2025, 3, 1), last);
        const auto found = findingsOf(mine, {}, {}, false, contractRules());
        QTEST(kindsOf(found), "found");
        for (const ContractFinding &each : found)
            QVERIFY(!each.isBlocking());
    }

    void aCerOfBefore2025HasTheSameLimit()
    {
        const QDate first(2022, 1, 1);
        QVERIFY(findingsOf(contract(Kind::Cer, first, QDate(2023, 12, 31)), {}, {}, false, contractRules())
                    .isEmpty());
        QCOMPARE(kindsOf(findingsOf(
                     contract(Kind::Cer, first, QDate(2024, 1, 1)), {}, {}, false, contractRules())),
            QList{Found::TooLong});
    }

    void agesCountOnTheFirstDay_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<bool>("disabled");
        QTest::addColumn<QList<Found>>("found");
        const QDate first(2026, 3, 1);
        const auto row = [first](const char *name, Kind kind, int years, int days, bool disabled,
                             const QList<Found> &found) {
            QTest::newRow(name) << kind << first.addYears(-years).addDays(days) << disabled << found;
        };
        for (const Kind kind : {Kind::Pacea, Kind::Cej}) {
            const QByteArray name = codeOf(kind).toUtf8();
            row(name + " on the 16th birthday", kind, 16, 0, false, {});
            row(name + " the day before", kind, 16, 1, false, {Found::TooYoung});
            row(name + " the day before 26", kind, 26, 1, false, {});
            row(name + " on the 26th birthday", kind, 26, 0, false, {Found::TooOld});
        }
        row("CEJ at 29 with an RQTH", Kind::Cej, 30, 1, true, {});
        row("CEJ at 30 with an RQTH", Kind::Cej, 30, 0, true, {Found::TooOld});
        row("PACEA at 26 with an RQTH", Kind::Pacea, 26, 0, true, {Found::TooOld});
        row("AIJ at 29", Kind::Aij, 30, 1, false, {});
        row("AIJ at 30", Kind::Aij, 30, 0, false, {Found::TooOld});
        row("engagement at any age", Kind::Engagement, 61, 0, false, {});
        QTest::newRow("unknown birth date") << Kind::Cej << QDate() << false << QList<Found>();
    }
    void agesCountOnTheFirstDay()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QDate, birth);
        QFETCH(const bool, disabled);
        const Contract mine = contract(kind, QDate(2026, 3, 1), QDate(2026, 8, 31));
        QTEST(kindsOf(findingsOf(mine, {}, birth, disabled, contractRules())), "found");
    }

    void anRqthOpenOnTheFirstDayCounts()
    {
        PathwayFacts facts{.birthDate = QDate(1999, 1, 1)};
        const Contract mine = contract(Kind::Cej, QDate(2026, 3, 1), QDate(2026, 8, 31));
        QCOMPARE(kindsOf(findingsOf(mine, facts)), QList{Found::TooOld});
        facts.rights = {{.kind = BenefitRight::Kind::DisabledWorkerStatus, .openedOn = QDate(2026, 3, 1)}};
        QVERIFY(findingsOf(mine, facts).isEmpty());
        facts.rights.first().openedOn = QDate(2026, 3, 2);
        QCOMPARE(kindsOf(findingsOf(mine, facts)), QList{Found::TooOld});
    }

    void aRenewalIsProposedAroundTheEnd_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("awaited");
        const QDate last(2026, 12, 31);
        QTest::newRow("46 days before") << last.addDays(-46) << false;
        QTest::newRow("45 days before") << last.addDays(-45) << true;
        QTest::newRow("the day after") << last.addDays(1) << true;
        QTest::newRow("45 days after") << last.addDays(45) << true;
        QTest::newRow("46 days after") << last.addDays(46) << false;
    }
    void aRenewalIsProposedAroundTheEnd()
    {
        QFETCH(const QDate, day);
        const Contract mine = contract(Kind::Engagement, QDate(2026, 7, 1), QDate(2026, 12, 31));
        QTEST(awaitsRenewal(mine, {mine}, day), "awaited");
    }

    void whatIsFollowedUnsignedOrEndlessAwaitsNoRenewal()
    {
        const QDate day(2026, 12, 20);
        Contract mine = contract(Kind::Engagement, QDate(2026, 7, 1), QDate(2026, 12, 31));
        Contract next = renewalOf(mine);
        next.id = ContractId(2);
        QVERIFY(!awaitsRenewal(mine, {next, mine}, day));
        mine.signedOn = {};
        QVERIFY(!awaitsRenewal(mine, {mine}, day));
        QVERIFY(!awaitsRenewal(contract(Kind::Engagement, QDate(2026, 7, 1), {}), {}, day));
    }

    void aRenewalGoesOnForAsLongUnsigned_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QDate>("renewedTo");
        QTest::newRow("six months") << QDate(2026, 7, 1) << QDate(2026, 12, 31) << QDate(2027, 6, 30);
        QTest::newRow("a year") << QDate(2025, 12, 15) << QDate(2026, 12, 14) << QDate(2027, 12, 14);
        QTest::newRow("ten days") << QDate(2026, 12, 1) << QDate(2026, 12, 10) << QDate(2026, 12, 20);
    }
    void aRenewalGoesOnForAsLongUnsigned()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        const Contract next = renewalOf(contract(Kind::Engagement, from, to));
        QCOMPARE(next.startsOn, to.addDays(1));
        QTEST(next.endsOn, "renewedTo");
        QVERIFY(next.id.isNull());
        QVERIFY(!next.signedOn.isValid());
    }

    void aMinorSignsWithWhoeverHasAuthority_data()
    {
        using Authority = LegalRepresentative::Authority;
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QList<LegalRepresentative>>("representatives");
        QTest::addColumn<bool>("missing");
        const QDate day(2026, 11, 23);
        const LegalRepresentative mother{.familyName = QStringLiteral("Petit")};
        const auto with = [&mother](auto change) {
            LegalRepresentative each = mother;
            change(each);
            return QList{each};
        };
        const QList<LegalRepresentative> nobody;
        QTest::newRow("of age that day") << day.addYears(-18) << nobody << false;
        QTest::newRow("a minor alone") << day.addYears(-18).addDays(1) << nobody << true;
        QTest::newRow("a minor and her mother") << QDate(2009, 5, 4) << QList{mother} << false;
        QTest::newRow("whose authority was withdrawn")
            << QDate(2009, 5, 4) << with([](auto &each) { each.authority = Authority::Withdrawn; }) << true;
        QTest::newRow("whose authority ended")
            << QDate(2009, 5, 4) << with([day](auto &each) { each.to = day.addDays(-1); }) << true;
        QTest::newRow("birth date unknown") << QDate() << nobody << false;
    }
    void aMinorSignsWithWhoeverHasAuthority()
    {
        QFETCH(const QDate, birth);
        QFETCH(const QList<LegalRepresentative>, representatives);
        PathwayFacts facts;
        facts.birthDate = birth;
        facts.representatives = representatives;
        const QDate day(2026, 11, 23);
        const auto kinds = kindsOf(findingsOf(contract(Kind::Pacea, day, day.addMonths(6)), facts));
        QTEST(kinds.contains(Found::NeedsRepresentative), "missing");
    }
};

QTEST_GUILESS_MAIN(TestContractRule)
#include "tst_contractrule.moc"
