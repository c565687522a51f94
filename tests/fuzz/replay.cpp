#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

namespace {

constexpr int Spoilt = 24; ///< times each seed is given, a little worse

void give(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(input.constData()), size_t(input.size()));
}

/// The same with some bytes changed, taken away or told twice.
QByteArray spoilt(QByteArray input, QRandomGenerator &random)
{
    for (int i = 0; i < 4 && !input.isEmpty(); ++i) {
        const int at = random.bounded(int(input.size()));
        switch (random.bounded(4)) {
        case 0:
            input[at] = char(random.bounded(256));
            break;
        case 1:
            input.truncate(at);
            break;
        case 2:
            input.remove(at, 1 + random.bounded(8));
            break;
        default:
            input.insert(at, input.mid(at, 16));
        }
    }
    return input;
}

} // namespace

/// Gives a fuzz target its seeds, and each a little spoilt, always in the same way: replay_<name> FOLDER.
int main(int argc, char **argv)
{
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QStringList seeds = folder.entryList(QDir::Files, QDir::Name);
    QRandomGenerator random(20261123);
    for (const QString &name : seeds) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray seed = file.readAll();
        give(seed);
        for (int i = 0; i < Spoilt; ++i)
            give(spoilt(seed, random));
    }
    std::printf("%d seeds\n", int(seeds.size()));
    return seeds.isEmpty() ? 1 : 0;
}
