#include "ui/print/printdocument.h"

#include "ui/text/datetext.h"

#include <QLocale>

void PrintDocument::addFact(const QString &what, const QString &value)
{
    if (!value.isEmpty())
        add(PrintBlock::Kind::Fact, {what, value});
}

QString PrintDocument::text() const
{
    QStringList lines;
    for (const PrintBlock &block : blocks) {
        QStringList cells = block.cells;
        cells.removeAll(QString());
        lines.append(cells.join(QLatin1Char(' ')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString shortened(const QString &text, int most)
{
    if (text.size() <= most)
        return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), most - 1);
    return text.left(space > most / 2 ? space : most - 1) + QChar(0x2026);
}

QString wholeDayText(QDate day)
{
    return day.isValid() ? formattedDay(day, QStringLiteral("dddd d MMMM yyyy")) : QString();
}

QString plainDayText(QDate day)
{
    return day.isValid() ? formattedDay(day, QStringLiteral("d MMMM yyyy")) : QString();
}

QString numberText(double number) { return QLocale().toString(number, 'g', 3); }
