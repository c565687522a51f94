#pragma once

#include <QByteArray>
#include <QString>

/// A text and the encoding its bytes were in.
struct DecodedText
{
    QString text{};
    QString encoding{}; ///< IANA name: "UTF-8", "UTF-16LE", "UTF-16BE" or "windows-1252"
    int suspectLine = 0; ///< first line with accents that look decoded twice or lost; 0: none
};

/// Decodes by byte order mark, else as UTF-8 when what is not plain ASCII agrees but for the lesser part,
/// else as Windows-1252. The mark is not part of the text. Never fails: what cannot be read becomes U+FFFD
/// and is told by suspectLine.
DecodedText decodeText(const QByteArray &bytes);

/// The line a place of a text is on, from 1; LF, CRLF and a lone CR each end a line.
int lineOf(QStringView text, qsizetype place);
