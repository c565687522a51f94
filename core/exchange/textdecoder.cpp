#include "core/exchange/textdecoder.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace {

// Windows-1252 between 0x80 and 0x9F; 0 where it defines nothing.
constexpr std::array<char16_t, 32> Windows1252{0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013,
    0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(Windows1252[c.unicode() - 0x80]).isNull() ? QChar(QChar::ReplacementCharacter)
                                                                : QChar(Windows1252[c.unicode() - 0x80]);
    return text;
}

/// Halves of a character whose other half is missing would be stored as nothing that can be read again.
void markLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar(QChar::ReplacementCharacter);
    }
}

QString decodeUtf16(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    if (bytes.size() % 2 != 0) // cut in the middle of a character
        text += QChar(QChar::ReplacementCharacter);
    markLoneSurrogates(text);
    return text;
}

struct Utf8Text
{
    QString text{}; ///< without its mark; what is no UTF-8 is U+FFFD, a last character cut in two as well
    bool valid = false;
};

Utf8Text decodeUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(
        QStringConverter::Utf8, QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    Utf8Text decoded{decoder(bytes), false};
    decoded.valid = !decoder.hasError();
    if (decoded.text.startsWith(QChar(QChar::ByteOrderMark)))
        decoded.text.remove(0, 1);
    return decoded;
}

/// True when most of what is not plain ASCII was written in UTF-8: Windows-1252 hardly ever reads as such by
/// chance, so that the rest are bytes pasted from elsewhere.
bool isMostlyUtf8(const QString &decoded)
{
    qsizetype lost = 0;
    qsizetype kept = 0;
    for (const QChar c : decoded) {
        if (c == QChar(QChar::ReplacementCharacter))
            ++lost;
        else if (c.unicode() >= 0x80 && !c.isLowSurrogate())
            ++kept;
    }
    return kept >= lost;
}

/// True for what Windows-1252 makes of the second byte of a UTF-8 character, 0x80 to 0xBF.
bool isContinuation(QChar c)
{
    const bool same = c.unicode() >= 0x80 && c.unicode() <= 0xbf;
    return same || std::find(Windows1252.begin(), Windows1252.end(), c.unicode()) != Windows1252.end();
}

/// Places where UTF-8 was read as Windows-1252 before: "Ã©" for é, "Å“" for œ, "â€™" for ’, "Â°" for °.
bool isSuspect(QChar first, QChar second)
{
    static const QString afterA = QStringLiteral("’“¸½¾¡"); // Œ œ Ÿ Ž ž š
    if (first == QChar(u'Ã'))
        return isContinuation(second);
    return (first == QChar(u'Å') && afterA.contains(second))
        || (first == QChar(u'â') && second == QChar(u'€'))
        || (first == QChar(u'Â') && (second == QChar(u'°') || second == QChar(0xa0)));
}

int firstSuspectLine(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80)
            continue;
        const bool pair = i + 1 < text.size() && isSuspect(text[i], text[i + 1]);
        if (pair || text[i] == QChar(QChar::ReplacementCharacter))
            return lineOf(text, i);
    }
    return 0;
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    DecodedText decoded;
    if (bytes.startsWith("\xff\xfe")) {
        decoded.encoding = QStringLiteral("UTF-16LE");
        decoded.text = decodeUtf16(QStringConverter::Utf16LE, bytes);
    } else if (bytes.startsWith("\xfe\xff")) {
        decoded.encoding = QStringLiteral("UTF-16BE");
        decoded.text = decodeUtf16(QStringConverter::Utf16BE, bytes);
    } else {
        const Utf8Text utf8 = decodeUtf8(bytes);
        const bool isUtf8 = utf8.valid || bytes.startsWith("\xef\xbb\xbf") || isMostlyUtf8(utf8.text);
        decoded.encoding = isUtf8 ? QStringLiteral("UTF-8") : QStringLiteral("windows-1252");
        decoded.text = isUtf8 ? utf8.text : fromWindows1252(bytes);
    }
    decoded.suspectLine = firstSuspectLine(decoded.text);
    return decoded;
}

int lineOf(QStringView text, qsizetype place)
{
    int line = 1;
    const qsizetype end = qMin(place, text.size());
    for (qsizetype i = 0; i < end; ++i) {
        const bool carriage = text[i] == QLatin1Char('\r');
        const bool crlf = carriage && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n');
        if (text[i] == QLatin1Char('\n') || (carriage && !crlf))
            ++line;
    }
    return line;
}
