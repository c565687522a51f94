#pragma once

#include "core/domain/beneficiary.h"

#include <QMultiHash>
#include <QSet>
#include <QStringList>

class Database;

/// What makes two descriptions the same person, ready to be compared.
struct IdentityKeys
{
    QString nir{};
    QString departmentId{};
    QString cafNumber{}; ///< of the household
    QString franceTravail{};
    QString franceTravailOld{};
    QString familyName{}; ///< folded, without spaces
    QString birthName{};
    QString firstName{};
    QDate birthDate{};
    Beneficiary::FileRole role = Beneficiary::FileRole::Unknown;

    explicit IdentityKeys(const Beneficiary &person = {});
    bool sharesName(const IdentityKeys &other) const;
    bool sharesNothingOfName(const IdentityKeys &other) const;
};

/// Who a draft is, or why that cannot be told alone.
struct PersonMatch
{
    BeneficiaryId person{}; ///< null: nobody known
    QString conflict{}; ///< code of a problem; empty when there is no doubt
    QStringList arguments{}; ///< the column of the identifier in question
};

/// Everybody in the base and in the file so far, by what identifies them.
class PeopleIndex
{
public:
    /// Reads the keys of everybody in the base.
    void load(Database &database);
    void put(BeneficiaryId id, const Beneficiary &person);

    /// By NIR, then department's identifier, then CAF number with role, then name and date of birth.
    PersonMatch match(const Beneficiary &draft) const;
    /// Those who share a CAF number, `id` left out.
    QList<BeneficiaryId> household(const QString &cafNumber, BeneficiaryId id) const;
    /// True when somebody other than `id` has it.
    bool isNirOfOther(const QString &nir, BeneficiaryId id) const;
    bool isDepartmentIdOfOther(const QString &departmentId, BeneficiaryId id) const;

private:
    using Hits = QList<BeneficiaryId>;

    Hits namesakes(const IdentityKeys &keys) const;
    PersonMatch byIdentifier(
        const IdentityKeys &draft, const Hits &hits, const Hits &namesakes, const QString &column) const;
    PersonMatch byName(const IdentityKeys &draft, const Hits &namesakes) const;
    void index(BeneficiaryId id, const IdentityKeys &keys, bool add);

    QHash<BeneficiaryId, IdentityKeys> m_people{};
    QMultiHash<QString, BeneficiaryId> m_byNir{};
    QMultiHash<QString, BeneficiaryId> m_byDepartmentId{};
    QMultiHash<QString, BeneficiaryId> m_byCafNumber{};
    QMultiHash<QString, BeneficiaryId> m_byName{};
};
