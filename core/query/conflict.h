#pragma once

#include "core/security/access.h"
#include "core/storage/journal.h"
#include "core/storage/values.h"

/// A field that somebody changed while it was being edited.
struct FieldConflict
{
    QString field{}; ///< column
    QString mine{}; ///< as stored, but names instead of ids of organisations and people; empty: nothing
    QString theirs{};
    bool touched = true; ///< false: what stands now stays, whatever is chosen
};

/// What became of a record while it was being edited.
struct ConflictTold
{
    QString table{};
    QString author{}; ///< of the last change; name, else login; empty when unknown
    QDateTime at{};
    QList<FieldConflict> fields{}; ///< where what stands now is neither what was opened nor what was typed
};

/// Both ways out: what was typed over what stands now, or only where nobody else changed anything.
template <class Record>
struct Conflict
{
    ConflictTold told{};
    Record withMine{};
    Record withTheirs{};
};

/// Who changed a record last, and when.
void tellAuthor(Database &database, qint64 record, ConflictTold &told);
/// A stored value as people read it: the name of an organisation or of a professional instead of its id.
QString shownValue(Database &database, const QString &column, const QString &value);

/// What stands in the base of the record that was `opened` and is now wanted as `mine`; nothing when it is
/// gone. Asks for no trail: who edits has the file open.
template <Recorded Record>
std::optional<Conflict<Record>> conflictOf(const Access &access, const Record &opened, const Record &mine)
{
    const auto stored = RecordStore::find<Record>(access.database, opened.id);
    if (!stored)
        return {};
    Conflict<Record> conflict{{}, *stored, *stored};
    conflict.told.table = QLatin1String(Fields<Record>::table);
    tellAuthor(access.database, opened.id.value(), conflict.told);
    forEachField<Record>([&](const auto &each) {
        const QString column = QLatin1String(each.column);
        const QVariant before = Values::toValue(opened.*each.member);
        const QVariant wanted = Values::toValue(mine.*each.member);
        const QVariant there = Values::toValue((*stored).*each.member);
        if (wanted != before) {
            conflict.withMine.*each.member = mine.*each.member;
            if (there == before)
                conflict.withTheirs.*each.member = mine.*each.member;
        }
        if (there != before && there != wanted)
            conflict.told.fields.append({column, shownValue(access.database, column, wanted.toString()),
                shownValue(access.database, column, there.toString()), wanted != before});
    });
    return conflict;
}
