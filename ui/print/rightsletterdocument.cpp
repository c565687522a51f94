#include "ui/print/rightsletterdocument.h"

#include "ui/print/letter.h"
#include "ui/text/rightstext.h"

#include <QCoreApplication>

namespace {

struct RightsLetterText
{
    Q_DECLARE_TR_FUNCTIONS(RightsLetterText)
};

QString grantedText(const RightsLetter &letter)
{
    switch (letter.request.kind) {
    case RightsRequest::Kind::Access:
        return RightsLetterText::tr("You will find with this letter what is kept about you.");
    case RightsRequest::Kind::Rectification:
        return RightsLetterText::tr("What was wrong has been corrected.");
    case RightsRequest::Kind::Objection:
        return letter.objected.isEmpty()
            ? RightsLetterText::tr("Nothing is shared any more with anybody but those who accompany you.")
            : RightsLetterText::tr("Nothing is shared any more with %1.").arg(letter.objected);
    case RightsRequest::Kind::Restriction:
        return RightsLetterText::tr("Your file is now read only by those who lead it and answer for it.");
    case RightsRequest::Kind::Erasure:
        return RightsLetterText::tr("What is kept about you is erased; backups keep a copy until they are "
                                    "replaced.");
    }
    return {};
}

QString decisionText(const RightsLetter &letter)
{
    switch (letter.request.decision) {
    case RightsRequest::Decision::Pending:
        break;
    case RightsRequest::Decision::Granted:
        return RightsLetterText::tr("Your request is granted.");
    case RightsRequest::Decision::Partly:
        return RightsLetterText::tr("Your request is granted in part.");
    case RightsRequest::Decision::Refused:
        return RightsLetterText::tr("Your request cannot be granted.");
    }
    return {};
}

} // namespace

PrintDocument rightsLetterDocument(const RightsLetter &letter)
{
    PrintDocument document;
    document.title = RightsLetterText::tr("Answer to a request about rights");
    document.name = RightsLetterText::tr("answer-rights");
    document.reference = letter.reference;
    document.day = letter.day;
    document.textSize = 11;
    document.add(PrintBlock::Kind::Title, RightsLetterText::tr("Your rights over what is kept about you"));
    document.add(PrintBlock::Kind::Subtitle,
        RightsLetterText::tr("File %1, on %2").arg(letter.reference, plainDayText(letter.day)));
    addLetterHead(document, letter.organisation, letter.person, letter.address, letter.civility);
    document.add(PrintBlock::Kind::Text,
        RightsLetterText::tr("On %1 we received this request of yours: %2.")
            .arg(plainDayText(letter.request.receivedOn), textOf(letter.request.kind)));
    document.add(PrintBlock::Kind::Strong, decisionText(letter));
    if (letter.request.isGranted())
        document.add(PrintBlock::Kind::Text, grantedText(letter));
    if (!letter.request.reason.isEmpty())
        document.add(PrintBlock::Kind::Text, letter.request.reason);
    if (letter.request.decision != RightsRequest::Decision::Granted)
        document.add(PrintBlock::Kind::Text, remedyText());
    document.add(PrintBlock::Kind::Text, letter.author);
    return document;
}
