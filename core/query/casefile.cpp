#include "core/query/casefile.h"

#include "core/base/period.h"
#include "core/query/people.h"
#include "core/rules/appointmentstate.h"
#include "core/storage/factsreader.h"
#include "core/storage/recordstore.h"
#include "core/storage/values.h"

#include <QSet>

#include <limits>

namespace {

constexpr int OneVisit = 10; // minutes

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
    newestFirst(facts.orientations, [](const Orientation &each) {
        return each.decidedOn.isValid() ? each.decidedOn : each.waitedSince();
    });
    newestFirst(facts.members, [](const CircleMember &member) { return member.from; });
    newestFirst(facts.appointments, [](const Appointment &each) { return each.startsAt; });
    newestFirst(facts.diagnoses, [](const Diagnosis &each) { return each.validatedOn; });
    newestFirst(facts.contracts, [](const Contract &contract) { return contract.startsOn; });
    newestFirst(facts.reviews, [](const Review &review) { return review.heldOn; });
    newestFirst(facts.breaches, [](const BreachCase &breach) { return breach.reportedOn; });
    newestFirst(facts.jobChecks, [](const JobCheck &check) { return check.checkedOn; });
    newestFirst(facts.rightsRequests, [](const RightsRequest &each) { return each.receivedOn; });
    newestFirst(facts.exits, [](const Exit &exit) { return exit.leftOn; });
}

QList<ProposalRow> readProposals(const Access &access, const CaseFile &file)
{
    QList<ProposalRow> proposals;
    for (const FactProposal &each : RecordStore::select<FactProposal>(access.database,
             QStringLiteral("WHERE beneficiary_id = ? AND state = 'proposed' ORDER BY id"),
             {file.person.id.value()}))
        for (const HouseholdRow &row : file.household)
            if (row.beneficiary == each.source)
                proposals.append({each, personName(row.familyName, row.firstName)});
    return proposals;
}

/// What is not named to the reader leaves neither its name, nor its professionals', nor its place.
void maskNetwork(CaseFile &file, OrganisationId reader, Level level)
{
    QSet<OrganisationId> hidden;
    for (Organisation &each : file.organisations)
        if (!isNamed(each, reader, level)) {
            each = masked(each);
            hidden.insert(each.id);
        }
    if (hidden.isEmpty())
        return;
    file.organisationNames.removeIf(
        [&hidden](const OrganisationName &each) { return hidden.contains(each.organisation); });
    for (Professional &each : file.professionals)
        if (hidden.contains(each.organisation))
            each = {.id = each.id, .organisation = each.organisation};
    for (Appointment &each : file.facts.appointments)
        if (hidden.contains(each.organisation))
            each.place.clear();
}

/// The bodies and the people that a file names.
struct Named
{
    QSet<OrganisationId> organisations{};
    QSet<ProfessionalId> professionals{};

    void add(OrganisationId organisation, ProfessionalId professional)
    {
        organisations.insert(organisation);
        professionals.insert(professional);
    }
    /// Of each record, who acts and for whom.
    template <class Record>
    void addEach(const QList<Record> &records)
    {
        for (const Record &each : records)
            add(each.organisation, each.professional);
    }
    void addFacts(const PathwayFacts &facts);
    void addWork(const CaseWork &work);
};

void Named::addFacts(const PathwayFacts &facts)
{
    addEach(facts.members);
    addEach(facts.appointments);
    addEach(facts.reviews);
    for (const Orientation &each : facts.orientations)
        add(each.organisation, each.requester);
    for (const Contract &each : facts.contracts)
        add(each.organisation, each.signatory);
    for (const Diagnosis &each : facts.diagnoses)
        professionals.insert(each.professional);
    for (const BreachCase &each : facts.breaches)
        professionals.insert(each.professional);
    for (const JobCheck &each : facts.jobChecks)
        professionals.insert(each.professional);
    for (const RightsRequest &each : facts.rightsRequests)
        organisations.insert(each.organisation);
}

void Named::addWork(const CaseWork &work)
{
    addEach(work.actions);
    addEach(work.participants);
    addEach(work.conferences.attendees);
    addEach(work.conferences.positions);
    for (const RequestLine &line : work.requests) {
        organisations.insert(line.request.fromOrganisation);
        organisations.insert(line.request.toOrganisation);
    }
    for (const Conference &each : work.conferences.conferences)
        professionals.insert(each.professional);
    for (const Exclusion &each : work.exclusions)
        professionals.insert(each.professional);
    for (const ObstacleLevel &each : work.levels)
        professionals.insert(each.professional);
}

