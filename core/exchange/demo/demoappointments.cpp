#include "core/exchange/demo/demopathway.h"

namespace {

using Kind = Appointment::Kind;
using Mode = Appointment::Mode;
using Status = Appointment::Status;

constexpr int UsualMinutes = 45;
constexpr int PhoneMinutes = 30;
constexpr int MonthlyDays = 270; ///< how far back appointments are monthly
constexpr int HistoryDays = 730; ///< how far back appointments go
constexpr int UnsettledDays = 18; ///< how long an appointment may wait to be told

} // namespace

QDate DemoPathwayMaker::lastPastDay() const { return std::min(m_subject.line.until, m_today.addDays(-1)); }

Appointment DemoPathwayMaker::appointment(const DemoPartner &with, Kind kind, const QDateTime &startsAt)
{
    constexpr std::array modes{Mode::Office, Mode::Phone, Mode::Home, Mode::Elsewhere};
    Appointment made;
    made.id = m_ids.next<AppointmentId>();
    made.beneficiary = m_subject.person.id;
    made.organisation = with.organisation;
    made.professional = with.professional;
    made.kind = kind;
    made.startsAt = startsAt;
    if (kind == Kind::FollowUp)
        made.mode = modes.at(size_t(m_random->weighted({78, 15, 3, 4})));
    if (made.mode == Mode::Phone && m_subject.person.doNotCall)
        made.mode = Mode::Office;
    made.minutes = made.mode == Mode::Phone ? PhoneMinutes : UsualMinutes;
    if (made.mode == Mode::Elsewhere)
        made.place = QStringLiteral("Mairie de %1").arg(m_subject.person.city);
    return made;
}

/// Holds a meeting with the counsellor near a day; the day it was held, or `wanted` when her diary is full.
QDate DemoPathwayMaker::hold(Kind kind, QDate wanted, QDate first, QDate last)
{
    last = std::min(last, lastPastDay());
    if (first > last)
        return {};
    const QDateTime booked = m_agenda.book(
        m_subject.counsellor.professional, std::clamp(wanted, first, last), first, last, *m_random);
    if (!booked.isValid())
        return std::clamp(wanted, first, last);
    Appointment held = appointment(counsellor(), kind, booked);
    held.status = Status::Attended;
    m_people->appointments.append(held);
    return booked.date();
}

Status DemoPathwayMaker::pastStatus(QDate day)
{
    constexpr std::array statuses{Status::Attended, Status::Excused, Status::NoShow, Status::Cancelled};
    if (day.daysTo(m_today) <= UnsettledDays && m_random->chance(0.12))
        return Status::Planned;
    return statuses.at(size_t(m_random->weighted({45, 16, 25, 9})));
}

void DemoPathwayMaker::writeAppointments()
{
    if (m_subject.line.notifiedOn.isValid()) {
        writeMilestones();
        writeTermMeetings();
        writeFollowUps();
    }
    writePlanned();
    writePartnerAppointments();
}

void DemoPathwayMaker::writeMilestones()
{
    DemoTimeline &line = m_subject.line;
    if (line.decidedOn > m_today.addDays(-HistoryDays) && m_random->chance(0.4))
        writeOrientationMeeting();
    if (!line.firstMetOn.isValid())
        return;
    const bool diagnosedAtOnce = line.diagnosedOn == line.firstMetOn;
    const QDate limit = line.terms.isEmpty() ? m_today : line.terms.first().startsOn;
    line.firstMetOn = hold(diagnosedAtOnce ? Kind::Diagnosis : Kind::FollowUp, line.firstMetOn,
        line.notifiedOn.addDays(1), std::min(limit, line.firstMetOn.addDays(3)));
    if (!diagnosedAtOnce && line.diagnosedOn.isValid() && line.firstMetOn.isValid())
        line.diagnosedOn = hold(Kind::Diagnosis, line.diagnosedOn, line.firstMetOn, limit);
    else if (line.diagnosedOn.isValid())
        line.diagnosedOn = line.firstMetOn;
}

/// Nobody is met before her right is known; who has none enters by this appointment.
void DemoPathwayMaker::writeOrientationMeeting()
{
    DemoTimeline &line = m_subject.line;
    const QDate wanted = line.decidedOn.addDays(-m_random->between(2, 9));
    const QDate first = std::max(wanted.addDays(-4), line.receivedOn);
    const QDateTime booked = m_agenda.book(
        m_network.orientationOfficer.professional, std::max(wanted, first), first, line.decidedOn, *m_random);
    if (!booked.isValid())
        return;
    Appointment held = appointment(m_network.orientationOfficer, Kind::Orientation, booked);
    held.status = Status::Attended;
    m_people->appointments.append(held);
    line.orientationMetOn = booked.date();
}

/// Signatures and joint reviews. A first contract starts when it is signed, the next ones are signed some
/// days ahead.
void DemoPathwayMaker::writeTermMeetings()
{
    DemoTimeline &line = m_subject.line;
    for (int i = 0; i < line.terms.size(); ++i) {
        auto &term = line.terms[i];
        if (i == 0) {
            signFirst(term);
        } else {
            const QDate held = hold(Kind::ContractSigning, term.startsOn.addDays(-2),
                term.startsOn.addDays(-6), term.startsOn.addDays(-1));
            term.signedOn = held.isValid() ? held : term.startsOn.addDays(-1);
        }
        if (term.kind == Contract::Kind::Engagement && term.signedOn < DemoReform)
            term.kind = kindBeforeReform(m_subject.counsellor.body);
        review(term);
    }
}

