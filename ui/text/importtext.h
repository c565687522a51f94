#pragma once

#include "core/exchange/importplan.h"

#include <QCoreApplication>

/// What an import tells people: each code in a sentence, with what to do about it.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)

public:
    static QString problem(const ImportProblem &problem);
    /// "Line 12, Téléphone"; only what is known of the place.
    static QString place(const ImportProblem &problem);
    static QString severity(ImportProblem::Severity severity);
    static QString format(ImportFormat format);
    static QString action(ImportAction action);
    static QString decision(ImportDecision decision);
    /// The name of what a line changes: "Phone".
    static QString field(QLatin1String field);
    /// A value before or after, in words; empty for none.
    static QString value(QLatin1String field, const QString &value);
};
