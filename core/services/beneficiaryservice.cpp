#include "core/services/beneficiaryservice.h"

#include "core/services/unitofwork.h"

#include <algorithm>

namespace {

bool shareHousehold(Database &database, BeneficiaryId one, BeneficiaryId other)
{
    Rows rows(database,
        QStringLiteral(
            "SELECT 1 FROM household_member a JOIN household_member b ON b.household_id = a.household_id "
            "WHERE a.beneficiary_id = ? AND b.beneficiary_id = ? AND a.valid_to IS NULL "
            "AND b.valid_to IS NULL"),
        {one.value(), other.value()});
    return one != other && rows.next();
}

/// What a file knows of a fact that it has a field for.
QString knownOf(const Beneficiary &person, FactProposal::Fact fact)
{
    switch (fact) {
    case FactProposal::Fact::Address:
        if (person.address.isEmpty() && person.city.isEmpty())
            return {};
        return QStringList{person.address, person.addressComplement, person.postcode, person.city}.join(
            QLatin1Char('\n'));
    case FactProposal::Fact::CafNumber:
        return person.cafNumber;
    case FactProposal::Fact::Phone:
        return person.phone;
    case FactProposal::Fact::Children:
    case FactProposal::Fact::RentArrears:
        break;
    }
    return {};
}

/// Writes what was accepted where the file has a field for it; false where it has none.
bool adopt(Beneficiary &person, const FactProposal &proposal)
{
    const QStringList lines = proposal.value.split(QLatin1Char('\n'));
    switch (proposal.fact) {
    case FactProposal::Fact::Address:
        person.address = lines.value(0);
        person.addressComplement = lines.value(1);
        person.postcode = lines.value(2);
        person.city = lines.value(3);
        return true;
    case FactProposal::Fact::CafNumber:
        person.cafNumber = proposal.value;
        return true;
    case FactProposal::Fact::Phone:
        person.phone = proposal.value;
        return true;
    case FactProposal::Fact::Children:
    case FactProposal::Fact::RentArrears:
        break;
    }
    return false;
}

} // namespace

BeneficiaryService::BeneficiaryService(Access context)
    : m_context(context)
{
}

QString nextReference(Database &database, int year)
{
    const QString prefix = QStringLiteral("M-%1-").arg(year);
    Rows rows(database,
        QStringLiteral("SELECT MAX(reference) FROM beneficiary WHERE reference >= ? AND reference < ?"),
        {prefix, prefix + QLatin1Char(':')});
    const int last = rows.next() ? rows.text(0).mid(prefix.size()).toInt() : 0;
    return prefix + QStringLiteral("%1").arg(last + 1, 6, 10, QLatin1Char('0'));
}

Result<BeneficiaryId> BeneficiaryService::create(Beneficiary beneficiary)
{
    const QDate today = m_context.clock.today();
    for (const auto flaw : beneficiary.flaws(today))
        if (Beneficiary::isError(flaw))
            return Error{ErrorCode::Invalid, QString::number(int(flaw))};
    beneficiary.id = BeneficiaryId::mint();
    UnitOfWork work(
        m_context.database, m_context.session, m_context.clock, Command::CreateBeneficiary, beneficiary.id);
    if (!beneficiary.followedSince.isValid())
        beneficiary.followedSince = today;
    beneficiary.reference = nextReference(m_context.database, today.year());
    work.insert(beneficiary);
    if (!m_context.session.professional.isNull()) {
        CircleMember member;
        member.beneficiary = beneficiary.id;
        member.organisation = m_context.session.organisation;
        member.professional = m_context.session.professional;
        member.role = CircleMember::Role::SupportWorker;
        member.from = today;
        work.insert(member);
    }
    if (const auto done = work.commit(); !done)
        return done.error();
    return beneficiary.id;
}

Result<void> BeneficiaryService::edit(const Beneficiary &beneficiary)
{
    for (const auto flaw : beneficiary.flaws(m_context.clock.today()))
        if (Beneficiary::isError(flaw))
            return Error{ErrorCode::Invalid, QString::number(int(flaw))};
    UnitOfWork work(
        m_context.database, m_context.session, m_context.clock, Command::EditBeneficiary, beneficiary.id);
    work.update(beneficiary);
    return work.commit();
}

Result<BenefitRightId> BeneficiaryService::saveRight(BenefitRight right)
{
    UnitOfWork work(
        m_context.database, m_context.session, m_context.clock, Command::EditRight, right.beneficiary);
    if (right.id.isNull())
        work.insert(right);
    else
        work.update(right);
    if (const auto done = work.commit(); !done)
        return done.error();
    return right.id;
}