void readNetwork(Database &database, CaseFile &file)
{
    Named named;
    named.addFacts(file.facts);
    named.addWork(file.work);
    for (const OrganisationId id : std::as_const(named.organisations)) {
        if (const auto found = RecordStore::find<Organisation>(database, id))
            file.organisations.append(*found);
        file.organisationNames += RecordStore::select<OrganisationName>(
            database, QStringLiteral("WHERE organisation_id = ?"), {id.value()});
    }
    for (const ProfessionalId id : std::as_const(named.professionals))
        if (const auto found = RecordStore::find<Professional>(database, id))
            file.professionals.append(*found);
}

/// What the bodies of a whole file offer, to know in which domain each acts.
void readOffers(Database &database, CaseFile &file)
{
    for (const Organisation &organisation : std::as_const(file.organisations))
        for (const ServiceOffer &offer : RecordStore::select<ServiceOffer>(database,
                 QStringLiteral("WHERE organisation_id = ? ORDER BY id"), {organisation.id.value()}))
            file.offeredThemes[organisation.id] += offer.themes;
}

void readAuthors(Database &database, CaseWork &work)
{
    if (work.notes.isEmpty())
        return;
    Rows rows(database,
        QStringLiteral("SELECT a.id, a.login, p.family_name, p.first_name FROM account a "
                       "LEFT JOIN professional p ON p.id = a.professional_id"));
    while (rows.next())
        work.authors.insert(rows.id<AccountId>(0),
            rows.text(2).isEmpty() ? rows.text(1) : personName(rows.text(2), rows.text(3)));
}

ConferenceRecords readConferences(Database &database, BeneficiaryId beneficiary)
{
    const QVariantList of{beneficiary.value()};
    const QString clause = QStringLiteral("WHERE beneficiary_id = ? ORDER BY ");
    ConferenceRecords records;
    records.conferences =
        RecordStore::select<Conference>(database, clause + QStringLiteral("held_at DESC, id DESC"), of);
    if (records.conferences.isEmpty())
        return records;
    records.attendees = RecordStore::select<ConferenceAttendee>(database, clause + QStringLiteral("id"), of);
    records.items = RecordStore::select<ConferenceItem>(database, clause + QStringLiteral("place, id"), of);
    records.positions = RecordStore::select<Position>(database, clause + QStringLiteral("stated_on, id"), of);
    records.decisions = RecordStore::select<ConferenceDecision>(database, clause + QStringLiteral("id"), of);
    return records;
}

CaseWork readWork(const Access &access, BeneficiaryId beneficiary, const PathwayFacts &facts, Level level)
{
    Database &database = access.database;
    const QVariantList of{beneficiary.value()};
    const QString clause = QStringLiteral("WHERE beneficiary_id = ?");
    CaseWork work;
    work.vocabulary = Vocabulary(RecordStore::select<Term>(database), access.today());
    work.notes = disclosed(RecordStore::select<Note>(
                               database, clause + QStringLiteral(" ORDER BY written_at DESC, id DESC"), of),
        {access.session.account, access.session.organisation}, level);
    readAuthors(database, work);
    if (level >= Level::General)
        work.participants = RecordStore::select<AppointmentParticipant>(
            database, clause + QStringLiteral(" ORDER BY id"), of);
    work.requests = requestsOf(access, {.closed = true, .person = beneficiary});
    if (level < Level::Full)
        return work;
    work.objections = RecordStore::select<Objection>(
        database, clause + QStringLiteral(" ORDER BY received_on DESC, id"), of);
    work.exclusions =
        RecordStore::select<Exclusion>(database, clause + QStringLiteral(" ORDER BY noted_on DESC, id"), of);
    work.situations = RecordStore::select<Situation>(database, clause, of);
    work.levels = RecordStore::select<ObstacleLevel>(database, clause, of);
    work.targets = RecordStore::select<Target>(database, clause + QStringLiteral(" ORDER BY set_on, id"), of);
    work.actions = RecordStore::select<PlanAction>(database,
        clause + QStringLiteral(" ORDER BY CASE WHEN due_on IS NULL THEN 1 ELSE 0 END, due_on, id"), of);
    work.amendments =
        RecordStore::select<ContractAmendment>(database, clause + QStringLiteral(" ORDER BY number, id"), of);
    work.snoozes = RecordStore::select<Snooze>(database, clause + QStringLiteral(" AND account_id = ?"),
        of + QVariantList{access.session.account.value()});
    work.conferences = readConferences(database, beneficiary);
    work.diagnosis = diagnosisOn(
        work.situations, work.levels, facts.diagnoses, work.targets, work.actions, access.today());
    return work;
}

