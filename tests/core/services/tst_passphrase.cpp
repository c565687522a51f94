#include "core/services/passphrase.h"

#include <QSet>
#include <QTest>

class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassphraseIsJudged_data()
    {
        using Flaw = PassphraseFlaw;
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<PassphraseFlaw>("flaw");
        const auto row = [](const char *passphrase, Flaw flaw) {
            QTest::newRow(passphrase) << QString::fromUtf8(passphrase) << flaw;
        };
        row("", Flaw::TooShort);
        row("motdepasse", Flaw::TooShort);
        row("Kz7!mQ2#vR9", Flaw::TooShort); // 11 of four classes
        row("Kz7!mQ2#vR9x", Flaw::None); // 12
        row("Kz7mQ2vR9xTbw", Flaw::TooShort); // 13 of three classes
        row("Kz7mQ2vR9xTbwP", Flaw::None); // 14
        row("abeille sable noyau canal ivoire plume", Flaw::None); // 38 characters of two classes
        row("abcdefghijklmnopqrstuvwx", Flaw::TooShort); // 24 of one class
        row("un chat dort sur le mur et le toit", Flaw::None);
        row("aaaaaaaaaaaa1!Baaaaaaaa", Flaw::TooRepetitive);
        row("chat chat chat chat chat chat chat chat", Flaw::TooRepetitive);
        row("moreau abeille sable noyau canal ivoire plume", Flaw::HoldsLogin);
    }
    void aPassphraseIsJudged()
    {
        QFETCH(const QString, passphrase);
        QTEST(flawOf(passphrase, QStringLiteral("moreau")), "flaw");
    }

    void aNewPassphraseIsDrawnOfManyWordsAndAccepted()
    {
        QSet<QString> drawn;
        for (int i = 0; i < 200; ++i) {
            const QString phrase = newPassphrase();
            const QStringList words = phrase.split(QLatin1Char(' '));
            QCOMPARE(words.size(), 8);
            for (const QString &word : words)
                drawn.insert(word);
            if (QSet<QString>(words.begin(), words.end()).size() >= 7)
                QCOMPARE(flawOf(phrase, QString()), PassphraseFlaw::None);
        }
        QVERIFY(drawn.size() > 700); // 1,600 draws of 1,024 words leave about 810 different ones
    }
};

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
