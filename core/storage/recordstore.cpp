#include "core/storage/recordstore.h"

#include "core/domain/records.h"
#include "core/storage/values.h"

namespace RecordStore {

template <Recorded Record>
const QStringList &columns()
{
    static const QStringList names = [] {
        QStringList list;
        forEachField<Record>([&list](const auto &each) { list.append(QLatin1String(each.column)); });
        return list;
    }();
    return names;
}

template <Recorded Record>
const QString &selectSql()
{
    static const QString sql =
        QStringLiteral("SELECT id, revision, %1 FROM %2 ")
            .arg(columns<Record>().join(QStringLiteral(", ")), QLatin1String(Fields<Record>::table));
    return sql;
}

namespace {

template <Recorded Record>
const QString &insertSql()
{
    static const QString sql =
        QStringLiteral("INSERT INTO %1 (id, revision, %2) VALUES (?, ?%3)")
            .arg(QLatin1String(Fields<Record>::table), columns<Record>().join(QStringLiteral(", ")),
                QStringLiteral(", ?").repeated(columns<Record>().size()));
    return sql;
}

template <Recorded Record>
const QString &updateSql()
{
    static const QString sql =
        QStringLiteral("UPDATE %1 SET revision = revision + 1, %2 = ? WHERE id = ? AND revision = ?")
            .arg(QLatin1String(Fields<Record>::table), columns<Record>().join(QStringLiteral(" = ?, ")));
    return sql;
}

} // namespace

template <Recorded Record>
Record read(const Rows &rows)
{
    Record record;
    Values::fromValue(rows.value(0), record.id);
    Values::fromValue(rows.value(1), record.revision);
    int column = 2;
    forEachField<Record>(
        [&](const auto &each) { Values::fromValue(rows.value(column++), record.*each.member); });
    return record;
}

template <Recorded Record>
QList<Record> select(Database &database, const QString &clause, const QVariantList &values)
{
    QList<Record> found;
    Rows rows(database, selectSql<Record>() + clause, values);
    while (rows.next())
        found.append(read<Record>(rows));
    return found;
}

template <Recorded Record>
std::optional<Record> find(Database &database, decltype(Record::id) id)
{
    const auto found = select<Record>(database, QStringLiteral("WHERE id = ?"), {id.value()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

template <Recorded Record>
Result<void> insert(Database &database, const Record &record)
{
    QVariantList values{record.id.value(), record.revision};
    forEachField<Record>([&](const auto &each) { values.append(Values::toValue(record.*each.member)); });
    return database.execute(insertSql<Record>(), values);
}

template <Recorded Record>
Result<void> update(Database &database, const Record &record)
{
    QVariantList values;
    forEachField<Record>([&](const auto &each) { values.append(Values::toValue(record.*each.member)); });
    values << record.id.value() << record.revision;
    return database.executeOne(updateSql<Record>(), values);
}

template <Recorded Record>
Result<void> remove(Database &database, decltype(Record::id) id)
{
    static const QString sql =
        QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(Fields<Record>::table));
    return database.executeOne(sql, {id.value()});
}

#define MAILLAGE_COMPILE(Record)                                                                             \
    template const QStringList &columns<Record>();                                                           \
    template const QString &selectSql<Record>();                                                             \
    template Record read<Record>(const Rows &);                                                              \
    template QList<Record> select<Record>(Database &, const QString &, const QVariantList &);                \
    template std::optional<Record> find<Record>(Database &, decltype(Record::id));                           \
    template Result<void> insert<Record>(Database &, const Record &);                                        \
    template Result<void> update<Record>(Database &, const Record &);                                        \
    template Result<void> remove<Record>(Database &, decltype(Record::id));
MAILLAGE_RECORDS(MAILLAGE_COMPILE)
#undef MAILLAGE_COMPILE

} // namespace RecordStore
