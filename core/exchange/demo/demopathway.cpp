#include "core/exchange/demo/demopathway.h"

namespace {

QString category(DemoStanding standing, Track track, DemoRandom &random)
{
    if (standing == DemoStanding::Awaiting)
        return QStringLiteral("G");
    if (track == Track::Social)
        return QStringLiteral("F");
    return QString(QLatin1Char("ABCDE"[random.weighted({70, 12, 9, 5, 4})]));
}

Track formerTrack(DemoCounsellor::Body body)
{
    switch (body) {
    case DemoCounsellor::Body::FranceTravail:
        return Track::Professional;
    case DemoCounsellor::Body::Department:
        return Track::Social;
    case DemoCounsellor::Body::Delegate:
    case DemoCounsellor::Body::YouthCentre:
        break;
    }
    return Track::SocioProfessional;
}

QString exitDetail(Exit::Reason reason)
{
    return reason == Exit::Reason::Other ? QStringLiteral("Reprise d’études à temps plein") : QString();
}

} // namespace

DemoPathwayMaker::DemoPathwayMaker(
    const DemoOptions &options, const DemoNetwork &network, DemoIds &ids, DemoNumbers &numbers)
    : m_today(options.today)
    , m_network(network)
    , m_ids(ids)
    , m_numbers(numbers)
    , m_agenda(options.today)
    , m_followUps(options, network, ids)
    , m_work(options, network, ids)
    , m_requests(options, network, ids)
    , m_conferences(options, network, ids)
{
}

void DemoPathwayMaker::write(DemoSubject subject, DemoRandom &random, DemoPeople &people)
{
    m_subject = std::move(subject);
    m_random = &random;
    m_people = &people;
    m_current.clear();
    m_agenda.startPerson();
    const DemoCase written{m_subject, m_former, m_current, people.rights.size(), people.orientations.size(),
        people.appointments.size(), people.contracts.size(), people.exits.size()};
    chooseFormer();
    writeCircle();
    writeAppointments();
    writeRights();
    writeRegistration();
    writeOrientations();
    writeContracts();
    writeExit();
    m_followUps.write(written, people);
    m_work.write(written, people);
    m_requests.write(written, people);
    m_conferences.write(written, people);
    finishPerson();
    people.beneficiaries.append(m_subject.person);
}

/// Anybody but a youth centre, which accompanies nobody past 25.
void DemoPathwayMaker::chooseFormer()
{
    constexpr int Tries = 8;
    for (int i = 0; i < Tries; ++i) {
        m_former = m_random->pick(m_network.counsellors);
        if (m_former.body != DemoCounsellor::Body::YouthCentre)
            return;
    }
}

void DemoPathwayMaker::writeRights()
{
    const DemoTimeline &line = m_subject.line;
    if (m_subject.recipient && line.appliedOn.isValid())
        writeRecipientRight();
    const auto add = [&](BenefitRight::Kind kind, QDate openedOn) {
        BenefitRight right;
        right.id = m_ids.next<BenefitRightId>();
        right.beneficiary = m_subject.person.id;
        right.kind = kind;
        right.openedOn = openedOn;
        right.stateSince = openedOn;
        m_people->rights.append(right);
    };
    if (line.referentFrom.isValid() && m_random->chance(0.12))
        add(BenefitRight::Kind::DisabledWorkerStatus, line.referentFrom.addDays(-m_random->between(30, 900)));
    if (m_subject.standing == DemoStanding::Securing)
        add(BenefitRight::Kind::InWorkBenefit, std::min(m_today, line.leftOn.addDays(20)));
    if (m_subject.counsellor.body == DemoCounsellor::Body::FranceTravail && line.notifiedOn.isValid()
        && m_random->chance(0.05))
        add(BenefitRight::Kind::SolidarityAllowance, line.notifiedOn.addDays(-m_random->between(5, 200)));
}

void DemoPathwayMaker::writeRecipientRight()
{
    const DemoTimeline &line = m_subject.line;
    BenefitRight right;
    right.id = m_ids.next<BenefitRightId>();
    right.beneficiary = m_subject.person.id;
    right.appliedOn = line.appliedOn;
    right.subjectToRightsAndDuties = true;
    if (m_subject.standing == DemoStanding::Applying) {
        right.state = m_random->chance(0.9) ? BenefitRight::State::Pending : BenefitRight::State::Refused;
        right.stateSince = right.state == BenefitRight::State::Pending ? line.appliedOn : m_today;
        if (right.state == BenefitRight::State::Refused)
            right.reasonCode = QStringLiteral("F04");
    } else {
        right.openedOn = QDate(line.appliedOn.year(), line.appliedOn.month(), 1);
        right.receivedOn = line.receivedOn;
        right.stateSince = line.receivedOn;
        if (line.leftOn.isValid()) {
            right.closedOn = std::min(m_today, line.leftOn.addDays(m_random->between(0, 60)));
            right.state = m_random->chance(0.85) ? BenefitRight::State::Closed
                                                 : BenefitRight::State::ClosedPreviousMonth;
            right.reasonCode = m_random->chance(0.7) ? QStringLiteral("ECH") : QStringLiteral("RAU");
            right.stateSince = right.closedOn;
        } else if (m_subject.standing != DemoStanding::Awaiting) {
            suspend(right);
        }
    }
    m_people->rights.append(right);
}

