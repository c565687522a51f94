#include "core/services/backup.h"
#include "tests/support/testbase.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

namespace {

const QString Login = QStringLiteral("c.moreau");
const QString Phrase = QStringLiteral("sept mots bien différents pour une base sûre");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>();
        m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_base->addPerson(QStringLiteral("Bernard"), QStringLiteral("Luc"));
        const KeyParameters parameters = KeyParameters::least();
        QVERIFY(m_base->workspace().accounts().protectOwn({keyOf(Phrase, parameters), parameters, Phrase}));
        m_file = m_base->file(QStringLiteral("copie.sauvegarde"));
    }

    void aBackupHoldsTheBaseAndOpensWithThePassphraseAlone()
    {
        const auto made = m_base->workspace().backUp(m_file);
        QVERIFY(made);
        QCOMPARE(made->people, 2);
        QCOMPARE(Backup::verify(m_file, Login, Phrase)->people, 2);
        QCOMPARE(Backup::verify(m_file, Login, QStringLiteral("autre")).error().detail,
            QStringLiteral("passphrase"));
        QCOMPARE(Backup::verify(m_file, QStringLiteral("personne"), Phrase).error().detail,
            QStringLiteral("passphrase"));
    }

    void nothingOfThePeopleOrOfTheLoginsCanBeReadInIt()
    {
        QVERIFY(m_base->workspace().backUp(m_file));
        const QByteArray bytes = bytesOf(m_file);
        QVERIFY(bytesOf(m_base->path()).contains("Diallo")
            || bytesOf(m_base->path() + QStringLiteral("-wal")).contains("Diallo"));
        for (const char *mark : {"Diallo", "diallo", "Aminata", "moreau", "Moreau", "SQLite"})
            QVERIFY2(!bytes.contains(mark), mark);
    }

    void restoringBringsTheSameBaseBackAndKeepsTheOneThatWasThere()
    {
        const QByteArray before = m_base->dump();
        QVERIFY(m_base->workspace().backUp(m_file));
        m_base->addPerson(QStringLiteral("Roc"), QStringLiteral("Zoé"));
        const QByteArray later = m_base->dump();
        m_base->close();
        const auto restored = Backup::restore(
            m_file, Login, Phrase, m_base->path(), QDateTime(QDate(2026, 11, 24), QTime(8, 30)));
        QVERIFY(restored);
        QCOMPARE(restored->people, 2);
        QVERIFY(m_base->reopen(Login, *passphraseKeyFor(m_base->path(), Login, Phrase)));
        QCOMPARE(m_base->dump(), before);
        m_base->close();
        const QString aside = m_base->path() + QStringLiteral(" avant 2026-11-24 08h30m00");
        auto kept = Workspace::open(aside, std::make_shared<FixedClock>(QDate(2026, 11, 24)),
            {Login, *passphraseKeyFor(aside, Login, Phrase)});
        QVERIFY(kept);
        QVERIFY(later != before);
    }

    void oneChangedByteIsSeenWhereverItIs()
    {
        QVERIFY(m_base->workspace().backUp(m_file));
        const QByteArray whole = bytesOf(m_file);
        const SecretKey key = m_base->workspace().session().baseKey;
        QVERIFY(Backup::verify(m_file, key));
        QRandomGenerator random(7);
        for (int i = 0; i < 200; ++i) {
            QByteArray changed = whole;
            const qsizetype at = i < 20 ? i * 7 : random.bounded(int(whole.size()));
            changed[at] = char(changed[at] ^ (1 << random.bounded(8)));
            overwrite(m_file, changed);
            QVERIFY2(!Backup::verify(m_file, key), qPrintable(QString::number(at)));
        }
        for (const qsizetype length : {qsizetype(0), qsizetype(5), whole.size() / 2, whole.size() - 1}) {
            overwrite(m_file, whole.left(length));
            QVERIFY(!Backup::verify(m_file, key));
        }
        overwrite(m_file, whole + "x");
        QVERIFY(!Backup::verify(m_file, key));
    }

    void aFailedRestoreLeavesTheBaseAsItIs()
    {
        QVERIFY(m_base->workspace().backUp(m_file));
        QByteArray bytes = bytesOf(m_file);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
        overwrite(m_file, bytes);
        m_base->close();
        const QByteArray before = bytesOf(m_base->path());
        QVERIFY(!Backup::restore(m_file, Login, Phrase, m_base->path(), m_base->clock().now()));
        QCOMPARE(bytesOf(m_base->path()), before);
    }

    void sevenDaysFourWeeksAndSixMonthsAreKept()
    {
        QList<QDateTime> moments;
        const QDate last(2026, 11, 23); // a Monday
        for (int day = 0; day < 400; ++day)
            for (const int hour : {9, 17})
                moments.append(QDateTime(last.addDays(-day), QTime(hour, 0)));
        const auto gone = Backup::outdated(moments);
        QList<QDateTime> kept = moments;
        kept.removeIf([&gone](const QDateTime &moment) { return gone.contains(moment); });
        QStringList days;
        for (const QDateTime &moment : std::as_const(kept)) {
            QCOMPARE(moment.time().hour(), 17);
            days.append(moment.date().toString(QStringLiteral("MM-dd")));
        }
        QCOMPARE(days,
            QStringList({QStringLiteral("11-23"), QStringLiteral("11-22"), QStringLiteral("11-21"),
                QStringLiteral("11-20"), QStringLiteral("11-19"), QStringLiteral("11-18"),
                QStringLiteral("11-17"), QStringLiteral("11-15"), QStringLiteral("11-08"),
                QStringLiteral("10-31"), QStringLiteral("09-30"), QStringLiteral("08-31"),
                QStringLiteral("07-31"), QStringLiteral("06-30")}));
        QVERIFY(Backup::outdated({}).isEmpty());
    }

    void anAutomaticBackupLiesBesideTheBaseAndOldOnesGo()
    {
        const SecretKey key = m_base->workspace().session().baseKey;
        for (int day = 0; day < 12; ++day)
            QVERIFY(Backup::makeAutomatic(
                m_base->path(), key, QDateTime(QDate(2026, 11, 2).addDays(day), QTime(18, 0))));
        const QDir folder(Backup::folderOf(m_base->path()));
        QCOMPARE(folder.entryList(QDir::Files).size(), 7);
        QVERIFY(Backup::newestOf(m_base->path()).contains(QStringLiteral("2026-11-13")));
    }

    void theClearCopyMadeBeforeAnUpgradeIsSealedByWhoEnters()
    {
        const QString copy = m_base->path() + QStringLiteral(".v2.copie");
        QVERIFY(m_base->database().execute(QStringLiteral("VACUUM INTO ?"), {copy}));
        m_base->close();
        const auto key = passphraseKeyFor(m_base->path(), Login, Phrase);
        QVERIFY(key);
        QVERIFY(m_base->reopen(Login, *key));
        QVERIFY(!QFile::exists(copy));
        const QString backup = Backup::newestOf(m_base->path());
        QVERIFY(!backup.isEmpty());
        QVERIFY(Backup::verify(backup, m_base->workspace().session().baseKey));
    }

private:
    std::unique_ptr<TestBase> m_base;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
