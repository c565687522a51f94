#include "core/services/beneficiaryservice.h"

#include "core/services/unitofwork.h"

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
