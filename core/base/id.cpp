#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <atomic>

namespace {

constexpr char16_t Alphabet[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int TextLength = 13;
constexpr qint64 Epoch2020 = 1577836800000;
constexpr qint64 SequenceBits = 12;
constexpr qint64 StationBits = 10;

qint64 station()
{
    static const qint64 number = QRandomGenerator::system()->bounded(1 << StationBits);
    return number;
}

int digitOf(QChar c)
{
    switch (c.toUpper().unicode()) {
    case u'O':
        return 0;
    case u'I':
    case u'L':
        return 1;
    }
    const auto *end = Alphabet + 32;
    const auto *found = std::find(static_cast<const char16_t *>(Alphabet), end, c.toUpper().unicode());
    return found == end ? -1 : int(found - Alphabet);
}

} // namespace

QString crockford(qint64 value)
{
    QString text(TextLength, QLatin1Char('0'));
    auto rest = quint64(value);
    for (int i = TextLength - 1; i >= 0; --i, rest >>= 5)
        text[i] = QChar(Alphabet[rest & 31]);
    return text;
}

std::optional<qint64> fromCrockford(QStringView text)
{
    if (text.size() != TextLength)
        return {};
    quint64 value = 0;
    for (const QChar c : text) {
        const int digit = digitOf(c);
        if (digit < 0 || (value >> 59) != 0)
            return {};
        value = (value << 5) | quint64(digit);
    }
    return qint64(value);
}

qint64 mintNumber()
{
    // Time and sequence share one counter: a burst beyond 4,096 a millisecond borrows from the next one,
    // and a clock set back never repeats a number.
    static std::atomic<qint64> last{0};
    const qint64 now = (QDateTime::currentMSecsSinceEpoch() - Epoch2020) << SequenceBits;
    qint64 previous = last.load();
    qint64 next = 0;
    do {
        next = std::max(previous + 1, now);
    } while (!last.compare_exchange_weak(previous, next));
    const qint64 milliseconds = next >> SequenceBits;
    const qint64 sequence = next & ((1 << SequenceBits) - 1);
    return (milliseconds << (StationBits + SequenceBits)) | (station() << SequenceBits) | sequence;
}
