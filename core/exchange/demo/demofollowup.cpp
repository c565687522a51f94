#include "core/exchange/demo/demofollowup.h"

namespace {

constexpr int EverySoManyAnswered = 60; ///< supported people for one request that was not followed
constexpr int EverySoManyReopened = 150;

} // namespace

DemoFollowUpMaker::DemoFollowUpMaker(const DemoOptions &options, const DemoNetwork &network, DemoIds &ids)
    : m_today(options.today)
    , m_network(network)
    , m_ids(ids)
    , m_random(options.seed * 31 + 4)
{
}

void DemoFollowUpMaker::write(const DemoCase &written, DemoPeople &people)
{
    m_case = &written;
    m_people = &people;
    signContracts();
    writeReviews();
    writeRequests();
    writeBreaches();
    if (subject().standing == DemoStanding::Supported)
        reopen();
    writeJobChecks();
}

void DemoFollowUpMaker::signContracts()
{
    for (qsizetype i = m_case->contracts; i < m_people->contracts.size(); ++i) {
        Contract &contract = m_people->contracts[i];
        const bool ours = contract.organisation == subject().counsellor.organisation;
        contract.personSignedOn = contract.signedOn;
        contract.bodySignedOn = contract.signedOn;
        contract.signatory = ours ? subject().counsellor.professional : m_case->former.professional;
        amend(contract);
    }
}

/// At its joint review; outside of the social track, where no review depends on it, at another meeting.
QDate DemoFollowUpMaker::amendedOn(const Contract &contract)
{
    if (contract.revisedOn.isValid())
        return m_random.chance(0.5) ? contract.revisedOn : QDate();
    if (subject().line.track == Track::Social || contract.kind != Contract::Kind::Engagement
        || !m_random.chance(0.15))
        return {};
    const QDate last = contract.endsOn.isValid() ? std::min(contract.endsOn, m_today) : m_today;
    for (qsizetype i = m_case->appointments; i < m_people->appointments.size(); ++i) {
        const Appointment &each = m_people->appointments.at(i);
        const QDate day = each.startsAt.date();
        if (each.status == Appointment::Status::Attended && day > contract.startsOn.addDays(20) && day < last)
            return day;
    }
    return {};
}

void DemoFollowUpMaker::amend(Contract &contract)
{
    const QDate day = amendedOn(contract);
    if (!day.isValid())
        return;
    auto made = begun<ContractAmendment>();
    made.id = m_ids.next<ContractAmendmentId>();
    made.contract = contract.id;
    made.number = 1;
    made.agreedOn = day;
    made.formerEndsOn = made.endsOn = contract.endsOn;
    made.formerHours = made.weeklyHours = contract.weeklyHours;
    made.hoursReason = contract.hoursReason;
    const QDate former = contract.endsOn.addMonths(-2);
    if (contract.endsOn.isValid() && former > day && m_random.chance(0.5)) {
        made.formerEndsOn = former;
        made.subject = QStringLiteral("Prolongation de deux mois");
    } else {
        made.formerHours = std::max(1.0, contract.weeklyHours - 4);
        made.subject = QStringLiteral("Nombre d’heures d’activité");
    }
    contract.revisedOn = day;
    m_people->amendments.append(made);
}

Contract *DemoFollowUpMaker::contractOn(QDate day)
{
    Contract *found = nullptr;
    for (qsizetype i = m_case->contracts; i < m_people->contracts.size(); ++i) {
        Contract &each = m_people->contracts[i];
        if (each.startsOn < day && (!each.endsOn.isValid() || day <= each.endsOn))
            found = &each;
    }
    return found;
}

