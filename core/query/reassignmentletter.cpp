#include "core/query/reassignmentletter.h"

#include "core/domain/organisation.h"
#include "core/domain/professional.h"
#include "core/query/letteraddress.h"
#include "core/query/people.h"
#include "core/storage/recordstore.h"

namespace {

QString nameOf(const std::optional<Professional> &professional)
{
    return professional ? personName(professional->familyName, professional->firstName) : QString();
}

} // namespace

Result<QList<ReassignmentLetter>> reassignmentLetters(const Access &access, const ReassignmentBoard &board)
{
    const auto body = RecordStore::find<Organisation>(access.database, board.organisation);
    QHash<ProfessionalId, std::optional<Professional>> known;
    const auto professional = [&](ProfessionalId id) {
        if (!known.contains(id))
            known.insert(id, RecordStore::find<Professional>(access.database, id));
        return known.value(id);
    };
    QList<ReassignmentLetter> letters;
    for (const ReassignmentFile &file : board.files) {
        if (file.to.isNull())
            continue;
        if (const auto may =
                openForReading(access, Operation::PrintFile, file.id, QStringLiteral("reassignment_letter"));
            !may)
            return may.error();
        const auto person = RecordStore::find<Beneficiary>(access.database, file.id);
        const auto referent = professional(file.to);
        if (!person || !referent)
            return Error{ErrorCode::NotFound, QString()};
        letters.append({.reference = file.reference,
            .civility = person->civility,
            .person = file.person,
            .address = letterAddressOf(*person),
            .organisation = body ? body->name : QString(),
            .former = nameOf(professional(file.from)),
            .referent = nameOf(referent),
            .phone = referent->phone.isEmpty() && body ? body->phone : referent->phone,
            .email = referent->email.isEmpty() && body ? body->email : referent->email,
            .startsOn = board.startsOn,
            .nextAppointmentAt = file.nextAppointmentAt});
    }
    return letters;
}
