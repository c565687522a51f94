#include "core/exchange/textdecoder.h"

#include <QStringDecoder>

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

QString decode(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    if (encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0) // cut in the middle of a character
        text += QChar(QChar::ReplacementCharacter);
    return text;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringDecoder::Flag::Stateless);
    const QString ignored = decoder(bytes);
    return !decoder.hasError();
}

/// Places where UTF-8 was read as Windows-1252 before: "Ã©" for é, "â€™" for ’, "Â°" for °.
bool isSuspect(QChar first, QChar second)
{
    const char16_t next = second.unicode();
    const bool continuation = (next >= 0xa0 && next <= 0xbf) || next == 0x20ac || next == 0x2030
        || next == 0x2021 || next == 0x02c6 || next == 0x0160 || next == 0x2039;
    return (first == QChar(u'Ã') && continuation) || (first == QChar(u'â') && next == 0x20ac)
        || (first == QChar(u'Â') && (next == 0xb0 || next == 0xa0));
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
        decoded.text = decode(QStringConverter::Utf16LE, bytes);
    } else if (bytes.startsWith("\xfe\xff")) {
        decoded.encoding = QStringLiteral("UTF-16BE");
        decoded.text = decode(QStringConverter::Utf16BE, bytes);
    } else if (bytes.startsWith("\xef\xbb\xbf") || isUtf8(bytes)) {
        decoded.encoding = QStringLiteral("UTF-8");
        decoded.text = decode(QStringConverter::Utf8, bytes);
    } else {
        decoded.encoding = QStringLiteral("windows-1252");
        decoded.text = fromWindows1252(bytes);
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
