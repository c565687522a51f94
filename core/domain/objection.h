#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// The person's no to sharing: with one organisation, or with all but who accompanies her.
struct Objection
{
    enum class Flaw { DateMissing, InFuture, LiftedBeforeReceived };

    ObjectionId id{};
    BeneficiaryId beneficiary{};
    OrganisationId organisation{}; ///< null: with everybody
    QDate receivedOn{};
    QString words{}; ///< what the person said, as she agrees to it
    QDate liftedOn{}; ///< null: still
    int revision = 0;

    bool holdsOn(QDate day) const
    {
        return receivedOn.isValid() && receivedOn <= day && (liftedOn.isNull() || liftedOn > day);
    }
    /// Whether it stands against sharing with `body` on `day`.
    bool stopsSharingWith(OrganisationId body, QDate day) const
    {
        return holdsOn(day) && (organisation.isNull() || organisation == body);
    }
    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Objection &) const = default;
};

template <>
struct Fields<Objection>
{
    static constexpr auto table = "objection";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &Objection::beneficiary),
        field("organisation_id", &Objection::organisation), field("received_on", &Objection::receivedOn),
        field("words", &Objection::words), field("lifted_on", &Objection::liftedOn));
};
