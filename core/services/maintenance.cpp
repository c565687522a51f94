#include "core/services/maintenance.h"

#include "core/storage/projection.h"
#include "core/storage/rows.h"

Maintenance::Maintenance(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

CheckReport Maintenance::check()
{
    CheckReport report;
    Rows integrity(m_database, QStringLiteral("PRAGMA integrity_check"));
    while (integrity.next())
        if (integrity.text(0) != QLatin1String("ok"))
            report.integrity.append(integrity.text(0));
    Rows broken(m_database, QStringLiteral("PRAGMA foreign_key_check"));
    while (broken.next())
        ++report.brokenReferences;
    Rows people(m_database, QStringLiteral("SELECT COUNT(*) FROM beneficiary"));
    if (people.next())
        report.people = int(people.number(0));
    report.differences = int(Projection(m_database, m_clock.today()).differences().size());
    return report;
}

Result<void> Maintenance::rebuild()
{
    if (const auto begun = m_database.begin(); !begun)
        return begun.error();
    Result<void> done = Projection(m_database, m_clock.today()).recomputeAll();
    if (done)
        done = m_database.commit();
    if (!done) {
        m_database.rollback();
        return done;
    }
    m_database.announce({{}, {}, true});
    return {};
}
