#pragma once

#include <QString>
#include <QStringList>

/// What is looked for in the network.
struct NetworkFilter
{
    QString text{}; ///< as typed; words of names, themes, communes, in any order
    QString typeCode{}; ///< of organisations; empty: any
    QString theme{}; ///< code of a theme or of a category of themes: then services only; empty: any
    QString publicCode{}; ///< whom a service is for: then services only; empty: anybody
    int answersWithinDays = 0; ///< partners whose median answer is as fast; 0: any
    QString communeCode{}; ///< what serves this commune, nearest first; empty: anywhere

    bool isEmpty() const { return *this == NetworkFilter(); }
    bool operator==(const NetworkFilter &) const = default;
};

/// What a typed text asks for: a need and a place.
struct NeedAndPlace
{
    QString need{};
    QString place{}; ///< as typed; empty when no place is asked for
    QString communeCode{}; ///< empty when no commune is named so

    bool operator==(const NeedAndPlace &) const = default;
};

/// Splits "mobilité près de Bellac" into the need and the place. A commune of `department` comes before
/// others of the same name. Text without a place is a need alone.
NeedAndPlace needAndPlace(const QString &typed, const QString &department);

/// The words of a need that are looked for: folded, without articles and single letters.
QStringList needWords(const QString &need);