/// One payment in nine waits for something, one right in fifty is in question.
void DemoPathwayMaker::suspend(BenefitRight &right)
{
    static const QStringList payments{QStringLiteral("06"), QStringLiteral("06"), QStringLiteral("06"),
        QStringLiteral("01"), QStringLiteral("05"), QStringLiteral("36"), QStringLiteral("CG")};
    static const QStringList rights{QStringLiteral("DM"), QStringLiteral("GC"), QStringLiteral("DC")};
    const int drawn = m_random->weighted({86, 12, 2});
    if (drawn == 0)
        return;
    right.state =
        drawn == 1 ? BenefitRight::State::OpenPaymentSuspended : BenefitRight::State::OpenAndSuspended;
    right.reasonCode = m_random->pick(drawn == 1 ? payments : rights);
    right.stateSince = std::max(right.receivedOn, m_today.addDays(-m_random->between(4, 75)));
}

void DemoPathwayMaker::writeRegistration()
{
    const DemoTimeline &line = m_subject.line;
    const bool atFranceTravail = m_subject.counsellor.body == DemoCounsellor::Body::FranceTravail;
    Registration made;
    if (m_subject.standing == DemoStanding::Awaiting && line.receivedOn >= DemoReform)
        made.registeredOn = line.receivedOn;
    else if (m_subject.standing == DemoStanding::Applying && line.appliedOn >= DemoReform
        && m_random->chance(0.5))
        made.registeredOn = line.appliedOn;
    else if (line.decidedOn.isValid() && (atFranceTravail || !m_subject.recipient))
        made.registeredOn = std::min(line.until, line.decidedOn.addDays(m_random->between(-20, 12)));
    else if (line.decidedOn.isValid() && line.receivedOn >= DemoReform)
        made.registeredOn = line.receivedOn;
    else if (line.decidedOn.isValid() && line.until >= DemoReform.addDays(90))
        made.registeredOn = DemoReform.addDays(m_random->between(5, 80));
    else
        return;
    made.id = m_ids.next<RegistrationId>();
    made.beneficiary = m_subject.person.id;
    made.endedOn = line.leftOn;
    made.category = category(m_subject.standing, line.track, *m_random);
    m_people->registrations.append(made);
    if (m_random->chance(0.85))
        m_subject.person.franceTravailId = m_numbers.franceTravailId();
    if (made.registeredOn < DemoReform && m_random->chance(0.6))
        m_subject.person.franceTravailOldId = m_numbers.franceTravailOldId();
}

void DemoPathwayMaker::writeOrientations()
{
    const DemoTimeline &line = m_subject.line;
    const auto add = [&](Track track, OrganisationId organisation, QDate decidedOn, QDate notifiedOn) {
        Orientation made;
        made.id = m_ids.next<OrientationId>();
        made.beneficiary = m_subject.person.id;
        made.track = track;
        made.organisation = organisation;
        made.decidedOn = decidedOn;
        made.notifiedOn = notifiedOn;
        m_people->orientations.append(made);
        return &m_people->orientations.last();
    };
    const OrganisationId another = m_random->pick(m_network.counsellors).organisation;
    if (line.formerOrientationOn.isValid())
        add(formerTrack(m_former.body), m_former.organisation, line.formerOrientationOn,
            line.formerOrientationOn.addDays(m_random->between(2, 9)));
    if (line.decidedOn.isValid())
        add(line.track, m_subject.counsellor.organisation, line.decidedOn, line.notifiedOn);
    if (line.proposedOn.isValid()) {
        auto *proposed =
            add(line.track == Track::Professional ? Track::SocioProfessional : Track::Professional, another,
                {}, {});
        proposed->state = Orientation::State::Proposed;
        proposed->proposedOn = line.proposedOn;
        proposed->reason = QStringLiteral("La situation a changé depuis le diagnostic.");
    }
}

