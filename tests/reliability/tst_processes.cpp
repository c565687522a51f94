#include "tests/support/faultybase.h"

#include <QProcess>
#include <QTest>

/// Several windows on one base: one writes, the others read and are told who writes.
class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWritesAndTheOthersReadWithoutAnError()
    {
        FaultyBase base;
        const QString commands = FaultyBase::isSoak() ? QStringLiteral("10000") : QStringLiteral("400");
        const auto start = [&base](QProcess &process, const QStringList &arguments) {
            process.start(QStringLiteral(RELIABILITY_WORKER), QStringList{base.path()} + arguments);
            QVERIFY(process.waitForStarted());
        };
        QProcess writer;
        start(writer, {QStringLiteral("write"), QStringLiteral("1"), commands});
        QVERIFY(writer.waitForReadyRead());
        QList<QProcess *> readers;
        for (int i = 0; i < 3; ++i) {
            readers.append(new QProcess(&writer));
            start(*readers.last(), {QStringLiteral("read"), QStringLiteral("0"), QStringLiteral("60")});
        }
        const QString pid = QString::number(writer.processId());
        for (QProcess *reader : readers) {
            QVERIFY(reader->waitForFinished(60'000));
            const QString said = QString::fromUtf8(reader->readAllStandardOutput());
            QVERIFY2(
                said.startsWith(QLatin1String("reading while ")) && said.contains(pid), qPrintable(said));
            QVERIFY2(said.endsWith(QLatin1String("done\n")) && !said.contains(QLatin1String("error")),
                qPrintable(said));
        }
        QVERIFY(writer.waitForFinished(120'000));
        const QString said = QString::fromUtf8(writer.readAllStandardOutput());
        QVERIFY2(said.endsWith(QLatin1String("done\n")) && !said.contains(QLatin1String("error")),
            qPrintable(said));
        QVERIFY(base.flaw().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
