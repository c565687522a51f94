#include "core/domain/identifiers.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype NirLength = 13;
constexpr qsizetype NirWithKeyLength = 15;

bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

bool areDigits(QStringView text) { return std::all_of(text.begin(), text.end(), isDigit); }

QString withoutSeparators(QStringView text)
{
    QString out;
    for (const QChar c : text)
        if (!c.isSpace() && c != QLatin1Char('.') && c != QLatin1Char('-') && c != QChar(0x2011))
            out += c.toUpper();
    return out;
}

/// Months over 12 stand for an incomplete civil status: 20 to 42, and 50 upwards.
bool isNirMonth(int month)
{
    return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}

bool hasNirForm(QStringView nir)
{
    if (nir.size() != NirLength || !QLatin1String("123478").contains(nir[0]))
        return false;
    const bool corsican =
        nir[5] == QLatin1Char('2') && (nir[6] == QLatin1Char('A') || nir[6] == QLatin1Char('B'));
    if (!areDigits(nir.left(5)) || !areDigits(nir.mid(7)) || !(corsican || areDigits(nir.mid(5, 2))))
        return false;
    return isNirMonth(nir.mid(3, 2).toInt()) && nir.mid(5, 2) != QLatin1String("00");
}

int digitSum(QStringView digits)
{
    int sum = 0;
    for (const QChar c : digits)
        sum += c.digitValue();
    return sum;
}

bool isLuhn(QStringView digits)
{
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, doubled = !doubled) {
        const int value = digits[i].digitValue() * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

QString frenchNumber(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:\\+|00)33\\s*(?:\\(0\\))?|0)\\s*([1-9](?:[\\s./-]*[0-9]{2}){4})$"));
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return {};
    QString digits(QLatin1Char('0'));
    for (const QChar c : match.capturedView(1))
        if (isDigit(c))
            digits += c;
    return digits;
}

bool isInternational(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:\\+|00)\\s*(?!33)[1-9](?:[\\s./()-]*[0-9]){6,13}$"));
    return form.match(text.trimmed().toString()).hasMatch();
}

/// Numbers joined by nothing but spaces, a dash or a word: "0612345678 ou 0712345678".
QStringList joinedNumbers(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("(?:(?:\\+|00)33\\s*|0)[1-9](?:[\\s.]*[0-9]{2}){4}"));
    static const QRegularExpression nothing(QStringLiteral("^(?:[\\s-]|ou|et)*$"));
    QStringList numbers;
    QString between = text;
    for (auto found = number.globalMatch(text); found.hasNext();)
        numbers += found.next().captured();
    between.remove(number);
    return numbers.size() > 1 && nothing.match(between).hasMatch() ? numbers : QStringList{text};
}

} // namespace

std::optional<int> Nir::key(QStringView nir)
{
    const QString upper = nir.toString().toUpper();
    if (!hasNirForm(upper))
        return {};
    QString number = upper;
    if (!areDigits(number))
        number.replace(5, 2, number[6] == QLatin1Char('A') ? QStringLiteral("19") : QStringLiteral("18"));
    return int(97 - number.toLongLong() % 97);
}

Nir::Check Nir::check(QStringView text)
{
    const QString compact = withoutSeparators(text);
    if (compact.size() != NirLength && compact.size() != NirWithKeyLength)
        return Check::WrongLength;
    const auto expected = key(QStringView(compact).left(NirLength));
    const auto given = QStringView(compact).mid(NirLength);
    if (!expected || !areDigits(given))
        return Check::Malformed;
    return given.isEmpty() || given.toInt() == *expected ? Check::Ok : Check::WrongKey;
}

QString Nir::normalised(QStringView text)
{
    return check(text) == Check::Ok ? withoutSeparators(text).left(NirLength) : QString();
}

bool isSiret(QStringView text)
{
    if (text.size() != 14 || !areDigits(text))
        return false;
    const bool post = text.startsWith(QLatin1String("356000000")) && digitSum(text) % 5 == 0;
    return isLuhn(text) || post;
}

bool isPostcode(QStringView text)
{
    return text.size() == 5 && areDigits(text) && !text.startsWith(QLatin1String("00"));
}

bool isEmail(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^[^\\s@.,;<>()\"]+(?:\\.[^\\s@.,;<>()\"]+)*@(?:[\\p{L}0-9](?:[\\p{L}0-9-]*[\\p{L}0-9]"
                       ")?\\.)+\\p{L}{2,}$"));
    return form.match(text.toString()).hasMatch();
}

bool isPhone(QStringView text) { return !frenchNumber(text).isEmpty() || isInternational(text); }

QString normalisedPhone(QStringView text)
{
    const QString digits = frenchNumber(text);
    if (digits.isEmpty())
        return text.toString().simplified();
    QStringList pairs;
    for (qsizetype i = 0; i < digits.size(); i += 2)
        pairs += digits.mid(i, 2);
    return pairs.join(QLatin1Char(' '));
}

QStringList splitPhones(QStringView text)
{
    static const QRegularExpression comma(QStringLiteral("[,;|\\r\\n]"));
    static const QRegularExpression slash(QStringLiteral("/"));
    const QString whole = text.toString().simplified();
    if (whole.isEmpty())
        return {};
    if (QString pairs = whole; isPhone(pairs.replace(comma, QStringLiteral(" "))))
        return {pairs};
    QStringList numbers;
    const auto parts = text.toString().split(comma, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto pieces = isPhone(part) ? QStringList{part} : part.split(slash, Qt::SkipEmptyParts);
        for (const QString &piece : pieces)
            if (const QString number = piece.simplified(); !number.isEmpty())
                numbers += joinedNumbers(number);
    }
    return numbers;
}

QString normalisedCafNumber(QStringView text)
{
    constexpr qsizetype length = 7;
    QString number = withoutSeparators(text);
    const auto isPadded = [&number] {
        const auto rest = QStringView(number).mid(length);
        return std::all_of(rest.begin(), rest.end(), [](QChar c) { return c == QLatin1Char('0'); });
    };
    if (number.size() > length && !isPadded())
        while (number.size() > length && number.startsWith(QLatin1Char('0')))
            number.remove(0, 1);
    return isPadded() ? number.left(length) : number;
}