void DemoPathwayMaker::writeContracts()
{
    const DemoTimeline &line = m_subject.line;
    for (const auto &term : line.terms) {
        Contract made;
        made.id = m_ids.next<ContractId>();
        made.beneficiary = m_subject.person.id;
        made.organisation = m_subject.counsellor.organisation;
        made.kind = term.kind;
        made.signedOn = term.signedOn;
        made.startsOn = term.startsOn;
        made.endsOn = term.endsOn;
        made.revisedOn = term.reviews.isEmpty() ? QDate() : term.reviews.last();
        made.lateReview = line.lateReview;
        if (line.track == Track::Social || (m_subject.withChildren && m_random->chance(0.3))) {
            made.weeklyHours = m_random->between(2, 10);
            made.hoursReason = m_subject.withChildren && m_random->chance(0.6)
                ? QStringLiteral("Garde d’enfants")
                : line.lateReview ? QStringLiteral("Santé")
                                  : QStringLiteral("Freins à lever d’abord");
        }
        m_people->contracts.append(made);
    }
    if (line.formerSignatureOn.isValid())
        writeFormerContracts();
    if (!line.diagnosedOn.isValid())
        return;
    m_people->diagnoses.append({m_ids.next<DiagnosisId>(), m_subject.person.id,
        m_subject.counsellor.professional, line.diagnosedOn});
}

/// The first contract with the first body, and the last one, in force until the next one starts.
void DemoPathwayMaker::writeFormerContracts()
{
    const DemoTimeline &line = m_subject.line;
    const QDate to = line.terms.isEmpty() ? m_today.addDays(m_random->between(50, 110))
                                          : line.terms.first().startsOn.addDays(-1);
    const QDate from = std::max(line.formerSignatureOn, to.addDays(-m_random->between(170, 360)));
    if (from > line.formerSignatureOn)
        writeFormerContract(line.formerSignatureOn,
            std::min(from, line.formerSignatureOn.addMonths(m_random->chance(0.6) ? 6 : 12)).addDays(-1));
    writeFormerContract(from, to);
}

void DemoPathwayMaker::writeFormerContract(QDate from, QDate to)
{
    Contract made;
    made.id = m_ids.next<ContractId>();
    made.beneficiary = m_subject.person.id;
    made.organisation = m_former.organisation;
    made.startsOn = from;
    made.endsOn = to;
    made.signedOn = from;
    made.kind = from >= DemoReform ? Contract::Kind::Engagement : kindBeforeReform(m_former.body);
    m_people->contracts.append(made);
}

void DemoPathwayMaker::writeExit()
{
    using Reason = Exit::Reason;
    if (!m_subject.line.leftOn.isValid())
        return;
    constexpr std::array reasons{Reason::TransitionJob, Reason::SubsidisedOrSiaeJob, Reason::DurableJob,
        Reason::QualifyingTraining, Reason::RightsEnded, Reason::MovedOut, Reason::LostContact,
        Reason::Retirement, Reason::DisabilityAllowance, Reason::SelfEmployment, Reason::PersonRequest,
        Reason::Other};
    Exit made;
    made.id = m_ids.next<ExitId>();
    made.beneficiary = m_subject.person.id;
    made.leftOn = m_subject.line.leftOn;
    made.reason = m_subject.standing == DemoStanding::Securing
        ? Reason::DurableJob
        : reasons.at(size_t(m_random->weighted({16, 10, 12, 9, 18, 12, 8, 4, 5, 3, 2, 1})));
    made.detail = exitDetail(made.reason);
    m_people->exits.append(made);
}

void DemoPathwayMaker::finishPerson()
{
    Beneficiary &person = m_subject.person;
    const DemoTimeline &line = m_subject.line;
    if (m_subject.standing == DemoStanding::Outreach)
        person.spottedOn = m_today.addDays(-m_random->between(2, 45));
    else
        person.followedSince = line.receivedOn.isValid() ? line.receivedOn
            : line.orientationMetOn.isValid()            ? line.orientationMetOn
            : line.decidedOn.isValid()                   ? line.decidedOn
                                                         : line.appliedOn;
    const QDate entry = person.followedSince.isValid() ? person.followedSince : person.spottedOn;
    person.reference = m_numbers.reference(entry.year());
    if (m_subject.standing != DemoStanding::Outreach)
        person.workSituation = workSituation();
}

QString DemoPathwayMaker::workSituation()
{
    static const QStringList common{QStringLiteral("recherche_emploi"), QStringLiteral("construction_projet"),
        QStringLiteral("cdd_temps_partiel"), QStringLiteral("interim"), QStringLiteral("formation"),
        QStringLiteral("recherche_formation"), QStringLiteral("iae"), QStringLiteral("au_foyer"),
        QStringLiteral("maladie"), QStringLiteral("autre")};
    if (m_subject.standing == DemoStanding::Securing)
        return m_random->chance(0.6) ? QStringLiteral("cdi_temps_plein") : QStringLiteral("cdd_temps_plein");
    if (!m_subject.recipient)
        return m_random->chance(0.3) ? QStringLiteral("recherche_alternance") : common.at(m_random->below(6));
    if (m_subject.line.track == Track::Social)
        return common.at(m_random->weighted({25, 22, 5, 2, 3, 4, 3, 16, 14, 6}));
    return common.at(m_random->weighted({56, 9, 8, 7, 6, 5, 5, 1, 1, 2}));
}
