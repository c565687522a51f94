#include "tests/support/faultybase.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

/// A damaged file is opened, refused or reported; it never takes the program down.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flippedBytesNeverCrashAnything()
    {
        FaultyBase base;
        const auto filled = base.run({QStringLiteral("write"), QStringLiteral("1"), QStringLiteral("120")});
        QCOMPARE(filled.lines.last(), QStringLiteral("done"));
        QFile file(base.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        file.close();
        const int copies = FaultyBase::isSoak() ? 20000 : 200;
        const quint32 seed = FaultyBase::isSoak() ? QRandomGenerator::global()->generate() : 7;
        QRandomGenerator random(seed);
        int refused = 0;
        for (int i = 0; i < copies; ++i) {
            base.restart();
            QByteArray damaged = sound;
            for (int flips = 1 + int(random.bounded(8)); flips > 0; --flips) {
                // Every third time in the header and the schema, where it hurts most.
                const int end = i % 3 == 0 ? 4096 : int(damaged.size());
                damaged[int(random.bounded(end))] = char(random.bounded(256));
            }
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(damaged), damaged.size());
            file.close();
            const auto outcome = base.run({QStringLiteral("use")});
            QVERIFY2(!outcome.crashed && !outcome.killed,
                qPrintable(QStringLiteral("copy %1, seed %2").arg(i).arg(seed)));
            QVERIFY(!outcome.lines.isEmpty());
            if (outcome.lines.first().startsWith(QLatin1String("refused")))
                ++refused;
        }
        QVERIFY(refused > 0);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
