#include "tests/performance/benchbase.h"

#include "core/exchange/demo/demonstration.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

const QDate Today(2026, 11, 23);

void write(const QString &path, int people)
{
    const QString partial = path + QStringLiteral(".part");
    QFile::remove(partial);
    auto database = Database::create(partial);
    if (!database)
        qFatal("bench base: %s", qPrintable(database.error().detail));
    DemoOptions options;
    options.people = people;
    options.today = Today;
    std::fprintf(stderr, "writing a base of %d people\n", people);
    const auto written = writeDemonstration(**database, options);
    if (!written)
        qFatal("bench base: %s", qPrintable(written.error().detail));
    database->reset();
    QFile::rename(partial, path);
}

} // namespace

std::unique_ptr<Workspace> benchBase(int people, const QString &folder)
{
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(QStringLiteral("bench-%1.maillage").arg(people));
    if (!QFile::exists(path))
        write(path, people);
    auto opened = Workspace::open(path, std::make_shared<FixedClock>(Today));
    if (!opened)
        qFatal("bench base: %s", qPrintable(opened.error().detail));
    return std::move(*opened);
}