Result<RegistrationId> BeneficiaryService::saveRegistration(Registration registration)
{
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::EditRegistration,
        registration.beneficiary);
    if (registration.id.isNull())
        work.insert(registration);
    else
        work.update(registration);
    if (const auto done = work.commit(); !done)
        return done.error();
    return registration.id;
}

Result<void> BeneficiaryService::linkHousehold(BeneficiaryId one, BeneficiaryId other, QDate from)
{
    const auto current = [this](BeneficiaryId beneficiary) {
        const auto found = RecordStore::select<HouseholdMember>(m_context.database,
            QStringLiteral("WHERE beneficiary_id = ? AND valid_to IS NULL"), {beneficiary.value()});
        return found.isEmpty() ? HouseholdId() : found.first().household;
    };
    const HouseholdId mine = current(one);
    const HouseholdId theirs = current(other);
    if (one == other || (!mine.isNull() && !theirs.isNull()))
        return Error{ErrorCode::Invalid, QStringLiteral("household")};
    const HouseholdId household = !mine.isNull() ? mine : !theirs.isNull() ? theirs : HouseholdId::mint();
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::LinkHousehold, one);
    for (const BeneficiaryId each : {one, other}) {
        if (!current(each).isNull())
            continue;
        HouseholdMember member;
        member.household = household;
        member.beneficiary = each;
        member.from = from;
        work.insert(member);
    }
    return work.commit();
}

Result<void> BeneficiaryService::leaveHousehold(BeneficiaryId person, QDate lastDay)
{
    Database &database = m_context.database;
    const auto places = RecordStore::select<HouseholdMember>(
        database, QStringLiteral("WHERE beneficiary_id = ? AND valid_to IS NULL"), {person.value()});
    if (places.isEmpty())
        return Error{ErrorCode::NotFound, QString()};
    if (!lastDay.isValid() || lastDay > m_context.today() || lastDay < places.first().from)
        return Error{ErrorCode::Invalid, QStringLiteral("household_end")};
    UnitOfWork work(database, m_context.session, m_context.clock, Command::LeaveHousehold, person);
    HouseholdMember mine = places.first();
    mine.to = lastDay;
    work.update(mine);
    const auto others = RecordStore::select<HouseholdMember>(database,
        QStringLiteral("WHERE household_id = ? AND beneficiary_id <> ? AND valid_to IS NULL"),
        {mine.household.value(), person.value()});
    // A household of one is none; whoever accompanies the other ends it when the account may not.
    if (others.size() == 1
        && decisionOn(m_context, Operation::LinkHousehold, others.first().beneficiary).allow) {
        HouseholdMember last = others.first();
        last.to = std::max(lastDay, last.from);
        work.update(last);
    }
    return work.commit();
}

Result<void> BeneficiaryService::propose(
    BeneficiaryId from, BeneficiaryId to, FactProposal::Fact fact, const QString &words)
{
    const auto source = RecordStore::find<Beneficiary>(m_context.database, from);
    const auto target = RecordStore::find<Beneficiary>(m_context.database, to);
    if (!source || !target)
        return Error{ErrorCode::NotFound, QString()};
    if (!shareHousehold(m_context.database, from, to))
        return Error{ErrorCode::Invalid, QStringLiteral("household")};
    const bool reaches = fact == FactProposal::Fact::Address || fact == FactProposal::Fact::Phone;
    if (reaches && (!source->safeContact.isEmpty() || source->doNotCall))
        return Error{ErrorCode::Invalid, QStringLiteral("protected")};
    FactProposal proposal{.beneficiary = to,
        .source = from,
        .fact = fact,
        .value = words.trimmed().isEmpty() ? knownOf(*source, fact) : words.trimmed(),
        .proposedOn = m_context.today(),
        .professional = m_context.session.professional};
    if (proposal.value.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("nothing")};
    UnitOfWork work(m_context.database, m_context.session, m_context.clock, Command::ProposeFact, from);
    work.insert(proposal);
    return work.commit();
}

Result<void> BeneficiaryService::answer(FactProposalId id, bool accepted)
{
    auto proposal = RecordStore::find<FactProposal>(m_context.database, id);
    if (!proposal || proposal->state != FactProposal::State::Proposed)
        return Error{ErrorCode::NotFound, QString()};
    auto person = RecordStore::find<Beneficiary>(m_context.database, proposal->beneficiary);
    if (!person)
        return Error{ErrorCode::NotFound, QString()};
    proposal->state = accepted ? FactProposal::State::Accepted : FactProposal::State::Declined;
    proposal->answeredOn = m_context.today();
    UnitOfWork work(
        m_context.database, m_context.session, m_context.clock, Command::AnswerProposal, person->id);
    work.update(*proposal);
    if (accepted && adopt(*person, *proposal))
        work.update(*person);
    return work.commit();
}
