#pragma once

#include "core/domain/note.h"
#include "core/domain/orientation.h"
#include "core/rules/pathwaystate.h"
#include "core/security/access.h"

#include <QDateTime>

/// What is to be given to others: all that `from` leads, or the people named.
struct ReassignmentQuestion
{
    ProfessionalId from{}; ///< null: whoever leads each of `people`
    QList<BeneficiaryId> people{}; ///< empty: all that `from` leads
    QDate startsOn{}; ///< first day of the new référents; null: today
};

/// A file that is to have another référent.
struct ReassignmentFile
{
    BeneficiaryId id{};
    QString reference{};
    QString person{}; ///< "NOM Prénom"
    QString commune{};
    Stage stage = Stage::Outreach;
    Track track = Track::None;
    int points = 0; ///< what it counts for, see caseWeightOf()
    QDateTime nextAppointmentAt{}; ///< null when none is planned
    int appointments = 0; ///< planned with who leads today, from the first day on
    QDate contractEndsOn{}; ///< null without a contract, or one without end
    QDate lastContactOn{}; ///< null when never met
    int openRequests = 0;
    QString language{}; ///< of the interpreter; empty: none
    QList<ProfessionalId> excluded{}; ///< who must not have it
    bool onlyPrivate = false; ///< all that who leads wrote is for herself alone
    ProfessionalId from{}; ///< who leads today; null: nobody, or only a body does
    ProfessionalId to{}; ///< proposed; null: nobody yet
};

/// Why a file stays where it is.
enum class StaysBecause {
    NotAllowed, ///< the reader may not give it away
    Closed,
    OtherOrganisation, ///< another organisation leads it: that is an orientation to decide
    LedBySomebodyElse, ///< no longer by whom it was to be taken from
    NobodyMayTake, ///< each colleague is excluded, or there is none
};

template <>
struct Codes<StaysBecause>
{
    static constexpr std::array<CodeEntry<StaysBecause>, 5> table{{
        {StaysBecause::NotAllowed, "not_allowed"},
        {StaysBecause::Closed, "closed"},
        {StaysBecause::OtherOrganisation, "other_organisation"},
        {StaysBecause::LedBySomebodyElse, "led_by_somebody_else"},
        {StaysBecause::NobodyMayTake, "nobody_may_take"},
    }};
};

struct FileThatStays
{
    BeneficiaryId id{};
    QString reference{};
    QString person{};
    StaysBecause cause = StaysBecause::NotAllowed;
};

/// What somebody leads: files, and their points.
struct CaseLoad
{
    int files = 0;
    int points = 0;

    bool operator==(const CaseLoad &) const = default;
};

/// Somebody of the organisation who may take files, with what she leads before.
struct Colleague
{
    ProfessionalId id{};
    QString name{}; ///< "NOM Prénom"
    QStringList languages{};
    CaseLoad before{};
    QSet<QString> communes{}; ///< folded, of the people she leads
};

/// Files to be given to others, who may take them, and who would.
struct ReassignmentBoard
{
    QDate startsOn{};
    OrganisationId organisation{}; ///< the files stay in it
    ProfessionalId from{}; ///< null when they come from several
    QString fromName{};
    Note::Level noteLevel = Note::Level::Organisation; ///< the narrowest who takes over reads
    QList<ReassignmentFile> files{}; ///< first those of which only private notes tell, then by name
    QList<Colleague> colleagues{}; ///< by name
    QList<FileThatStays> staying{};

    /// "NOM Prénom" of a colleague; empty for others.
    QString colleagueName(ProfessionalId colleague) const;
    /// What she would lead, were each file given to whom it is proposed.
    CaseLoad after(ProfessionalId colleague) const;
};

/// Reads the files and the colleagues, and proposes who takes what. A reading of a list, as people() is;
/// NotFound when `from` is unknown.
Result<ReassignmentBoard> reassignmentBoard(const Access &access, const ReassignmentQuestion &question);
/// Shares the files out anew, see shareOut(), or gives all to `only` when it is not null. Those that nobody
/// may take keep a null `to`.
void propose(ReassignmentBoard &board, ProfessionalId only = {});
/// The professional behind an account; NotFound without one.
Result<ProfessionalId> professionalBehind(const Access &access, const QString &login);
