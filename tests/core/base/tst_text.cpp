#include "core/base/text.h"

#include <QTest>

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAccentsLigaturesAndPunctuation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("ascii") << u"Martin"_qs << u"martin"_qs;
        QTest::newRow("ligature") << u"D'Œuvre-Ségur "_qs << u"d oeuvre segur"_qs;
        QTest::newRow("curly apostrophe") << u"L’Hôpital"_qs << u"l hopital"_qs;
        QTest::newRow("decomposed") << u"E\u0301lise"_qs << u"elise"_qs;
        QTest::newRow("Turkish and Polish") << u"Yılmaz Łukasz Şen"_qs << u"yilmaz lukasz sen"_qs;
        QTest::newRow("spaces") << u"  a \u00a0 b\t"_qs << u"a b"_qs;
        QTest::newRow("digits") << u"N°12 bis"_qs << u"n 12 bis"_qs;
        QTest::newRow("only punctuation") << u"-- ' --"_qs << QString();
        QTest::newRow("Cyrillic") << u"Иванова"_qs << u"иванова"_qs;
        QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) << QString();
    }
    void foldsCaseAccentsLigaturesAndPunctuation()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "expected");
    }

    void splitsFoldedWords()
    {
        QCOMPARE(searchWords(u"Jean-Noël  d’Arc"), QStringList({u"jean"_qs, u"noel"_qs, u"d"_qs, u"arc"_qs}));
        QVERIFY(searchWords(u" - ").isEmpty());
    }

    void hearsTheSameName_data()
    {
        QTest::addColumn<QStringList>("spellings");
        QTest::newRow("gonzalez") << QStringList({u"gonzales"_qs, u"gonzalez"_qs, u"gonsalez"_qs});
        QTest::newRow("dupont") << QStringList({u"dupont"_qs, u"dupond"_qs, u"dupon"_qs});
        QTest::newRow("lefevre") << QStringList({u"lefevre"_qs, u"lefebvre"_qs, u"lefevres"_qs});
        QTest::newRow("renault") << QStringList({u"renault"_qs, u"renaud"_qs, u"reneau"_qs, u"reno"_qs});
        QTest::newRow("christian") << QStringList({u"christian"_qs, u"kristian"_qs});
        QTest::newRow("philippe") << QStringList({u"philippe"_qs, u"filippe"_qs, u"filipe"_qs});
        QTest::newRow("laurent") << QStringList({u"laurent"_qs, u"lorant"_qs, u"lorent"_qs});
        QTest::newRow("mathieu") << QStringList({u"mathieu"_qs, u"matthieu"_qs, u"mathieux"_qs});
        QTest::newRow("henri") << QStringList({u"henri"_qs, u"henry"_qs});
        QTest::newRow("mohamed") << QStringList({u"mohamed"_qs, u"mohammed"_qs});
    }
    void hearsTheSameName()
    {
        QFETCH(QStringList, spellings);
        for (const QString &spelling : spellings)
            QCOMPARE(phoneticKey(spelling), phoneticKey(spellings.first()));
    }

    void hearsOtherNamesApart()
    {
        QVERIFY(phoneticKey(u"martin") != phoneticKey(u"marin"));
        QVERIFY(phoneticKey(u"garcia") != phoneticKey(u"gauthier"));
        QVERIFY(phoneticKey(u"durand") != phoneticKey(u"dupont"));
        QVERIFY(phoneticKey(u"2024").isEmpty());
    }

    void keepsLettersAndDigitsOfIdentifiers()
    {
        QCOMPARE(compactIdentifier(u" 1 85-05.78 2a\u00a0x "), u"18505782AX"_qs);
        QVERIFY(compactIdentifier(u" - ").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
