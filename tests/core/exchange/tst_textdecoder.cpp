#include "core/exchange/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

class TestTextDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const QString name = u"Zoé Bœuf"_qs;
        QStringEncoder little(QStringConverter::Utf16LE);
        QStringEncoder big(QStringConverter::Utf16BE);
        const QByteArray littleBytes = little(name);
        const QByteArray bigBytes = big(name);
        QTest::newRow("empty") << QByteArray() << QString() << u"UTF-8"_qs;
        QTest::newRow("UTF-8") << name.toUtf8() << name << u"UTF-8"_qs;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + name.toUtf8() << name << u"UTF-8"_qs;
        QTest::newRow("UTF-16LE") << "\xff\xfe" + littleBytes << name << u"UTF-16LE"_qs;
        QTest::newRow("UTF-16BE") << "\xfe\xff" + bigBytes << name << u"UTF-16BE"_qs;
        QTest::newRow("Windows-1252") << QByteArray("Zo\xe9 B\x9cuf") << name << u"windows-1252"_qs;
        QTest::newRow("Windows-1252 signs")
            << QByteArray("l\x92\x80uro \x85") << u"l’€uro …"_qs << u"windows-1252"_qs;
    }
    void recognisesTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        const DecodedText decoded = decodeText(bytes);
        QTEST(decoded.text, "text");
        QTEST(decoded.encoding, "encoding");
        QCOMPARE(decoded.suspectLine, 0);
    }

    void refusesUtf8WithAWrongByte()
    {
        QCOMPARE(decodeText("\xc0\xaf").encoding, u"windows-1252"_qs);
        QCOMPARE(decodeText("\xed\xa0\x80").encoding, u"windows-1252"_qs);
        QCOMPARE(decodeText("Zo\xc3").encoding, u"windows-1252"_qs);
    }

    void pointsAtTheLineOfAWrongByteInUtf8()
    {
        QByteArray bytes = u"Prénom\nZoé\nThéo\n"_qs.toUtf8() + "No\xebl\n";
        const DecodedText decoded = decodeText(bytes);
        QCOMPARE(decoded.encoding, u"UTF-8"_qs);
        QCOMPARE(decoded.text, u"Prénom\nZoé\nThéo\nNo\ufffdl\n"_qs);
        QCOMPARE(decoded.suspectLine, 4);
        QCOMPARE(decodeText("\xef\xbb\xbfZo\xc3").text, u"Zo\ufffd"_qs);
    }

    void marksHalvesOfACharacter()
    {
        const DecodedText little = decodeText(QByteArray("\xff\xfe"
                                                         "D\0u\0\0\xd8p\0\n\0"
                                                         "a\0",
            14));
        QCOMPARE(little.text, u"Du\ufffdp\na"_qs);
        QCOMPARE(little.suspectLine, 1);
        QCOMPARE(decodeText(QByteArray("\xfe\xff\xd8\x3d\xde\x00\xde\x00", 8)).text, u"\U0001f600\ufffd"_qs);
    }

    void pointsAtAccentsDecodedTwice_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        for (const char *each : {"ZoÃ©", "CÃ”ME", "MÃœLLER", "CÃ›TE", "ÃŽLE", "NUÃ‘EZ", "OÃ™", "Å’uvre",
                 "cÅ“ur", "Å¸", "Å½", "l’Ã‰tÃ©", "Ã¯", "lâ€™eau", "nÂ° 3"})
            QTest::newRow(each) << u"Nom\n"_qs + QString::fromUtf8(each) << 2;
        QTest::newRow("real capitals") << u"Nom\nSÃO PAULO; Ângela; Åsa Åberg; pâte"_qs << 0;
    }
    void pointsAtAccentsDecodedTwice()
    {
        QFETCH(QString, text);
        QTEST(decodeText(text.toUtf8()).suspectLine, "line");
    }

    void pointsAtWhatWasLost()
    {
        QCOMPARE(decodeText("Nom\r\nLac\r\nMixed \xc3\xa9 and \xe9").suspectLine, 3);
        QCOMPARE(decodeText("\xff\xfe\x41").suspectLine, 1);
    }

    void countsLinesWhateverTheirEnd()
    {
        const QString text = u"a\nb\r\nc\rd"_qs;
        QCOMPARE(lineOf(text, 0), 1);
        QCOMPARE(lineOf(text, text.indexOf(u'b')), 2);
        QCOMPARE(lineOf(text, text.indexOf(u'c')), 3);
        QCOMPARE(lineOf(text, text.indexOf(u'd')), 4);
    }
};

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
