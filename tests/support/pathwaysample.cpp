#include "tests/support/pathwaysample.h"

PathwaySample::PathwaySample(QDate day)
    : today(day)
{
}

OrganisationId PathwaySample::organisation(const QString &name)
{
    Organisation organisation;
    organisation.id = OrganisationId::mint();
    organisation.name = name;
    network.organisations.append(organisation);
    return organisation.id;
}

void PathwaySample::formerName(OrganisationId organisation, const QString &name, QDate to)
{
    const QString current = network.organisations.last().name;
    network.names.append({OrganisationNameId::mint(), organisation, name, {}, to});
    network.names.append({OrganisationNameId::mint(), organisation, current, to.addDays(1), {}});
}

ProfessionalId PathwaySample::professional(
    OrganisationId organisation, const QString &firstName, const QString &familyName)
{
    Professional professional;
    professional.id = ProfessionalId::mint();
    professional.organisation = organisation;
    professional.firstName = firstName;
    professional.familyName = familyName;
    network.professionals.append(professional);
    return professional.id;
}

CircleMember &PathwaySample::member(
    OrganisationId organisation, ProfessionalId professional, CircleMember::Role role, QDate from, QDate to)
{
    CircleMember member;
    member.id = CircleMemberId::mint();
    member.organisation = organisation;
    member.professional = professional;
    member.role = role;
    member.from = from;
    member.to = to;
    facts.members.append(member);
    return facts.members.last();
}

Appointment &PathwaySample::met(OrganisationId organisation, QDate day, Appointment::Status status)
{
    Appointment appointment;
    appointment.id = AppointmentId::mint();
    appointment.organisation = organisation;
    appointment.status = status;
    appointment.startsAt = QDateTime(day, QTime(10, 30));
    facts.appointments.append(appointment);
    return facts.appointments.last();
}

Orientation &PathwaySample::orientation(
    OrganisationId organisation, Track track, QDate decidedOn, QDate proposedOn)
{
    Orientation orientation;
    orientation.id = OrientationId::mint();
    orientation.organisation = organisation;
    orientation.track = track;
    orientation.proposedOn = proposedOn;
    orientation.decidedOn = decidedOn;
    orientation.notifiedOn = decidedOn;
    orientation.state = decidedOn.isValid() ? Orientation::State::Decided : Orientation::State::Proposed;
    facts.orientations.append(orientation);
    return facts.orientations.last();
}

Contract &PathwaySample::contract(
    OrganisationId organisation, Contract::Kind kind, QDate signedOn, QDate endsOn)
{
    Contract contract;
    contract.id = ContractId::mint();
    contract.organisation = organisation;
    contract.kind = kind;
    contract.signedOn = signedOn;
    contract.startsOn = signedOn;
    contract.endsOn = endsOn;
    facts.contracts.append(contract);
    return facts.contracts.last();
}

Review &PathwaySample::review(QDate day, Review::Kind kind)
{
    Review review;
    review.id = ReviewId::mint();
    review.kind = kind;
    review.heldOn = day;
    facts.reviews.append(review);
    return facts.reviews.last();
}

BreachCase &PathwaySample::breach(QDate reportedOn)
{
    BreachCase breach;
    breach.id = BreachCaseId::mint();
    breach.reportedOn = reportedOn;
    breach.facts = QStringLiteral("Deux rendez-vous manqués");
    breach.notifiedOn = reportedOn.addDays(4);
    breach.observationsDueOn = breach.notifiedOn.addDays(10);
    facts.breaches.append(breach);
    return facts.breaches.last();
}

void PathwaySample::obstacle(const QString &theme, int level, QDate day)
{
    ObstacleLevel told;
    told.id = ObstacleLevelId::mint();
    told.theme = theme;
    told.level = level;
    told.notedOn = day;
    obstacles.levels.append(told);
}

PathwayState PathwaySample::state() const { return pathwayState(facts, deadlineRules(), today); }

PathwayPicture PathwaySample::picture() const
{
    return pathwayPicture(facts, state(), deadlineRules(), network, today, obstacles);
}

