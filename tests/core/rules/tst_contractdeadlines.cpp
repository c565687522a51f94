#include "tests/core/rules/clockrows.h"

using namespace clockrows;

/// The deadlines of contracts: their signature, their joint review, their limits of duration and age.
class ContractDeadlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsOnEachDay_data();
    void standsOnEachDay() { verifyItStandsOnEachDay(); }
    void isLeftOut_data();
    void isLeftOut() { verifyItIsLeftOut(); }

private:
    void contractClocks();
    void stockClocks();
    void reviewClocks();
    void youthClocks();
    void leftOutUnderContract();
};

void ContractDeadlinesTest::contractClocks()
{
    clock("contract_signed", "professional, old law", onTrack(Track::Professional, "2024-12-31"),
        "2024-12-31", "2025-01-21", "2025-01-31");
    for (const auto track : {Track::SocioProfessional, Track::Social, Track::Other})
        clock("contract_signed", qPrintable(codeOf(track) + QStringLiteral(", old law")),
            onTrack(track, "2024-12-31"), "2024-12-31", "2025-02-14", "2025-02-28");
    for (const auto track : allOf<Track>())
        clock("contract_signed", qPrintable(codeOf(track) + QStringLiteral(", new law")),
            onTrack(track, "2025-01-01"), "2025-01-01", "2025-01-22", "2025-02-01");
    clock("contract_signed", "end of a short month", onTrack(Track::Social, "2026-01-31"), "2026-01-31",
        "2026-02-18", "2026-02-28");
    clock("contract_signed", "end of a leap month", onTrack(Track::Social, "2028-01-31"), "2028-01-31",
        "2028-02-19", "2028-02-29");
    clock("contract_signed", "notified after the decision", Someone().oriented("2026-03-02", "2026-03-09"),
        "2026-03-09", "2026-03-30", "2026-04-09");
    clock("contract_signed", "decided some day", Someone().oriented("", "2026-03-09"), "2026-03-09",
        "2026-03-30", "2026-04-09");
    clock("contract_signed", "professional, old law, notified later",
        Someone().oriented("2024-03-31", "2024-04-10", Track::Professional), "2024-03-31", "2024-04-20",
        "2024-04-30");
    clock("contract_signed", "decided under the old law, notified under the new",
        Someone().oriented("2024-12-30", "2025-01-06", Track::Professional), "2024-12-30", "2025-01-20",
        "2025-01-30");
    for (const auto kind : {Kind::Ppae, Kind::Cer, Kind::Aij})
        clock("contract_signed", qPrintable(QStringLiteral("not by a contract ") + codeOf(kind)),
            onTrack(Track::Professional, "2026-01-12").contract(kind, "2026-01-20", "2026-01-20"),
            "2026-01-12", "2026-02-02", "2026-02-12");
    clock("contract_target", "before 2025", Someone().oriented("2024-12-31"), "2024-12-31", "2025-02-14",
        "2025-02-28");
}

void ContractDeadlinesTest::stockClocks()
{
    clock("stock_contract", "followed the day before", Someone().followed("2024-12-31"), "2025-01-01",
        "2026-10-02", "2026-12-31");
    clock("stock_contract", "overseas", Someone().followed("2024-12-31").overseas(), "2025-01-01",
        "2027-10-02", "2027-12-31");
    clock("stock_contract", "by its right", Someone().received("2024-12-31"), "2025-01-01", "2026-10-02",
        "2026-12-31");
    clock("stock_contract", "by its opening", Someone().rsa("", "2024-12-01", ""), "2025-01-01", "2026-10-02",
        "2026-12-31");
    clock("stock_contract", "by its orientation", Someone().oriented("2024-12-31"), "2025-01-01",
        "2026-10-02", "2026-12-31");
    clock("stock_contract", "by its registration", Someone().registered("2024-12-31"), "2025-01-01",
        "2026-10-02", "2026-12-31");
    clock("stock_contract", "signed before the reform",
        Someone().followed("2023-05-01").engaged("2024-12-30"), "2025-01-01", "2026-10-02", "2026-12-31");
    clock("stock_contract", "with a CER",
        Someone().followed("2023-05-01").contract(Kind::Cer, "2025-02-01", ""), "2025-01-01", "2026-10-02",
        "2026-12-31");
}

