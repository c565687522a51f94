#pragma once

#include "core/base/id.h"

using TerritoryId = Id<struct TerritoryTag>;
using OrganisationId = Id<struct OrganisationTag>;
using OrganisationNameId = Id<struct OrganisationNameTag>;
using ServiceOfferId = Id<struct ServiceOfferTag>;
using ProfessionalId = Id<struct ProfessionalTag>;
using AccountId = Id<struct AccountTag>;
using BeneficiaryId = Id<struct BeneficiaryTag>;
using HouseholdId = Id<struct HouseholdTag>;
using HouseholdMemberId = Id<struct HouseholdMemberTag>;
using BenefitRightId = Id<struct BenefitRightTag>;
using RegistrationId = Id<struct RegistrationTag>;
using CircleMemberId = Id<struct CircleMemberTag>;
using OrientationId = Id<struct OrientationTag>;
using AppointmentId = Id<struct AppointmentTag>;
using DiagnosisId = Id<struct DiagnosisTag>;
using ContractId = Id<struct ContractTag>;
using ExitId = Id<struct ExitTag>;
using SituationId = Id<struct SituationTag>;
using ObstacleLevelId = Id<struct ObstacleLevelTag>;
using TargetId = Id<struct TargetTag>;
using PlanActionId = Id<struct PlanActionTag>;
using ContractAmendmentId = Id<struct ContractAmendmentTag>;
using AppointmentParticipantId = Id<struct AppointmentParticipantTag>;
using ReviewId = Id<struct ReviewTag>;
using BreachCaseId = Id<struct BreachCaseTag>;
using NoteId = Id<struct NoteTag>;
using JobCheckId = Id<struct JobCheckTag>;
using SnoozeId = Id<struct SnoozeTag>;
using PartnerRequestId = Id<struct PartnerRequestTag>;
using RequestStepId = Id<struct RequestStepTag>;
using ObjectionId = Id<struct ObjectionTag>;
using RightsRequestId = Id<struct RightsRequestTag>;
using ExclusionId = Id<struct ExclusionTag>;
using LegalRepresentativeId = Id<struct LegalRepresentativeTag>;
using FactProposalId = Id<struct FactProposalTag>;
using DistinctPeopleId = Id<struct DistinctPeopleTag>;
using ConferenceId = Id<struct ConferenceTag>;
using ConferenceAttendeeId = Id<struct ConferenceAttendeeTag>;
using ConferenceItemId = Id<struct ConferenceItemTag>;
using PositionId = Id<struct PositionTag>;
using ConferenceDecisionId = Id<struct ConferenceDecisionTag>;
using TermId = Id<struct TermTag>;
using SavedViewId = Id<struct SavedViewTag>;
using CommandId = Id<struct CommandTag>;
