#include "ui/text/householdtext.h"

#include <QCoreApplication>

namespace {

struct HouseholdText
{
    Q_DECLARE_TR_FUNCTIONS(HouseholdText)
};

} // namespace

QString textOf(FactProposal::Fact fact)
{
    switch (fact) {
    case FactProposal::Fact::Address:
        return HouseholdText::tr("Address");
    case FactProposal::Fact::CafNumber:
        return HouseholdText::tr("CAF number");
    case FactProposal::Fact::Phone:
        return HouseholdText::tr("Telephone");
    case FactProposal::Fact::Children:
        return HouseholdText::tr("Children");
    case FactProposal::Fact::RentArrears:
        return HouseholdText::tr("Rent arrears");
    }
    return {};
}

QString textOf(FactProposal::State state)
{
    switch (state) {
    case FactProposal::State::Proposed:
        return HouseholdText::tr("Proposed");
    case FactProposal::State::Accepted:
        return HouseholdText::tr("Accepted");
    case FactProposal::State::Declined:
        return HouseholdText::tr("Declined");
    }
    return {};
}

QString textOf(DuplicatePair::Why why)
{
    switch (why) {
    case DuplicatePair::Why::SameNir:
        return HouseholdText::tr("Same social security number");
    case DuplicatePair::Why::SameJobseeker:
        return HouseholdText::tr("Same France Travail identifier");
    case DuplicatePair::Why::SameNames:
        return HouseholdText::tr("Same names, same birth date");
    case DuplicatePair::Why::BirthName:
        return HouseholdText::tr("Usual name and name of birth, same birth date");
    case DuplicatePair::Why::Swapped:
        return HouseholdText::tr("Names the other way round, same birth date");
    case DuplicatePair::Why::CloseNames:
        return HouseholdText::tr("One letter apart, same birth date");
    }
    return {};
}
