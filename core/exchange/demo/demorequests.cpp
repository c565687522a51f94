#include "core/exchange/demo/demorequests.h"

#include "core/exchange/demo/demotable.h"
#include "core/rules/requestclock.h"

#include <QSet>

namespace {

using AskedState = PartnerRequest::State;

constexpr double ShareAsked = 0.42; ///< of the people accompanied
constexpr int EverySoManyObjects = 90;
constexpr int EverySoManyReceived = 25;
constexpr int SlowPartner = 3; ///< one in four hardly answers

} // namespace

DemoRequestMaker::DemoRequestMaker(const DemoOptions &options, const DemoNetwork &network, DemoIds &ids)
    : m_today(options.today)
    , m_now(options.today, QTime(8, 0))
    , m_network(network)
    , m_ids(ids)
    , m_random(options.seed * 31 + 9)
{
    const DemoTable table(QStringLiteral("requests"));
    for (int i = 0; i < table.size(); ++i)
        m_models.append({table.text(i, QLatin1String("need")),
            fromCode<PartnerRequest::Kind>(table.text(i, QLatin1String("kind")))
                .value_or(PartnerRequest::Kind::Prescription),
            table.text(i, QLatin1String("theme")), table.text(i, QLatin1String("subject")),
            table.text(i, QLatin1String("context"))});
    for (const ServiceOffer &offer : network.services)
        m_services[offer.organisation].append(offer.id);
}

void DemoRequestMaker::write(const DemoCase &written, DemoPeople &people)
{
    m_case = &written;
    m_people = &people;
    writeRepresentatives();
    if (subject().standing != DemoStanding::Supported)
        return;
    ++m_supported;
    if (m_supported % EverySoManyObjects == EverySoManyObjects / 2)
        return writeObjection();
    if (m_supported % EverySoManyReceived == 3)
        ask(m_random.pick(m_models), true);
    if (!m_random.chance(ShareAsked))
        return;
    QSet<QString> themes;
    for (auto level = people.levels.crbegin();
         level != people.levels.crend() && level->beneficiary == subject().person.id; ++level)
        if (level->level > 0)
            themes.insert(level->theme);
    QList<Model> fitting;
    for (const Model &model : std::as_const(m_models))
        if (themes.contains(model.theme)
            && (model.kind != PartnerRequest::Kind::EmergencyShelter || m_random.chance(0.1)))
            fitting.append(model);
    if (fitting.isEmpty())
        return;
    m_random.shuffle(fitting);
    const int count = m_random.chance(0.3) ? 2 : 1;
    for (const Model &model : fitting.mid(0, count))
        ask(model, false);
}

void DemoRequestMaker::ask(const Model &model, bool received)
{
    const auto answering = m_network.partners.constFind(model.need);
    if (answering == m_network.partners.constEnd() || answering->isEmpty())
        return;
    const DemoPartner partner = m_random.pick(*answering);
    const DemoPartner us = subject().referent();
    if (partner.organisation == us.organisation)
        return;
    PartnerRequest request;
    request.id = m_ids.next<PartnerRequestId>();
    request.beneficiary = subject().person.id;
    request.kind = received ? PartnerRequest::Kind::JointInterview : model.kind;
    request.theme = model.theme;
    request.subject = received ? QStringLiteral("Entretien à trois pour faire le point") : model.subject;
    request.context = received ? QStringLiteral("La personne souhaite que nous nous accordions sur la suite.")
                               : model.context;
    request.fromOrganisation = received ? partner.organisation : us.organisation;
    request.fromProfessional = received ? partner.professional : us.professional;
    request.toOrganisation = received ? us.organisation : partner.organisation;
    request.toProfessional = received ? us.professional : ProfessionalId();
    if (const auto offered = m_services.constFind(partner.organisation);
        !received && request.kind == PartnerRequest::Kind::Prescription && offered != m_services.constEnd())
        request.service = m_random.pick(*offered);
    if (request.kind == PartnerRequest::Kind::FinancialAid)
        request.amountAsked = 50.0 * m_random.between(3, 16);
    const bool tonight = request.kind == PartnerRequest::Kind::EmergencyShelter;
    const int ago = tonight ? 0 : received ? m_random.between(0, 6) : 1 + int(m_random.exponential(38));
    request.preparedOn = std::max(m_today.addDays(-ago), subject().line.firstMetOn);
    request.informedOn = request.preparedOn;
    follow(request, int(partner.organisation.value() % (SlowPartner + 1)));
    m_people->requests.append(request);
}

