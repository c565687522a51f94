#pragma once

#include "core/services/service.h"
#include "core/services/unitofwork.h"

/// Stores one record in a command of its own: a new one (null id) or a changed one.
template <Recorded Record>
Result<decltype(Record::id)> store(const Access &context, Record record, Command creation, Command edition)
{
    const bool isNew = record.id.isNull();
    UnitOfWork work(
        context.database, context.session, context.clock, isNew ? creation : edition, record.beneficiary);
    if (isNew)
        work.insert(record);
    else
        work.update(record);
    if (const auto done = work.commit(); !done)
        return done.error();
    return record.id;
}

/// Takes one record away in a command of its own; NotFound when it is not there.
template <Recorded Record>
Result<void> take(const Access &context, decltype(Record::id) id, Command command)
{
    const auto found = RecordStore::find<Record>(context.database, id);
    if (!found)
        return Error{ErrorCode::NotFound, QString()};
    UnitOfWork work(context.database, context.session, context.clock, command, found->beneficiary);
    work.remove<Record>(id);
    return work.commit();
}
