#include "ui/casefile/consultationlines.h"

#include "ui/text/datetext.h"
#include "ui/text/trailtext.h"

#include <QCoreApplication>

namespace {

struct ConsultationText
{
    Q_DECLARE_TR_FUNCTIONS(ConsultationText)
};

} // namespace

QList<RecordLine> consultationLines(const QList<TrailRow> &rows, QDate today)
{
    QList<RecordLine> lines;
    for (const TrailRow &row : rows) {
        const auto operation = fromCode<Operation>(row.entry.operation);
        const QString what = operation ? textOf(*operation) : row.entry.operation;
        const QString who = row.who.isEmpty() ? row.login : row.who;
        const bool refused = row.entry.outcome != TrailEntry::Outcome::Done;
        const auto role = fromCode<Account::Role>(row.entry.role);
        lines.append({row.entry.id,
            {{momentText(row.entry.at, today), {}, false}, {what, {}, false}, {who, {}, false},
                refused ? TextCell{ConsultationText::tr("refused"), State::Late, false}
                        : TextCell{ConsultationText::tr("shown"), State::Done, false}},
            what,
            {{ConsultationText::tr("When"), momentText(row.entry.at, today)},
                {ConsultationText::tr("Who"), who},
                {ConsultationText::tr("As"), role ? textOf(*role) : row.entry.role},
                {ConsultationText::tr("Why"), reasonText(row.entry.reason)}},
            {}});
    }
    return lines;
}
