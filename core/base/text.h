#pragma once

#include <QString>
#include <QStringList>

/// The text without case, accents, ligatures and punctuation, its words joined by one space: what people
/// compare when they say two names are the same. "D'Œuvre-Ségur " gives "d oeuvre segur".
QString folded(QStringView text);

/// The words of folded(text), for the search index and for what is typed.
QStringList searchWords(QStringView text);

/// A French phonetic key of one folded word: "gonzales", "gonzalez" and "gonsalez" share it. Empty for
/// words without letters.
QString phoneticKey(QStringView foldedWord);

/// Letters and digits only, upper case: the form in which identifiers are stored and compared.
QString compactIdentifier(QStringView text);
