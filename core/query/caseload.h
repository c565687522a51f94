#pragma once

#include "core/domain/beneficiary.h"
#include "core/query/filter.h"
#include "core/query/filterpredicate.h"
#include "core/security/access.h"

#include <QDateTime>
#include <QSet>

/// What a list shows of one person.
struct CaseloadRow
{
    Level level = Level::Full; ///< what is left out below Full; see rows()
    BeneficiaryId id{};
    QString reference{};
    Beneficiary::Civility civility = Beneficiary::Civility::Unknown;
    QString familyName{};
    QString firstName{};
    QDate birthDate{}; ///< null when unknown
    Stage stage = Stage::Outreach;
    QDate stageSince{}; ///< null when unknown
    Track track = Track::None;
    Deadline next{}; ///< the next deadline; NotApplicable when nothing is due
    ProfessionalId referent{}; ///< null when nobody leads, or only a body does
    QString referentName{}; ///< "MOREAU Claire"; empty when null
    QString leadBody{}; ///< the body of the référent unique; empty when nobody leads
    QDate lastContactOn{}; ///< null when never met
    QDateTime nextAppointmentAt{}; ///< null when none is planned
    QString commune{};
    QDate contractEndsOn{}; ///< null without a contract, or one without end
    QString phone{};
    bool doNotCall = false;
    bool noSms = false;
    QString safeContact{}; ///< how to reach her without danger; empty when nothing special
    bool closed = false;
};

/// The order of a list; ties by name. Those without a value come last either way.
struct Sorting
{
    enum class By {
        Name,
        Reference,
        Stage,
        StageSince,
        Track,
        NextDeadline,
        Referent,
        LastContact,
        NextAppointment,
        ContractEnd,
        Commune,
    };

    By by = By::Name;
    bool descending = false;

    bool operator==(const Sorting &) const = default;
};

template <>
struct Codes<Sorting::By>
{
    static constexpr std::array<CodeEntry<Sorting::By>, 11> table{{
        {Sorting::By::Name, "name"},
        {Sorting::By::Reference, "reference"},
        {Sorting::By::Stage, "stage"},
        {Sorting::By::StageSince, "stage_since"},
        {Sorting::By::Track, "track"},
        {Sorting::By::NextDeadline, "next_deadline"},
        {Sorting::By::Referent, "referent"},
        {Sorting::By::LastContact, "last_contact"},
        {Sorting::By::NextAppointment, "next_appointment"},
        {Sorting::By::ContractEnd, "contract_end"},
        {Sorting::By::Commune, "commune"},
    }};
};

/// Reads lists of people: ids first, in the order asked, then the rows that are looked at.
class Caseload
{
public:
    static constexpr int PageSize = 64;

    explicit Caseload(const Access &access);

    /// Those whom `filter` shows, in order; the first `limit` of them when it is not negative. Who may not be
    /// shown is left out, and who is found by what the reader may not see of her.
    QList<BeneficiaryId> ids(const Filter &filter, const Sorting &sorting, int limit = -1);
    /// How many `filter` shows.
    int count(const Filter &filter);
    /// The rows of at most PageSize people, in the order of `ids`; those who are gone are left out. Below
    /// General a row holds who the person is and who leads; below Full no deadline and no contract.
    QList<CaseloadRow> rows(const QList<BeneficiaryId> &ids);

    /// The statements ids() runs one after the other, with their values; for tests of their plans.
    QList<Statement> statements(const Filter &filter, const Sorting &sorting) const;

private:
    FilterReader reader() const { return {m_access.today(), m_access.session.professional}; }
    QList<BeneficiaryId> read(const Filter &filter, const Sorting &sorting, int limit);
    bool isRestricted(const Filter &filter) const;
    bool isSensitive(OrganisationId organisation) const;
    const QSet<QString> &hiddenBodies();
    bool isOrderedByHidden(const Filter &filter, const Sorting &sorting) const;
    QSet<BeneficiaryId> near();
    QList<BeneficiaryId> readAmong(
        const QSet<BeneficiaryId> &people, const Filter &filter, const Sorting &sorting, int limit);

    Access m_access;
    Database &m_database;
    std::optional<QSet<QString>> m_hiddenBodies{}; ///< read once
};