void DemoPathwayMaker::signFirst(DemoTimeline::Term &term)
{
    const DemoTimeline &line = m_subject.line;
    const QDate agreed = term.startsOn;
    const QDate first = std::max(line.notifiedOn.addDays(1), line.diagnosedOn);
    const QDate held = hold(Kind::ContractSigning, agreed, first, agreed.addDays(2));
    term.signedOn = held.isValid() ? held : std::min(agreed, m_today);
    const bool startsLater = m_subject.standing == DemoStanding::Oriented && m_random->chance(0.5);
    const int wait = startsLater ? m_random->between(4, 10) : line.formerSignatureOn.isValid() ? 1 : 0;
    term.startsOn = term.signedOn.addDays(wait);
    if (term.startsOn < agreed && term.endsOn.isValid()) // no longer than agreed
        term.endsOn = std::max(term.startsOn, term.endsOn.addDays(-term.startsOn.daysTo(agreed)));
}

void DemoPathwayMaker::review(DemoTimeline::Term &term)
{
    const QDate latest = term.endsOn.isValid() ? term.endsOn : m_subject.line.until;
    QDate earliest = term.signedOn.addDays(20);
    QList<QDate> held;
    for (const QDate wanted : std::as_const(term.reviews)) {
        const QDate day = hold(Kind::JointReview, wanted, earliest, std::min(latest, wanted.addDays(4)));
        if (!day.isValid())
            continue;
        held.append(day);
        earliest = day.addDays(20);
    }
    term.reviews = held;
}

void DemoPathwayMaker::writeFollowUps()
{
    const DemoTimeline &line = m_subject.line;
    if (!line.firstMetOn.isValid())
        return;
    const bool silent = m_subject.standing == DemoStanding::Supported && m_random->chance(0.05);
    const QDate last = silent ? m_today.addDays(-110) : lastPastDay();
    const QDate first = std::max(line.firstMetOn.addDays(18), m_today.addDays(-HistoryDays));
    for (QDate wanted = last.addDays(-m_random->between(1, 26)); wanted > first;) {
        const QDateTime booked = m_agenda.book(m_subject.counsellor.professional, wanted, wanted.addDays(-8),
            std::min(last, wanted.addDays(8)), *m_random);
        if (booked.isValid()) {
            Appointment made = appointment(counsellor(), Kind::FollowUp, booked);
            made.status = pastStatus(booked.date());
            m_people->appointments.append(made);
        }
        const bool recent = wanted.daysTo(m_today) < MonthlyDays;
        wanted = wanted.addDays(-(recent ? m_random->between(25, 36) : m_random->between(75, 110)));
    }
}

void DemoPathwayMaker::writePlanned()
{
    const DemoStanding standing = m_subject.standing;
    const auto plan = [&](const DemoPartner &with, Kind kind, int fewest, int most) {
        const QDate wanted = m_today.addDays(m_random->between(fewest, most));
        const QDateTime booked = m_agenda.book(
            with.professional, wanted, m_today.addDays(1), m_today.addDays(most + 10), *m_random);
        if (booked.isValid())
            m_people->appointments.append(appointment(with, kind, booked));
    };
    const bool followed = m_subject.line.referentFrom.isValid() && standing != DemoStanding::Left;
    if (m_subject.seenToday && standing != DemoStanding::Left) {
        const QDateTime booked = m_agenda.bookToday(m_subject.counsellor.professional, *m_random);
        if (booked.isValid())
            m_people->appointments.append(appointment(counsellor(),
                m_subject.line.firstMetOn.isValid() ? Kind::FollowUp : Kind::Diagnosis, booked));
    }
    if (standing == DemoStanding::Awaiting && m_random->chance(0.55))
        plan(m_network.orientationOfficer, Kind::Orientation, 2, 15);
    else if (followed && !m_subject.line.firstMetOn.isValid() && !m_subject.seenToday)
        plan(counsellor(), Kind::FollowUp, 1, 7);
    else if (followed && m_random->chance(0.72))
        plan(counsellor(), Kind::FollowUp, 3, 34);
}

void DemoPathwayMaker::writePartnerAppointments()
{
    const QDate from = std::max(m_subject.line.referentFrom, m_today.addDays(-150));
    for (const DemoPartner &partner : std::as_const(m_current)) {
        if (!m_subject.line.referentFrom.isValid() || !m_random->chance(0.5))
            continue;
        const bool ahead = m_random->chance(0.3);
        const QDate wanted = ahead ? m_today.addDays(m_random->between(1, 30))
                                   : from.addDays(m_random->below(std::max(1, int(from.daysTo(m_today)))));
        const QDateTime booked = ahead
            ? m_agenda.book(partner.professional, wanted, m_today.addDays(1), m_today.addDays(40), *m_random)
            : m_agenda.book(partner.professional, wanted, from, lastPastDay(), *m_random);
        if (!booked.isValid())
            continue;
        Appointment made = appointment(partner, Kind::Other, booked);
        if (!ahead)
            made.status = pastStatus(booked.date());
        m_people->appointments.append(made);
    }
}
