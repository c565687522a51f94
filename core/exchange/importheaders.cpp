#include "core/exchange/importheaders.h"

#include "core/base/text.h"
#include "core/domain/csvline.h"

namespace {

QString joined(const QString &first, const QString &second) { return first + QLatin1Char('/') + second; }

/// "dateNaissance" reads "date Naissance".
QString splitCamelCase(const QString &header)
{
    QString out;
    for (const QChar c : header) {
        if (c.isUpper() && !out.isEmpty() && out.back().isLower())
            out += QLatin1Char(' ');
        out += c;
    }
    return out;
}

QString compact(const QString &header) { return folded(header).remove(QLatin1Char(' ')); }

} // namespace

const ImportHeaders &ImportHeaders::shipped()
{
    static const ImportHeaders headers;
    return headers;
}

ImportHeaders::ImportHeaders()
{
    const auto lines = referenceLines(QStringLiteral(":/reference/import_headers.csv")).mid(1);
    for (const QStringList &line : lines) {
        if (line[0] == QLatin1String("word"))
            m_words.insert(line[2], line[1].split(QLatin1Char(' ')));
        else if (line[0] == QLatin1String("filler"))
            m_fillers.insert(line[2]);
        else if (line[0] == QLatin1String("qualifier"))
            m_qualifiers.insert(line[2]);
    }
    for (const QStringList &line : lines) {
        if (line[1].isEmpty() || line[0] == QLatin1String("word"))
            continue;
        const QString loose = joined(line[0], keyOf(line[2], false));
        const QString known = m_loose.value(loose, line[1]);
        m_loose.insert(loose, known == line[1] ? known : QString());
        m_exact.insert(joined(line[0], compact(line[2])), line[1]);
        if (const QString label = joined(line[0], line[1]); !m_labels.contains(label))
            m_labels.insert(label, line[2]);
    }
}

QString ImportHeaders::keyOf(const QString &header, bool withoutQualifiers) const
{
    QStringList words;
    for (const QString &word : searchWords(splitCamelCase(header))) {
        if (m_fillers.contains(word) || (withoutQualifiers && m_qualifiers.contains(word)))
            continue;
        words += m_words.value(word, {word});
    }
    words.sort();
    words.removeDuplicates();
    return words.join(QLatin1Char(' '));
}

QString ImportHeaders::fieldOf(const QString &layout, const QString &header) const
{
    if (const QString field = m_exact.value(joined(layout, compact(header))); !field.isEmpty())
        return field;
    if (const QString field = m_loose.value(joined(layout, keyOf(header, false))); !field.isEmpty())
        return field;
    return m_loose.value(joined(layout, keyOf(header, true)));
}

ColumnMap ImportHeaders::map(const QString &layout, const QStringList &headers) const
{
    ColumnMap found;
    for (int column = 0; column < headers.size(); ++column) {
        const QString field = fieldOf(layout, headers[column]);
        if (field.isEmpty())
            found.unknown += column;
        else
            found.columns[field] += column;
    }
    return found;
}

QString ImportHeaders::label(const QString &layout, const QString &field) const
{
    return m_labels.value(joined(layout, field), field);
}
