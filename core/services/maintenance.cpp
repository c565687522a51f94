#include "core/services/maintenance.h"

#include "core/storage/migrator.h"
#include "core/storage/projection.h"
#include "core/storage/rows.h"

Maintenance::Maintenance(const Access &access)
    : m_access(access)
    , m_database(access.database)
{
}

Result<CheckReport> Maintenance::check()
{
    if (const auto opened = openForReading(m_access, Operation::CheckBase); !opened)
        return opened.error();
    if (m_database.isServer() && !m_database.isOwner())
        return Error{ErrorCode::Refused, QStringLiteral("owner")};
    CheckReport report;
    report.isForeign = !Migrator(m_database).checkObjects();
    report.trail = Trail(m_database, m_access.session, m_access.clock).verify();
    // A server sees to its own pages and references.
    if (!m_database.isServer())
        checkFile(report);
    Rows people(m_database, QStringLiteral("SELECT COUNT(*) FROM beneficiary"));
    if (people.next())
        report.people = int(people.number(0));
    report.differences = int(Projection(m_database, m_access.today()).differences().size());
    return report;
}

void Maintenance::checkFile(CheckReport &report)
{
    Rows integrity(m_database, QStringLiteral("PRAGMA integrity_check"));
    while (integrity.next())
        if (integrity.text(0) != QLatin1String("ok"))
            report.integrity.append(integrity.text(0));
    Rows broken(m_database, QStringLiteral("PRAGMA foreign_key_check"));
    while (broken.next())
        ++report.brokenReferences;
}

Result<void> Maintenance::rebuild()
{
    if (const auto opened = openForReading(m_access, Operation::CheckBase, {}, QStringLiteral("rebuild"));
        !opened)
        return opened.error();
    if (const auto begun = m_database.begin(); !begun)
        return begun.error();
    Result<void> done = Projection(m_database, m_access.today()).recomputeAll();
    if (done)
        done = m_database.commit();
    if (!done) {
        m_database.rollback();
        return done;
    }
    m_database.announce({{}, {}, true});
    return {};
}
