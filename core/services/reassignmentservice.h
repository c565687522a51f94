#pragma once

#include "core/domain/note.h"
#include "core/services/service.h"

class UnitOfWork;
struct Appointment;
struct CircleMember;

/// One file given to somebody.
struct FileGiven
{
    BeneficiaryId person{};
    ProfessionalId to{};
    QString handOver{}; ///< the note that is left for who takes over; empty: none
};

/// Files given to others on one day.
struct ReassignmentPlan
{
    ProfessionalId from{}; ///< who must still lead each; null: whoever does
    QDate startsOn{}; ///< first day of the new référents
    QString reason{}; ///< why the former mandates end
    bool movesAppointments = true; ///< those planned from that day on; else they stay with whom they are with
    Note::Level noteLevel = Note::Level::Organisation;
    QList<FileGiven> files{};
};

/// What was done, in one command.
struct ReassignmentDone
{
    CommandId command{}; ///< to undo it
    int files = 0;
    int appointments = 0; ///< that were moved
    int notes = 0;
    int requests = 0; ///< to partners, sent by who led and still open, that were moved
};

/// A file that may not be given so.
struct FileRefused
{
    BeneficiaryId person{};
    Error cause{};
};

/// Gives people another référent unique, of the same organisation.
class ReassignmentService
{
public:
    explicit ReassignmentService(Access context);

    /// Ends the mandate of who leads each file the day before, begins that of who takes over, moves the
    /// planned appointments and the open requests that who led sent, and leaves the hand-over notes of the
    /// session's account: all or nothing. Notes of others never change hands. Invalid "reason", "starts_on",
    /// "reassign_empty" or "reassign_level" of the plan; else the first error that refused() tells.
    Result<ReassignmentDone> apply(const ReassignmentPlan &plan);
    /// Which files apply() would refuse, with why: Refused, NotFound, Invalid "reassign_closed",
    /// "reassign_excluded", "reassign_same", "reassign_organisation" or "reassign_left", Conflict
    /// "reassign_changed" or "unique_referent".
    QList<FileRefused> refused(const ReassignmentPlan &plan) const;

private:
    Result<CircleMember> takeOver(const ReassignmentPlan &plan, const FileGiven &file,
        QList<CircleMember> &leading, QHash<ProfessionalId, OrganisationId> &takers) const;
    Result<OrganisationId> bodyOf(
        ProfessionalId taker, QDate day, QHash<ProfessionalId, OrganisationId> &takers) const;
    Result<void> checkPerson(const FileGiven &file, QDate day) const;
    void give(UnitOfWork &work, const ReassignmentPlan &plan, const FileGiven &file, ReassignmentDone &done,
        QHash<ProfessionalId, OrganisationId> &takers);
    void leaveNote(UnitOfWork &work, const ReassignmentPlan &plan, const FileGiven &file, OrganisationId body,
        ReassignmentDone &done);

    Access m_context;
};