void DemoFollowUpMaker::addReview(
    Review::Kind kind, QDate day, Review::Conclusion conclusion, const DemoPartner &other)
{
    static const QStringList summaries{
        QStringLiteral("Les actions prévues ont été faites. Le parcours continue."),
        QStringLiteral("Deux objectifs sur trois avancent. Le plan est ajusté avec la personne."),
        QStringLiteral("Point partagé avec la personne sur les démarches des derniers mois."),
        QStringLiteral("Les démarches de santé passent avant la recherche d’emploi pour six mois.")};
    auto made = begun<Review>();
    made.id = m_ids.next<ReviewId>();
    made.kind = kind;
    made.heldOn = day;
    if (const Contract *contract = contractOn(day))
        made.contract = contract->id;
    made.professional = subject().counsellor.professional;
    made.organisation = other.organisation;
    made.conclusion = conclusion;
    made.summary = m_random.pick(summaries);
    m_people->reviews.append(made);
}

void DemoFollowUpMaker::inviteTo(const Appointment &appointment, const DemoPartner &partner)
{
    auto made = begun<AppointmentParticipant>();
    made.id = m_ids.next<AppointmentParticipantId>();
    made.appointment = appointment.id;
    made.organisation = partner.organisation;
    made.professional = partner.professional;
    m_people->participants.append(made);
}

void DemoFollowUpMaker::writeReviews()
{
    using Held = Appointment::Kind;
    const auto franceTravail = m_network.partners.value(QStringLiteral("@FT"));
    for (qsizetype i = m_case->appointments; i < m_people->appointments.size(); ++i) {
        const Appointment &each = m_people->appointments.at(i);
        const QDate day = each.startsAt.date();
        const bool held = each.status == Appointment::Status::Attended;
        const bool recent = day > m_today.addDays(-200);
        if (held && each.kind == Held::JointReview && !franceTravail.isEmpty()) {
            const DemoPartner other = m_random.pick(franceTravail);
            const Contract *contract = contractOn(day);
            const bool revised = contract && contract->revisedOn == day;
            addReview(Review::Kind::Joint, day,
                revised ? Review::Conclusion::Revise : Review::Conclusion::Continue, other);
            inviteTo(each, other);
        } else if (held && each.kind == Held::ContractSigning && contractOn(day) && m_random.chance(0.35)) {
            addReview(Review::Kind::Progress, day, Review::Conclusion::Continue);
        } else if (recent && each.kind == Held::FollowUp && !m_case->circle.isEmpty()
            && m_random.chance(0.05)) {
            inviteTo(each, m_random.pick(m_case->circle));
        }
    }
    const QDate leftOn = subject().line.leftOn;
    if (leftOn.isValid() && m_random.chance(0.5))
        addReview(Review::Kind::Final, leftOn, Review::Conclusion::Leave);
}

void DemoFollowUpMaker::writeRequests()
{
    const DemoTimeline &line = subject().line;
    const bool changed = line.formerOrientationOn.isValid() && m_random.chance(0.5);
    for (qsizetype i = m_case->orientations; i < m_people->orientations.size(); ++i) {
        Orientation &each = m_people->orientations[i];
        if (each.state == Orientation::State::Proposed)
            ask(each);
        else if (changed && each.decidedOn == line.decidedOn)
            accept(each);
    }
    if (subject().standing == DemoStanding::Supported && ++m_supported % EverySoManyAnswered == 20)
        addAnsweredRequest();
}

/// Waiting: two in three were put to who decides.
void DemoFollowUpMaker::ask(Orientation &orientation)
{
    orientation.requestedOn = std::max(
        subject().line.referentFrom.addDays(1), orientation.proposedOn.addDays(-m_random.between(1, 9)));
    orientation.requester = subject().counsellor.professional;
    if (++m_waiting % 3 == 0)
        orientation.proposedOn = {};
}

void DemoFollowUpMaker::accept(Orientation &orientation)
{
    const QDate asked = orientation.decidedOn.addDays(-m_random.between(12, 35));
    if (asked <= subject().line.formerOrientationOn.addDays(20))
        return;
    orientation.requestedOn = asked;
    orientation.proposedOn = asked.addDays(m_random.between(2, 8));
    orientation.requester = m_case->former.professional;
    orientation.reason = QStringLiteral("L’accompagnement d’un autre organisme répond mieux à la situation.");
    orientation.decisionReason = QStringLiteral("Proposition suivie.");
}

