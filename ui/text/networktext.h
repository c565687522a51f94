#pragma once

#include "core/query/networkdirectory.h"
#include "core/rules/nearness.h"
#include "core/rules/partnerfigures.h"

#include <QCoreApplication>
#include <QDate>

/// How near something is, in words.
QString textOf(Nearness nearness);

/// The words for partners and what they offer.
class NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(NetworkText)

public:
    /// "Updated 3 months ago"; says so when the date is unknown.
    static QString freshness(QDate updatedOn, QDate today);
    /// The second line of something found: where, what, whose. With its nearness when a place was asked for.
    static QString detail(const NetworkRow &row, bool near);
    /// "12 requests, 9 answers in 6 days (median), 75 % within ten days"; says so when nothing was asked.
    static QString answers(const PartnerFigures &figures);
    /// "87300 Bellac".
    static QString place(const QString &postcode, const QString &city);
    /// "Mobilité › Préparer un permis"; the category alone when it is one.
    static QString theme(const QString &code);
    /// The labels of the codes of a reference list, separated by commas.
    static QString labels(const class Nomenclature &list, const QStringList &codes);
    /// The communes and départements of an area, by name; "France".
    static QString areas(const QStringList &codes);
};
