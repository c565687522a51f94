#include "ui/print/pdffile.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/// How much of an object may name others: a stream is no text.
qsizetype endOfWords(const QByteArray &object)
{
    const qsizetype stream = object.indexOf("\nstream");
    return stream < 0 ? object.size() : stream;
}

const QRegularExpression &pdfReference()
{
    static const QRegularExpression reference(QStringLiteral("\\b(\\d+) 0 R\\b"));
    return reference;
}

/// A text for people, in UTF-16 as PDF wants what is beyond ASCII.
QByteArray pdfText(const QString &text)
{
    QByteArray written = "<FEFF";
    for (const QChar c : text)
        written += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return written + '>';
}

} // namespace

PdfFile::PdfFile(const QByteArray &bytes)
{
    const qsizetype start = bytes.lastIndexOf("startxref");
    const qsizetype table = bytes.mid(start + 9, 24).trimmed().split('\n').first().trimmed().toLongLong();
    if (start < 0 || table <= 0 || bytes.mid(table, 4) != "xref")
        return;
    static const QRegularExpression root(QStringLiteral("/Root (\\d+) 0 R"));
    m_root = root.match(QString::fromLatin1(bytes.mid(table))).captured(1).toInt();
    readObjects(bytes, table);
    if (m_root >= m_objects.size())
        m_root = 0;
}

void PdfFile::readObjects(const QByteArray &bytes, qsizetype table)
{
    const QList<QByteArray> lines = bytes.mid(table).split('\n');
    const int count = lines.value(1).trimmed().split(' ').value(1).toInt();
    QList<qsizetype> places;
    for (int number = 0; number < count; ++number)
        places.append(lines.value(2 + number).left(10).toLongLong());
    QList<qsizetype> ends = places;
    ends.append(table);
    std::sort(ends.begin(), ends.end());
    m_objects.resize(count);
    for (int number = 1; number < count; ++number) {
        // A stream may hold "endobj" too: what ends an object stands right before the next one.
        const qsizetype next = *std::upper_bound(ends.cbegin(), ends.cend() - 1, places[number]);
        const qsizetype begin = bytes.indexOf("obj", places[number]);
        const qsizetype end = bytes.lastIndexOf("endobj", next);
        if (places[number] > 0 && begin >= 0 && end > begin)
            m_objects[number] = bytes.mid(begin + 3, end - begin - 3).trimmed();
    }
}

QList<int> PdfFile::namedIn(const QByteArray &object)
{
    QList<int> numbers;
    auto each = pdfReference().globalMatch(QString::fromLatin1(object.left(endOfWords(object))));
    while (each.hasNext())
        numbers.append(each.next().captured(1).toInt());
    return numbers;
}

QByteArray PdfFile::renumbered(const QByteArray &object, const QList<int> &numbers)
{
    const qsizetype end = endOfWords(object);
    const QString words = QString::fromLatin1(object.left(end));
    QString written;
    qsizetype from = 0;
    auto each = pdfReference().globalMatch(words);
    while (each.hasNext()) {
        const auto match = each.next();
        written += words.mid(from, match.capturedStart() - from)
            + QStringLiteral("%1 0 R").arg(numbers.value(match.captured(1).toInt()));
        from = match.capturedEnd();
    }
    written += words.mid(from);
    // Qt tags a font by the number it happened to have.
    static const QRegularExpression tag(QStringLiteral("/FontName /[A-Z]{6}\\+"));
    return written.replace(tag, QStringLiteral("/FontName /AAAAAA+")).toLatin1() + object.mid(end);
}

QByteArray PdfFile::rootWith(const QString &language) const
{
    QByteArray root = m_objects[m_root];
    const qsizetype end = root.lastIndexOf(">>");
    return root.insert(
        end, "/Lang (" + language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n");
}

QByteArray PdfFile::written(const QString &title, const QString &language, QDate day) const
{
    QList<int> order{m_root};
    for (qsizetype i = 0; i < order.size(); ++i)
        for (const int number : namedIn(m_objects.value(order[i])))
            if (!order.contains(number))
                order.append(number);
    QList<int> numbers(m_objects.size(), 0);
    for (qsizetype i = 0; i < order.size(); ++i)
        if (order[i] < numbers.size())
            numbers[order[i]] = int(i) + 1;
    QByteArray bytes = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QList<qsizetype> places;
    const auto add = [&bytes, &places](const QByteArray &object) {
        places.append(bytes.size());
        bytes += QByteArray::number(places.size()) + " 0 obj\n" + object + "\nendobj\n";
    };
    for (const int number : std::as_const(order))
        add(renumbered(number == m_root ? rootWith(language) : m_objects.value(number), numbers));
    add("<<\n/Title " + pdfText(title) + "\n/Creator (Maillage)\n/Producer (Qt)\n/CreationDate (D:"
        + day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z)\n>>");
    const qsizetype table = bytes.size();
    const QByteArray count = QByteArray::number(places.size() + 1);
    bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return bytes + "trailer\n<<\n/Size " + count + "\n/Root 1 0 R\n/Info " + QByteArray::number(places.size())
        + " 0 R\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}
