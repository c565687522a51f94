#include "core/services/workspace.h"
#include "tests/support/faultybase.h"

#include <QProcess>
#include <QTest>

/// A backup made while somebody writes is the base as of one moment.
class TestLiveBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedBeforeIsInABackupMadeWhileOthersWrite()
    {
        const int backups = FaultyBase::isSoak() ? 1000 : 12;
        FaultyBase base;
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("copie.sauvegarde"));
        QProcess writer;
        writer.start(QStringLiteral(RELIABILITY_WORKER),
            {base.path(), QStringLiteral("write"), QStringLiteral("1"), QStringLiteral("100000")});
        QVERIFY(writer.waitForReadyRead());
        const SecretKey key = keyOfBase(base.path());
        QVERIFY(!key.isNull());
        QStringList said;
        for (int i = 0; i < backups; ++i) {
            QVERIFY(writer.waitForReadyRead());
            while (writer.canReadLine())
                said.append(QString::fromUtf8(writer.readLine()).trimmed());
            const auto made =
                Backup::make(base.path(), key, file, QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
            QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
            const QString restored = folder.filePath(QStringLiteral("%1.maillage").arg(i));
            QVERIFY(Backup::restore(file, {}, {}, restored, QDateTime(QDate(2026, 11, 23), QTime(9, 0))));
            const QString flaw = FaultyBase::flawOf(restored, said);
            QVERIFY2(flaw.isEmpty(), qPrintable(QStringLiteral("backup %1: %2").arg(i).arg(flaw)));
            QFile::remove(restored);
        }
        QVERIFY(said.size() > backups);
        writer.kill();
        QVERIFY(writer.waitForFinished());
    }

private:
    static SecretKey keyOfBase(const QString &path)
    {
        const auto reader = Workspace::open(path, std::make_shared<FixedClock>(QDate(2026, 11, 23)));
        return reader ? (*reader)->session().baseKey : SecretKey();
    }
};

QTEST_GUILESS_MAIN(TestLiveBackup)
#include "tst_livebackup.moc"
