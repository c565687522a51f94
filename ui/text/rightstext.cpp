#include "ui/text/rightstext.h"

#include <QCoreApplication>

namespace {

struct RightsText
{
    Q_DECLARE_TR_FUNCTIONS(RightsText)
};

} // namespace

QString textOf(RightsRequest::Kind kind)
{
    switch (kind) {
    case RightsRequest::Kind::Access:
        return RightsText::tr("Access to what is kept (art. 15)");
    case RightsRequest::Kind::Rectification:
        return RightsText::tr("Rectification (art. 16)");
    case RightsRequest::Kind::Objection:
        return RightsText::tr("Objection to sharing (art. 21)");
    case RightsRequest::Kind::Restriction:
        return RightsText::tr("Restriction (art. 18)");
    case RightsRequest::Kind::Erasure:
        return RightsText::tr("Erasure (art. 17)");
    }
    return {};
}

QString textOf(RightsRequest::Means means)
{
    switch (means) {
    case RightsRequest::Means::Interview:
        return RightsText::tr("In an interview");
    case RightsRequest::Means::Letter:
        return RightsText::tr("By letter");
    case RightsRequest::Means::Email:
        return RightsText::tr("By e-mail");
    case RightsRequest::Means::Phone:
        return RightsText::tr("On the phone");
    case RightsRequest::Means::Form:
        return RightsText::tr("By a form");
    }
    return {};
}

QString textOf(RightsRequest::Decision decision)
{
    switch (decision) {
    case RightsRequest::Decision::Pending:
        return RightsText::tr("To be decided");
    case RightsRequest::Decision::Granted:
        return RightsText::tr("Granted");
    case RightsRequest::Decision::Partly:
        return RightsText::tr("Granted in part");
    case RightsRequest::Decision::Refused:
        return RightsText::tr("Refused", "request of a person");
    }
    return {};
}

QString textOf(RightsRequest::Flaw flaw)
{
    switch (flaw) {
    case RightsRequest::Flaw::DateMissing:
        return RightsText::tr("Say when it was received: the month to answer runs from that day.");
    case RightsRequest::Flaw::InFuture:
        return RightsText::tr("This day has not come yet.");
    case RightsRequest::Flaw::BeforeReceived:
        return RightsText::tr("This comes before the request was received.");
    case RightsRequest::Flaw::ExtensionLate:
        return RightsText::tr(
            "The person is told of a longer delay within the first month (RGPD art. 12(3)).");
    case RightsRequest::Flaw::ExtensionReasonMissing:
        return RightsText::tr("Say why it takes longer: the person reads it.");
    case RightsRequest::Flaw::DecisionMissing:
        return RightsText::tr("Choose what was decided.");
    case RightsRequest::Flaw::DecisionDateMissing:
        return RightsText::tr("Say when it was decided.");
    case RightsRequest::Flaw::ReasonMissing:
        return RightsText::tr("Say why: the person reads it in the answer (RGPD art. 12(4)).");
    case RightsRequest::Flaw::AnsweredUndecided:
        return RightsText::tr("Choose what was decided before saying that it was answered.");
    case RightsRequest::Flaw::LiftedBeforeDecided:
        return RightsText::tr("A restriction is lifted after it was granted.");
    }
    return {};
}

QString erasureRefusalText()
{
    return RightsText::tr(
        "What is kept is needed for a task of public interest, the accompaniment that the law "
        "gives to the organisation (RGPD art. 17(3)(b)).");
}

QString remedyText()
{
    return RightsText::tr(
        "You may turn to the data protection officer of the organisation, complain to the CNIL "
        "(3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, or www.cnil.fr), or go to "
        "court.");
}
