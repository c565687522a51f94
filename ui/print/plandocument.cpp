#include "ui/print/plandocument.h"

#include "core/query/people.h"
#include "ui/print/printing.h"
#include "ui/text/codetext.h"

namespace {

constexpr double LargestText = 14; // points
constexpr double SmallestText = 11;
constexpr int LongestLine = 140; // characters

} // namespace

PlanDocument::PlanDocument(const PlanSheet &sheet, int most)
    : m_sheet(sheet)
    , m_most(most)
{
}

PrintDocument PlanDocument::of(const PlanSheet &sheet)
{
    return onePage(
        [&sheet](int most) {
            PlanDocument plan(sheet, most);
            PrintDocument &document = plan.m_document;
            document.title = tr("What we do together");
            document.name = tr("my-plan");
            document.reference = sheet.person.reference;
            document.day = sheet.today;
            document.add(PrintBlock::Kind::Title, document.title);
            document.add(PrintBlock::Kind::Subtitle,
                tr("Plan of %1, on %2")
                    .arg(personName(sheet.person.familyName, sheet.person.firstName),
                        wholeDayText(sheet.today)));
            plan.addNext();
            plan.addTargets();
            plan.addSteps();
            plan.addCall();
            return document;
        },
        LargestText, SmallestText);
}

void PlanDocument::addNext()
{
    if (!m_sheet.next)
        return;
    const Appointment &next = *m_sheet.next;
    QStringList lines{tr("Your next appointment"),
        tr("%1 at %2", "day, time")
            .arg(wholeDayText(next.startsAt.date()), next.startsAt.toString(QStringLiteral("HH:mm")))};
    if (!m_sheet.nextWith.isEmpty())
        lines += tr("with %1").arg(m_sheet.nextWith);
    lines += next.place.isEmpty() ? textOf(next.mode) : next.place;
    lines.removeAll(QString());
    m_document.add(PrintBlock::Kind::Notice, lines.join(QLatin1Char('\n')));
}

void PlanDocument::addTargets()
{
    if (m_sheet.targets.isEmpty())
        return m_document.add(PrintBlock::Kind::Text,
            tr("We have not set a target together yet. We will do so at our next appointment."));
    m_document.add(PrintBlock::Kind::Heading, tr("What you want to reach"));
    for (const SheetTarget &target :
        m_sheet.targets.first(std::min<qsizetype>(m_most, m_sheet.targets.size())))
        m_document.add(PrintBlock::Kind::Item, {QStringLiteral("•"), shortened(target.what, LongestLine)});
}

void PlanDocument::addSteps()
{
    QList<SheetAction> own;
    QList<SheetAction> others;
    for (const SheetTarget &target : m_sheet.targets)
        for (const SheetAction &action : target.actions)
            if (!action.endedOn.isValid())
                (action.who.isEmpty() ? own : others).append(action);
    addSteps(tr("What you do"), own);
    addSteps(tr("What others do for you"), others);
}

void PlanDocument::addSteps(const QString &heading, const QList<SheetAction> &steps)
{
    if (steps.isEmpty())
        return;
    m_document.add(PrintBlock::Kind::Heading, heading);
    for (const SheetAction &step : steps.first(std::min<qsizetype>(m_most, steps.size()))) {
        QStringList detail;
        if (!step.who.isEmpty())
            detail += step.who;
        if (step.isOnHold)
            detail += tr("waiting for now");
        else if (step.dueOn.isValid())
            detail += tr("no later than %1").arg(wholeDayText(step.dueOn));
        if (step.weeklyHours > 0)
            detail += tr("%1 h a week").arg(numberText(step.weeklyHours));
        m_document.add(PrintBlock::Kind::Item,
            {QStringLiteral("☐"), shortened(step.what, LongestLine), detail.join(QStringLiteral(", "))});
    }
    if (const auto more = int(steps.size()) - m_most; more > 0)
        m_document.add(
            PrintBlock::Kind::Small, tr("and %n more step(s): ask for the whole plan", nullptr, more));
}

void PlanDocument::addCall()
{
    m_document.add(PrintBlock::Kind::Heading, tr("Whom to call"));
    const QString name = personName(m_sheet.referent.familyName, m_sheet.referent.firstName);
    if (name.isEmpty() && m_sheet.referentBody.isEmpty())
        return m_document.add(
            PrintBlock::Kind::Text, tr("Nobody is named yet. We will tell you who accompanies you."));
    QString who = name.isEmpty() ? m_sheet.referentBody
                                 : tr("%1, %2", "name, organisation").arg(name, m_sheet.referentBody);
    if (!m_sheet.referentPhone.isEmpty())
        who = tr("%1: %2", "who: telephone").arg(who, m_sheet.referentPhone);
    m_document.add(PrintBlock::Kind::Strong, who);
    m_document.add(PrintBlock::Kind::Text,
        tr("You cannot come? Something changes? Call as soon as you can: we will find another way."));
    if (m_sheet.contract.signedOn.isValid() && m_sheet.contract.endsOn.isValid())
        m_document.add(PrintBlock::Kind::Small,
            tr("Your contract runs until %1.").arg(wholeDayText(m_sheet.contract.endsOn)));
}
