#include "ui/print/minutesdocument.h"

#include "core/domain/nomenclature.h"
#include "core/query/people.h"
#include "core/rules/disclosure.h"
#include "ui/text/conferencetext.h"
#include "ui/text/datetext.h"

#include <QCoreApplication>

namespace {

struct MinutesText
{
    Q_DECLARE_TR_FUNCTIONS(MinutesText)
};

/// The minutes of one conference, block by block.
class Minutes
{
public:
    Minutes(const CaseFile &file, const ConferenceView &view)
        : m_file(file)
        , m_view(view)
    {
    }

    PrintDocument document();

private:
    void addTable();
    void addPerson();
    void addSubjects();
    void addTasks();
    void addSignature();
    bool isAtTable(OrganisationId organisation) const;
    bool isHidden(OrganisationId organisation) const;
    QString actor(OrganisationId organisation, ProfessionalId professional) const;
    const PlanAction *actionOf(const ConferenceDecision &decision) const;

    const CaseFile &m_file;
    const ConferenceView &m_view;
    PrintDocument m_document{};
};

bool Minutes::isAtTable(OrganisationId organisation) const
{
    return std::any_of(m_view.attendees.begin(), m_view.attendees.end(),
        [organisation](const ConferenceAttendee &each) { return each.organisation == organisation; });
}

QString Minutes::actor(OrganisationId organisation, ProfessionalId professional) const
{
    return isHidden(organisation) ? MaskedOrganisation : actorText(m_file, organisation, professional);
}

bool Minutes::isHidden(OrganisationId organisation) const
{
    for (const Organisation &each : m_file.organisations)
        if (each.id == organisation)
            return (each.sensitive || isSensitiveType(each.typeCode)) && !isAtTable(organisation);
    return false;
}

const PlanAction *Minutes::actionOf(const ConferenceDecision &decision) const
{
    for (const PlanAction &action : m_file.work.actions)
        if (action.id == decision.action)
            return &action;
    return nullptr;
}

void Minutes::addTable()
{
    m_document.add(PrintBlock::Kind::Heading, MinutesText::tr("Who was there"));
    const QList<int> widths{60, 25};
    for (const ConferenceAttendee &each : m_view.attendees)
        m_document.add(PrintBlock::Kind::Row,
            {actor(each.organisation, each.professional), textOf(each.presence)}, widths);
    m_document.add(PrintBlock::Kind::Row,
        {personName(m_file.person.familyName, m_file.person.firstName),
            m_view.conference.personPresent ? MinutesText::tr("present, the person")
                                            : MinutesText::tr("not present, the person")},
        widths);
}

void Minutes::addPerson()
{
    if (m_view.conference.personWords.isEmpty())
        return;
    m_document.add(PrintBlock::Kind::Heading, MinutesText::tr("In the person's words"));
    m_document.add(PrintBlock::Kind::Text, m_view.conference.personWords);
}

void Minutes::addSubjects()
{
    int number = 0;
    for (const ConferenceSubject &subject : m_view.subjects) {
        m_document.add(PrintBlock::Kind::Heading,
            QStringLiteral("%1. %2").arg(QString::number(++number), subject.item.subject));
        for (const Position &each : subject.positions)
            m_document.add(PrintBlock::Kind::Item,
                {QStringLiteral("•"),
                    MinutesText::tr("%1, %2: %3", "organisation, stance, words")
                        .arg(actor(each.organisation, {}), textOf(each.stance), each.words),
                    MinutesText::tr("stated on %1").arg(plainDayText(each.statedOn))
                        + (each.professional.isNull() || isHidden(each.organisation)
                                ? QString()
                                : MinutesText::tr(" by %1").arg(
                                    m_file.professionalName(each.professional)))});
        for (const ConferenceDecision &each : subject.decisions)
            m_document.add(PrintBlock::Kind::Strong, MinutesText::tr("Decision: %1").arg(each.words));
        if (subject.positions.isEmpty() && subject.decisions.isEmpty())
            m_document.add(PrintBlock::Kind::Text, MinutesText::tr("Nothing was recorded."));
        else if (subject.decisions.isEmpty())
            m_document.add(PrintBlock::Kind::Text,
                subject.isDivided() ? MinutesText::tr("No decision: the disagreement remains.")
                                    : MinutesText::tr("No decision."));
    }
}

void Minutes::addTasks()
{
    const QList<int> widths{44, 34, 22};
    bool headed = false;
    for (const ConferenceSubject &subject : m_view.subjects)
        for (const ConferenceDecision &each : subject.decisions) {
            const PlanAction *action = actionOf(each);
            if (!action)
                continue;
            if (!headed) {
                m_document.add(PrintBlock::Kind::Heading, MinutesText::tr("Who does what by when"));
                m_document.add(PrintBlock::Kind::Head,
                    {MinutesText::tr("What"), MinutesText::tr("Who"), MinutesText::tr("By")}, widths);
                headed = true;
            }
            m_document.add(PrintBlock::Kind::Row,
                {each.words,
                    action->byPerson ? MinutesText::tr("The person")
                                     : actor(action->organisation, action->professional),
                    plainDayText(action->dueOn)},
                widths);
        }
}

void Minutes::addSignature()
{
    const QDate agreed = m_view.conference.agreedOn;
    m_document.add(PrintBlock::Kind::Text,
        agreed.isValid()
            ? MinutesText::tr("The person agreed to these decisions on %1.").arg(plainDayText(agreed))
            : MinutesText::tr("The person has not said that she agrees to these decisions."));
    m_document.add(PrintBlock::Kind::Small,
        MinutesText::tr(
            "Confidential. Shared between professionals who act for the same person, and limited to what is "
            "needed (art. L. 121-6-2 CASF). The person may read these minutes and answer them."));
}

PrintDocument Minutes::document()
{
    const Conference &conference = m_view.conference;
    m_document.title = MinutesText::tr("Minutes of a case conference");
    m_document.name = MinutesText::tr("minutes");
    m_document.reference = m_file.person.reference;
    m_document.day = m_file.today;
    m_document.add(PrintBlock::Kind::Title, m_document.title);
    m_document.add(PrintBlock::Kind::Subtitle,
        MinutesText::tr("File %1, held on %2")
            .arg(m_file.person.reference, wholeDayText(conference.heldAt.date())));
    if (!conference.isClosed())
        m_document.add(PrintBlock::Kind::Notice, MinutesText::tr("Draft: these minutes are not settled."));
    m_document.addFact(MinutesText::tr("Place"), conference.place);
    m_document.addFact(MinutesText::tr("Called by"), m_file.professionalName(conference.professional));
    addTable();
    addPerson();
    addSubjects();
    addTasks();
    addSignature();
    return m_document;
}

} // namespace

Result<PrintDocument> makeMinutes(
    const Access &access, BeneficiaryId person, QDate on, ConferenceId conference)
{
    const auto file = caseFileFor(access, person, QStringLiteral("minutes"), on);
    if (!file)
        return file.error();
    for (const ConferenceView &view : conferencesOf(*file))
        if (conference.isNull() || view.conference.id == conference)
            return Minutes(*file, view).document();
    return Error{ErrorCode::NotFound, QString()};
}