void ContractDeadlinesTest::reviewClocks()
{
    clock("joint_review", "last day of the old law", social("2024-12-31"), "2024-12-31", "2025-05-31",
        "2025-06-30");
    clock("joint_review", "first day of the new law", social("2025-01-01"), "2025-01-01", "2025-06-01",
        "2025-07-01");
    clock("joint_review", "end of a short month", social("2025-08-31"), "2025-08-31", "2026-01-29",
        "2026-02-28");
    clock("joint_review", "late, old law", social("2024-12-31").lateReview(), "2024-12-31", "2025-12-01",
        "2025-12-31");
    clock(
        "joint_review", "late", social("2025-01-01").lateReview(), "2025-01-01", "2025-12-02", "2026-01-01");
    clock("joint_review", "revised", social("2025-01-01").revised("2025-04-30"), "2025-04-30", "2025-09-30",
        "2025-10-30");
    clock("joint_review", "of a CER", recipientOnTrack(Track::Social).contract(Kind::Cer, "2025-01-01", ""),
        "2025-01-01", "2025-06-01", "2025-07-01");
    clock("joint_review", "of a contract since ended",
        recipientOnTrack(Track::Social).engaged("2025-01-01", "2025-01-01", "2025-03-31"), "2025-01-01",
        "2025-06-01", "2025-07-01");
    clock("joint_review", "reviewed before the signature", social("2025-01-01").reviewed("2024-12-31"),
        "2025-01-01", "2025-06-01", "2025-07-01");
    clock("joint_review", "reviewed on the day of the signature", social("2025-01-01").reviewed("2025-01-01"),
        "2025-01-01", "2025-06-01", "2025-07-01");
    clock("joint_review", "revised at the last review",
        social("2025-01-01").revised("2025-06-20").reviewed("2025-06-20"), "2025-06-20", "2025-11-20",
        "2025-12-20");
    clock("joint_review", "signed, not begun", social("2025-01-01").engaged("2025-06-20", "2025-07-01"),
        "2025-06-20", "2025-11-20", "2025-12-20");
    clock("joint_review", "social again",
        social("2025-01-01").oriented("2025-03-03", "2025-03-05", Track::Social), "2025-01-01", "2025-06-01",
        "2025-07-01");
    clock("joint_review", "revised since the social orientation",
        recipientOnTrack(Track::Professional)
            .engaged("2025-01-01")
            .oriented("2025-03-03", "2025-03-05", Track::Social)
            .revised("2025-03-10"),
        "2025-03-10", "2025-08-11", "2025-09-10");
}

void ContractDeadlinesTest::youthClocks()
{
    clock("pacea_signed", "prepared",
        Someone().diagnosed("2026-01-31").contract(Kind::Pacea, "", "2026-02-15"), "2026-01-31", "2026-02-18",
        "2026-02-28");
    clock("pacea_signed", "after the last diagnosis",
        Someone().diagnosed("2025-01-31").diagnosed("2026-01-31").contract(Kind::Pacea, "", ""), "2026-01-31",
        "2026-02-18", "2026-02-28");
    clock("pacea_limit", "one contract", young(Kind::Pacea, "2026-02-28"), "2026-02-28", "2027-12-29",
        "2028-02-27");
    clock("pacea_limit", "unbroken",
        young(Kind::Pacea, "2026-02-28", "2026-12-31").contract(Kind::Pacea, "2027-01-01", "2027-01-01"),
        "2026-02-28", "2027-12-29", "2028-02-27");
    clock("pacea_limit", "broken by a day",
        young(Kind::Pacea, "2026-02-28", "2026-12-31").contract(Kind::Pacea, "2027-01-01", "2027-01-02"),
        "2027-01-02", "2028-11-02", "2029-01-01");
    clock("pacea_age", "born on a leap day", young(Kind::Pacea, "2025-05-01").born("2000-02-29"),
        "2000-02-29", "2025-11-30", "2026-02-28");
    clock("cej_limit", "without an end", young(Kind::Cej, "2026-01-15"), "2026-01-15", "2026-11-30",
        "2027-01-14");
    clock("cej_limit_exceptional", "longer than twelve months", young(Kind::Cej, "2026-01-15", "2027-12-31"),
        "2026-01-15", "2027-05-30", "2027-07-14");
    const auto again = Someone()
                           .contract(Kind::Cej, "2025-01-01", "2025-01-01", "2025-06-30")
                           .contract(Kind::Cej, "2025-03-01", "2025-03-01", "2025-04-30")
                           .contract(Kind::Cej, "2026-01-15", "2026-01-15");
    clock("cej_limit", "a second one", again, "2026-01-15", "2026-11-30", "2027-01-14");
    clock("cej_limit_exceptional", "six months of an earlier one", again, "2026-01-15", "2026-12-03",
        "2027-01-17");
    clock("cej_age", "without disability", young(Kind::Cej, "2025-11-15").born("2000-06-10"), "2000-06-10",
        "2026-03-11", "2026-06-09");
    clock("cej_age", "disabled worker",
        young(Kind::Cej, "2025-11-15").born("1996-06-10").disabledWorker("2020-01-01"), "1996-06-10",
        "2026-03-11", "2026-06-09");
}

