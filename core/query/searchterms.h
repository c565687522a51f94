#pragma once

#include <QString>
#include <QStringList>

/// What is looked for in the search index when somebody typed `typed`: folded words, a birth date as
/// ddMMyyyy ("3/2/1990" gives "03021990"), numbers and identifiers without their separators ("06 12 34" gives
/// "061234"), a file number without its letter. Without doubles; empty when nothing can be looked for.
QStringList searchTerms(QStringView typed);

/// What follows every word that begins with `prefix`.
QString prefixEnd(const QString &prefix);

/// The words that sound like what is being typed: from `first` up to, not including, `end`. Both empty when
/// the term has no sound, as a number has none.
struct SoundRange
{
    QString first{};
    QString end{};
};
SoundRange soundRange(const QString &term);
