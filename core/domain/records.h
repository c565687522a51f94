#pragma once

#include "core/domain/appointment.h"
#include "core/domain/appointmentparticipant.h"
#include "core/domain/beneficiary.h"
#include "core/domain/breachcase.h"
#include "core/domain/circlemember.h"
#include "core/domain/conference.h"
#include "core/domain/contract.h"
#include "core/domain/contractamendment.h"
#include "core/domain/diagnosis.h"
#include "core/domain/distinctpeople.h"
#include "core/domain/exclusion.h"
#include "core/domain/exit.h"
#include "core/domain/factproposal.h"
#include "core/domain/household.h"
#include "core/domain/jobcheck.h"
#include "core/domain/legalrepresentative.h"
#include "core/domain/note.h"
#include "core/domain/objection.h"
#include "core/domain/obstaclelevel.h"
#include "core/domain/organisation.h"
#include "core/domain/orientation.h"
#include "core/domain/partnerrequest.h"
#include "core/domain/planaction.h"
#include "core/domain/professional.h"
#include "core/domain/review.h"
#include "core/domain/right.h"
#include "core/domain/rightsrequest.h"
#include "core/domain/savedview.h"
#include "core/domain/serviceoffer.h"
#include "core/domain/situation.h"
#include "core/domain/snooze.h"
#include "core/domain/target.h"
#include "core/domain/term.h"
#include "core/domain/territory.h"

#include <type_traits>

/// Every record that is stored; children after what they refer to.
// clang-format off
#define MAILLAGE_RECORDS(Each) \
    Each(Territory) Each(Organisation) Each(OrganisationName) Each(ServiceOffer) Each(Professional) \
    Each(Account) Each(Beneficiary) Each(HouseholdMember) Each(BenefitRight) Each(Registration) \
    Each(CircleMember) Each(Orientation) Each(Appointment) Each(AppointmentParticipant) Each(Diagnosis) \
    Each(Situation) Each(ObstacleLevel) Each(Target) Each(PlanAction) Each(Contract) Each(ContractAmendment) \
    Each(Review) Each(BreachCase) Each(Exit) Each(JobCheck) Each(Note) Each(Snooze) \
    Each(LegalRepresentative) Each(Objection) Each(RightsRequest) Each(Exclusion) Each(PartnerRequest) \
    Each(RequestStep) Each(Conference) Each(ConferenceAttendee) Each(ConferenceItem) Each(Position) \
    Each(ConferenceDecision) \
    Each(FactProposal) Each(DistinctPeople) Each(Term) Each(SavedView)
// clang-format on

template <class, class... Records>
using RecordTuple = std::tuple<Records...>;
#define MAILLAGE_AFTER_COMMA(Record) , Record
using AllRecords = RecordTuple<void MAILLAGE_RECORDS(MAILLAGE_AFTER_COMMA)>;
#undef MAILLAGE_AFTER_COMMA

/// Calls `visit(std::type_identity<Record>{})` for the record stored in `table`; false when there is none.
template <class Visit>
bool visitTable(QStringView table, Visit &&visit)
{
    return [&]<class... Each>(std::type_identity<std::tuple<Each...>>) {
        return (
            (table == QLatin1String(Fields<Each>::table) ? (visit(std::type_identity<Each>{}), true) : false)
            || ...);
    }(std::type_identity<AllRecords>{});
}

/// The person a record belongs to; null when it belongs to nobody in particular.
template <Recorded Record>
BeneficiaryId beneficiaryOf(const Record &record)
{
    if constexpr (std::is_same_v<Record, Beneficiary>)
        return record.id;
    else if constexpr (requires { record.beneficiary; })
        return record.beneficiary;
    else
        return {};
}
