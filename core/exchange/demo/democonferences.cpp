#include "core/exchange/demo/democonferences.h"

#include "core/exchange/demo/demotable.h"

namespace {

constexpr int EverySoManyMeet = 14;
constexpr int EverySoManyExclude = 45;

} // namespace

DemoConferenceMaker::DemoConferenceMaker(const DemoOptions &options, const DemoNetwork &network, DemoIds &ids)
    : m_today(options.today)
    , m_network(network)
    , m_ids(ids)
    , m_random(options.seed * 37 + 5)
{
    const DemoTable table(QStringLiteral("conferences"));
    for (int i = 0; i < table.size(); ++i)
        m_models.append({table.text(i, QLatin1String("subject")), table.text(i, QLatin1String("for")),
            table.text(i, QLatin1String("against")), table.text(i, QLatin1String("decision")),
            table.text(i, QLatin1String("words"))});
}

void DemoConferenceMaker::write(const DemoCase &written, DemoPeople &people)
{
    if (written.subject.standing != DemoStanding::Supported)
        return;
    ++m_supported;
    if (m_supported % EverySoManyExclude == 7)
        writeExclusion(written, people);
    if (m_supported % EverySoManyMeet == 2 && !written.circle.isEmpty())
        writeConference(written, people);
}

/// One in three is still to be held.
void DemoConferenceMaker::writeConference(const DemoCase &written, DemoPeople &people)
{
    const DemoSubject &subject = written.subject;
    const Model &model = m_models.at(m_written % m_models.size());
    const bool held = ++m_written % 3 != 0;
    Conference conference{.id = m_ids.next<ConferenceId>(), .beneficiary = subject.person.id};
    QDate day = m_today.addDays(held ? -m_random.between(5, 60) : m_random.between(1, 9));
    if (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(held ? -2 : 2);
    conference.heldAt = QDateTime(day, QTime(14, 0));
    conference.place = QStringLiteral("Salle de réunion");
    conference.professional = subject.counsellor.professional;
    conference.personPresent = true;
    if (held) {
        conference.personWords = model.words;
        conference.agreedOn = conference.closedOn = conference.heldAt.date();
    }
    people.conferences.append(conference);
    QList<DemoPartner> table{subject.referent()};
    for (const DemoPartner &each : written.circle)
        if (each.professional != subject.counsellor.professional)
            table.append(each);
    const auto presence =
        held ? ConferenceAttendee::Presence::Present : ConferenceAttendee::Presence::Expected;
    for (const DemoPartner &each : std::as_const(table))
        people.attendees.append({m_ids.next<ConferenceAttendeeId>(), subject.person.id, conference.id,
            each.organisation, each.professional, presence, 1});
    const ConferenceItem item{m_ids.next<ConferenceItemId>(), subject.person.id, conference.id,
        ConferenceItem::Kind::Other, model.subject, 1, 1};
    people.items.append(item);
    if (!held)
        return;
    using Stance = Position::Stance;
    for (qsizetype i = 0; i < std::min<qsizetype>(2, table.size()); ++i)
        people.positions.append({m_ids.next<PositionId>(), subject.person.id, item.id, table[i].organisation,
            table[i].professional, i == 0 ? Stance::For : Stance::Reserved,
            i == 0 ? model.inFavour : model.against, day, 1});
    people.decisions.append(
        {m_ids.next<ConferenceDecisionId>(), subject.person.id, item.id, model.decision, day, {}, 1});
}

void DemoConferenceMaker::writeExclusion(const DemoCase &written, DemoPeople &people)
{
    const DemoCounsellor &other = m_random.pick(m_network.counsellors);
    if (other.professional == written.subject.counsellor.professional)
        return;
    people.exclusions.append({m_ids.next<ExclusionId>(), written.subject.person.id, other.professional,
        m_random.chance(0.5) ? QStringLiteral("Se connaissent personnellement")
                             : QStringLiteral("La personne ne le souhaite pas"),
        m_today.addDays(-m_random.between(20, 300)), {}, 1});
}
