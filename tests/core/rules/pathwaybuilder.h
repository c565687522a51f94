#pragma once

#include "core/rules/pathwaystate.h"

/// The day written as "2026-03-02"; null for an empty text.
inline QDate day(const char *iso) { return QDate::fromString(QLatin1String(iso), Qt::ISODate); }

const OrganisationId kFranceTravail(1);
const OrganisationId kDepartment(2);
const OrganisationId kAssociation(3);

/// Builds the facts of an invented person, one fact a call; an empty day is an unknown one.
class Someone
{
public:
    using Right = BenefitRight;

    Someone() { m_facts.franceTravail = {kFranceTravail}; }

    operator PathwayFacts() const { return m_facts; }

    Someone &born(const char *on) { return set(m_facts.birthDate, on); }
    Someone &spotted(const char *on) { return set(m_facts.spottedOn, on); }
    Someone &followed(const char *since) { return set(m_facts.followedSince, since); }
    Someone &domiciled(const char *until) { return set(m_facts.domiciledUntil, until); }
    Someone &overseas()
    {
        m_facts.overseas = true;
        return *this;
    }
    Someone &applied(const char *on)
    {
        Right right;
        right.state = Right::State::Pending;
        right.appliedOn = day(on);
        return add(m_facts.rights, right);
    }
    Someone &refused(const char *appliedOn, const char *since)
    {
        Right right;
        right.state = Right::State::Refused;
        right.appliedOn = day(appliedOn);
        right.stateSince = day(since);
        return add(m_facts.rights, right);
    }
    Someone &received(const char *on, Right::State state = Right::State::OpenAndPayable)
    {
        Right right;
        right.state = state;
        right.receivedOn = day(on);
        return add(m_facts.rights, right);
    }
    /// The RSA right with everything a CAF file says of it.
    Someone &rsa(const char *applied, const char *opened, const char *received, const char *closed = "")
    {
        Right right;
        right.appliedOn = day(applied);
        right.openedOn = day(opened);
        right.receivedOn = day(received);
        right.closedOn = day(closed);
        if (right.closedOn.isValid())
            right.state = Right::State::Closed;
        return add(m_facts.rights, right);
    }
    Someone &disabledWorker(const char *from, const char *to = "")
    {
        rsa("", from, "", to);
        m_facts.rights.last().kind = Right::Kind::DisabledWorkerStatus;
        return *this;
    }
    Someone &registered(const char *on, const char *ended = "")
    {
        Registration registration;
        registration.registeredOn = day(on);
        registration.endedOn = day(ended);
        return add(m_facts.registrations, registration);
    }
    Someone &category(const char *letter)
    {
        m_facts.registrations.last().category = QLatin1String(letter);
        return *this;
    }
    Someone &oriented(const char *decided, const char *notified = "", Track track = Track::SocioProfessional)
    {
        Orientation orientation;
        orientation.track = track;
        orientation.organisation = kDepartment;
        orientation.decidedOn = day(decided);
        orientation.notifiedOn = day(notified);
        return add(m_facts.orientations, orientation);
    }
    Someone &orientedToFranceTravail(const char *decided, const char *notified = "")
    {
        oriented(decided, notified, Track::Professional);
        m_facts.orientations.last().organisation = kFranceTravail;
        return *this;
    }
    Someone &proposed(const char *on, Orientation::State state = Orientation::State::Proposed)
    {
        Orientation orientation;
        orientation.state = state;
        orientation.track = Track::Professional;
        orientation.proposedOn = day(on);
        return add(m_facts.orientations, orientation);
    }
    Someone &decidedAfterProposal(const char *proposed, const char *decided)
    {
        oriented(decided, decided, Track::Professional);
        return set(m_facts.orientations.last().proposedOn, proposed);
    }
    Someone &referent(
        const char *from, const char *to = "", CircleMember::Role role = CircleMember::Role::UniqueReferent)
    {
        CircleMember member;
        member.role = role;
        member.organisation = kDepartment;
        member.from = day(from);
        member.to = day(to);
        return add(m_facts.members, member);
    }
    Someone &referentOf(OrganisationId organisation, const char *from, const char *to = "")
    {
        referent(from, to);
        m_facts.members.last().organisation = organisation;
        return *this;
    }
    Someone &met(const char *on, Appointment::Kind kind = Appointment::Kind::FollowUp,
        Appointment::Status status = Appointment::Status::Attended)
    {
        Appointment appointment;
        appointment.organisation = kDepartment;
        appointment.kind = kind;
        appointment.status = status;
        if (day(on).isValid())
            appointment.startsAt = QDateTime(day(on), QTime(10, 0));
        return add(m_facts.appointments, appointment);
    }
    Someone &metWith(OrganisationId organisation, const char *on)
    {
        met(on);
        m_facts.appointments.last().organisation = organisation;
        return *this;
    }
    Someone &reviewed(const char *on) { return met(on, Appointment::Kind::JointReview); }
    Someone &diagnosed(const char *on)
    {
        Diagnosis diagnosis;
        diagnosis.validatedOn = day(on);
        return add(m_facts.diagnoses, diagnosis);
    }
    Someone &contract(Contract::Kind kind, const char *signedOn, const char *from, const char *to = "")
    {
        Contract contract;
        contract.kind = kind;
        contract.signedOn = day(signedOn);
        contract.startsOn = day(from);
        contract.endsOn = day(to);
        return add(m_facts.contracts, contract);
    }
    Someone &engaged(const char *signedOn, const char *from = "", const char *to = "")
    {
        return contract(Contract::Kind::Engagement, signedOn, from, to);
    }
    Someone &revised(const char *on) { return set(m_facts.contracts.last().revisedOn, on); }
    Someone &lateReview()
    {
        m_facts.contracts.last().lateReview = true;
        return *this;
    }
    Someone &left(const char *on, Exit::Reason reason = Exit::Reason::MovedOut)
    {
        Exit exit;
        exit.leftOn = day(on);
        exit.reason = reason;
        return add(m_facts.exits, exit);
    }
    Someone &gotJob(const char *on) { return left(on, Exit::Reason::DurableJob); }

private:
    Someone &set(QDate &member, const char *iso)
    {
        member = day(iso);
        return *this;
    }
    template <class Record>
    Someone &add(QList<Record> &list, const Record &record)
    {
        list.append(record);
        return *this;
    }

    PathwayFacts m_facts{};
};
