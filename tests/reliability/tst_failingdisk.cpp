#include "tests/support/faultybase.h"

#include <QProcess>
#include <QTest>

/// A disk that fails or fills loses nothing and is told.
class TestFailingDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedCallIsToldAndLeavesNoHalfCommand_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("error");
        QTest::addColumn<bool>("forEver");
        for (const char *call : {"pread64", "pwrite64", "fdatasync"})
            for (const char *error : {"EIO", "ENOSPC"})
                for (const bool forEver : {false, true})
                    QTest::addRow("%s %s %s", call, error, forEver ? "for ever" : "once")
                        << QString::fromLatin1(call) << QString::fromLatin1(error) << forEver;
    }
    void aFailedCallIsToldAndLeavesNoHalfCommand()
    {
        if (!FaultyBase::hasStrace())
            QSKIP("strace cannot run here: no system call can be made to fail");
        QFETCH(QString, call);
        QFETCH(QString, error);
        QFETCH(bool, forEver);
        const int operations = FaultyBase::isSoak() ? 12 : 3;
        const int most = FaultyBase::isSoak() ? 2000 : 14;
        FaultyBase base;
        int told = 0;
        for (int at = 1; at <= most; ++at) {
            base.restart();
            const auto outcome =
                base.run({QStringLiteral("write"), QStringLiteral("1"), QString::number(operations)},
                    {QStringLiteral("-e"), QStringLiteral("trace=") + call, QStringLiteral("-P"), base.path(),
                        QStringLiteral("-P"), base.path() + QStringLiteral("-wal"), QStringLiteral("-e"),
                        QStringLiteral("inject=%1:error=%2:when=%3%4")
                            .arg(call, error)
                            .arg(at)
                            .arg(forEver ? QStringLiteral("+") : QString())});
            QVERIFY2(!outcome.crashed && !outcome.killed, qPrintable(outcome.lines.join(QLatin1Char('\n'))));
            const QString flaw = base.flaw();
            QVERIFY2(flaw.isEmpty(), qPrintable(QStringLiteral("%1 %2: %3").arg(call).arg(at).arg(flaw)));
            const QString said = outcome.lines.join(QLatin1Char(' '));
            if (said.contains(QLatin1String("error")) || said.contains(QLatin1String("refused")))
                ++told;
            else if (at > 1 && !forEver && told > 0)
                break; // beyond the last call
        }
        QVERIFY(told > 0);
    }

    void aDiskThatFillsRefusesAndGoesOnOnceThereIsRoom()
    {
        QTemporaryDir mount;
        QProcess process;
        process.start(QStringLiteral("mount"),
            {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=4m"),
                QStringLiteral("maillage"), mount.path()});
        if (!process.waitForFinished() || process.exitCode() != 0)
            QSKIP("no small disk can be mounted here: that takes root");
        const auto unmount = qScopeGuard([&mount] {
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), mount.path()});
        });
        FaultyBase base(mount.path());
        const auto full = base.run({QStringLiteral("write"), QStringLiteral("3"), QStringLiteral("3000")});
        QVERIFY(!full.crashed);
        QVERIFY(full.lines.join(QLatin1Char(' ')).contains(QLatin1String("error")));
        QVERIFY(base.acknowledged() > 10);
        process.start(QStringLiteral("mount"),
            {QStringLiteral("-o"), QStringLiteral("remount,size=16m"), mount.path()});
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
        const QString flaw = base.flaw();
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        const auto after = base.run({QStringLiteral("write"), QStringLiteral("4"), QStringLiteral("50")});
        QVERIFY(!after.lines.join(QLatin1Char(' ')).contains(QLatin1String("error")));
        QVERIFY(base.flaw().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failingdisk.moc"
