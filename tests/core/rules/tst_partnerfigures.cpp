#include "core/rules/partnerfigures.h"

#include <QTest>

namespace {

using State = PartnerRequest::State;

const QDateTime Now(QDate(2026, 11, 23), QTime(9, 0));

PartnerRequest sent(int daysAgo, State state, int answeredAfter = -1)
{
    PartnerRequest request{.state = state, .sentAt = Now.addDays(-daysAgo)};
    if (answeredAfter >= 0)
        request.answeredAt = request.sentAt.addDays(answeredAfter);
    return request;
}

} // namespace

/// How a partner answers (indicators.md, PartnerResponse).
class TestPartnerFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndSilencesAreCounted()
    {
        PartnerRequest seen = sent(60, State::Done, 4);
        seen.appointmentAt = seen.answeredAt.addDays(3);
        const PartnerFigures figures = figuresOf(
            {seen, sent(50, State::Refused, 24), sent(40, State::Sent), sent(20, State::Accepted, 10),
                sent(5, State::Received), sent(3, State::Absent, 1), {.state = State::Prepared}},
            Now);
        QCOMPARE(figures.asked, 6);
        QCOMPARE(figures.answered, 4);
        QCOMPARE(figures.accepted, 3);
        QCOMPARE(figures.silent, 1);
        QCOMPARE(figures.awaited, 1);
        QCOMPARE(figures.attended, 1);
        QCOMPARE(figures.absent, 1);
        QCOMPARE(figures.medianDays, 7.0);
        QCOMPARE(figures.mature, 5);
        QCOMPARE(figures.inTenDays, 3);
        QCOMPARE(figures.shareInTenDays(), 60);
        QCOMPARE(figures.lastAnswerAt, Now.addDays(-2));
    }

    void whatIsTooRecentSaysNothingOfTheShare()
    {
        const PartnerFigures figures = figuresOf({sent(9, State::Sent)}, Now);
        QCOMPARE(figures.awaited, 1);
        QCOMPARE(figures.mature, 0);
        QCOMPARE(figures.shareInTenDays(), -1);
        QCOMPARE(figures.medianDays, -1.0);
    }

    void whatIsOlderThanAYearIsLeft()
    {
        QCOMPARE(figuresOf({sent(366, State::Done, 2)}, Now).asked, 0);
        QCOMPARE(figuresOf({sent(364, State::Done, 2)}, Now).asked, 1);
    }
};

QTEST_GUILESS_MAIN(TestPartnerFigures)
#include "tst_partnerfigures.moc"
