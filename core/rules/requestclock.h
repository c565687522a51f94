#pragma once

#include "core/base/result.h"
#include "core/domain/partnerrequest.h"

/// One line of resources/rules/requests.csv: how long a kind of request waits.
struct RequestClock
{
    PartnerRequest::Kind kind = PartnerRequest::Kind::Prescription;
    int remind = 0; ///< after how long without an answer it is called back, and again
    int expire = 0; ///< after how long without an answer another way is to be found
    bool hours = false; ///< both are hours, else days
    QString source{}; ///< shown to people

    bool operator==(const RequestClock &) const = default;
};

/// Reads clocks from CSV text (`;`, no quotes); the error names the line.
Result<QList<RequestClock>> parseRequestClocks(const QString &csv);
/// The clocks shipped with the program: one a kind.
const QList<RequestClock> &requestClocks();
const RequestClock &requestClock(PartnerRequest::Kind kind);
