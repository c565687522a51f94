#pragma once

#include "core/query/brief.h"
#include "ui/casefile/casestriptext.h"

#include <QCoreApplication>

/// The words of a brief, on screen and on paper.
class BriefText
{
    Q_DECLARE_TR_FUNCTIONS(BriefText)

public:
    /// "34 years old · Limoges · file M-2026-000123".
    static QString facts(const Brief &brief);
    /// How to reach the person without danger, and in which language; empty when nothing is special.
    static QStringList warnings(const Beneficiary &person);
    /// The parts in reading order, each list cut after `most` lines; none is empty.
    static QList<StripAnswer> parts(const Brief &brief, int most);
    /// The shape of the state of a line, as the window draws it; its words say the same.
    static QString markOf(const StripLine &line);

private:
    static QList<StripLine> where(const Brief &brief);
    static QList<StripLine> next(const Brief &brief);
    static QList<StripLine> blocks(const Brief &brief);
    static QList<StripLine> promises(const Brief &brief);
    static QList<StripLine> contacts(const Brief &brief);
    static QList<StripLine> changes(const Brief &brief);
    static StripLine lineOf(const OpenPromise &promise, QDate today);
    static QList<StripLine> cut(QList<StripLine> lines, int most, const QString &none);
};
