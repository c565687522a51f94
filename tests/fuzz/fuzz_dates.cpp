#include "core/exchange/cellvalues.h"
#include "tests/fuzz/fuzzing.h"
#include "ui/widgets/dateparser.h"

namespace {

/// A cell names its day with four digits of a year: it is read as itself, whatever the other signs.
void readAsCell(const QString &text)
{
    const auto day = CellValues::day(text);
    require(day.date.isNull() || day.flaw.isEmpty(), "a day that is read has no flaw");
    if (!day.date.isValid())
        return;
    for (const char *form : {"yyyy-MM-dd", "dd/MM/yyyy", "d.M.yyyy"})
        require(CellValues::day(day.date.toString(QLatin1String(form))).date == day.date,
            "a day is read as it is written");
    require(CellValues::cleaned(text).contains(QString::number(day.date.year())), "a cell names its year");
}

void readAsTyped(const QString &text)
{
    const QDate today(2026, 11, 23);
    const auto day = parseDate(text, today);
    if (!day)
        return;
    require(day->isValid(), "a day that is understood exists");
    if (day->year() >= 1000 && day->year() <= 9999)
        require(parseDate(day->toString(QStringLiteral("dd/MM/yyyy")), today) == day,
            "a day is understood as it is written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(inputOf(data, size));
    readAsCell(text);
    readAsTyped(text);
    const QString cleaned = CellValues::cleaned(text);
    require(CellValues::cleaned(cleaned).size() <= cleaned.size(), "cleaning adds nothing");
    CellValues::paragraphs(text);
    CellValues::freeIdentifier(text);
    CellValues::isScientific(CellValues::identifier(text));
    CellValues::yesOrNo(text);
    CellValues::civility(text);
    CellValues::fileRole(text);
    CellValues::nationality(text);
    CellValues::rsaState(text);
    return 0;
}
