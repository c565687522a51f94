#pragma once

#include <QString>

/// Why a passphrase is refused.
enum class PassphraseFlaw {
    None,
    TooShort, ///< under 80 bits
    TooRepetitive, ///< long, but of few different characters or words
    HoldsLogin,
};

/// Judges a passphrase that protects a base, which can be attacked at leisure by whoever copies the file: 12
/// characters of four classes, 14 of three, 20 of two, or seven different words, each about 80 bits (CNIL,
/// délibération 2022-100 of 21 July 2022).
PassphraseFlaw flawOf(const QString &passphrase, const QString &login);

/// Eight French words drawn at random from 1,024: 80 bits.
QString newPassphrase();
