#include "core/services/maintenance.h"
#include "core/services/workspace.h"
#include "core/storage/image.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/everyscreen.h"
#include "tests/support/testbase.h"
#include "tests/support/variedpeople.h"

#include <QFile>

namespace {

/// A sound base, closed, and the same left open by a program that was killed: with its log.
struct SoundBase
{
    QByteArray closed{};
    QByteArray file{};
    QByteArray log{};
};

const SoundBase &soundBase()
{
    static const SoundBase made = [] {
        TestBase base;
        addVariedPeople(base, 5);
        require(base.reopen().has_value(), "a sound base opens");
        base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        SoundBase sound;
        sound.file = readScratch(base.path());
        sound.log = readScratch(base.path() + QStringLiteral("-wal"));
        base.close();
        sound.closed = readScratch(base.path());
        return sound;
    }();
    return made;
}

/// Where bytes say something: most of a base is empty pages, whose changes nobody sees.
QList<qsizetype> filledPlaces(const QByteArray &bytes)
{
    constexpr qsizetype Block = 16;
    QList<qsizetype> places;
    for (qsizetype start = 0; start < bytes.size(); start += Block)
        if (bytes.mid(start, Block).count('\0') < Block)
            for (qsizetype at = start; at < qMin(start + Block, bytes.size()); ++at)
                places.append(at);
    return places;
}

/// Three bytes say which of the places, one says what is put there; every other time among the schema's.
void change(QByteArray &bytes, const QList<qsizetype> &places, const QByteArray &changes)
{
    constexpr uint Schema = 4096;
    for (qsizetype i = 0; i + 4 <= changes.size(); i += 4) {
        const auto unit = [&changes, i](int place) { return uint(uchar(changes[i + place])); };
        const uint end = unit(0) % 2 == 0 ? Schema : uint(places.size());
        bytes[places[(unit(0) << 16 | unit(1) << 8 | unit(2)) % end]] = char(unit(3));
    }
}

/// The input is a whole file, or L and changes to the log, or changes to the base.
void lay(const QString &path, const QByteArray &input)
{
    for (const char *end : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(end));
    if (input.startsWith("SQLite format 3"))
        return writeScratch(path, input);
    if (!input.startsWith('L')) {
        static const auto places = filledPlaces(soundBase().closed);
        QByteArray base = soundBase().closed;
        change(base, places, input);
        return writeScratch(path, base);
    }
    static const auto places = filledPlaces(soundBase().log);
    QByteArray log = soundBase().log;
    change(log, places, input.mid(1));
    writeScratch(path, soundBase().file);
    writeScratch(path + QStringLiteral("-wal"), log);
}

/// As a backup holds it: without a log beside it.
QByteArray asImage(QByteArray bytes)
{
    if (bytes.size() >= 100)
        bytes[18] = bytes[19] = 1;
    return bytes;
}

void use(Workspace &workspace)
{
    readEveryScreen(workspace);
    if (const auto report = Maintenance(workspace.access()).check(); report && report->isSound())
        require(report->trail.firstBroken == 0, "a sound base has a sound trail");
    Beneficiary person;
    person.familyName = QStringLiteral("Essai");
    person.firstName = QStringLiteral("Zoé");
    person.birthDate = QDate(1980, 1, 1);
    if (const auto created = workspace.people().create(person))
        require(!created->isNull(), "who is created has a number");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString path = scratchFile(QStringLiteral("base.maillage"));
    lay(path, inputOf(data, size));
    const QByteArray before = readScratch(path);
    const auto image = checkImage(asImage(before));
    const auto opened = Workspace::open(path, std::make_shared<FixedClock>(QDate(2026, 11, 23)));
    if (opened)
        use(**opened);
    else if (opened.error().code == ErrorCode::NotABase || opened.error().code == ErrorCode::TooNew)
        require(readScratch(path) == before, "what is not ours is left as it is");
    if (size == 0)
        require(opened.has_value() && image.has_value(), "a sound base opens");
    return 0;
}
