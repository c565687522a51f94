#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

/// A reason of the day put off by an account, until a day and for a reason.
struct Snooze
{
    enum class Flaw { ReasonMissing, UntilNotLater };

    SnoozeId id{};
    BeneficiaryId beneficiary{};
    AccountId account{};
    QString subject{}; ///< which reason, see DayReason
    QDate until{}; ///< it comes back that day
    QString reason{};
    int revision = 0;

    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Snooze &) const = default;
};

template <>
struct Fields<Snooze>
{
    static constexpr auto table = "snooze";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &Snooze::beneficiary),
        field("account_id", &Snooze::account), field("subject", &Snooze::subject),
        field("until", &Snooze::until), field("reason", &Snooze::reason));
};
