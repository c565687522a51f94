#pragma once

#include "core/domain/appointmentparticipant.h"
#include "core/domain/beneficiary.h"
#include "core/domain/conference.h"
#include "core/domain/contractamendment.h"
#include "core/domain/exclusion.h"
#include "core/domain/factproposal.h"
#include "core/domain/note.h"
#include "core/domain/objection.h"
#include "core/domain/obstaclelevel.h"
#include "core/domain/organisation.h"
#include "core/domain/planaction.h"
#include "core/domain/professional.h"
#include "core/domain/situation.h"
#include "core/domain/snooze.h"
#include "core/domain/target.h"
#include "core/domain/vocabulary.h"
#include "core/query/requests.h"
#include "core/rules/diagnosisstate.h"
#include "core/rules/pathwayfacts.h"
#include "core/rules/pathwaystate.h"
#include "core/security/access.h"

#include <optional>

/// Somebody of the same household, who has a file too.
struct HouseholdRow
{
    BeneficiaryId beneficiary{};
    QString reference{};
    QString familyName{};
    QString firstName{};
    QDate birthDate{};
    Beneficiary::FileRole fileRole = Beneficiary::FileRole::Unknown;
    QDate from{};

    bool operator==(const HouseholdRow &) const = default;
};

/// The records of the conferences about a person.
struct ConferenceRecords
{
    QList<Conference> conferences{}; ///< the latest first
    QList<ConferenceAttendee> attendees{}; ///< in the order they were added
    QList<ConferenceItem> items{}; ///< in the order of their agenda
    QList<Position> positions{}; ///< in the order they were stated
    QList<ConferenceDecision> decisions{};
};

/// The diagnosis, the plan and the notes of a file: what no stage follows from. Empty below Full, but for the
/// reader's own notes.
struct CaseWork
{
    QList<Situation> situations{};
    QList<ObstacleLevel> levels{};
    QList<Target> targets{}; ///< as they were set
    QList<PlanAction> actions{}; ///< by their last day, those without one last
    QList<ContractAmendment> amendments{}; ///< by number
    QList<AppointmentParticipant> participants{}; ///< from General on, as the appointments
    QList<Note> notes{}; ///< the newest first
    QHash<AccountId, QString> authors{}; ///< of the notes, "NOM Prénom"
    QList<Snooze> snoozes{}; ///< the reader's own
    QList<RequestLine>
        requests{}; ///< the most pressing first; below Full, those of the reader's organisation
    QList<Objection> objections{}; ///< the newest first
    QList<Exclusion> exclusions{}; ///< the newest first
    ConferenceRecords conferences{};
    Vocabulary vocabulary{}; ///< of the territory, today
    DiagnosisState diagnosis{}; ///< today
};

/// What another file of the household proposes to this one.
struct ProposalRow
{
    FactProposal proposal{};
    QString from{}; ///< "NOM Prénom" of the person whose file it comes from

    bool operator==(const ProposalRow &) const = default;
};

/// Everything the file of one person shows, as of one day; history apart.
struct CaseFile
{
    QDate today{};
    QDateTime now{}; ///< tells an appointment of today that is over from one to come
    Level level = Level::Full; ///< what is left out below Full
    bool restricted = false; ///< kept to who leads it, at the person's asking
    Beneficiary person{};
    PathwayFacts facts{}; ///< each list with the newest first
    PathwayState state{};
    CaseWork work{};
    QDateTime lastVisitAt{}; ///< of the reader, before this one; null when she never opened the file
    QList<HouseholdRow> household{};
    QList<ProposalRow> proposals{}; ///< not answered yet, of those who still share the household
    QList<Organisation> organisations{}; ///< those that the facts name
    QList<OrganisationName> organisationNames{};
    QHash<OrganisationId, QStringList> offeredThemes{}; ///< of their services; from Full on
    QList<Professional> professionals{}; ///< those that the facts name

    /// The name the organisation bore on `day`; empty when the facts do not name it.
    QString organisationName(OrganisationId organisation, QDate day) const;
    /// "NOM Prénom"; empty when the facts do not name it.
    QString professionalName(ProfessionalId professional) const;
    /// Who else takes part in an appointment, in the order they were added.
    QList<AppointmentParticipant> participantsOf(AppointmentId appointment) const;
    /// Day of the last attended appointment with the organisation, or with anybody when null.
    QDate lastContactOn(OrganisationId organisation = {}) const;
    /// Memberships that hold today.
    QList<CircleMember> currentCircle() const;
    /// Nothing when nobody leads today.
    std::optional<CircleMember> referent() const;
    /// The next planned appointment that is not over.
    std::optional<Appointment> nextAppointment() const;
};

/// The diagnosis and the plan as they stood on `on`: what was said or set later is left out, what ended later
/// had not. The day an action was added is not known: it stands as long as its target.
CaseWork workOn(const CaseFile &file, QDate on);

/// Opens a person's file for the reader, as of today: what the policy lets her see, after leaving the trail
/// of the consultation. NotFound when the person is not in the base, else as openForReading().
Result<CaseFile> caseFile(const Access &access, BeneficiaryId beneficiary);
/// The same as of `on`, for a `document` ("contract", "plan", "access_export"…) that leaves the program:
/// each leaves a row of its own in the trail, at the time it truly is.
Result<CaseFile> caseFileFor(
    const Access &access, BeneficiaryId beneficiary, const QString &document, QDate on);
/// The file as an account of `partner` would see it: what a partner in the circle reads, masked as it would
/// be. Leaves no trail of its own; Refused to who does not read the whole file.
Result<CaseFile> fileSeenBy(const Access &access, BeneficiaryId person, OrganisationId partner);
