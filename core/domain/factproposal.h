#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

/// Something known of one person of a household, proposed to the file of another: whoever accompanies that
/// one accepts it or not.
struct FactProposal
{
    enum class Fact { Address, CafNumber, Phone, Children, RentArrears };
    enum class State { Proposed, Accepted, Declined };

    FactProposalId id{};
    BeneficiaryId beneficiary{}; ///< to whose file it is proposed
    BeneficiaryId source{}; ///< from whose file it comes
    Fact fact = Fact::Address;
    QString value{}; ///< in words; an address as its four lines, separated by line breaks
    QDate proposedOn{};
    ProfessionalId professional{}; ///< who proposed it; null when unknown
    State state = State::Proposed;
    QDate answeredOn{};
    int revision = 0;

    bool operator==(const FactProposal &) const = default;
};

template <>
struct Codes<FactProposal::Fact>
{
    static constexpr std::array<CodeEntry<FactProposal::Fact>, 5> table{{
        {FactProposal::Fact::Address, "address"},
        {FactProposal::Fact::CafNumber, "caf_number"},
        {FactProposal::Fact::Phone, "phone"},
        {FactProposal::Fact::Children, "children"},
        {FactProposal::Fact::RentArrears, "rent_arrears"},
    }};
};

template <>
struct Codes<FactProposal::State>
{
    static constexpr std::array<CodeEntry<FactProposal::State>, 3> table{{
        {FactProposal::State::Proposed, "proposed"},
        {FactProposal::State::Accepted, "accepted"},
        {FactProposal::State::Declined, "declined"},
    }};
};

template <>
struct Fields<FactProposal>
{
    static constexpr auto table = "fact_proposal";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &FactProposal::beneficiary),
        field("source_id", &FactProposal::source), field("fact", &FactProposal::fact),
        field("value", &FactProposal::value), field("proposed_on", &FactProposal::proposedOn),
        field("professional_id", &FactProposal::professional), field("state", &FactProposal::state),
        field("answered_on", &FactProposal::answeredOn));
};
