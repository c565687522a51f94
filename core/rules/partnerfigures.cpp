#include "core/rules/partnerfigures.h"

#include "core/rules/requeststate.h"

#include <algorithm>

namespace {

constexpr int SoonDays = 10;
constexpr double DaySeconds = 86400;

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return -1;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

PartnerFigures figuresOf(const QList<PartnerRequest> &requests, const QDateTime &now)
{
    using State = PartnerRequest::State;
    PartnerFigures figures;
    QList<double> delays;
    const QDateTime since = now.addMonths(-FiguresMonths);
    for (const PartnerRequest &request : requests) {
        if (!request.sentAt.isValid() || request.sentAt <= since || request.sentAt > now)
            continue;
        ++figures.asked;
        const bool answered = request.answeredAt.isValid();
        const double days = double(request.sentAt.secsTo(request.answeredAt)) / DaySeconds;
        if (answered) {
            ++figures.answered;
            delays.append(days);
            figures.accepted += request.state != State::Refused;
            figures.lastAnswerAt = std::max(figures.lastAnswerAt, request.answeredAt);
        } else if (stateAt(request, now, requestClock(request.kind)) == RequestState::Expired) {
            ++figures.silent;
        } else if (request.awaitsAnswer()) {
            ++figures.awaited;
        }
        if (answered || request.sentAt.daysTo(now) >= SoonDays) {
            ++figures.mature;
            figures.inTenDays += answered && days <= SoonDays;
        }
        const bool seen = request.state == State::Attended
            || (request.state == State::Done && request.appointmentAt.isValid());
        figures.attended += seen;
        figures.absent += request.state == State::Absent;
    }
    figures.medianDays = medianOf(delays);
    return figures;
}
