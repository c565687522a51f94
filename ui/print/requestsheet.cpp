#include "ui/print/requestsheet.h"

#include "core/query/people.h"
#include "core/rules/requestclock.h"
#include "ui/text/datetext.h"
#include "ui/text/requesttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct RequestSheetText
{
    Q_DECLARE_TR_FUNCTIONS(RequestSheetText)
};

constexpr double AnswerHeight = 34; // millimetres

QString sideOf(const QString &heading, const Organisation &body, const Professional &who)
{
    QStringList lines{heading, body.name};
    if (!who.familyName.isEmpty())
        lines += who.jobTitle.isEmpty() ? personName(who.familyName, who.firstName)
                                        : RequestSheetText::tr("%1, %2", "name, job")
                                              .arg(personName(who.familyName, who.firstName), who.jobTitle);
    for (const QString &way :
        {who.phone.isEmpty() ? body.phone : who.phone, who.email.isEmpty() ? body.email : who.email})
        if (!way.isEmpty())
            lines += way;
    return lines.join(QLatin1Char('\n'));
}

/// Who has only a safe contact is reached through who asks.
void addPerson(PrintDocument &document, const RequestDetail &detail)
{
    const Beneficiary &person = detail.person;
    document.add(PrintBlock::Kind::Heading, RequestSheetText::tr("The person"));
    document.addFact(RequestSheetText::tr("Name"), personName(person.familyName, person.firstName));
    document.addFact(RequestSheetText::tr("Born on"), plainDayText(person.birthDate));
    const bool guarded = !person.safeContact.isEmpty() || person.doNotCall;
    if (guarded) {
        document.addFact(RequestSheetText::tr("To reach her"),
            RequestSheetText::tr("Through the professional who asks, and no other way."));
    } else {
        document.addFact(RequestSheetText::tr("Telephone"), person.phone);
        document.addFact(RequestSheetText::tr("E-mail"), person.email);
        document.addFact(RequestSheetText::tr("Commune"), person.city);
    }
    document.addFact(RequestSheetText::tr("Interpreter"), person.interpreterLanguage);
    document.addFact(
        RequestSheetText::tr("Told of this request on"), plainDayText(detail.line.request.informedOn));
}

void addQuestion(PrintDocument &document, const RequestDetail &detail)
{
    const PartnerRequest &request = detail.line.request;
    document.add(PrintBlock::Kind::Heading, RequestSheetText::tr("What is asked"));
    document.add(PrintBlock::Kind::Strong, request.subject);
    document.addFact(RequestSheetText::tr("Service"), detail.line.service);
    if (request.amountAsked > 0)
        document.addFact(RequestSheetText::tr("Amount asked"),
            QLocale().toCurrencyString(request.amountAsked, QStringLiteral("€")));
    if (!request.context.isEmpty())
        document.add(PrintBlock::Kind::Text, request.context);
}

void addAnswer(PrintDocument &document, const RequestDetail &detail)
{
    document.add(PrintBlock::Kind::Heading, RequestSheetText::tr("Your answer"));
    document.add(PrintBlock::Kind::Pair,
        {RequestSheetText::tr("☐ Yes\nAppointment on: ……………………… at: ……………\nWith: ………………………………………"),
            RequestSheetText::tr("☐ No\nReason: ………………………………………\nTo whom turn instead: ……………………")});
    document.blocks.last().height = AnswerHeight;
    const QDateTime by = expiresAt(detail.line.request, requestClock(detail.line.request.kind));
    if (by.isValid())
        document.add(PrintBlock::Kind::Text,
            RequestSheetText::tr("Answer hoped for by %1.").arg(plainDayText(by.date())));
    document.add(PrintBlock::Kind::Small,
        RequestSheetText::tr(
            "Confidential. Shared between professionals who act for the same person, who was told of "
            "it, and limited to what this request needs (art. L. 121-6-2 CASF). The person may "
            "object to it."));
}

} // namespace

Result<PrintDocument> makeRequestSheet(const Access &access, PartnerRequestId request)
{
    const auto detail = requestDetail(access, request);
    if (!detail)
        return detail.error();
    const auto may = openForReading(
        access, Operation::PrintFile, detail->line.request.beneficiary, QStringLiteral("request"));
    if (!may)
        return may.error();
    PrintDocument document;
    document.title = RequestSheetText::tr("Request to a partner");
    document.name = RequestSheetText::tr("request");
    document.reference = detail->line.reference;
    document.day = access.today();
    document.add(PrintBlock::Kind::Title, textOf(detail->line.request.kind));
    document.add(PrintBlock::Kind::Subtitle,
        RequestSheetText::tr("File %1, on %2").arg(detail->line.reference, plainDayText(document.day)));
    document.add(PrintBlock::Kind::Pair,
        {sideOf(RequestSheetText::tr("From"), detail->from, detail->fromProfessional),
            sideOf(RequestSheetText::tr("To"), detail->to, detail->toProfessional)});
    addQuestion(document, *detail);
    addPerson(document, *detail);
    addAnswer(document, *detail);
    return document;
}
