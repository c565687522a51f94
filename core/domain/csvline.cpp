#include "core/domain/csvline.h"

#include <QFile>

QStringList splitCsvLine(QStringView line)
{
    if (!line.contains(QLatin1Char('"')))
        return line.toString().split(QLatin1Char(','));
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool doubled =
            quoted && c == QLatin1Char('"') && i + 1 < line.size() && line[i + 1] == QLatin1Char('"');
        if (doubled)
            cell += line[++i];
        else if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (c == QLatin1Char(',') && !quoted)
            cells.append(std::exchange(cell, {}));
        else
            cell += c;
    }
    cells.append(cell);
    return cells;
}

QList<QStringList> referenceLines(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "referenceLines", qPrintable(path));
    if (!opened)
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    QList<QStringList> lines;
    for (const auto line : QStringView(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines.append(splitCsvLine(line));
    return lines;
}
