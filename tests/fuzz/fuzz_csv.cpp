#include "core/exchange/csvwriter.h"
#include "core/exchange/textdecoder.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/importing.h"

namespace {

QStringList unmarked(QStringList cells)
{
    for (QString &cell : cells)
        if (cell.startsWith(QLatin1Char('\'')))
            cell.remove(0, 1);
    return cells;
}

/// What is read is written and read again the same, but for the mark before what looks like a formula.
void writeAndReadAgain(const SourceTable &table)
{
    QList<QStringList> lines{table.headers};
    for (const SourceRow &row : table.rows)
        lines.append(row.cells);
    const QString written = decodeText(csvText(lines)).text;
    const SourceTable again = readCsv(QStringLiteral("sep=;\r\n") + written);
    if (again.refusal && again.refusal->code == QLatin1String("cell_too_long")) // the mark was too much
        return;
    require(!again.refusal, "what is written can be read");
    require(unmarked(again.headers) == unmarked(table.headers), "headers are read as they were written");
    require(again.rows.size() == table.rows.size(), "each row is read as it was written");
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        require(unmarked(again.rows[i].cells) == unmarked(table.rows[i].cells),
            "cells are read as they were written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = inputOf(data, size);
    const SourceTable table = readCsv(decodeText(bytes).text);
    if (!table.refusal)
        writeAndReadAgain(table);
    importAndTakeBack(readImportBytes(bytes));
    return 0;
}
