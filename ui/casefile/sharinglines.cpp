#include "ui/casefile/sharinglines.h"

#include "ui/text/datetext.h"
#include "ui/text/requesttext.h"

#include <QCoreApplication>

namespace {

struct SharingText
{
    Q_DECLARE_TR_FUNCTIONS(SharingText)
};

QString paperText(const QString &code)
{
    if (code == QLatin1String("contract"))
        return SharingText::tr("Contract printed");
    if (code == QLatin1String("plan"))
        return SharingText::tr("Plan of the person printed");
    if (code == QLatin1String("brief"))
        return SharingText::tr("Brief printed");
    if (code == QLatin1String("circle"))
        return SharingText::tr("Map of the circle printed");
    if (code == QLatin1String("request"))
        return SharingText::tr("Sheet of a request printed");
    if (code == QLatin1String("minutes"))
        return SharingText::tr("Minutes of a case conference printed");
    if (code == QLatin1String("calendar"))
        return SharingText::tr("Appointments exported to a calendar");
    if (code == QLatin1String("access_export"))
        return SharingText::tr("All that is kept exported for the person");
    if (code == QLatin1String("rights_letter"))
        return SharingText::tr("Answer to a request about rights printed");
    return SharingText::tr("Document printed or exported");
}

QString whatText(const SharingLine &line)
{
    switch (line.kind) {
    case SharingLine::Kind::Joined:
        return SharingText::tr("Entered the circle");
    case SharingLine::Kind::Left:
        return SharingText::tr("Left the circle");
    case SharingLine::Kind::Asked:
        return SharingText::tr("Request sent: %1").arg(line.what);
    case SharingLine::Kind::Printed:
        return paperText(line.what);
    case SharingLine::Kind::Objected:
        return SharingText::tr("The person objected to sharing");
    case SharingLine::Kind::Lifted:
        return SharingText::tr("The person lifted her objection");
    }
    return {};
}

/// Whether something was shared with somebody without the person being told, as far as the base knows.
bool isUntold(const SharingLine &line)
{
    const bool shared = line.kind == SharingLine::Kind::Joined || line.kind == SharingLine::Kind::Asked;
    return shared && !line.informedOn.isValid();
}

TextCell toldCell(const SharingLine &line)
{
    if (isUntold(line))
        return {SharingText::tr("not told, as far as is known"), State::Soon, false};
    if (!line.informedOn.isValid())
        return {};
    const QString how = line.informedBy == CircleMember::Informed::Unknown
        ? QString()
        : QStringLiteral(", ") + textOf(line.informedBy);
    return {SharingText::tr("told on %1").arg(dayText(line.informedOn)) + how, State::Done, false};
}

} // namespace

QList<RecordLine> sharingLines(const QList<SharingLine> &lines, const CaseFile &file)
{
    QList<RecordLine> shown;
    for (const SharingLine &line : lines) {
        const bool dayOnly = line.at.time() == QTime(0, 0);
        const QString when = dayOnly ? dayText(line.at.date()) : momentText(line.at, file.today);
        const QString with = file.organisationName(line.organisation, line.at.date());
        const TextCell told = toldCell(line);
        const QString basis = line.basis == CircleMember::Basis::Unknown ? QString() : textOf(line.basis);
        shown.append({shown.size() + 1,
            {{when, {}, false}, {whatText(line), {}, false}, {with, {}, false}, told}, whatText(line),
            {{SharingText::tr("When"), when}, {SharingText::tr("With"), with},
                {SharingText::tr("Who"), line.author}, {SharingText::tr("Basis of sharing"), basis},
                {SharingText::tr("Person told"), told.text},
                {SharingText::tr("In words"),
                    line.kind == SharingLine::Kind::Printed || line.kind == SharingLine::Kind::Asked
                        ? QString()
                        : line.what}},
            {}});
    }
    return shown;
}
