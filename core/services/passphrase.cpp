#include "core/services/passphrase.h"

#include "core/base/text.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace {

constexpr int Words = 8;
constexpr int LeastWords = 7;
constexpr int LeastDistinct = 7;

const QStringList &words()
{
    static const QStringList all = [] {
        QFile file(QStringLiteral(":/reference/passphrase_words.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return QStringList();
        return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }();
    return all;
}

int classesOf(const QString &text)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    for (const QChar c : text) {
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        digit = digit || c.isDigit();
        other = other || !c.isLetterOrNumber();
    }
    return lower + upper + digit + other;
}

qsizetype leastLength(int classes)
{
    switch (classes) {
    case 4:
        return 12;
    case 3:
        return 14;
    case 2:
        return 20;
    default:
        return 25;
    }
}

} // namespace

PassphraseFlaw flawOf(const QString &passphrase, const QString &login)
{
    const QString text = passphrase.trimmed();
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}]+"));
    const QStringList parts = folded(text).split(separators, Qt::SkipEmptyParts);
    QStringList named;
    for (const QString &part : parts)
        if (part.size() >= 3)
            named.append(part);
    const QSet<QString> different(named.begin(), named.end());
    if (!login.isEmpty() && folded(text).contains(folded(login)))
        return PassphraseFlaw::HoldsLogin;
    const bool phrase = different.size() >= LeastWords;
    if (!phrase && text.size() < leastLength(classesOf(text)))
        return PassphraseFlaw::TooShort;
    const bool repeats = named.size() > 3 && different.size() * 2 < named.size();
    if (repeats || QSet<QChar>(text.begin(), text.end()).size() < LeastDistinct)
        return PassphraseFlaw::TooRepetitive;
    return PassphraseFlaw::None;
}

QString newPassphrase()
{
    QStringList drawn;
    for (int i = 0; i < Words; ++i)
        drawn.append(words()[QRandomGenerator::system()->bounded(int(words().size()))]);
    return drawn.join(QLatin1Char(' '));
}
