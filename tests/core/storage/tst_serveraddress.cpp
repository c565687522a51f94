#include "core/storage/serveraddress.h"

#include <QTest>

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsReadAndWrittenAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("base");
        QTest::newRow("whole") << u"postgresql://claire@serveur.example:5433/insertion"_qs << u"claire"_qs
                               << u"serveur.example"_qs << 5433 << u"insertion"_qs;
        QTest::newRow("nobody, usual port")
            << u"postgresql://serveur/insertion"_qs << QString() << u"serveur"_qs << 5432 << u"insertion"_qs;
        QTest::newRow("login with a dot") << u"postgresql://c.moreau@10.0.0.1/base"_qs << u"c.moreau"_qs
                                          << u"10.0.0.1"_qs << 5432 << u"base"_qs;
        QTest::newRow("a socket") << u"postgresql://claire@/base?host=/run/postgresql"_qs << u"claire"_qs
                                  << u"/run/postgresql"_qs << 5432 << u"base"_qs;
    }
    void anAddressIsReadAndWrittenAgain()
    {
        QFETCH(const QString, text);
        const auto address = ServerAddress::parse(text);
        QVERIFY(address);
        QTEST(address->login, "login");
        QTEST(address->host, "host");
        QTEST(address->port, "port");
        QTEST(address->base, "base");
        const auto again = ServerAddress::parse(address->text());
        QVERIFY(again);
        QCOMPARE(again->text(), address->text());
        QCOMPARE(again->host, address->host);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("a file") << u"/bases/limoges.maillage"_qs << u"address"_qs;
        QTest::newRow("no base") << u"postgresql://serveur"_qs << u"address"_qs;
        QTest::newRow("a passphrase in it")
            << u"postgresql://claire:secret@serveur/base"_qs << u"password"_qs;
        QTest::newRow("an option slipped in")
            << u"postgresql://serveur/base?sslmode=disable;user=postgres"_qs << u"address"_qs;
        QTest::newRow("two servers") << u"postgresql:///base?host=/run/postgresql,ailleurs.example"_qs
                                     << u"address"_qs;
        QTest::newRow("a folder of bases") << u"postgresql://serveur/a/b"_qs << u"address"_qs;
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(const QString, text);
        const auto address = ServerAddress::parse(text);
        QVERIFY(!address);
        QTEST(address.error().detail, "why");
    }

    void aServerElsewhereMustProveWhoItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mode");
        QTest::newRow("elsewhere") << u"postgresql://serveur/base"_qs << u"sslmode=verify-full"_qs;
        QTest::newRow("by its number") << u"postgresql://192.168.1.7/base"_qs << u"sslmode=verify-full"_qs;
        QTest::newRow("a name that looks near")
            << u"postgresql://127.0.0.1.example/base"_qs << u"sslmode=verify-full"_qs;
        QTest::newRow("this machine") << u"postgresql://localhost/base"_qs << u"sslmode=prefer"_qs;
        QTest::newRow("loopback") << u"postgresql://127.0.0.1/base"_qs << u"sslmode=prefer"_qs;
        QTest::newRow("said otherwise")
            << u"postgresql://serveur/base?sslmode=require"_qs << u"sslmode=require"_qs;
    }
    void aServerElsewhereMustProveWhoItIs()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, mode);
        const auto address = ServerAddress::parse(text);
        QVERIFY(address);
        QVERIFY(address->connectOptions().split(QLatin1Char(';')).contains(mode));
    }

    void aPassphraseIsForgottenWhenAskedTo()
    {
        const auto address = ServerAddress::parse(u"postgresql://claire@serveur/base"_qs);
        ServerPassphrase::remember(*address, u"phrase"_qs);
        QCOMPARE(ServerPassphrase::of(*address), u"phrase"_qs);
        ServerPassphrase::forget(*address);
        QCOMPARE(ServerPassphrase::of(*address), QString());
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
