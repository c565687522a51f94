#include "core/query/duplicatefiles.h"

#include "core/domain/distinctpeople.h"
#include "core/query/casefile.h"
#include "core/storage/recordstore.h"
#include "core/storage/values.h"

#include <QSet>

namespace {

QList<Identity> identities(Database &database, QDate birthDate)
{
    QString sql =
        QStringLiteral("SELECT b.id, b.family_name, b.birth_name, b.first_name, b.birth_date, b.nir, "
                       "b.france_travail_id, h.household_id FROM beneficiary b "
                       "LEFT JOIN household_member h ON h.beneficiary_id = b.id AND h.valid_to IS NULL");
    QVariantList values;
    if (birthDate.isValid()) {
        sql += QStringLiteral(" WHERE b.birth_date = ?");
        values << Values::toValue(birthDate);
    }
    QList<Identity> found;
    Rows rows(database, sql + QStringLiteral(" ORDER BY b.id"), values);
    while (rows.next())
        found.append({rows.id<BeneficiaryId>(0), rows.text(1), rows.text(2), rows.text(3), rows.date(4),
            rows.text(5), rows.text(6), rows.id<HouseholdId>(7)});
    return found;
}

/// Those told not to be the same, the older file first.
QSet<std::pair<qint64, qint64>> toldApart(Database &database)
{
    QSet<std::pair<qint64, qint64>> told;
    Rows rows(database, QStringLiteral("SELECT beneficiary_id, other_id FROM distinct_people"));
    while (rows.next())
        told.insert(std::minmax(rows.number(0), rows.number(1)));
    return told;
}

Result<DuplicateSide> sideOf(const Access &access, BeneficiaryId id)
{
    const auto file = caseFile(access, id);
    if (!file)
        return file.error();
    if (file->level < Level::Full)
        return Error{ErrorCode::Refused, codeOf(Decision::Reason::NotInTheCircle)};
    DuplicateSide side{file->person};
    if (const auto lead = file->referent())
        side.referent = lead->professional.isNull() ? file->organisationName(lead->organisation, file->today)
                                                    : file->professionalName(lead->professional);
    side.appointments = int(file->facts.appointments.size());
    side.contracts = int(file->facts.contracts.size());
    side.notes = int(file->work.notes.size());
    return side;
}

} // namespace

Result<QList<DuplicatePair>> duplicates(const Access &access, BeneficiaryId about)
{
    const auto opened = openForReading(access, Operation::ListPeople, {}, QStringLiteral("duplicates"));
    if (!opened)
        return opened.error();
    QDate birthDate;
    if (!about.isNull())
        if (const auto person = RecordStore::find<Beneficiary>(access.database, about))
            birthDate = person->birthDate;
    const auto apart = toldApart(access.database);
    QList<DuplicatePair> pairs = duplicatesAmong(identities(access.database, birthDate));
    pairs.removeIf([&](const DuplicatePair &pair) {
        return apart.contains({pair.one.value(), pair.other.value()})
            || (!about.isNull() && pair.one != about && pair.other != about)
            || !decisionOn(access, Operation::MergeFiles, pair.one).allow
            || !decisionOn(access, Operation::MergeFiles, pair.other).allow;
    });
    return pairs;
}

Beneficiary duplicateName(const Access &access, BeneficiaryId person)
{
    const auto found = RecordStore::find<Beneficiary>(access.database, person);
    return found ? disclosed(*found, Level::Directory) : Beneficiary();
}

Result<DuplicateFiles> duplicateFiles(const Access &access, const DuplicatePair &pair)
{
    const auto one = sideOf(access, pair.one);
    if (!one)
        return one.error();
    const auto other = sideOf(access, pair.other);
    if (!other)
        return other.error();
    return DuplicateFiles{pair, *one, *other};
}
