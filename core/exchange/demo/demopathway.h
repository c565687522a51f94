#pragma once

#include "core/exchange/demo/demoagenda.h"
#include "core/exchange/demo/democonferences.h"
#include "core/exchange/demo/demofollowup.h"
#include "core/exchange/demo/demonumbers.h"
#include "core/exchange/demo/demorequests.h"
#include "core/exchange/demo/demowork.h"

/// Turns timelines into records: rights, orientations, circle, appointments, contracts, exits.
class DemoPathwayMaker
{
public:
    DemoPathwayMaker(
        const DemoOptions &options, const DemoNetwork &network, DemoIds &ids, DemoNumbers &numbers);

    /// Adds to `people` the person and all that happened to her.
    void write(DemoSubject subject, DemoRandom &random, DemoPeople &people);

private:
    void chooseFormer();
    void writeRights();
    void writeRecipientRight();
    void suspend(BenefitRight &right);
    void writeRegistration();
    void writeOrientations();
    void writeContracts();
    void writeFormerContracts();
    void writeFormerContract(QDate from, QDate to);
    void writeExit();
    void finishPerson();
    QString workSituation();

    void writeCircle();
    void writeReferents();
    void writeOtherMembers();
    QStringList needs();
    void addMember(const DemoPartner &partner, CircleMember::Role role, QDate from, QDate to,
        const QString &endReason = {});

    void writeAppointments();
    void writeMilestones();
    void writeOrientationMeeting();
    void writeTermMeetings();
    void signFirst(DemoTimeline::Term &term);
    void review(DemoTimeline::Term &term);
    void writeFollowUps();
    void writePlanned();
    void writePartnerAppointments();
    Appointment appointment(const DemoPartner &with, Appointment::Kind kind, const QDateTime &startsAt);
    QDate hold(Appointment::Kind kind, QDate wanted, QDate first, QDate last);
    Appointment::Status pastStatus(QDate day);
    DemoPartner counsellor() const { return m_subject.referent(); }
    QDate lastPastDay() const;

    QDate m_today;
    const DemoNetwork &m_network;
    DemoIds &m_ids;
    DemoNumbers &m_numbers;
    DemoAgenda m_agenda;
    DemoFollowUpMaker m_followUps;
    DemoWorkMaker m_work;
    DemoRequestMaker m_requests;
    DemoConferenceMaker m_conferences;

    // Of the person being written.
    DemoSubject m_subject{};
    DemoCounsellor m_former{}; ///< who followed her first, when another body did
    QList<DemoPartner> m_current{}; ///< partners now in the circle, the counsellor apart
    DemoRandom *m_random = nullptr;
    DemoPeople *m_people = nullptr;
};
