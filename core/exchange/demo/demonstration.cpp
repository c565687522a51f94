#include "core/exchange/demo/demonstration.h"
#include "core/security/serverrules.h"

#include "core/exchange/demo/demogenerator.h"
#include "core/storage/bulkwriter.h"

namespace {

const QTime WrittenAt(6, 0);

void writeNetwork(BulkWriter &writer, const DemoNetwork &network)
{
    writer.insert(QList{network.territory});
    writer.insert(network.organisations);
    writer.insert(network.names);
    writer.insert(network.services);
    writer.insert(network.professionals);
    writer.insert(network.accounts);
}

void writePeople(BulkWriter &writer, const DemoPeople &people)
{
    writer.insert(people.beneficiaries);
    writer.insert(people.householdMembers);
    writer.insert(people.rights);
    writer.insert(people.registrations);
    writer.insert(people.members);
    writer.insert(people.orientations);
    writer.insert(people.appointments);
    writer.insert(people.participants);
    writer.insert(people.diagnoses);
    writer.insert(people.situations);
    writer.insert(people.levels);
    writer.insert(people.targets);
    writer.insert(people.actions);
    writer.insert(people.contracts);
    writer.insert(people.amendments);
    writer.insert(people.reviews);
    writer.insert(people.breaches);
    writer.insert(people.exits);
    writer.insert(people.jobChecks);
    writer.insert(people.notes);
    writer.insert(people.representatives);
    writer.insert(people.objections);
    writer.insert(people.requests);
    writer.insert(people.steps);
    writer.insert(people.exclusions);
    writer.insert(people.conferences);
    writer.insert(people.attendees);
    writer.insert(people.items);
    writer.insert(people.positions);
    writer.insert(people.decisions);
}

Result<void> writeEverything(
    Database &database, const DemoOptions &options, const std::function<bool(int, int)> &progress)
{
    DemoGenerator generator(options);
    BulkWriter writer(database, Command::WriteDemonstration, QDateTime(options.today, WrittenAt),
        [&generator] { return generator.nextNumber(); });
    writeNetwork(writer, generator.network());
    int done = 0;
    for (DemoPeople batch = generator.next(); !batch.beneficiaries.isEmpty(); batch = generator.next()) {
        writePeople(writer, batch);
        if (const auto written = writer.project(options.today); !written)
            return written;
        done += int(batch.beneficiaries.size());
        if (progress && !progress(done, options.people))
            return Error{ErrorCode::Cancelled, QString()};
    }
    return writer.project(options.today);
}

} // namespace

Result<void> writeDemonstration(
    Database &database, const DemoOptions &options, const std::function<bool(int, int)> &progress)
{
    if (!RecordStore::select<Territory>(database).isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("territory")};
    if (const auto laid = ServerRules::lay(database); !laid)
        return laid;
    if (const auto begun = database.begin(); !begun)
        return begun.error();
    auto done = writeEverything(database, options, progress);
    if (done)
        done = ServerRules::admitAll(database);
    if (done)
        done = database.commit();
    if (!done)
        database.rollback();
    return done;
}
