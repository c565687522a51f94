#include "core/query/rightsletter.h"

#include "core/query/letteraddress.h"
#include "core/query/people.h"
#include "core/storage/recordstore.h"

Result<RightsLetter> rightsLetter(const Access &access, BeneficiaryId person, RightsRequestId request)
{
    const auto asked = RecordStore::find<RightsRequest>(access.database, request);
    if (!asked || asked->beneficiary != person)
        return Error{ErrorCode::NotFound, QString()};
    if (asked->decision == RightsRequest::Decision::Pending)
        return Error{ErrorCode::Invalid, QStringLiteral("rights_undecided")};
    const auto file = caseFileFor(access, person, QStringLiteral("rights_letter"), access.today());
    if (!file)
        return file.error();
    const auto body = RecordStore::find<Organisation>(access.database, access.session.organisation);
    const auto author = RecordStore::find<Professional>(access.database, access.session.professional);
    return RightsLetter{.request = *asked,
        .reference = file->person.reference,
        .civility = file->person.civility,
        .person = personName(file->person.familyName, file->person.firstName),
        .address = letterAddressOf(file->person),
        .organisation = body ? body->name : QString(),
        .author = author ? personName(author->familyName, author->firstName) : QString(),
        .objected = file->organisationName(asked->organisation, file->today),
        .day = file->today};
}
