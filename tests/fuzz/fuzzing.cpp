#include "tests/fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>

/// Qt finds its SQLite driver through the application.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

QString scratchFile(const QString &name)
{
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

void writeScratch(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size(),
        "a scratch file can be written");
}

QByteArray readScratch(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
