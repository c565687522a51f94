#include "core/query/casefile.h"

#include "core/base/period.h"
#include "core/query/people.h"
#include "core/storage/factsreader.h"
#include "core/storage/recordstore.h"

#include <QSet>

namespace {

template <class Record, class Key>
void newestFirst(QList<Record> &records, Key key)
{
    std::stable_sort(
        records.begin(), records.end(), [&key](const Record &a, const Record &b) { return key(b) < key(a); });
}

void sort(PathwayFacts &facts)
{
    newestFirst(facts.rights, [](const BenefitRight &right) {
        return std::max({right.stateSince, right.openedOn, right.appliedOn, right.closedOn});
    });
    newestFirst(facts.registrations, [](const Registration &each) { return each.registeredOn; });
    newestFirst(facts.orientations,
        [](const Orientation &each) { return each.decidedOn.isValid() ? each.decidedOn : each.proposedOn; });
    newestFirst(facts.members, [](const CircleMember &member) { return member.from; });
    newestFirst(facts.appointments, [](const Appointment &each) { return each.startsAt; });
    newestFirst(facts.diagnoses, [](const Diagnosis &each) { return each.validatedOn; });
    newestFirst(facts.contracts, [](const Contract &contract) { return contract.startsOn; });
    newestFirst(facts.exits, [](const Exit &exit) { return exit.leftOn; });
}

void readNetwork(Database &database, CaseFile &file)
{
    QSet<OrganisationId> organisations;
    QSet<ProfessionalId> professionals;
    for (const CircleMember &member : std::as_const(file.facts.members)) {
        organisations.insert(member.organisation);
        professionals.insert(member.professional);
    }
    for (const Appointment &appointment : std::as_const(file.facts.appointments)) {
        organisations.insert(appointment.organisation);
        professionals.insert(appointment.professional);
    }
    for (const Orientation &orientation : std::as_const(file.facts.orientations))
        organisations.insert(orientation.organisation);
    for (const Contract &contract : std::as_const(file.facts.contracts))
        organisations.insert(contract.organisation);
    for (const Diagnosis &diagnosis : std::as_const(file.facts.diagnoses))
        professionals.insert(diagnosis.professional);
    for (const OrganisationId id : std::as_const(organisations)) {
        if (const auto found = RecordStore::find<Organisation>(database, id))
            file.organisations.append(*found);
        file.organisationNames += RecordStore::select<OrganisationName>(
            database, QStringLiteral("WHERE organisation_id = ?"), {id.value()});
    }
    for (const ProfessionalId id : std::as_const(professionals))
        if (const auto found = RecordStore::find<Professional>(database, id))
            file.professionals.append(*found);
}

QList<HouseholdRow> readHousehold(Database &database, BeneficiaryId beneficiary)
{
    QList<HouseholdRow> household;
    Rows rows(database,
        QStringLiteral("SELECT b.id, b.reference, b.family_name, b.first_name, b.birth_date, b.file_role, "
                       "other.valid_from FROM household_member mine "
                       "JOIN household_member other ON other.household_id = mine.household_id "
                       "JOIN beneficiary b ON b.id = other.beneficiary_id "
                       "WHERE mine.beneficiary_id = ? AND mine.valid_to IS NULL "
                       "AND other.beneficiary_id <> ? AND other.valid_to IS NULL "
                       "ORDER BY b.birth_date, b.id"),
        {beneficiary.value(), beneficiary.value()});
    while (rows.next())
        household.append({rows.id<BeneficiaryId>(0), rows.text(1), rows.text(2), rows.text(3), rows.date(4),
            fromCode<Beneficiary::FileRole>(rows.text(5)).value_or(Beneficiary::FileRole::Unknown),
            rows.date(6)});
    return household;
}

} // namespace

QString CaseFile::organisationName(OrganisationId organisation, QDate day) const
{
    for (const Organisation &each : organisations)
        if (each.id == organisation)
            return nameOn(each, organisationNames, day);
    return {};
}

QString CaseFile::professionalName(ProfessionalId professional) const
{
    for (const Professional &each : professionals)
        if (each.id == professional)
            return personName(each.familyName, each.firstName);
    return {};
}

QDate CaseFile::lastContactOn(OrganisationId organisation) const
{
    QDate last;
    for (const Appointment &each : facts.appointments)
        if (each.status == Appointment::Status::Attended && each.startsAt.date() <= today
            && (organisation.isNull() || each.organisation == organisation))
            last = std::max(last, each.startsAt.date());
    return last;
}

QList<CircleMember> CaseFile::currentCircle() const
{
    QList<CircleMember> current;
    for (const CircleMember &member : facts.members)
        if (Period{member.from, member.to}.contains(today))
            current.append(member);
    return current;
}

std::optional<CircleMember> CaseFile::referent() const
{
    for (const CircleMember &member : currentCircle())
        if (member.role == CircleMember::Role::UniqueReferent)
            return member;
    return {};
}

std::optional<Appointment> CaseFile::nextAppointment() const
{
    std::optional<Appointment> next;
    for (const Appointment &each : facts.appointments)
        if (each.status == Appointment::Status::Planned && each.startsAt.date() >= today
            && (!next || each.startsAt < next->startsAt))
            next = each;
    return next;
}

Result<CaseFile> caseFile(const Access &access, BeneficiaryId beneficiary)
{
    Database &database = access.database;
    const auto person = RecordStore::find<Beneficiary>(database, beneficiary);
    if (!person)
        return Error{ErrorCode::NotFound, QString()};
    const auto level = openForReading(access, Operation::ConsultFile, beneficiary);
    if (!level)
        return level.error();
    CaseFile file;
    file.today = access.today();
    file.level = *level;
    file.person = disclosed(*person, *level);
    const PathwayFacts facts = FactsReader(database).facts(*person);
    file.facts = disclosed(facts, *level);
    sort(file.facts);
    file.state = disclosed(pathwayState(facts, deadlineRules(), file.today), *level);
    if (*level >= Level::Full)
        file.household = readHousehold(database, beneficiary);
    readNetwork(database, file);
    return file;
}
