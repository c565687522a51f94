#pragma once

#include "core/domain/circlemember.h"
#include "core/domain/legalrepresentative.h"
#include "core/domain/objection.h"
#include "core/rules/requeststate.h"

/// The words people read for what partners ask of each other, and for what a circle rests on.
QString textOf(PartnerRequest::Kind kind);
QString textOf(PartnerRequest::State state);
QString textOf(RequestState state);
QString textOf(PartnerRequest::Channel channel);
QString textOf(PartnerRequest::Refusal refusal);
QString textOf(PartnerRequest::Outcome outcome);
QString textOf(RequestStep::Kind kind);
/// What is to be done, as a verb: "to send".
QString textOf(RequestNeed::Kind need);
/// What somebody does to bring a request to a state: "Tell the answer: accepted…".
QString verbOf(PartnerRequest::State state);
QString textOf(CircleMember::Basis basis);
QString textOf(CircleMember::Informed informed);
QString textOf(LegalRepresentative::Link link);
QString textOf(LegalRepresentative::Authority authority);
/// What is wrong with a field and what to do about it, as forms show it under the field.
QString textOf(PartnerRequest::Flaw flaw);
QString textOf(LegalRepresentative::Flaw flaw);
QString textOf(Objection::Flaw flaw);
