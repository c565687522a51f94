#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString Today = QStringLiteral("2026-11-23");

struct Outcome
{
    int code = -1;
    QByteArray output{};
    QByteArray errors{};

    QJsonArray list() const { return QJsonDocument::fromJson(output).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
};

} // namespace

/// Runs the program as the IT department does: no display, French by default.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run({QStringLiteral("demo"), demo(), QStringLiteral("--people"), QStringLiteral("60"),
                         QStringLiteral("--today"), Today})
                     .code,
            0);
    }

    void helpNamesEveryCommand()
    {
        const Outcome help = run({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char *name :
            {"demo", "import", "people", "show", "print", "network", "calendar", "reassign", "check"})
            QVERIFY2(help.output.contains(QByteArray("maillage ") + name), name);
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no base") << QStringList{QStringLiteral("people")};
        QTest::newRow("unknown option")
            << QStringList{QStringLiteral("people"), demo(), QStringLiteral("--x")};
        QTest::newRow("unknown stage")
            << QStringList{QStringLiteral("people"), demo(), QStringLiteral("--stage"), QStringLiteral("x")};
        QTest::newRow("no date") << QStringList{QStringLiteral("show"), demo(), QStringLiteral("M-1"),
            QStringLiteral("--on"), QStringLiteral("hier")};
        QTest::newRow("no document") << QStringList{
            QStringLiteral("print"), demo(), QStringLiteral("M-1"), QStringLiteral("letter"), file("x.pdf")};
        QTest::newRow("nobody's files") << QStringList{QStringLiteral("reassign"), demo()};
        QTest::newRow("no number") << QStringList{
            QStringLiteral("demo"), file("x"), QStringLiteral("--people"), QStringLiteral("x")};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(!outcome.errors.isEmpty());
    }

    void aCaseloadIsReassignedAfterAPreview()
    {
        QFile::copy(demo(), file("reassigned"));
        const QStringList asked{QStringLiteral("reassign"), file("reassigned"), QStringLiteral("--as"),
            QStringLiteral("h.faure"), QStringLiteral("--from"), QStringLiteral("c.moreau"),
            QStringLiteral("--on"), Today, QStringLiteral("--json")};
        const Outcome preview = run(asked + QStringList{QStringLiteral("--preview")});
        QVERIFY(preview.code == 0 || preview.code == 3);
        QCOMPARE(preview.object().value(QStringLiteral("applied")).toBool(), false);
        const QJsonArray files = preview.object().value(QStringLiteral("files")).toArray();
        QVERIFY(!files.isEmpty());
        const QJsonArray colleagues = preview.object().value(QStringLiteral("colleagues")).toArray();
        QVERIFY(!colleagues.isEmpty());
        const Outcome done = run(asked);
        QCOMPARE(done.code, preview.code);
        QCOMPARE(done.object().value(QStringLiteral("files")).toArray(), files);
        QCOMPARE(done.object().value(QStringLiteral("applied")).toBool(), true);
        const Outcome after = run(asked + QStringList{QStringLiteral("--preview")});
        QVERIFY(after.object().value(QStringLiteral("files")).toArray().isEmpty());
        QCOMPARE(run({QStringLiteral("check"), file("reassigned")}).code, 0);
    }

    void failureIsOneAndSaysWhyInFrench_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{QStringLiteral("people"), file("missing")};
        QTest::newRow("unknown login")
            << QStringList{QStringLiteral("people"), demo(), QStringLiteral("--as"), QStringLiteral("x.y")};
        QTest::newRow("unknown reference")
            << QStringList{QStringLiteral("show"), demo(), QStringLiteral("M-1900-000001")};
        QTest::newRow("print an unknown reference") << QStringList{QStringLiteral("print"), demo(),
            QStringLiteral("M-1900-000001"), QStringLiteral("plan"), file("x.pdf")};
        QTest::newRow("over a file") << QStringList{QStringLiteral("demo"), demo()};
    }
    void failureIsOneAndSaysWhyInFrench()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(!outcome.errors.isEmpty());
        QVERIFY2(!outcome.errors.contains("There is") && !outcome.errors.contains("No "), outcome.errors);
    }

    void peopleHaveTheKeysThatOtherProgramsRead()
    {
        const Outcome outcome = run({QStringLiteral("people"), demo(), QStringLiteral("--json")});
        QCOMPARE(outcome.code, 0);
        const QJsonArray list = outcome.list();
        QVERIFY(list.size() >= 60);
        QStringList keys = list.first().toObject().keys();
        keys.sort();
        QStringList expected{QStringLiteral("address"), QStringLiteral("birth_date"),
            QStringLiteral("caf_number"), QStringLiteral("city"), QStringLiteral("department_id"),
            QStringLiteral("email"), QStringLiteral("family_name"), QStringLiteral("first_name"),
            QStringLiteral("next_deadline"), QStringLiteral("nir"), QStringLiteral("phone"),
            QStringLiteral("postcode"), QStringLiteral("reference"), QStringLiteral("referent"),
            QStringLiteral("stage")};
        QCOMPARE(keys, expected);
    }

    void aStageSelectsItsPeople()
    {
        const QJsonArray all = run({QStringLiteral("people"), demo(), QStringLiteral("--json")}).list();
        qsizetype expected = 0;
        for (const auto &each : all)
            expected += each.toObject().value(QLatin1String("stage")) == QLatin1String("support") ? 1 : 0;
        QVERIFY(expected > 0);
        const Outcome some = run({QStringLiteral("people"), demo(), QStringLiteral("--stage"),
            QStringLiteral("support"), QStringLiteral("--json")});
        QCOMPARE(some.list().size(), expected);
    }

    void aPersonIsShownWithWhatFollowsFromHerFacts()
    {
        const QJsonArray all = run({QStringLiteral("people"), demo(), QStringLiteral("--json")}).list();
        const QJsonObject first = all.first().toObject();
        const Outcome outcome = run({QStringLiteral("show"), demo(),
            first.value(QLatin1String("reference")).toString(), QStringLiteral("--json")});
        QCOMPARE(outcome.code, 0);
        const QJsonObject person = outcome.object();
        QCOMPARE(person.value(QLatin1String("family_name")), first.value(QLatin1String("family_name")));
        for (const char *key : {"deadlines", "circle", "household", "appointments", "contracts"})
            QVERIFY2(person.value(QLatin1String(key)).isArray(), key);
        QVERIFY(!person.value(QLatin1String("circle")).toArray().isEmpty());
        const QJsonArray sectors =
            person.value(QLatin1String("circle_map")).toObject().value(QLatin1String("sectors")).toArray();
        QCOMPARE(sectors.size(), 7);
        QCOMPARE(
            sectors.first().toObject().value(QLatin1String("sector")).toString(), QStringLiteral("emploi"));
    }

    void theSameSeedGivesTheSameBase()
    {
        for (const char *name : {"one", "two"})
            QCOMPARE(
                run({QStringLiteral("demo"), file(name), QStringLiteral("--people"), QStringLiteral("20"),
                        QStringLiteral("--seed"), QStringLiteral("5"), QStringLiteral("--today"), Today})
                    .code,
                0);
        const auto dump = [this](const char *name) {
            return run({QStringLiteral("people"), file(name), QStringLiteral("--json")}).output;
        };
        QCOMPARE(dump("one"), dump("two"));
        QVERIFY(!dump("one").isEmpty());
    }

    void aNewBaseIsInOrderAndCanBeRebuilt()
    {
        QCOMPARE(run({QStringLiteral("check"), demo(), QStringLiteral("--today"), Today}).code, 0);
        QCOMPARE(run({QStringLiteral("check"), demo(), QStringLiteral("--rebuild"), QStringLiteral("--today"),
                         Today})
                     .code,
            0);
    }

    void anImportSaysWhatItDidAndWhatItRefused()
    {
        const QString csv = write("people.csv",
            "Identifiant dans le SI*;Prénom*;Nom*;Date de naissance*\n"
            "A1;Aminata;Diallo;17/05/1990\n"
            "A2;Luc;Bernard;31/02/1980\n");
        const QString base = file("imported");
        const Outcome preview =
            run({QStringLiteral("import"), base, csv, QStringLiteral("--preview"), QStringLiteral("--json")});
        QCOMPARE(preview.code, 3);
        QCOMPARE(preview.object().value(QLatin1String("created")).toInt(), 1);
        QCOMPARE(preview.object().value(QLatin1String("written")).toInt(), 0);

        const Outcome done = run({QStringLiteral("import"), base, csv, QStringLiteral("--json")});
        QCOMPARE(done.code, 3);
        QCOMPARE(done.object().value(QLatin1String("written")).toInt(), 1);
        const QJsonArray problems = done.object().value(QLatin1String("problems")).toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().toObject().value(QLatin1String("line")).toInt(), 3);
        QCOMPARE(
            problems.first().toObject().value(QLatin1String("severity")).toString(), QStringLiteral("error"));

        const Outcome again = run({QStringLiteral("import"), base, csv, QStringLiteral("--json")});
        QCOMPARE(again.object().value(QLatin1String("unchanged")).toInt(), 1);
        QCOMPARE(again.object().value(QLatin1String("written")).toInt(), 0);
        QCOMPARE(run({QStringLiteral("people"), base, QStringLiteral("--json")}).list().size(), 1);
    }

    void aFileThatCannotBeImportedWritesNothing()
    {
        const QString csv = write("other.csv", "Ville;Code postal\nLimoges;87000\n");
        const QString base = file("untouched");
        QCOMPARE(run({QStringLiteral("import"), base, csv}).code, 1);
        QVERIFY(!QFile::exists(base));
    }

    void aTamperedTrailIsNamedByItsRow()
    {
        const QString base = file("tampered");
        QCOMPARE(
            run({QStringLiteral("demo"), base, QStringLiteral("--people"), QStringLiteral("20")}).code, 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(run({QStringLiteral("people"), base}).code, 0);
        QCOMPARE(run({QStringLiteral("check"), base}).code, 0);
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
            database.setDatabaseName(base);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("DROP TRIGGER trail_is_not_changed")));
            QVERIFY(query.exec(QStringLiteral("UPDATE trail SET role = 'team_lead' WHERE id = 3")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
        QCOMPARE(run({QStringLiteral("people"), base}).code, 1);
        const auto checked = run({QStringLiteral("check"), base});
        QCOMPARE(checked.code, 1);
        QVERIFY2(checked.errors.contains("ligne 3"), checked.errors);
    }

    void aDocumentIsWrittenAlikeByEachRun_data()
    {
        QTest::addColumn<QString>("document");
        for (const char *document : {"contract", "plan", "brief", "circle"})
            QTest::newRow(document) << QString::fromLatin1(document);
    }
    void aDocumentIsWrittenAlikeByEachRun()
    {
        QFETCH(QString, document);
        const QString reference = run({QStringLiteral("people"), demo(), QStringLiteral("--json")})
                                      .list()
                                      .first()
                                      .toObject()
                                      .value(QLatin1String("reference"))
                                      .toString();
        // The order of a hash is drawn by lot in each run.
        QList<QByteArray> written;
        for (const char *name : {"one.pdf", "two.pdf", "three.pdf"}) {
            const Outcome outcome = run({QStringLiteral("print"), demo(), reference, document, file(name),
                QStringLiteral("--on"), Today});
            QVERIFY2(outcome.code == 0, outcome.errors);
            QFile pdf(file(name));
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            written.append(pdf.readAll());
        }
        QVERIFY(written.first().startsWith("%PDF"));
        QCOMPARE(written[1], written.first());
        QCOMPARE(written[2], written.first());
    }

    void appointmentsGoToACalendarWithoutNamesUnlessAsked()
    {
        const QString calendar = m_folder.filePath(QStringLiteral("agenda.ics"));
        const auto text = [&calendar] {
            QFile written(calendar);
            return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
        };
        const QStringList command{QStringLiteral("calendar"), demo(), calendar, QStringLiteral("--from"),
            QStringLiteral("2020-01-01"), QStringLiteral("--to"), QStringLiteral("2030-01-01")};
        QCOMPARE(run(command).code, 0);
        const QByteArray without = text();
        QVERIFY(without.contains("BEGIN:VEVENT"));
        QVERIFY(!without.contains("DESCRIPTION"));
        QCOMPARE(run(command + QStringList{QStringLiteral("--names")}).code, 0);
        QVERIFY(text().contains("DESCRIPTION"));
        QCOMPARE(text().count("BEGIN:VEVENT"), without.count("BEGIN:VEVENT"));
        QCOMPARE(run({QStringLiteral("calendar"), demo(), calendar, QStringLiteral("--from"),
                         QStringLiteral("hier")})
                     .code,
            2);
        QCOMPARE(run({QStringLiteral("calendar"), demo(), m_folder.filePath(QStringLiteral("missing/a.ics"))})
                     .code,
            1);
    }

    void theNetworkIsPrinted()
    {
        const Outcome outcome = run({QStringLiteral("network"), demo(), QStringLiteral("--json")});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.list().size() > 10);
    }

private:
    QString file(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name) + QStringLiteral(".maillage"));
    }
    QString demo() const { return file("demo"); }
    QString write(const char *name, const QByteArray &content) const
    {
        QFile csv(m_folder.filePath(QLatin1String(name)));
        if (csv.open(QIODevice::WriteOnly))
            csv.write(content);
        return csv.fileName();
    }
    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LC_ALL"})
            environment.remove(QLatin1String(name));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MAILLAGE_PROGRAM), arguments);
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