/// What was read within the last minutes is the same visit.
QDateTime lastVisit(const Access &access, BeneficiaryId beneficiary)
{
    Rows rows(access.database,
        QStringLiteral("SELECT MAX(at) FROM trail WHERE beneficiary_id = ? AND account_id = ? "
                       "AND operation = 'consult_file' AND result = 'done' AND at < ?"),
        {beneficiary.value(), access.session.account.value(),
            Values::toValue(access.clock.now().addSecs(-60 * OneVisit))});
    return rows.next() ? rows.dateTime(0) : QDateTime();
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

/// What a level leaves of a file that the trail says is being read.
CaseFile readFile(const Access &access, const Beneficiary &person, Level level)
{
    CaseFile file;
    file.now = access.clock.now();
    file.today = file.now.date();
    file.level = level;
    file.restricted = restrictedPeople(access).contains(person.id);
    file.person = disclosed(person, level);
    const PathwayFacts facts = FactsReader(access.database).facts(person);
    file.facts = disclosed(facts, level);
    sort(file.facts);
    file.state = disclosed(pathwayState(facts, deadlineRules(), file.today), level);
    file.work = readWork(access, person.id, facts, level);
    file.lastVisitAt = lastVisit(access, person.id);
    if (level >= Level::Full)
        file.household = readHousehold(access.database, person.id);
    file.proposals = readProposals(access, file);
    readNetwork(access.database, file);
    if (level >= Level::Full)
        readOffers(access.database, file);
    maskNetwork(file, access.session.organisation, level);
    return file;
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

QList<AppointmentParticipant> CaseFile::participantsOf(AppointmentId appointment) const
{
    QList<AppointmentParticipant> found;
    for (const AppointmentParticipant &each : work.participants)
        if (each.appointment == appointment)
            found.append(each);
    return found;
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
        if (stateAt(each, now) == AppointmentState::ToCome && each.startsAt.date() >= today
            && (!next || each.startsAt < next->startsAt))
            next = each;
    return next;
}

Result<CaseFile> caseFile(const Access &access, BeneficiaryId beneficiary)
{
    const auto person = RecordStore::find<Beneficiary>(access.database, beneficiary);
    if (!person)
        return Error{ErrorCode::NotFound, QString()};
    const auto level = openForReading(access, Operation::ConsultFile, beneficiary);
    if (!level)
        return level.error();
    return readFile(access, *person, *level);
}

Result<CaseFile> caseFileFor(
    const Access &access, BeneficiaryId beneficiary, const QString &document, QDate on)
{
    const auto person = RecordStore::find<Beneficiary>(access.database, beneficiary);
    if (!person)
        return Error{ErrorCode::NotFound, QString()};
    const auto level = openForReading(access, Operation::PrintFile, beneficiary, document);
    if (!level)
        return level.error();
    const FixedClock then(on, access.clock.now().time());
    CaseFile file = readFile({access.database, access.session, then}, *person, *level);
    // What lies on a table is read by others; the person's own papers name whom she knows.
    if (document != QLatin1String("plan") && document != QLatin1String("contract")
        && document != QLatin1String("access_export") && document != QLatin1String("rights_letter"))
        maskNetwork(file, access.session.organisation, Level::General);
    return file;
}

Result<CaseFile> fileSeenBy(const Access &access, BeneficiaryId beneficiary, OrganisationId partner)
{
    const auto person = RecordStore::find<Beneficiary>(access.database, beneficiary);
    if (!person)
        return Error{ErrorCode::NotFound, QString()};
    const Decision decision = decisionOn(access, Operation::ConsultFile, beneficiary);
    if (!decision.allow || decision.level < Level::Full)
        return Error{ErrorCode::Refused, codeOf(Decision::Reason::NotInTheCircle)};
    Session contact;
    contact.account = AccountId(std::numeric_limits<qint64>::max()); // nobody's: no note is its own
    contact.role = Account::Role::PartnerContact;
    contact.organisation = partner;
    return readFile({access.database, contact, access.clock}, *person, Level::General);
}

CaseWork workOn(const CaseFile &file, QDate on)
{
    CaseWork work = file.work;
    const auto isLater = [on](QDate day) { return day.isValid() && day > on; };
    work.situations.removeIf([&](const Situation &each) { return isLater(each.notedOn); });
    work.levels.removeIf([&](const ObstacleLevel &each) { return isLater(each.notedOn); });
    work.targets.removeIf([&](const Target &each) { return isLater(each.setOn); });
    QSet<TargetId> kept;
    for (Target &each : work.targets) {
        kept.insert(each.id);
        if (isLater(each.agreedOn))
            each.agreedOn = {};
        if (isLater(each.endedOn)) {
            each.state = Target::State::InProgress;
            each.endedOn = {};
        }
    }
    work.actions.removeIf([&kept](const PlanAction &each) { return !kept.contains(each.target); });
    for (PlanAction &each : work.actions)
        if (isLater(each.endedOn)) {
            each.state = isLater(each.startsOn) ? PlanAction::State::Planned : PlanAction::State::InProgress;
            each.endedOn = {};
        }
    work.diagnosis =
        diagnosisOn(work.situations, work.levels, file.facts.diagnoses, work.targets, work.actions, on);
    return work;
}
