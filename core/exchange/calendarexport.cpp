#include "core/exchange/calendarexport.h"

#include "core/domain/territory.h"
#include "core/storage/recordstore.h"

#include <QSaveFile>

Result<int> exportCalendar(
    const Access &access, const CalendarOrder &order, const CalendarWords &words, const QString &path)
{
    const auto lines =
        order.person.isNull() ? ownAgenda(access, order.days) : agendaOf(access, order.person, order.days);
    if (!lines)
        return lines.error();
    const auto territories = RecordStore::select<Territory>(access.database);
    const QString department = territories.isEmpty() ? QString() : territories.first().departmentCode;
    const QByteArray text =
        calendarText(*lines, order.names, words, calendarZone(department), access.clock.now());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::File, QString()};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(text) != text.size() || !file.commit())
        return Error{ErrorCode::File, QString()};
    return int(lines->size());
}
