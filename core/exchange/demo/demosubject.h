#pragma once

#include "core/exchange/demo/demotimeline.h"

/// Whom a pathway is written for, and who follows it.
struct DemoSubject
{
    Beneficiary person{};
    DemoStanding standing = DemoStanding::Supported;
    DemoCounsellor counsellor{};
    DemoTimeline line{};
    bool withChildren = false;
    bool recipient = true; ///< of the RSA
    bool seenToday = false;

    DemoPartner referent() const { return {counsellor.organisation, counsellor.professional}; }
};

/// A pathway that was written: her records are those from these places on.
struct DemoCase
{
    const DemoSubject &subject;
    const DemoCounsellor &former; ///< who followed her first, when another body did
    const QList<DemoPartner> &circle; ///< who acts now, the counsellor apart
    qsizetype rights = 0;
    qsizetype orientations = 0;
    qsizetype appointments = 0;
    qsizetype contracts = 0;
    qsizetype exits = 0;
};
