#pragma once

#include "core/exchange/demo/demoids.h"
#include "core/exchange/demo/demosubject.h"

/// Completes pathways already written with what was signed, amended, reviewed, asked, reported and checked,
/// and with what began again.
class DemoFollowUpMaker
{
public:
    DemoFollowUpMaker(const DemoOptions &options, const DemoNetwork &network, DemoIds &ids);

    /// Adds to `people` what followed for the person of `written`.
    void write(const DemoCase &written, DemoPeople &people);

private:
    /// How far a case of breach went.
    enum class Step { Reported, Notified, Answered, TeamAsked, NoSanction, Lifted, Over };

    const DemoSubject &subject() const { return m_case->subject; }
    template <class Record>
    Record begun() const
    {
        Record record;
        record.beneficiary = m_case->subject.person.id;
        return record;
    }

    void signContracts();
    void amend(Contract &contract);
    QDate amendedOn(const Contract &contract);

    void writeReviews();
    void addReview(
        Review::Kind kind, QDate day, Review::Conclusion conclusion, const DemoPartner &other = {});
    void inviteTo(const Appointment &appointment, const DemoPartner &partner);
    Contract *contractOn(QDate day);

    void writeRequests();
    void ask(Orientation &orientation);
    void accept(Orientation &orientation);
    void addAnsweredRequest();

    void writeBreaches();
    bool mayBreach() const;
    BreachCase breach(QDate reportedOn, QDate notifiedOn);
    void addBreach(Step step);
    void addSanction(BenefitRight &right);
    void suspend(BreachCase &breach, QDate decidedOn, QDate startsOn, int months);

    void writeJobChecks();
    void check(const Exit &exit, int months);
    void reopen();

    QDate m_today;
    const DemoNetwork &m_network;
    DemoIds &m_ids;
    DemoRandom m_random;
    int m_supported = 0; ///< people met so far, so that what is rare comes at its turn
    int m_waiting = 0;
    int m_breachable = 0;

    const DemoCase *m_case = nullptr;
    DemoPeople *m_people = nullptr;
};
