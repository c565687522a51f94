#include "tests/support/importing.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>
#include <thread>

using namespace Importing;

namespace {

QByteArray manyPeople(int count)
{
    QString text = u"Identifiant;Nom;Prénom;DDN;NIR;Téléphone;Mail;CP;Ville;CAF;Droits RSA\n"_qs;
    for (int i = 0; i < count; ++i) {
        const QDate birth = QDate(1960, 1, 1).addDays(i % 16000);
        text += u"SI%1;Nom%2;Prénom%3;%4;;06%5;p%1@exemple.fr;87000;Limoges;%6;rsa_droit_ouvert_versable\n"_qs
                    .arg(i)
                    .arg(i % 997)
                    .arg(i)
                    .arg(birth.toString(u"dd/MM/yyyy"_qs))
                    .arg(i % 100000000, 8, 10, QLatin1Char('0'))
                    .arg(1000000 + i / 2);
    }
    return text.toUtf8();
}

/// Time of this process alone: other work on the machine does not count.
int milliseconds(const std::function<void()> &work)
{
    const auto start = std::clock();
    work();
    return int((std::clock() - start) * 1000 / CLOCKS_PER_SEC);
}

ImportService serviceOf(TestBase &base)
{
    return ImportService({base.database(), base.workspace().session(), base.clock()});
}

} // namespace

class TestImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUndoneAsOneCommand()
    {
        TestBase base;
        import(base, manyPeople(3));
        const QByteArray before = base.dump();
        const auto network = bytesOf(QStringLiteral(TEST_DATA "/import/network.json"));
        const auto people = u"Identifiant;Nom;Prénom;DDN;Ville;Droits RSA;CAF\n"
                            "SI1;Nom1;Prénom1;02/01/1960;Guéret;rsa_clos;\n"
                            "SI9;Lac;Léa;01/02/1990;;oui;1000000\n"_qs.toUtf8();
        QCOMPARE(import(base, people).written, 2);
        QCOMPARE(base.workspace().undo().undoable()->kind, Command::ImportBeneficiaries);
        QVERIFY(base.workspace().undo().undo());
        QCOMPARE(base.dump(), before);
        QVERIFY(base.workspace().undo().redo());
        QVERIFY(base.dump() != before);
        QVERIFY2(plan(base, people).isEmpty(), "redone is as imported");
        const QByteArray withPeople = base.dump();
        import(base, network);
        QCOMPARE(base.workspace().undo().undoable()->kind, Command::ImportNetwork);
        QVERIFY(base.workspace().undo().undo());
        QCOMPARE(base.dump(), withPeople);
    }

    void leavesTheBaseAsItWasWhenCancelled()
    {
        TestBase base;
        const auto preview = plan(base, manyPeople(120));
        const QByteArray before = base.dump();
        int total = 0;
        QVERIFY(serviceOf(base).apply(preview, {}, {[&total](int, int all) { total = all; }, {}}));
        QVERIFY(total > 120);
        QVERIFY(base.workspace().undo().undo());
        for (int percent = 1; percent < 90; percent += 22) {
            bool stop = false;
            const ImportWatch watch{
                [&](int done, int all) { stop = done * 100 >= percent * all; }, [&stop] { return stop; }};
            const auto applied = serviceOf(base).apply(preview, {}, watch);
            QVERIFY(!applied);
            QCOMPARE(applied.error().code, ErrorCode::Cancelled);
            QCOMPARE(base.dump(), before);
        }
    }

    void stopsPlanningWhenAsked()
    {
        TestBase base;
        const auto planned = planImport(base.database(), readImportBytes(manyPeople(10)),
            base.clock().today(), {}, {{}, [] { return true; }});
        QVERIFY(!planned);
        QCOMPARE(planned.error().code, ErrorCode::Cancelled);
    }

    void plansInAnotherThreadWhileTheBaseIsOpen()
    {
        TestBase base;
        import(base, manyPeople(3));
        const auto source = readImportBytes(manyPeople(5));
        const QString path = base.path();
        const QDate today = base.clock().today();
        std::optional<Result<ImportPlan>> planned;
        std::thread([&] { planned = planImport(path, source, today); }).join();
        QVERIFY(*planned);
        QCOMPARE(actions(**planned), u"unchanged unchanged unchanged create create"_qs);
        QVERIFY(serviceOf(base).apply(**planned, {}));
        QVERIFY(!planImport(base.file(u"nowhere"_qs), source, today));
    }

    void doesNotTakeAnUnreadableBaseForAnEmptyOne()
    {
        TestBase base;
        QVERIFY(base.database().run(u"ALTER TABLE beneficiary RENAME TO gone"_qs));
        const auto planned =
            planImport(base.database(), readImportBytes(manyPeople(2)), base.clock().today());
        QVERIFY(!planned);
        QCOMPARE(planned.error().code, ErrorCode::Storage);
    }

    void refusesAPlanThatIsOutOfDate()
    {
        TestBase base;
        import(base, manyPeople(2));
        const auto preview = plan(base,
            u"Identifiant;Nom;Prénom;DDN;Ville\nSI7;Lac;Léa;01/02/1990;\nSI1;Nom1;Prénom1;02/01/1960;Guéret\n"_qs
                .toUtf8());
        QCOMPARE(actions(preview), u"create update"_qs);
        auto changed = RecordStore::select<Beneficiary>(
            base.database(), QStringLiteral("WHERE department_id = ?"), {u"SI1"_qs})[0];
        changed.city = u"Tulle"_qs;
        QVERIFY(base.workspace().people().edit(changed));
        const QByteArray before = base.dump();
        const auto applied = serviceOf(base).apply(preview, {});
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::Conflict);
        QCOMPARE(base.dump(), before);
    }

    void leavesTheBaseAsItWasWhenTheEngineFails()
    {
        TestBase base;
        auto preview = plan(base, manyPeople(40));
        const QByteArray before = base.dump();
        auto &people = std::get<RecordWrites<Beneficiary>>(preview.writes).inserted;
        people.last().id = people.first().id;
        const auto applied = serviceOf(base).apply(preview, {});
        QVERIFY(!applied);
        // Two of the same identity: a server takes it for somebody else's doing.
        QCOMPARE(applied.error().code, base.server() ? ErrorCode::Conflict : ErrorCode::Storage);
        QCOMPARE(base.dump(), before);
        QCOMPARE(import(base, manyPeople(40)).written, 40);
    }

    void makesNoCommandOutOfNothing()
    {
        TestBase base;
        import(base, manyPeople(2));
        QVERIFY(base.workspace().undo().undo());
        QVERIFY(!base.workspace().undo().undoable());
        const auto rejected = "Nom;Prenom;DDN\nLac;Lea;31/02/1990\n";
        QCOMPARE(import(base, rejected).rejected, 1);
        QVERIFY(!base.workspace().undo().undoable());
    }

    void survivesAnyBytes()
    {
        TestBase base;
        QRandomGenerator random(11);
        const QList<QByteArray> seeds{bytesOf(QStringLiteral(TEST_DATA "/import/people.csv")),
            bytesOf(QStringLiteral(TEST_DATA "/import/structures.csv")),
            bytesOf(QStringLiteral(TEST_DATA "/import/network.json"))};
        for (int i = 0; i < 600; ++i) {
            QByteArray bytes = seeds[i % seeds.size()];
            if (i % 2 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            for (int n = random.bounded(12); n > 0 && !bytes.isEmpty(); --n)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto preview = plan(base, bytes);
            const auto sum = preview.summary();
            QCOMPARE(sum.created + sum.updated + sum.unchanged + sum.conflicts + sum.rejected, sum.read);
            QVERIFY(!preview.refused || preview.lines.isEmpty());
            QVERIFY(!preview.refused || !preview.problems.isEmpty());
        }
    }

    void storesWhateverItAccepts()
    {
        QRandomGenerator random(5);
        const QByteArray seed = bytesOf(QStringLiteral(TEST_DATA "/import/people.csv"));
        TestBase base;
        for (int i = 0; i < 80; ++i) {
            QByteArray bytes = seed;
            for (int n = 1 + random.bounded(6); n > 0; --n)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto preview = plan(base, bytes);
            if (preview.isEmpty())
                continue;
            QVERIFY(serviceOf(base).apply(preview, {}));
            QVERIFY2(plan(base, bytes).isEmpty(), bytes.constData());
            QVERIFY(base.workspace().undo().undo());
        }
    }

    void previewsTwentyThousandLinesQuickly()
    {
        TestBase base;
        const QByteArray bytes = manyPeople(20'000);
        const auto first = milliseconds([&] { QCOMPARE(plan(base, bytes).summary().created, 20'000); });
        import(base, manyPeople(2'000));
        const auto again = milliseconds([&] { QCOMPARE(plan(base, bytes).summary().unchanged, 2'000); });
        qInfo("preview of 20,000 lines: %d ms, with 2,000 known people %d ms", first, again);
#ifdef __SANITIZE_ADDRESS__
        constexpr int Limit = 120'000; // what watches every access takes its time
#else
        constexpr int Limit = 15'000;
#endif
        QVERIFY2(first < Limit && again < Limit, "three times slower than promised");
    }
};

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
