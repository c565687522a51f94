#include "tests/support/faultybase.h"

#include <QRandomGenerator>
#include <QTest>

/// What was acknowledged stays, whatever kills the program.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLostWhenKilledAtAnyMoment()
    {
        const int kills = FaultyBase::isSoak() ? 5000 : 300;
        const quint32 seed = FaultyBase::isSoak() ? QRandomGenerator::global()->generate() : 42;
        QRandomGenerator random(seed);
        FaultyBase base;
        qsizetype acknowledged = 0;
        for (int i = 0; i < kills; ++i) {
            if (i % 25 == 0) { // small enough to be checked whole each time
                acknowledged += base.acknowledged();
                base.restart();
            }
            const auto outcome =
                base.run({QStringLiteral("write"), QString::number(i), QStringLiteral("100000")}, {},
                    30 + int(random.bounded(170)));
            QVERIFY2(outcome.killed, qPrintable(outcome.lines.join(QLatin1Char('\n'))));
            const QString flaw = base.flaw();
            QVERIFY2(flaw.isEmpty(),
                qPrintable(QStringLiteral("kill %1, seed %2: %3").arg(i).arg(seed).arg(flaw)));
        }
        QVERIFY2(acknowledged > kills / 10,
            qPrintable(QString::number(acknowledged))); // a slow machine starts late
    }

    void nothingIsHalfDoneWhenKilledAtAnySystemCall_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"pwrite64", "fdatasync", "ftruncate", "unlink", "fcntl"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void nothingIsHalfDoneWhenKilledAtAnySystemCall()
    {
        if (!FaultyBase::hasStrace())
            QSKIP("strace cannot run here: no process can be killed at a system call");
        QFETCH(QString, call);
        const int operations = FaultyBase::isSoak() ? 12 : 3;
        FaultyBase base;
        int kills = 0;
        for (int at = 1; at < 1000; ++at) {
            base.restart();
            const auto outcome =
                base.run({QStringLiteral("write"), QStringLiteral("1"), QString::number(operations)},
                    {QStringLiteral("-e"), QStringLiteral("trace=") + call, QStringLiteral("-e"),
                        QStringLiteral("inject=%1:signal=KILL:when=%2").arg(call).arg(at)});
            QVERIFY(!outcome.crashed);
            const QString flaw = base.flaw();
            QVERIFY2(flaw.isEmpty(), qPrintable(QStringLiteral("%1 %2: %3").arg(call).arg(at).arg(flaw)));
            if (!outcome.killed) {
                QCOMPARE(outcome.lines.last(), QStringLiteral("done"));
                break;
            }
            ++kills;
        }
        if (call == QLatin1String("pwrite64") || call == QLatin1String("fdatasync"))
            QVERIFY(kills >= operations);
    }

    void eachSaveIsOnTheDiskBeforeItIsAcknowledged()
    {
        if (!FaultyBase::hasStrace())
            QSKIP("strace cannot run here: no system call can be seen");
        FaultyBase base;
        QTemporaryDir folder;
        const QString trace = folder.filePath(QStringLiteral("trace"));
        const auto outcome = base.run({QStringLiteral("write"), QStringLiteral("1"), QStringLiteral("20")},
            {QStringLiteral("-o"), trace, QStringLiteral("-s"), QStringLiteral("12"), QStringLiteral("-e"),
                QStringLiteral("trace=pwrite64,fdatasync,fsync,write")});
        QVERIFY(!outcome.crashed);
        QFile file(trace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        bool dirty = false;
        int acknowledged = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("pwrite64("))
                dirty = true;
            else if (line.startsWith("fdatasync(") || line.startsWith("fsync("))
                dirty = false;
            else if (line.startsWith("write(1, \"person") || line.startsWith("write(1, \"address")
                || line.startsWith("write(1, \"contract") || line.startsWith("write(1, \"appointment")) {
                QVERIFY2(!dirty, line.constData());
                ++acknowledged;
            }
        }
        QCOMPARE(acknowledged, 20);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
