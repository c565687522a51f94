#include "ui/text/reassignmenttext.h"

#include "ui/text/codetext.h"
#include "ui/text/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct ReassignmentText
{
    Q_DECLARE_TR_FUNCTIONS(ReassignmentText)
};

constexpr double PointsOfOne = 10;

QString appointmentsLine(const ReassignmentFile &file, bool moved)
{
    if (file.appointments == 0)
        return ReassignmentText::tr("No appointment is planned: one is to be proposed.");
    const QString kept = moved
        ? ReassignmentText::tr(
            "%n planned appointment(s), now with the new référent.", nullptr, file.appointments)
        : ReassignmentText::tr(
            "%n planned appointment(s) to be planned again: still with the former référent.", nullptr,
            file.appointments);
    if (!file.nextAppointmentAt.isValid())
        return kept;
    return ReassignmentText::tr("%1 Next one on %2.").arg(kept, dayText(file.nextAppointmentAt.date()));
}

} // namespace

QString textOf(StaysBecause cause)
{
    switch (cause) {
    case StaysBecause::NotAllowed:
        return ReassignmentText::tr("Your account may not give this file away.");
    case StaysBecause::Closed:
        return ReassignmentText::tr("The pathway is closed.");
    case StaysBecause::OtherOrganisation:
        return ReassignmentText::tr("Another organisation leads it: that is an orientation to decide.");
    case StaysBecause::LedBySomebodyElse:
        return ReassignmentText::tr("Somebody else leads it by now.");
    case StaysBecause::NobodyMayTake:
        return ReassignmentText::tr("No colleague may take it.");
    }
    return {};
}

QString pointsText(int points) { return QLocale().toString(double(points) / PointsOfOne, 'f', 1); }

QString textOf(const CaseLoad &load)
{
    return ReassignmentText::tr("%n file(s), %1 with their weight", nullptr, load.files)
        .arg(pointsText(load.points));
}

QString textOf(Exclusion::Flaw flaw)
{
    switch (flaw) {
    case Exclusion::Flaw::ProfessionalMissing:
        return ReassignmentText::tr("Say which professional.");
    case Exclusion::Flaw::ReasonMissing:
        return ReassignmentText::tr("Say why, in a few words.");
    case Exclusion::Flaw::DateMissing:
        return ReassignmentText::tr("Say since when.");
    case Exclusion::Flaw::InFuture:
        return ReassignmentText::tr("This day has not come yet.");
    case Exclusion::Flaw::LiftedBeforeNoted:
        return ReassignmentText::tr("It is lifted before it was noted.");
    }
    return {};
}

QString handOverText(const ReassignmentBoard &board, const ReassignmentFile &file, bool movesAppointments)
{
    QStringList lines;
    lines += board.fromName.isEmpty()
        ? ReassignmentText::tr("File handed over to %1 from %2 on.")
              .arg(board.colleagueName(file.to), dayText(board.startsOn))
        : ReassignmentText::tr("File handed over by %1 to %2 from %3 on.")
              .arg(board.fromName, board.colleagueName(file.to), dayText(board.startsOn));
    lines += file.track == Track::None
        ? ReassignmentText::tr("Stage: %1.").arg(textOf(file.stage))
        : ReassignmentText::tr("Stage: %1. Track: %2.").arg(textOf(file.stage), textOf(file.track));
    lines += file.contractEndsOn.isValid()
        ? ReassignmentText::tr("Contract until %1.").arg(dayText(file.contractEndsOn))
        : ReassignmentText::tr("No contract with an end.");
    lines += file.lastContactOn.isValid()
        ? ReassignmentText::tr("Last met on %1.").arg(dayText(file.lastContactOn))
        : ReassignmentText::tr("Not met yet.");
    lines += appointmentsLine(file, movesAppointments);
    if (file.openRequests > 0)
        lines +=
            ReassignmentText::tr("%n request(s) to partners await an outcome.", nullptr, file.openRequests);
    if (!file.language.isEmpty())
        lines += ReassignmentText::tr("Interpreter: %1.").arg(file.language);
    return lines.join(QLatin1Char('\n'));
}
