#pragma once

#include "core/exchange/importplan.h"
#include "core/storage/values.h"

/// What a file gives of a record is a record too: its members that differ from an empty one are filled.
namespace RecordMerge {

/// Overwrites the members of `target` that `given` fills.
template <Recorded Record>
void overwrite(Record &target, const Record &given)
{
    static const Record empty{};
    forEachField<Record>([&](const auto &each) {
        if (!(given.*each.member == empty.*each.member))
            target.*each.member = given.*each.member;
    });
}

/// True when both fill the same member with different values.
template <Recorded Record>
bool contradict(const Record &one, const Record &other)
{
    static const Record empty{};
    bool found = false;
    forEachField<Record>([&](const auto &each) {
        const bool both =
            !(one.*each.member == empty.*each.member) && !(other.*each.member == empty.*each.member);
        found = found || (both && !(one.*each.member == other.*each.member));
    });
    return found;
}

/// The members that differ, as text.
template <Recorded Record>
QList<ImportChange> changes(const Record &before, const Record &after)
{
    QList<ImportChange> found;
    forEachField<Record>([&](const auto &each) {
        if (before.*each.member == after.*each.member)
            return;
        found.append({QLatin1String(each.column), Values::toValue(before.*each.member).toString(),
            Values::toValue(after.*each.member).toString()});
    });
    return found;
}

} // namespace RecordMerge