void ContractDeadlinesTest::standsOnEachDay_data()
{
    addClockColumns();
    contractClocks();
    stockClocks();
    reviewClocks();
    youthClocks();
}

void ContractDeadlinesTest::leftOutUnderContract()
{
    leftOut(
        "joint_review", "other track", recipientOnTrack(Track::Professional).engaged("2025-01-02"), kToday);
    leftOut("joint_review", "no orientation", Someone().received("2024-03-01").engaged("2025-01-02"), kToday);
    leftOut("joint_review", "of a PACEA",
        recipientOnTrack(Track::Social).contract(Kind::Pacea, "2025-01-02", ""), kToday);
    leftOut("joint_review", "no RSA", onTrack(Track::Social, "2024-05-01").engaged("2025-10-16"), kToday);
    leftOut("joint_review", "RSA closed",
        onTrack(Track::Social, "2024-05-01").rsa("", "", "2024-03-01", "2026-01-01").engaged("2025-10-16"),
        kToday);
    leftOut("joint_review", "another right",
        onTrack(Track::Social, "2024-05-01").disabledWorker("2024-03-01").engaged("2025-10-16"), kToday);
    leftOut("joint_review", "contract of before the social orientation",
        recipientOnTrack(Track::Professional)
            .engaged("2025-06-16")
            .oriented("2026-02-20", "2026-02-21", Track::Social),
        kToday);
    leftOut("joint_review", "held some day", social("2025-01-02").reviewed(""), kToday);
    leftOut("contract_renewal", "no end", Someone().engaged("2025-01-02"), kToday);
    leftOut(
        "contract_renewal", "not begun", Someone().engaged("2026-03-01", "2026-03-11", "2026-06-30"), kToday);
    leftOut("contract_renewal", "another without end",
        Someone().engaged("2025-01-02", "", "2026-01-01").engaged("2025-06-02"), kToday);
    leftOut("pacea_signed", "no PACEA in view", Someone().diagnosed("2026-03-01"), kToday);
    leftOut(
        "pacea_signed", "no diagnosis", Someone().contract(Kind::Pacea, "2026-03-01", "2026-03-01"), kToday);
    leftOut("pacea_signed", "diagnosis after the signature",
        Someone().contract(Kind::Pacea, "2026-03-01", "2026-03-01").diagnosed("2026-03-02"), kToday);
    leftOut("pacea_limit", "ended", young(Kind::Pacea, "2025-03-01", "2026-03-09"), kToday);
    leftOut("pacea_limit", "not begun", Someone().contract(Kind::Pacea, "2026-03-01", "2026-03-11"), kToday);
    leftOut("pacea_limit", "a CEJ", young(Kind::Cej, "2025-03-01"), kToday);
    leftOut("pacea_age", "birth unknown", young(Kind::Pacea, "2025-03-01"), kToday);
    leftOut("cej_age", "ended", young(Kind::Cej, "2025-03-01", "2026-03-09").born("2003-01-01"), kToday);
    leftOut("cej_limit", "longer than twelve months", young(Kind::Cej, "2025-11-01", "2026-11-01"), kToday);
    leftOut("cej_limit", "prolonged by a successor signed",
        young(Kind::Cej, "2025-11-01", "2026-10-31")
            .contract(Kind::Cej, "2026-03-01", "2026-11-01", "2027-03-31"),
        kToday);
    leftOut("cej_limit_exceptional", "twelve months", young(Kind::Cej, "2025-11-01", "2026-10-31"), kToday);
    leftOut("registration", "oriented elsewhere", Someone().oriented("2026-03-01"), kToday);
    leftOut("registration", "registered some day",
        Someone().registered("").orientedToFranceTravail("2026-03-01"), kToday);
    leftOut("securing", "another exit", Someone().left("2026-03-01"), kToday);
    leftOut("securing", "job some day", Someone().gotJob(""), kToday);
    leftOut("securing", "six months over", Someone().gotJob("2025-09-09"), kToday);
    leftOut("domicile_renewal", "no domicile", Someone(), kToday);
    leftOut("domicile_renewal", "more than a year ahead", Someone().domiciled("2027-03-11"), kToday);
    leftOut("domicile_renewal", "left", Someone().domiciled("2026-03-31").left("2026-03-01"), kToday);
}

void ContractDeadlinesTest::isLeftOut_data()
{
    addLeftOutColumns();
    leftOutUnderContract();
}

QTEST_APPLESS_MAIN(ContractDeadlinesTest)
#include "tst_contractdeadlines.moc"
