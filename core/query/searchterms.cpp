#include "core/query/searchterms.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace {

/// Below this a sound says too little to be a prefix: "le" would find half of a base.
constexpr int ShortestSoundPrefix = 3;

QString birthDate(const QString &piece)
{
    static const QRegularExpression date(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d{2})$"));
    const auto match = date.match(piece);
    if (!match.hasMatch())
        return {};
    const auto twoDigits = [&match](
                               int part) { return match.captured(part).rightJustified(2, QLatin1Char('0')); };
    return twoDigits(1) + twoDigits(2) + match.captured(3);
}

/// "M-2026-000123" is found by its figures.
QString numberOf(const QString &piece)
{
    static const QRegularExpression reference(QStringLiteral("^m\\d{4}"));
    const QString number = compactIdentifier(piece).toLower();
    return reference.match(number).hasMatch() ? number.mid(1) : number;
}

bool beginsWithDigit(const QString &text) { return !text.isEmpty() && text.front().isDigit(); }

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QStringList searchTerms(QStringView typed)
{
    QStringList terms;
    bool joins = false; // a number goes on over spaces, as phones and NIR are typed
    const auto pieces = typed.toString().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (const QString date = birthDate(piece); !date.isEmpty()) {
            terms.append(date);
            joins = false;
        } else if (hasDigit(piece)) {
            const QString number = numberOf(piece);
            if (joins && beginsWithDigit(number))
                terms.last() += number;
            else
                terms.append(number);
            joins = beginsWithDigit(number);
        } else {
            terms += searchWords(piece);
            joins = false;
        }
    }
    terms.removeDuplicates();
    return terms;
}

QString prefixEnd(const QString &prefix) { return prefix + QString::fromUcs4(U"\U0010FFFF", 1); }

SoundRange soundRange(const QString &term)
{
    const QString key = phoneticKey(term);
    if (key.isEmpty())
        return {};
    const QString first = QLatin1Char('~') + key;
    return {first, key.size() < ShortestSoundPrefix ? first + QLatin1Char(' ') : prefixEnd(first)};
}
