#include "core/services/basecopy.h"

#include "core/security/serverrules.h"
#include "core/storage/database.h"
#include "core/storage/transfer.h"

#include <QFile>

namespace {

Result<void> fill(Database &from, Database &to, const std::function<bool(qint64)> &progress)
{
    if (const auto begun = to.begin(); !begun)
        return begun;
    auto done = copyRows(from, to, progress);
    if (done)
        done = ServerRules::admitAll(to);
    if (done)
        done = to.commit();
    if (!done)
        to.rollback();
    return done;
}

Result<CheckReport> fillAndCheck(
    const Access &from, Database &to, const std::function<bool(qint64)> &progress)
{
    if (const auto laid = ServerRules::lay(to); !laid)
        return laid.error();
    if (const auto filled = fill(from.database, to, progress); !filled)
        return filled.error();
    return Maintenance({to, from.session, from.clock}).check();
}

} // namespace

Result<CheckReport> copyBase(
    const Access &from, const QString &path, const std::function<bool(qint64)> &progress)
{
    if (from.database.isServer() && !from.database.isOwner())
        return Error{ErrorCode::Refused, QStringLiteral("owner")};
    if (const auto opened = openForReading(from, Operation::BackUp, {}, QStringLiteral("copy")); !opened)
        return opened.error();
    auto target = Database::create(path);
    if (!target)
        return target.error();
    auto copied = fillAndCheck(from, **target, progress);
    if (!copied && !(*target)->isServer()) {
        target->reset();
        QFile::remove(path);
    }
    return copied;
}