/// The département maintained the orientation, or the request was taken back.
void DemoFollowUpMaker::addAnsweredRequest()
{
    const DemoTimeline &line = subject().line;
    const QDate asked = m_today.addDays(-m_random.between(60, 150));
    if (asked <= line.referentFrom.addDays(20))
        return;
    auto made = begun<Orientation>();
    made.id = m_ids.next<OrientationId>();
    const bool maintained = m_supported % (2 * EverySoManyAnswered) == 20;
    made.state = maintained ? Orientation::State::Refused : Orientation::State::Withdrawn;
    made.track = line.track == Track::Professional ? Track::SocioProfessional : Track::Professional;
    made.organisation = m_random.pick(m_network.counsellors).organisation;
    made.requestedOn = asked;
    made.requester = subject().counsellor.professional;
    made.proposedOn = asked.addDays(m_random.between(2, 9));
    made.decidedOn = made.proposedOn.addDays(m_random.between(12, 30));
    made.reason = QStringLiteral("La personne cherche un emploi à temps plein.");
    made.decisionReason = maintained
        ? QStringLiteral("Orientation maintenue : le plan en cours répond à ce besoin.")
        : QStringLiteral("Demande retirée en accord avec la personne.");
    m_people->orientations.append(made);
}

void DemoFollowUpMaker::writeJobChecks()
{
    for (qsizetype i = m_case->exits; i < m_people->exits.size(); ++i) {
        const Exit &exit = m_people->exits.at(i);
        if (exit.reason != Exit::Reason::DurableJob || exit.reopenedOn.isValid())
            continue;
        for (const int months : {3, 6})
            check(exit, months);
    }
}

void DemoFollowUpMaker::check(const Exit &exit, int months)
{
    constexpr std::array outcomes{JobCheck::Outcome::SameJob, JobCheck::Outcome::OtherJob,
        JobCheck::Outcome::NoJob, JobCheck::Outcome::Unknown};
    const QDate day = exit.leftOn.addMonths(months).addDays(m_random.between(-12, 15));
    if (day >= m_today || !m_random.chance(0.85))
        return;
    auto made = begun<JobCheck>();
    made.id = m_ids.next<JobCheckId>();
    made.exit = exit.id;
    made.checkedOn = day;
    made.outcome = outcomes.at(size_t(m_random.weighted({72, 14, 7, 7})));
    made.professional = subject().counsellor.professional;
    m_people->jobChecks.append(made);
}

/// She had left in the longest time without an appointment, and came back.
void DemoFollowUpMaker::reopen()
{
    constexpr int ShortestDays = 16;
    if (m_supported % EverySoManyReopened != 40)
        return;
    QList<QDate> days;
    for (qsizetype i = m_case->appointments; i < m_people->appointments.size(); ++i)
        if (const QDate day = m_people->appointments.at(i).startsAt.date();
            day < m_today && day >= subject().line.firstMetOn)
            days.append(day);
    std::sort(days.begin(), days.end());
    QDate from;
    QDate to;
    for (qsizetype i = 1; i < days.size(); ++i)
        if (!from.isValid() || days[i - 1].daysTo(days[i]) > from.daysTo(to)) {
            from = days[i - 1];
            to = days[i];
        }
    if (!from.isValid() || from.daysTo(to) < ShortestDays)
        return;
    const bool job = m_supported % (2 * EverySoManyReopened) == 40;
    auto made = begun<Exit>();
    made.id = m_ids.next<ExitId>();
    made.leftOn = from.addDays(5);
    made.reason = job ? Exit::Reason::TransitionJob : Exit::Reason::LostContact;
    made.reopenedOn = to.addDays(-3);
    made.reopenReason =
        job ? QStringLiteral("Fin du contrat de travail") : QStringLiteral("La personne a repris contact");
    m_people->exits.append(made);
}
