#include "core/exchange/demo/demotimeline.h"

namespace {

const QDate StockDueOn(2027, 1, 1); ///< contrat d'engagement of those followed before (same law)
constexpr int OrientationDays = 60; ///< from an application to the first possible signature, at the quickest
constexpr int FirstBodyDays = 150; ///< beyond that another body came first

} // namespace

Contract::Kind kindBeforeReform(DemoCounsellor::Body body)
{
    return body == DemoCounsellor::Body::FranceTravail ? Contract::Kind::Ppae : Contract::Kind::Cer;
}

QDate DemoTimelineMaker::applicationDay(
    DemoStanding standing, int seniorityMonths, QDate today, DemoRandom &random)
{
    switch (standing) {
    case DemoStanding::Applying:
        return today.addDays(-random.between(3, 32));
    case DemoStanding::Awaiting:
        return today.addDays(-random.between(14, 64));
    case DemoStanding::Oriented:
        return std::min(today.addDays(-random.between(80, 120)), today.addMonths(-seniorityMonths));
    case DemoStanding::Outreach:
    case DemoStanding::Supported:
    case DemoStanding::Reorienting:
    case DemoStanding::Securing:
    case DemoStanding::Left:
        break;
    }
    const QDate latest = today.addDays(-random.between(165, 210));
    return std::min(latest, today.addMonths(-seniorityMonths).addDays(-random.between(0, 27)));
}

DemoTimeline DemoTimelineMaker::recipient(DemoStanding standing, Body body, QDate appliedOn)
{
    DemoTimeline line;
    line.appliedOn = appliedOn;
    line.until = m_today;
    if (standing == DemoStanding::Applying || standing == DemoStanding::Outreach)
        return line;
    if (standing == DemoStanding::Awaiting) {
        line.receivedOn = std::min(m_today, after(appliedOn, 8, 22));
        return line;
    }
    line.track = trackFor(body);
    line.lateReview = line.track == Track::Social && m_random.chance(0.15);
    if (standing == DemoStanding::Oriented) {
        orient(line, body);
        return line;
    }
    line.leftOn = leavingDay(standing, appliedOn.addDays(OrientationDays + 90));
    line.until = line.leftOn.isValid() ? line.leftOn : m_today;
    support(line, body);
    if (standing == DemoStanding::Reorienting)
        line.proposedOn = std::max(line.referentFrom.addDays(10), before(m_today, 2, 25));
    return line;
}

DemoTimeline DemoTimelineMaker::young(DemoStanding standing, QDate birthDate)
{
    DemoTimeline line;
    line.until = m_today;
    line.track = trackFor(Body::YouthCentre);
    if (standing == DemoStanding::Oriented) {
        orient(line, Body::YouthCentre);
        return line;
    }
    line.leftOn = leavingDay(standing, m_today.addDays(-150));
    line.until = line.leftOn.isValid() ? line.leftOn : m_today;
    Term term;
    const bool intensive = m_random.chance(0.55);
    term.kind = intensive ? Contract::Kind::Cej : Contract::Kind::Pacea;
    const int months = intensive ? 12 : 24;
    const QDate latestEnd = birthDate.addYears(26).addDays(-1);
    const int longest = line.track == Track::Social ? 150
        : intensive                                 ? 310
                                                    : 640; // reviewed after six months
    term.startsOn = before(line.until, 5, longest);
    term.endsOn = std::min(term.startsOn.addMonths(months).addDays(-1), latestEnd);
    if (line.leftOn.isValid())
        term.endsOn = std::min(term.endsOn, line.leftOn);
    line.terms.append(term);
    meet(line, term.startsOn);
    if (standing == DemoStanding::Reorienting)
        line.proposedOn = std::max(line.referentFrom.addDays(3), before(m_today, 2, 25));
    return line;
}

DemoTimelineMaker::Tempo DemoTimelineMaker::tempo()
{
    constexpr std::array tempi{Tempo::Fine, Tempo::Soon, Tempo::Late};
    return tempi.at(size_t(m_random.weighted({71, 14, 15})));
}

/// In the mix of the pilot territories: 44 % professional, 24 % socio-professional, 32 % social.
Track DemoTimelineMaker::trackFor(Body body)
{
    constexpr std::array tracks{Track::Professional, Track::SocioProfessional, Track::Social};
    switch (body) {
    case Body::FranceTravail:
        return tracks.at(size_t(m_random.weighted({90, 10, 0})));
    case Body::Department:
        return tracks.at(size_t(m_random.weighted({0, 16, 84})));
    case Body::Delegate:
        return tracks.at(size_t(m_random.weighted({0, 78, 22})));
    case Body::YouthCentre:
        break;
    }
    return tracks.at(size_t(m_random.weighted({40, 48, 12})));
}

