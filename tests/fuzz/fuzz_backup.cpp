#include "core/services/backup.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/testbase.h"

namespace {

/// A backup of a small base, with the key it is sealed with.
struct Sealed
{
    SecretKey key{};
    QByteArray bytes{};
};

const Sealed &sealedBackup()
{
    static const Sealed made = [] {
        TestBase base;
        base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        const QString file = base.file(QStringLiteral("sound"));
        require(base.workspace().backUp(file).has_value(), "a base can be backed up");
        return Sealed{base.workspace().session().baseKey, readScratch(file)};
    }();
    return made;
}

/// The input as a whole file, or after the sound backup's end when it begins with a plus, or a change to it:
/// three bytes say where, one says what.
QByteArray fileFrom(const QByteArray &input)
{
    if (input.startsWith("Maillage"))
        return input;
    QByteArray file = sealedBackup().bytes;
    if (input.startsWith('+'))
        return file + input.mid(1);
    for (qsizetype i = 0; i + 4 <= input.size(); i += 4) {
        const auto unit = [&input, i](int place) { return uint(uchar(input[i + place])); };
        // The header is in the first bytes, where each change counts.
        const qsizetype end = unit(0) % 2 == 0 ? qMin<qsizetype>(1024, file.size()) : file.size();
        file[qsizetype((unit(0) << 16 | unit(1) << 8 | unit(2)) % uint(end))] = char(unit(3));
    }
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray file = fileFrom(inputOf(data, size));
    const QString path = scratchFile(QStringLiteral("backup"));
    writeScratch(path, file);
    const bool sound = file == sealedBackup().bytes;
    require(Backup::verify(path, sealedBackup().key).has_value() == sound, "only a sound backup opens");
    require(Backup::verify(path, {}, {}).has_value() == sound, "only a sound backup opens by itself");
    return 0;
}
