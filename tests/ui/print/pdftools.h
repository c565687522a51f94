#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// What poppler reads in a PDF: another program than the one that wrote it.
namespace PdfTools {

inline bool areHere() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

/// What `program` says of the PDF; "-" in the arguments is its standard output.
inline QString ask(const QString &program, const QByteArray &pdf, const QStringList &after = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, QStringList{path} + after);
    process.waitForFinished();
    // What is said of a damaged file is said there.
    if (const QByteArray complaint = process.readAllStandardError(); !complaint.isEmpty())
        return QStringLiteral("damaged: ") + QString::fromUtf8(complaint);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Its text in reading order, the breaks between words as single spaces.
inline QString text(const QByteArray &pdf)
{
    return ask(QStringLiteral("pdftotext"), pdf, {QStringLiteral("-")})
        .split(QLatin1Char('\n'))
        .join(QLatin1Char(' '));
}

inline QString facts(const QByteArray &pdf) { return ask(QStringLiteral("pdfinfo"), pdf); }

} // namespace PdfTools