Contract::Kind DemoTimelineMaker::kindFor(Body body, QDate day)
{
    if (body == Body::YouthCentre)
        return m_random.chance(0.5) ? Contract::Kind::Cej : Contract::Kind::Pacea;
    return day >= DemoReform ? Contract::Kind::Engagement : kindBeforeReform(body);
}

QDate DemoTimelineMaker::leavingDay(DemoStanding standing, QDate supportedFrom)
{
    if (standing == DemoStanding::Securing)
        return std::min(std::max(before(m_today, 12, 175), supportedFrom), m_today.addDays(-3));
    if (standing == DemoStanding::Left)
        return std::min(std::max(before(m_today, 12, 540), supportedFrom), m_today.addDays(-3));
    return {};
}

/// Oriented in the last weeks: whatever should have followed did for most.
void DemoTimelineMaker::orient(DemoTimeline &line, Body body)
{
    const int ago = m_random.chance(0.87) ? m_random.between(1, 29) : m_random.between(32, 42);
    line.notifiedOn = m_today.addDays(-ago);
    line.decidedOn = before(line.notifiedOn, 2, 6);
    if (line.appliedOn.isValid())
        comeFromApplication(line); // before any contract here
    if (ago > 5 || m_random.chance(0.6))
        line.referentFrom = std::min(m_today, after(line.notifiedOn, 0, 4));
    const int met = m_random.between(6, 13);
    const int diagnosed = met + m_random.between(0, 9);
    const int signedAfter = std::max(diagnosed, m_random.between(16, 28));
    if (met < ago)
        line.firstMetOn = line.notifiedOn.addDays(met);
    if (diagnosed < ago)
        line.diagnosedOn = line.notifiedOn.addDays(diagnosed);
    if (signedAfter < ago && m_random.chance(0.65)) {
        Term term;
        term.startsOn = line.notifiedOn.addDays(signedAfter);
        term.endsOn = term.startsOn.addMonths(6).addDays(-1);
        term.kind = kindFor(body, term.startsOn);
        line.terms.append(term);
    }
}

void DemoTimelineMaker::support(DemoTimeline &line, Body body)
{
    const QDate earliest = line.appliedOn.addDays(OrientationDays);
    const bool beforeReform = line.appliedOn < DemoReform.addDays(-240) && m_today > DemoReform.addDays(90);
    if (body == Body::FranceTravail && !line.leftOn.isValid() && beforeReform
        && m_random.chance(m_today < StockDueOn ? 0.08 : 0.03))
        return keepOldContract(line);
    Term term = currentTerm(line, body, earliest);
    if (line.leftOn.isValid() && term.endsOn.isValid())
        term.endsOn = std::min(term.endsOn, line.leftOn);
    line.terms.append(term);
    precede(line, body, earliest);
}

/// A project of before 2025, without an end, that no contrat d'engagement has replaced yet.
void DemoTimelineMaker::keepOldContract(DemoTimeline &line)
{
    Term term;
    term.kind = Contract::Kind::Ppae;
    term.startsOn = std::max(line.appliedOn.addDays(OrientationDays + 20), before(DemoReform, 40, 500));
    line.terms.append(term);
    meet(line, term.startsOn);
    comeFromApplication(line);
}

DemoTimeline::Term DemoTimelineMaker::currentTerm(const DemoTimeline &line, Body body, QDate earliest)
{
    const Tempo pace = line.leftOn.isValid() ? Tempo::Fine : tempo();
    const bool social = line.track == Track::Social;
    Term term;
    int months = std::array{6, 12, 3}.at(size_t(m_random.weighted({60, 30, 10})));
    const bool aboutReview = social && !line.lateReview && pace != Tempo::Fine && m_random.chance(0.5);
    if (aboutReview) {
        term.startsOn = line.until.addMonths(-6).addDays(
            pace == Tempo::Soon ? m_random.between(6, 26) : -m_random.between(4, 40));
        months = 12;
    } else {
        const int longest = std::max(60, months * 30 - 5);
        const int ahead = pace == Tempo::Fine ? m_random.between(50, longest)
            : pace == Tempo::Soon             ? m_random.between(3, 43)
                                              : -m_random.between(3, 45);
        term.startsOn = line.until.addDays(ahead + 1).addMonths(-std::max(months, 3));
    }
    term.endsOn = term.startsOn.addMonths(months).addDays(-1);
    if (term.startsOn < earliest || term.startsOn >= line.until)
        term = fittingTerm(earliest, line.until);
    term.kind = kindFor(body, term.startsOn);
    const bool open =
        body == Body::FranceTravail && term.kind == Contract::Kind::Engagement && pace == Tempo::Fine;
    if (open && !line.leftOn.isValid() && m_random.chance(0.5))
        term.endsOn = {};
    if (social && !aboutReview)
        review(term, line);
    return term;
}

