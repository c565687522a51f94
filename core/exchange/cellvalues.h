#pragma once

#include "core/domain/beneficiary.h"
#include "core/domain/right.h"

#include <QDate>
#include <QString>

#include <optional>

/// What people write in the cells of a spreadsheet, and what they mean.
namespace CellValues {

/// The text without outer and doubled blanks, control, direction and zero-width characters; what a
/// spreadsheet writes to keep zeros (="0612…") or for nothing (NULL, #N/A) is undone. Always inert text.
QString cleaned(const QString &cell);
/// The same, but NULL stays: somebody may be called so.
QString name(const QString &cell);
/// The same, keeping line breaks: for descriptions.
QString paragraphs(const QString &cell);
/// An identifier without blanks and without the ".0" or the apostrophe a spreadsheet adds to numbers.
QString identifier(const QString &cell);
/// An identifier of a system we do not know, as it is written, without the apostrophe a spreadsheet adds.
QString freeIdentifier(const QString &cell);
/// True for a number a spreadsheet has spoilt: 1,85E+14.
bool isScientific(const QString &text);

struct Day
{
    QDate date{}; ///< null when empty or wrong
    QString flaw{}; ///< code of a problem: date_format, date_impossible, date_two_digit_year; empty when fine
};
/// dd/mm/yyyy, dd-mm-yyyy, dd.mm.yyyy, yyyy-mm-dd or yyyy/mm/dd, one or two digits for day and month, with or
/// without a time after it. Never month first, never rolled over, never a number of days.
Day day(const QString &cell);

std::optional<bool> yesOrNo(const QString &cell);
std::optional<Beneficiary::Civility> civility(const QString &cell);
std::optional<Beneficiary::FileRole> fileRole(const QString &cell);
/// F, C or A; empty when the text is none of them.
QString nationality(const QString &cell);
/// CNAF's digit, Carnet de bord's code ("rsa_droit_ouvert_versable") or its words.
std::optional<BenefitRight::State> rsaState(const QString &cell);

} // namespace CellValues
