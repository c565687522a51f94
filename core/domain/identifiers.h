#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The 13 characters of an NIR and its key (number of national identification, "sécurité sociale").
/// Source of the key: 97 − (N mod 97), 2A counted as 19 and 2B as 18.
namespace Nir {
/// The two digits of the key; nothing when `nir` is not 13 characters of the NIR's form.
std::optional<int> key(QStringView nir);
enum class Check { Ok, WrongLength, WrongKey, Malformed };
/// Checks 13 characters, or 15 with their key; spaces, dots and hyphens are ignored.
Check check(QStringView text);
/// The 13 characters stored, upper case; empty unless check() is Ok.
QString normalised(QStringView text);
} // namespace Nir

/// 14 digits whose Luhn sum holds, or La Poste's sum of digits (SIREN 356000000).
bool isSiret(QStringView text);
/// Five digits that do not start with 00.
bool isPostcode(QStringView text);
/// A plausible address: one @, a dot in the domain, no leading dot, a top level of two letters or more.
bool isEmail(QStringView text);
/// True for a number that can be French or is international with its prefix.
bool isPhone(QStringView text);
/// A French number in pairs ("06 12 34 56 78"), others as given without doubled spaces.
QString normalisedPhone(QStringView text);
/// The numbers in a cell that may hold several separated by comma, slash or semicolon.
QStringList splitPhones(QStringView text);
/// CAF's file number: spaces and leading zeros over seven digits removed, zero padding cut to seven.
QString normalisedCafNumber(QStringView text);
