#include "core/exchange/peopleindex.h"

#include "core/base/text.h"
#include "core/domain/identifiers.h"
#include "core/storage/rows.h"
#include "core/storage/values.h"

namespace {

QString nameKey(const QString &name) { return folded(name).remove(QLatin1Char(' ')); }

/// Seven digits with their zeros back and without the letter that may follow; empty for what is no number.
QString cafKey(const QString &number)
{
    constexpr qsizetype length = 7;
    constexpr qsizetype fewest = 4;
    QString key = normalisedCafNumber(number);
    if (key.size() == length + 1 && key.back().isLetter())
        key.chop(1);
    const bool anyDigit =
        std::any_of(key.begin(), key.end(), [](QChar c) { return c.isDigit() && c != QLatin1Char('0'); });
    return key.size() < fewest || !anyDigit ? QString() : key.rightJustified(length, QLatin1Char('0'));
}

QString identifierKey(const QString &identifier)
{
    return identifier.simplified().remove(QLatin1Char(' ')).toUpper();
}

QString personKey(const QString &familyName, const IdentityKeys &keys)
{
    if (familyName.isEmpty() || keys.firstName.isEmpty() || !keys.birthDate.isValid())
        return {};
    return familyName + QLatin1Char('/') + keys.firstName + QLatin1Char('/')
        + QString::number(keys.birthDate.toJulianDay());
}

bool differ(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

/// A provisional NIR (7 or 8) that gives way to the definitive one is no contradiction, once another
/// identifier has told who the person is.
bool nirsContradict(const QString &known, const QString &given)
{
    return differ(known, given)
        && !(QLatin1String("78").contains(known[0]) && QLatin1String("12").contains(given[0]));
}

/// A household has one of each of these roles.
bool isSingleRole(Beneficiary::FileRole role)
{
    using Role = Beneficiary::FileRole;
    return role == Role::Applicant || role == Role::Partner || role == Role::Head;
}

} // namespace

IdentityKeys::IdentityKeys(const Beneficiary &person)
    : nir(Nir::normalised(person.nir))
    , departmentId(identifierKey(person.departmentId))
    , cafNumber(cafKey(person.cafNumber))
    , franceTravail(identifierKey(person.franceTravailId))
    , franceTravailOld(identifierKey(person.franceTravailOldId))
    , familyName(nameKey(person.familyName))
    , birthName(nameKey(person.birthName))
    , firstName(nameKey(person.firstName))
    , birthDate(person.birthDate)
    , role(person.fileRole)
{
}

bool IdentityKeys::sharesName(const IdentityKeys &other) const
{
    const auto same = [](const QString &one, const QString &two) { return !one.isEmpty() && one == two; };
    return firstName == other.firstName
        && (same(familyName, other.familyName) || same(familyName, other.birthName)
            || same(birthName, other.familyName) || same(birthName, other.birthName));
}

bool IdentityKeys::sharesNothingOfName(const IdentityKeys &other) const
{
    IdentityKeys renamed = other;
    renamed.firstName = firstName;
    return firstName != other.firstName && !sharesName(renamed);
}

void PeopleIndex::load(Database &database)
{
    Rows rows(database,
        QStringLiteral("SELECT id, nir, department_id, caf_number, file_role, family_name, birth_name, "
                       "first_name, birth_date, france_travail_id, france_travail_old_id FROM beneficiary"));
    while (rows.next()) {
        Beneficiary person;
        person.id = rows.id<BeneficiaryId>(0);
        person.nir = rows.text(1);
        person.departmentId = rows.text(2);
        person.cafNumber = rows.text(3);
        Values::fromValue(rows.value(4), person.fileRole);
        person.familyName = rows.text(5);
        person.birthName = rows.text(6);
        person.firstName = rows.text(7);
        person.birthDate = rows.date(8);
        person.franceTravailId = rows.text(9);
        person.franceTravailOldId = rows.text(10);
        put(person.id, person);
    }
}

void PeopleIndex::put(BeneficiaryId id, const Beneficiary &person)
{
    const auto known = m_people.constFind(id);
    if (known != m_people.constEnd())
        index(id, *known, false);
    const IdentityKeys keys(person);
    m_people.insert(id, keys);
    index(id, keys, true);
}

void PeopleIndex::index(BeneficiaryId id, const IdentityKeys &keys, bool add)
{
    const auto change = [id, add](QMultiHash<QString, BeneficiaryId> &hash, const QString &key) {
        if (key.isEmpty())
            return;
        if (add)
            hash.insert(key, id);
        else
            hash.remove(key, id);
    };
    change(m_byNir, keys.nir);
    change(m_byDepartmentId, keys.departmentId);
    change(m_byCafNumber, keys.cafNumber);
    change(m_byName, personKey(keys.familyName, keys));
    if (keys.birthName != keys.familyName)
        change(m_byName, personKey(keys.birthName, keys));
}

PeopleIndex::Hits PeopleIndex::namesakes(const IdentityKeys &keys) const
{
    Hits found = m_byName.values(personKey(keys.familyName, keys));
    for (const BeneficiaryId id : m_byName.values(personKey(keys.birthName, keys)))
        if (!found.contains(id))
            found.append(id);
    std::sort(found.begin(), found.end());
    return found;
}

PersonMatch PeopleIndex::byIdentifier(
    const IdentityKeys &draft, const Hits &hits, const Hits &namesakes, const QString &column) const
{
    BeneficiaryId person = *std::min_element(hits.begin(), hits.end());
    for (const BeneficiaryId id : namesakes)
        if (hits.contains(id))
            person = id;
    const IdentityKeys &known = m_people[person];
    const bool otherBirth = known.birthDate.isValid() && known.birthDate != draft.birthDate;
    const bool otherPerson = (!known.sharesName(draft) && otherBirth) || known.sharesNothingOfName(draft)
        || (!namesakes.isEmpty() && !namesakes.contains(person));
    if (otherPerson)
        return {person, QStringLiteral("identifier_of_other_person"), {column}};
    if (nirsContradict(known.nir, draft.nir))
        return {person, QStringLiteral("other_identifier"), {QStringLiteral("nir")}};
    if (differ(known.departmentId, draft.departmentId))
        return {person, QStringLiteral("other_identifier"), {QStringLiteral("department_id")}};
    const auto owners = m_byDepartmentId.values(draft.departmentId);
    if (!draft.departmentId.isEmpty() && !owners.isEmpty() && !owners.contains(person))
        return {person, QStringLiteral("identifier_of_other_person"), {QStringLiteral("department_id")}};
    return {person, {}, {}};
}

PersonMatch PeopleIndex::byName(const IdentityKeys &draft, const Hits &namesakes) const
{
    if (namesakes.isEmpty())
        return {};
    const BeneficiaryId person = namesakes.first();
    if (namesakes.size() > 1)
        return {person, QStringLiteral("several_namesakes"), {QString::number(namesakes.size())}};
    const IdentityKeys &known = m_people[person];
    const std::array<std::pair<bool, QString>, 5> compared{{{differ(known.nir, draft.nir),
                                                                QStringLiteral("nir")},
        {differ(known.departmentId, draft.departmentId), QStringLiteral("department_id")},
        {differ(known.cafNumber, draft.cafNumber), QStringLiteral("caf_number")},
        {differ(known.franceTravail, draft.franceTravail), QStringLiteral("france_travail_id")},
        {differ(known.franceTravailOld, draft.franceTravailOld), QStringLiteral("france_travail_old_id")}}};
    for (const auto &[different, column] : compared)
        if (different)
            return {person, QStringLiteral("other_identifier"), {column}};
    return {person, {}, {}};
}

PersonMatch PeopleIndex::match(const Beneficiary &draft) const
{
    const IdentityKeys keys(draft);
    const Hits same = namesakes(keys);
    if (const auto hits = m_byNir.values(keys.nir); !keys.nir.isEmpty() && !hits.isEmpty())
        return byIdentifier(keys, hits, same, QStringLiteral("nir"));
    if (const auto hits = m_byDepartmentId.values(keys.departmentId);
        !keys.departmentId.isEmpty() && !hits.isEmpty())
        return byIdentifier(keys, hits, same, QStringLiteral("department_id"));
    Hits inRole;
    if (isSingleRole(keys.role) && !keys.cafNumber.isEmpty())
        for (const BeneficiaryId id : m_byCafNumber.values(keys.cafNumber))
            if (m_people[id].role == keys.role)
                inRole.append(id);
    // The name decides between two members of a household whose roles were exchanged.
    const bool namedMember = same.size() == 1 && m_people[same.first()].cafNumber == keys.cafNumber;
    if (!inRole.isEmpty() && !namedMember)
        return byIdentifier(keys, inRole, same, QStringLiteral("caf_number"));
    return byName(keys, same);
}

QList<BeneficiaryId> PeopleIndex::household(const QString &cafNumber, BeneficiaryId id) const
{
    const QString key = cafKey(cafNumber);
    Hits others = key.isEmpty() ? Hits() : m_byCafNumber.values(key);
    others.removeAll(id);
    std::sort(others.begin(), others.end());
    return others;
}

bool PeopleIndex::isNirOfOther(const QString &nir, BeneficiaryId id) const
{
    auto owners = nir.isEmpty() ? Hits() : m_byNir.values(nir);
    owners.removeAll(id);
    return !owners.isEmpty();
}

bool PeopleIndex::isDepartmentIdOfOther(const QString &departmentId, BeneficiaryId id) const
{
    auto owners = departmentId.isEmpty() ? Hits() : m_byDepartmentId.values(identifierKey(departmentId));
    owners.removeAll(id);
    return !owners.isEmpty();
}
