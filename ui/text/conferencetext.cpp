#include "ui/text/conferencetext.h"

#include "ui/text/datetext.h"
#include "ui/text/ruletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct ConferenceText
{
    Q_DECLARE_TR_FUNCTIONS(ConferenceText)
};

QString hoursText(double hours) { return ConferenceText::tr("%1 h").arg(QLocale().toString(hours)); }

QString obstacleTopic(const AgendaTopic &topic)
{
    return topic.kind == ConferenceItem::Kind::Overlap
        ? ConferenceText::tr("%1: several partners act (%2); who leads?")
              .arg(topic.label, topic.partners.join(QStringLiteral(", ")))
        : ConferenceText::tr("%1: obstacle of level %2 of 4, nobody acts on it")
              .arg(topic.label, QString::number(topic.level));
}

} // namespace

QString textOf(ConferenceItem::Kind kind)
{
    switch (kind) {
    case ConferenceItem::Kind::Disagreement:
        return ConferenceText::tr("Disagreement");
    case ConferenceItem::Kind::Breach:
        return ConferenceText::tr("Breach");
    case ConferenceItem::Kind::Reorientation:
        return ConferenceText::tr("Reorientation");
    case ConferenceItem::Kind::Deadline:
        return ConferenceText::tr("Deadline passed");
    case ConferenceItem::Kind::Hours:
        return ConferenceText::tr("Hours of the week");
    case ConferenceItem::Kind::Clash:
        return ConferenceText::tr("Appointments that clash");
    case ConferenceItem::Kind::Overlap:
        return ConferenceText::tr("Several on one obstacle");
    case ConferenceItem::Kind::Uncovered:
        return ConferenceText::tr("Obstacle without anybody");
    case ConferenceItem::Kind::Refusal:
        return ConferenceText::tr("Request without success");
    case ConferenceItem::Kind::LateAction:
        return ConferenceText::tr("Late action");
    case ConferenceItem::Kind::Other:
        return ConferenceText::tr("Other subject");
    }
    return {};
}

QString textOf(ConferenceAttendee::Presence presence)
{
    switch (presence) {
    case ConferenceAttendee::Presence::Expected:
        return ConferenceText::tr("expected");
    case ConferenceAttendee::Presence::Present:
        return ConferenceText::tr("present");
    case ConferenceAttendee::Presence::Excused:
        return ConferenceText::tr("excused", "attendee");
    case ConferenceAttendee::Presence::Absent:
        return ConferenceText::tr("absent", "attendee");
    }
    return {};
}

QString textOf(Position::Stance stance)
{
    switch (stance) {
    case Position::Stance::For:
        return ConferenceText::tr("for");
    case Position::Stance::Reserved:
        return ConferenceText::tr("with reserves");
    case Position::Stance::Against:
        return ConferenceText::tr("against");
    }
    return {};
}

QString textOf(Conference::Flaw flaw)
{
    switch (flaw) {
    case Conference::Flaw::TimeMissing:
        return ConferenceText::tr("Enter the day of the conference.");
    case Conference::Flaw::AgreedInFuture:
        return ConferenceText::tr("The agreement cannot be in the future.");
    case Conference::Flaw::ClosedTooEarly:
        return ConferenceText::tr("The conference has not been held yet.");
    }
    return {};
}

QString textOf(Position::Flaw flaw)
{
    switch (flaw) {
    case Position::Flaw::OrganisationMissing:
        return ConferenceText::tr("Say whose position it is.");
    case Position::Flaw::WordsMissing:
        return ConferenceText::tr("Write the position in a few words.");
    case Position::Flaw::InFuture:
        return ConferenceText::tr("A position is stated today at the latest.");
    }
    return {};
}

QString textOf(const AgendaTopic &topic, QDate today)
{
    const QString partners = topic.partners.join(QStringLiteral(", "));
    switch (topic.kind) {
    case ConferenceItem::Kind::Disagreement:
        return ConferenceText::tr("%1: still divided since %2", "subject, day")
            .arg(topic.label, dayText(topic.day));
    case ConferenceItem::Kind::Breach:
        return ConferenceText::tr("Breach reported on %1: no decision yet").arg(dayText(topic.day));
    case ConferenceItem::Kind::Reorientation:
        return ConferenceText::tr("Reorientation towards %1, waiting since %2")
            .arg(partners, dayText(topic.day));
    case ConferenceItem::Kind::Deadline:
        return ConferenceText::tr("%1: due on %2", "what a deadline asks, day")
            .arg(labelOf(topic.deadline), dayText(topic.deadline.dueOn));
    case ConferenceItem::Kind::Hours:
        return ConferenceText::tr("%1 asked in the week of %2 (%3)")
            .arg(hoursText(topic.hours), dayText(topic.day), partners);
    case ConferenceItem::Kind::Clash:
        return ConferenceText::tr("Two appointments at the same time, %1: %2")
            .arg(nearDayText(topic.day, today), partners);
    case ConferenceItem::Kind::Overlap:
    case ConferenceItem::Kind::Uncovered:
        return obstacleTopic(topic);
    case ConferenceItem::Kind::Refusal:
        return ConferenceText::tr("%1: no answer, or a refusal, from %2", "request, partner")
            .arg(topic.label, partners);
    case ConferenceItem::Kind::LateAction:
        return partners.isEmpty()
            ? ConferenceText::tr("%1: planned for %2", "action, day").arg(topic.label, dayText(topic.day))
            : ConferenceText::tr("%1 (%2): planned for %3", "action, partner, day")
                  .arg(topic.label, partners, dayText(topic.day));
    case ConferenceItem::Kind::Other:
        return topic.label;
    }
    return {};
}

QString textOf(const WeekLoad &week)
{
    QStringList owners;
    for (const auto &[owner, hours] : week.byOwner)
        owners.append(owner.isEmpty()
                ? ConferenceText::tr("%1 on her own", "hours").arg(hoursText(hours))
                : ConferenceText::tr("%1 with %2", "hours, partner").arg(hoursText(hours), owner));
    return ConferenceText::tr("Heaviest week, from %1: %2 (%3)")
        .arg(dayText(week.monday), hoursText(week.total), owners.join(QStringLiteral(", ")));
}

QString conferenceText(const Conference &conference, QDate today)
{
    const QString when = momentText(conference.heldAt, today);
    return conference.isClosed() ? ConferenceText::tr("%1, minutes settled", "moment").arg(when)
                                 : ConferenceText::tr("%1, open", "moment").arg(when);
}

QString actorText(const CaseFile &file, OrganisationId organisation, ProfessionalId professional)
{
    const QString body = file.organisationName(organisation, file.today);
    const QString name = file.professionalName(professional);
    return name.isEmpty() ? body : QStringLiteral("%1 · %2").arg(name, body);
}
