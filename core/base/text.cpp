#include "core/base/text.h"

#include <array>
#include <utility>

namespace {

/// What NFKD leaves whole and people type otherwise; nothing for other letters.
QLatin1String plainForm(char32_t letter)
{
    switch (letter) {
    case U'œ':
        return QLatin1String("oe");
    case U'æ':
        return QLatin1String("ae");
    case U'ß':
        return QLatin1String("ss");
    case U'ø':
        return QLatin1String("o");
    case U'ł':
        return QLatin1String("l");
    case U'đ':
    case U'ð':
        return QLatin1String("d");
    case U'þ':
        return QLatin1String("th");
    case U'ı':
        return QLatin1String("i");
    default:
        return {};
    }
}

void appendFolded(QString &out, char32_t letter)
{
    const auto category = QChar::category(letter);
    if (category == QChar::Mark_NonSpacing)
        return;
    if (!QChar::isLetterOrNumber(letter)) {
        if (!out.isEmpty() && out.back() != QLatin1Char(' '))
            out += QLatin1Char(' ');
        return;
    }
    const char32_t lower = QChar::toCaseFolded(letter);
    if (const auto plain = plainForm(lower); !plain.isEmpty())
        out += plain;
    else
        out += QChar::fromUcs4(lower);
}

struct Sound
{
    const char *spelling;
    const char *sound;
    const char *before; ///< letters one of which must follow, "$" for the end; empty: any
};

// The first spelling that fits at a place wins, so longer ones come first.
constexpr std::array<Sound, 59> Sounds{{
    {"ault", "o", ""},
    {"auld", "o", ""},
    {"eaux", "o", ""},
    {"eau", "o", ""},
    {"aux", "o", "$"},
    {"au", "o", ""},
    {"oeu", "e", ""},
    {"tion", "sion", ""},
    {"sch", "x", ""},
    {"sh", "x", ""},
    {"ch", "k", "rlnmbt"},
    {"ch", "x", ""},
    {"ph", "f", ""},
    {"th", "t", ""},
    {"gn", "n", ""},
    {"ck", "k", ""},
    {"cqu", "k", ""},
    {"qu", "k", ""},
    {"gu", "g", "eiy"},
    {"g", "j", "eiy"},
    {"cc", "ks", "eiy"},
    {"sc", "s", "eiy"},
    {"c", "s", "eiy"},
    {"c", "k", ""},
    {"q", "k", ""},
    {"bv", "v", ""},
    {"w", "v", ""},
    {"z", "s", ""},
    {"h", "", ""},
    {"ain", "in", "bcdfgjklpqrstvwxz$"},
    {"ein", "in", "bcdfgjklpqrstvwxz$"},
    {"aim", "in", "bp$"},
    {"un", "in", "bcdfgjklpqrstvwxz$"},
    {"um", "in", "bp"},
    {"im", "in", "bp"},
    {"ym", "in", "bp"},
    {"ai", "e", ""},
    {"ay", "e", ""},
    {"ei", "e", ""},
    {"ey", "e", ""},
    {"oe", "e", ""},
    {"ae", "e", ""},
    {"eu", "e", ""},
    {"ou", "u", ""},
    {"oo", "u", ""},
    {"en", "an", "bcdfgjklpqrstvwxz$"},
    {"em", "an", "bp"},
    {"am", "an", "bp"},
    {"om", "on", "bp"},
    {"ll", "l", ""},
    {"y", "i", ""},
    {"er", "e", "$"},
    {"ez", "es", "$"},
    {"ss", "s", ""},
    {"tt", "t", ""},
    {"dj", "j", ""},
    {"kh", "k", ""},
    {"gh", "g", ""},
    {"k", "k", ""},
}};

bool fits(const Sound &sound, QStringView rest)
{
    const QLatin1String spelling(sound.spelling);
    if (!rest.startsWith(spelling))
        return false;
    const QLatin1String before(sound.before);
    if (before.isEmpty())
        return true;
    const QStringView after = rest.mid(spelling.size());
    return before.contains(after.isEmpty() ? QLatin1Char('$') : after.front());
}

QString sounds(QStringView word)
{
    QString key;
    const auto append = [&key](QChar c) {
        if (key.isEmpty() || key.back() != c)
            key += c;
    };
    for (qsizetype at = 0; at < word.size();) {
        const auto rest = word.mid(at);
        const auto found = std::find_if(
            Sounds.begin(), Sounds.end(), [rest](const Sound &sound) { return fits(sound, rest); });
        if (found == Sounds.end()) {
            append(word[at++]);
            continue;
        }
        for (const char c : QByteArrayView(found->sound))
            append(QLatin1Char(c));
        at += QLatin1String(found->spelling).size();
    }
    return key;
}

} // namespace

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString plain = ascii ? QString() : text.toString().normalized(QString::NormalizationForm_KD);
    const QStringView letters = ascii ? text : QStringView(plain);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        char32_t letter = letters[i].unicode();
        if (letters[i].isHighSurrogate() && i + 1 < letters.size() && letters[i + 1].isLowSurrogate()) {
            letter = QChar::surrogateToUcs4(letters[i], letters[i + 1]);
            ++i;
        }
        appendFolded(out, letter);
    }
    if (out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    return out;
}

QStringList searchWords(QStringView text) { return folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

QString phoneticKey(QStringView foldedWord)
{
    QString letters;
    for (const QChar c : foldedWord)
        if (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
            letters += c;
    QString key = sounds(letters);
    // Final letters that French does not pronounce: Dupont and Dupond, Lefevre and Lefèvres.
    while (key.size() > 2 && QLatin1String("estdxp").contains(key.back()))
        key.chop(1);
    return key;
}

QString compactIdentifier(QStringView text)
{
    QString out;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            out += c.toUpper();
    return out;
}
