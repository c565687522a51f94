#pragma once

#include "core/domain/partnerrequest.h"

/// How a partner answers what is asked of it.
struct PartnerFigures
{
    int asked = 0; ///< sent to it in the period
    int awaited = 0; ///< without an answer, and still in time
    int silent = 0; ///< without an answer, and out of time
    int answered = 0; ///< yes or no
    int accepted = 0;
    int attended = 0; ///< the person was seen
    int absent = 0;
    double medianDays = -1; ///< from asked to answered, of those answered; -1: none is
    int inTenDays = 0; ///< answered within ten days
    int mature = 0; ///< sent over ten days ago, or answered: what inTenDays is a share of
    QDateTime lastAnswerAt{};

    /// Share of the mature ones answered within ten days, in percent; -1 without any.
    int shareInTenDays() const { return mature > 0 ? 100 * inTenDays / mature : -1; }
    bool operator==(const PartnerFigures &) const = default;
};

/// Months over which a partner is looked at.
inline constexpr int FiguresMonths = 12;

/// Of the requests sent in the twelve months before `now` among `requests`.
PartnerFigures figuresOf(const QList<PartnerRequest> &requests, const QDateTime &now);
