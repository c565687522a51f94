#pragma once

#include "core/query/caseload.h"

#include <QCoreApplication>

/// What the list of people says of one of them.
class CaseloadText
{
    Q_DECLARE_TR_FUNCTIONS(CaseloadText)

public:
    /// The words of one cell; empty when there is nothing to say.
    static QString cell(const CaseloadRow &row, Sorting::By by, QDate today);
    /// More about a cell, for its tooltip; empty when the cell says all.
    static QString hint(const CaseloadRow &row, Sorting::By by, QDate today);
    /// The state of a deadline as lists say it: "Late by 12 days", "In 3 days", "On 12 Dec".
    static QString deadline(const Deadline &deadline, QDate today);
    /// A day that lies behind: "16 days ago", then the date itself.
    static QString past(QDate day, QDate today);
    /// How the person wants to be reached: "Do not call, no text messages"; empty when nothing special.
    static QString wishes(bool doNotCall, bool noSms, const QString &safeContact);
};
