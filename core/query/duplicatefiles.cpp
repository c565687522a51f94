#include "core/query/duplicatefiles.h"

#include "core/domain/distinctpeople.h"
#include "core/query/casefile.h"
#include "core/storage/recordstore.h"
#include "core/storage/values.h"

#include <QSet>

namespace {

constexpr int AtOnce = 4000; // people, some ten milliseconds

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

DuplicateSearch::DuplicateSearch(const Access &access, BeneficiaryId about)
    : m_access(access)
    , m_about(about)
{
    if (!about.isNull())
        if (const auto person = RecordStore::find<Beneficiary>(access.database, about))
            m_birthDate = person->birthDate;
}

bool DuplicateSearch::readMore()
{
    QString sql = QStringLiteral(
        "SELECT b.id, b.family_name, b.birth_name, b.first_name, b.birth_date, b.nir, "
        "b.france_travail_id, (SELECT MIN(h.household_id) FROM household_member h "
        "WHERE h.beneficiary_id = b.id AND h.valid_to IS NULL) FROM beneficiary b WHERE b.id > ?");
    QVariantList values{m_people.isEmpty() ? 0 : m_people.last().id.value()};
    if (m_birthDate.isValid()) {
        sql += QStringLiteral(" AND b.birth_date = ?");
        values << Values::toValue(m_birthDate);
    }
    const auto before = m_people.size();
    Rows rows(m_access.database, sql + QStringLiteral(" ORDER BY b.id LIMIT %1").arg(AtOnce), values);
    while (rows.next())
        m_people.append({rows.id<BeneficiaryId>(0), rows.text(1), rows.text(2), rows.text(3), rows.date(4),
            rows.text(5), rows.text(6), rows.id<HouseholdId>(7)});
    return m_people.size() - before == AtOnce;
}

QList<DuplicatePair> DuplicateSearch::kept(QList<DuplicatePair> pairs) const
{
    const auto apart = toldApart(m_access.database);
    pairs.removeIf([&](const DuplicatePair &pair) {
        return apart.contains({pair.one.value(), pair.other.value()})
            || (!m_about.isNull() && pair.one != m_about && pair.other != m_about)
            || !decisionOn(m_access, Operation::MergeFiles, pair.one).allow
            || !decisionOn(m_access, Operation::MergeFiles, pair.other).allow;
    });
    return pairs;
}

Result<void> openDuplicates(const Access &access)
{
    const auto opened = openForReading(access, Operation::ListPeople, {}, QStringLiteral("duplicates"));
    return opened ? Result<void>() : Result<void>(opened.error());
}

Result<QList<DuplicatePair>> duplicates(const Access &access, BeneficiaryId about)
{
    if (const auto opened = openDuplicates(access); !opened)
        return opened.error();
    DuplicateSearch search(access, about);
    while (search.readMore()) { }
    return search.kept(duplicatesAmong(search.people()));
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