void DemoRequestMaker::follow(PartnerRequest &request, int speed)
{
    step(request, QDateTime(request.preparedOn, QTime(7, 30)), RequestStep::Kind::Move);
    if (request.preparedOn > m_today.addDays(-4) && m_random.chance(0.3))
        return;
    const bool tonight = request.kind == PartnerRequest::Kind::EmergencyShelter;
    request.state = AskedState::Sent;
    request.sentAt = QDateTime(request.preparedOn, tonight ? QTime(7, 10) : QTime(7, 45));
    request.channel = tonight ? PartnerRequest::Channel::Phone
                              : m_random.pick(QList{PartnerRequest::Channel::Email,
                                  PartnerRequest::Channel::Email, PartnerRequest::Channel::Platform});
    step(request, request.sentAt, RequestStep::Kind::Move);
    const bool silent = m_random.chance(speed == SlowPartner ? 0.55 : 0.08);
    const int days = 1 + int(m_random.exponential(speed == SlowPartner ? 16 : 2 + 3 * speed));
    request.answeredAt = QDateTime(request.preparedOn.addDays(days), QTime(11, 0));
    if (tonight || silent || request.answeredAt > m_now) {
        const QDateTime called = request.sentAt.addDays(10);
        request.answeredAt = {};
        if (!tonight && called < m_now && m_random.chance(0.6))
            step(request, called, RequestStep::Kind::Reminder,
                QStringLiteral("Message laissé au secrétariat."));
        if (!tonight && m_random.chance(0.3)) {
            request.state = AskedState::Received;
            step(request, std::min(request.sentAt.addDays(1), m_now), RequestStep::Kind::Move);
        }
        return;
    }
    answer(request);
}

void DemoRequestMaker::answer(PartnerRequest &request)
{
    if (m_random.chance(0.18)) {
        request.state = AskedState::Refused;
        using Refusal = PartnerRequest::Refusal;
        request.refusal = m_random.pick(QList{Refusal::Full, Refusal::NotEligible, Refusal::OutOfArea,
            Refusal::IncompleteFile, Refusal::PersonUnreachable});
        request.closedOn = request.answeredAt.date();
        return step(request, request.answeredAt, RequestStep::Kind::Move);
    }
    request.state = AskedState::Accepted;
    step(request, request.answeredAt, RequestStep::Kind::Move);
    if (request.kind == PartnerRequest::Kind::FinancialAid
        || request.kind == PartnerRequest::Kind::Information) {
        const QDateTime told = request.answeredAt.addDays(m_random.between(2, 20));
        if (told > m_now)
            return;
        request.state = AskedState::Done;
        request.outcome = PartnerRequest::Outcome::Obtained;
        request.amountGranted = request.amountAsked > 0 ? request.amountAsked - 50 : 0;
        request.closedOn = told.date();
        return step(request, told, RequestStep::Kind::Move);
    }
    meet(request);
}

void DemoRequestMaker::meet(PartnerRequest &request)
{
    const QDateTime given = request.answeredAt.addSecs(1800);
    if (given > m_now || m_random.chance(0.15))
        return;
    request.state = AskedState::Appointed;
    request.appointmentAt =
        QDateTime(request.answeredAt.date().addDays(m_random.between(4, 18)), QTime(14, 0));
    step(request, given, RequestStep::Kind::Move);
    if (request.appointmentAt > m_now || m_random.chance(0.1))
        return;
    request.state = m_random.chance(0.8) ? AskedState::Attended : AskedState::Absent;
    step(request, std::min(m_now, request.appointmentAt.addSecs(7200)), RequestStep::Kind::Move);
    const QDateTime over = request.appointmentAt.addDays(m_random.between(5, 40));
    if (over > m_now)
        return;
    const bool seen = request.state == AskedState::Attended;
    request.state = AskedState::Done;
    request.outcome = !seen     ? PartnerRequest::Outcome::GivenUp
        : m_random.chance(0.75) ? PartnerRequest::Outcome::Obtained
                                : PartnerRequest::Outcome::PartlyObtained;
    request.closedOn = over.date();
    step(request, over, RequestStep::Kind::Move);
}

void DemoRequestMaker::step(
    const PartnerRequest &request, const QDateTime &at, RequestStep::Kind kind, const QString &words)
{
    RequestStep made;
    made.id = m_ids.next<RequestStepId>();
    made.beneficiary = request.beneficiary;
    made.request = request.id;
    made.at = at;
    made.kind = kind;
    made.state = request.state;
    made.professional = subject().counsellor.professional;
    made.words = words;
    m_people->steps.append(made);
}

/// The mother of each minor, and for one in two the father.
void DemoRequestMaker::writeRepresentatives()
{
    const Beneficiary &person = subject().person;
    if (!person.birthDate.isValid() || person.birthDate.addYears(18) <= m_today)
        return;
    for (const auto link : {LegalRepresentative::Link::Mother, LegalRepresentative::Link::Father}) {
        LegalRepresentative made;
        made.id = m_ids.next<LegalRepresentativeId>();
        made.beneficiary = person.id;
        made.familyName = person.familyName;
        made.firstName =
            link == LegalRepresentative::Link::Mother ? QStringLiteral("Sylvie") : QStringLiteral("Karim");
        made.link = link;
        made.authority = LegalRepresentative::Authority::Shared;
        made.informedOn = subject().line.firstMetOn;
        m_people->representatives.append(made);
        if (m_random.chance(0.5))
            return;
    }
}

void DemoRequestMaker::writeObjection()
{
    const auto &circle = m_case->circle;
    for (const DemoPartner &each : circle) {
        if (each.organisation == subject().counsellor.organisation)
            continue;
        Objection made;
        made.id = m_ids.next<ObjectionId>();
        made.beneficiary = subject().person.id;
        made.organisation = each.organisation;
        made.receivedOn = m_today.addDays(-m_random.between(40, 90));
        made.liftedOn = made.receivedOn.addDays(m_random.between(10, 30));
        made.words = QStringLiteral("Je préfère en parler moi-même d’abord.");
        m_people->objections.append(made);
        return;
    }
}
