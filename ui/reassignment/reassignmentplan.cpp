#include "ui/reassignment/reassignmentplan.h"

#include "ui/text/reassignmenttext.h"

#include <QCoreApplication>

namespace {

struct ReassignedText
{
    Q_DECLARE_TR_FUNCTIONS(ReassignedText)
};

} // namespace

ReassignmentPlan planOf(const ReassignmentBoard &board, const QString &reason, bool movesAppointments)
{
    ReassignmentPlan plan{.from = board.from,
        .startsOn = board.startsOn,
        .reason = reason,
        .movesAppointments = movesAppointments,
        .noteLevel = board.noteLevel};
    for (const ReassignmentFile &file : board.files)
        if (!file.to.isNull())
            plan.files.append({file.id, file.to, handOverText(board, file, movesAppointments)});
    return plan;
}

QString reassignedText(const ReassignmentDone &done)
{
    const QString files = ReassignedText::tr("%Ln file(s) reassigned.", nullptr, done.files);
    return done.requests == 0 ? files
                              : files + QLatin1Char(' ')
            + ReassignedText::tr("%Ln open request(s) to partners went along.", nullptr, done.requests);
}

QList<FileThatStays> filesThatStay(const ReassignmentBoard &board)
{
    QList<FileThatStays> staying = board.staying;
    for (const ReassignmentFile &file : board.files)
        if (file.to.isNull())
            staying.append({file.id, file.reference, file.person, StaysBecause::NobodyMayTake});
    return staying;
}