/// A contract of six months that began lately, for who came lately.
DemoTimeline::Term DemoTimelineMaker::fittingTerm(QDate earliest, QDate until)
{
    Term term;
    const QDate from = std::min(std::max(earliest, until.addDays(-120)), until.addDays(-4));
    term.startsOn = from.addDays(m_random.below(int(from.daysTo(until)) - 3));
    term.endsOn = term.startsOn.addMonths(6).addDays(-1);
    return term;
}

/// The joint reviews of a social pathway, each held a little before its six months (twelve when adapted).
void DemoTimelineMaker::review(Term &term, const DemoTimeline &line)
{
    const int first = line.lateReview ? 335 : 152;
    const QDate last = std::min(term.endsOn.isValid() ? term.endsOn : line.until, line.until);
    QDate from = term.startsOn;
    for (int age = int(from.daysTo(last)); age > first + 1; age = int(from.daysTo(last))) {
        from = from.addDays(m_random.between(first, std::min(age - 1, first + 20)));
        term.reviews.append(from);
    }
}

void DemoTimelineMaker::precede(DemoTimeline &line, Body body, QDate earliest)
{
    const QDate current = line.terms.first().startsOn;
    const int gap = int(earliest.daysTo(current));
    QDate firstSignature = current;
    if (gap > FirstBodyDays && m_random.chance(0.6))
        firstSignature = current.addDays(-m_random.between(FirstBodyDays, std::min(gap, 800)));
    line.terms = formerTerms(line, body, firstSignature, current) + line.terms;
    meet(line, firstSignature);
    comeFromApplication(line);
}

QList<DemoTimeline::Term> DemoTimelineMaker::formerTerms(
    const DemoTimeline &line, Body body, QDate from, QDate to)
{
    constexpr int ShortestDays = 45;
    QList<Term> terms;
    for (QDate start = from; start < to;) {
        Term term;
        term.startsOn = start;
        QDate next = start.addMonths(m_random.chance(0.65) ? 6 : 12);
        if (next.daysTo(to) < ShortestDays)
            next = to;
        term.endsOn = next.addDays(-1);
        term.kind = kindFor(body, start);
        if (line.track == Track::Social)
            review(term, line);
        terms.append(term);
        start = next;
    }
    return terms;
}

/// The days between notification and first signature: référent, first meeting, diagnosis.
void DemoTimelineMaker::meet(DemoTimeline &line, QDate firstSignature)
{
    const bool slow = m_random.chance(0.12);
    const int signedAfter = slow ? m_random.between(21, 27) : m_random.between(13, 27);
    const int met = slow ? m_random.between(15, 19) : m_random.between(4, 11);
    line.notifiedOn = firstSignature.addDays(-signedAfter);
    line.decidedOn = before(line.notifiedOn, 2, 6);
    line.referentFrom = after(line.notifiedOn, 0, 3);
    line.firstMetOn = line.notifiedOn.addDays(met);
    line.diagnosedOn = line.notifiedOn.addDays(m_random.between(met, signedAfter));
}

/// How the right led to the orientation, at once or by way of another body.
void DemoTimelineMaker::comeFromApplication(DemoTimeline &line)
{
    const int days = int(line.appliedOn.daysTo(line.decidedOn));
    if (days < FirstBodyDays) {
        const int waited = m_random.chance(0.9) ? m_random.between(14, 40) : m_random.between(45, 60);
        line.receivedOn = std::max(line.appliedOn.addDays(5), line.decidedOn.addDays(-waited));
        return;
    }
    line.receivedOn = after(line.appliedOn, 8, 30);
    line.formerOrientationOn = after(line.receivedOn, 20, 75);
    if (m_random.chance(line.terms.isEmpty() ? 0.2 : 0.9))
        line.formerSignatureOn = after(line.formerOrientationOn, 22, 33);
}
