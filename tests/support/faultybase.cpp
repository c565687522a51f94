#include "tests/support/faultybase.h"

#include "core/query/casefile.h"
#include "core/services/maintenance.h"
#include "core/services/workspace.h"
#include "core/storage/recordstore.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

namespace {

const QDate Today(2026, 11, 23);
constexpr int Patience = 60'000; ///< milliseconds after which a worker counts as hung

bool isAcknowledgement(const QString &line)
{
    for (const char *what : {"person ", "address ", "appointment ", "contract "})
        if (line.startsWith(QLatin1String(what)))
            return true;
    return false;
}

template <class Record>
bool holds(Database &database, qint64 id)
{
    return RecordStore::find<Record>(database, decltype(Record::id)(id)).has_value();
}

int number(Database &database, const QString &sql)
{
    Rows rows(database, sql);
    return rows.next() ? int(rows.number(0)) : -1;
}

} // namespace

bool FaultyBase::isSoak() { return qEnvironmentVariableIsSet("MAILLAGE_SOAK"); }

bool FaultyBase::hasStrace()
{
    QProcess strace;
    strace.start(QStringLiteral("strace"), {QStringLiteral("-qq"), QStringLiteral("true")});
    return strace.waitForFinished() && strace.exitCode() == 0;
}

FaultyBase::FaultyBase(const QString &folder)
    : m_path((folder.isEmpty() ? m_own.path() : folder) + QStringLiteral("/base.maillage"))
{
    const QString first = m_own.filePath(QStringLiteral("first.maillage"));
    NewBase base;
    base.territoryName = QStringLiteral("Haute-Vienne");
    base.departmentCode = QStringLiteral("87");
    base.organisationName = QStringLiteral("Conseil départemental");
    base.familyName = QStringLiteral("Moreau");
    base.firstName = QStringLiteral("Claire");
    if (!Workspace::create(first, std::make_shared<FixedClock>(Today), base))
        qFatal("faulty base");
    QFile file(first);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("faulty base");
    m_pristine = file.readAll();
    restart();
}

void FaultyBase::restart()
{
    m_acknowledged.clear();
    for (const char *end : {"", "-wal", "-shm", ".lock"})
        QFile::remove(m_path + QLatin1String(end));
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_pristine) != m_pristine.size())
        qFatal("faulty base");
}

FaultyBase::Outcome FaultyBase::run(const QStringList &arguments, const QStringList &faults, int milliseconds)
{
    QStringList command{QStringLiteral(RELIABILITY_WORKER), m_path};
    command += arguments;
    if (!faults.isEmpty())
        command = QStringList{QStringLiteral("strace"), QStringLiteral("-qqq"), QStringLiteral("-o"),
                      QStringLiteral("/dev/null")}
            + faults + command;
    QProcess worker;
    worker.start(command.takeFirst(), command);
    Outcome outcome;
    QElapsedTimer timer;
    timer.start();
    if (milliseconds > 0 && !worker.waitForFinished(milliseconds))
        worker.kill();
    if (worker.state() != QProcess::NotRunning && !worker.waitForFinished(int(Patience - timer.elapsed()))) {
        outcome.crashed = true;
        worker.kill();
        worker.waitForFinished();
    }
    outcome.lines =
        QString::fromUtf8(worker.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    constexpr int Killed = 9; // strace ends as what it traced did
    const bool signalled = worker.exitStatus() == QProcess::CrashExit;
    outcome.killed = signalled && worker.exitCode() == Killed;
    outcome.crashed =
        outcome.crashed || (signalled && !outcome.killed) || (!signalled && worker.exitCode() != 0);
    for (const QString &line : std::as_const(outcome.lines))
        if (isAcknowledgement(line))
            m_acknowledged.append(line);
    return outcome;
}

QString FaultyBase::flawOf(const QString &path, const QStringList &said)
{
    auto opened = Workspace::open(path, std::make_shared<FixedClock>(Today));
    if (!opened)
        return QStringLiteral("it does not open: %1 %2")
            .arg(int(opened.error().code))
            .arg(opened.error().detail);
    Database &database = (*opened)->database();
    if ((*opened)->isReadOnly())
        return QStringLiteral("it opens for reading only");
    for (const QString &line : said) {
        if (!isAcknowledgement(line))
            continue;
        const QStringList words = line.split(QLatin1Char(' '));
        const qint64 id = words.value(1).toLongLong();
        bool there = false;
        if (words[0] == QLatin1String("person"))
            there = holds<Beneficiary>(database, id);
        else if (words[0] == QLatin1String("appointment"))
            there = holds<Appointment>(database, id);
        else if (words[0] == QLatin1String("contract"))
            there = holds<Contract>(database, id);
        else if (const auto person = RecordStore::find<Beneficiary>(database, BeneficiaryId(id)))
            there = person->address.toInt() >= words.value(2).toInt(); // a later one may be in flight
        if (!there)
            return QStringLiteral("lost: ") + line;
    }
    // Each person came with her place in the circle, each command with what it did.
    const int alone = number(database,
        QStringLiteral(
            "SELECT COUNT(*) FROM beneficiary b LEFT JOIN circle_member m ON m.beneficiary_id = b.id "
            "WHERE m.id IS NULL"));
    const int empty = number(database,
        QStringLiteral("SELECT COUNT(*) FROM command c LEFT JOIN journal j ON j.command_id = c.id "
                       "WHERE j.id IS NULL"));
    if (alone != 0 || empty != 0)
        return QStringLiteral("half a command: %1 %2").arg(alone).arg(empty);
    const auto report = Maintenance((*opened)->access()).check();
    if (!report)
        return QStringLiteral("check: ") + report.error().detail;
    if (report->trail.isUnknown || !report->trail.isSound())
        return QStringLiteral("trail: %1").arg(report->trail.firstBroken);
    return report->isSound() ? QString()
                             : QStringLiteral("check: ") + report->integrity.join(QLatin1Char(' '));
}

QString FaultyBase::flaw()
{
    const QString first = flawOf(m_path, m_acknowledged);
    if (!first.isEmpty())
        return first;
    // A base that was repaired once must stay so.
    return flawOf(m_path, m_acknowledged);
}