PathwaySample PathwaySample::eventful()
{
    using Role = CircleMember::Role;
    using Status = Appointment::Status;
    PathwaySample sample;
    const QDate today = sample.today;
    const auto department = sample.organisation(QStringLiteral("Maison des solidarités Nord"));
    const auto employment = sample.organisation(QStringLiteral("France Travail Leclerc"));
    const auto mobility = sample.organisation(QStringLiteral("Mobilité solidaire"));
    const auto town = sample.organisation(QStringLiteral("CCAS de Bellac"));
    const auto moreau = sample.professional(department, QStringLiteral("Claire"), QStringLiteral("Moreau"));
    const auto nguyen = sample.professional(employment, QStringLiteral("Lan"), QStringLiteral("Nguyen"));

    BenefitRight right;
    right.id = BenefitRightId::mint();
    right.appliedOn = today.addDays(-203);
    right.openedOn = today.addDays(-187);
    right.receivedOn = today.addDays(-179);
    right.stateSince = right.openedOn;
    sample.facts.rights = {right};
    sample.facts.registrations = {{RegistrationId::mint(), {}, today.addDays(-201), {}, QStringLiteral("G")}};
    sample.orientation(employment, Track::Professional, today.addDays(-154), today.addDays(-168));
    sample.orientation(department, Track::Social, today.addDays(-84), today.addDays(-112));
    sample.member(employment, nguyen, Role::UniqueReferent, today.addDays(-147), today.addDays(-78));
    sample.member(department, moreau, Role::UniqueReferent, today.addDays(-77));
    sample.member(mobility, {}, Role::SupportWorker, today.addDays(-98));
    sample.member(town, {}, Role::SupportWorker, today.addDays(-131));
    for (const int days : {-139, -125, -69, -62, -48, -39, -37, -16})
        sample.met(days < -100 ? employment : department, today.addDays(days));
    sample.met(mobility, today.addDays(-82));
    sample.met(employment, today.addDays(-118), Status::NoShow);
    sample.met(department, today.addDays(-41), Status::Excused);
    sample.met(town, today.addDays(-11), Status::Cancelled);
    sample.met(department, today.addDays(-4), Status::Planned);
    sample.met(department, today.addDays(9), Status::Planned);
    sample.facts.diagnoses = {{DiagnosisId::mint(), {}, moreau, today.addDays(-60)}};
    sample.contract(employment, Contract::Kind::Ppae, today.addDays(-125), today.addDays(-54));
    sample.contract(department, Contract::Kind::Engagement, today.addDays(-46), today.addDays(139))
        .revisedOn = today.addDays(-16);
    for (const auto &[theme, level, days] : {std::tuple("mobilite", 3, -60), std::tuple("mobilite", 2, -16),
             std::tuple("logement", 4, -60), std::tuple("logement", 0, -39), std::tuple("sante", 1, -60),
             std::tuple("maitrise_langue", 2, -39), std::tuple("difficulte_financiere", 1, -16)})
        sample.obstacle(QLatin1String(theme), level, today.addDays(days));
    sample.review(today.addDays(-16));
    BreachCase &breach = sample.breach(today.addDays(-35));
    breach.decision = BreachCase::Decision::Suspension;
    breach.decidedOn = today.addDays(-15);
    breach.startsOn = today.addDays(-10);
    breach.rate = 50;
    breach.months = 1;
    return sample;
}

PathwaySample PathwaySample::crowded(int count)
{
    PathwaySample sample;
    const auto department = sample.organisation(QStringLiteral("Maison des solidarités Nord"));
    for (int i = 0; i < count; ++i)
        sample.met(department, sample.today.addDays(-i));
    return sample;
}

const PathwayLane &laneOf(const PathwayPicture &picture, PathwayLane::Kind kind, const QString &name)
{
    for (const PathwayLane &lane : picture.lanes)
        if (lane.kind == kind && (name.isEmpty() || lane.name == name))
            return lane;
    static const PathwayLane none{};
    return none;
}
