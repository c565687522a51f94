#include "core/exchange/csvwriter.h"

namespace {

/// A spreadsheet runs what begins so; quoting alone is no defence.
bool looksLikeFormula(const QString &cell)
{
    const QString text = cell.trimmed();
    static const QString starts = QStringLiteral("=+-@\t\r＝＋－＠");
    return !text.isEmpty() && starts.contains(text.front());
}

QString quoted(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(QLatin1Char('\''));
    if (!cell.contains(QLatin1Char(';')) && !cell.contains(QLatin1Char('"'))
        && !cell.contains(QLatin1Char('\n')) && !cell.contains(QLatin1Char('\r')))
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QByteArray csvText(const QList<QStringList> &lines)
{
    QByteArray text("\xEF\xBB\xBF");
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &cell : line)
            cells.append(quoted(cell));
        text += cells.join(QLatin1Char(';')).toUtf8() + "\r\n";
    }
    return text;
}
