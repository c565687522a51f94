#pragma once

#include "core/domain/beneficiary.h"
#include "core/rules/duplicates.h"
#include "core/security/access.h"

/// One of two files, as it is told from the other.
struct DuplicateSide
{
    Beneficiary person{};
    QString referent{}; ///< empty: nobody leads
    int appointments = 0;
    int contracts = 0;
    int notes = 0; ///< that the reader may read
};

/// Two files side by side.
struct DuplicateFiles
{
    DuplicatePair pair{};
    DuplicateSide one{};
    DuplicateSide other{};
};

/// Looks for the pairs of a whole base bit by bit, so that nothing waits for it: readMore() until it is
/// false, duplicatesAmong(people()) wherever it may be, then kept() of what that found.
class DuplicateSearch
{
public:
    /// `about` keeps the pairs of one person. The context outlives the search.
    DuplicateSearch(const Access &access, BeneficiaryId about);

    /// Reads some more people; false when all are read.
    bool readMore();
    const QList<Identity> &people() const { return m_people; }
    /// The pairs that the reader may merge, but for those that were told not to be the same.
    QList<DuplicatePair> kept(QList<DuplicatePair> pairs) const;

private:
    Access m_access;
    BeneficiaryId m_about;
    QDate m_birthDate{}; ///< of m_about: only who was born that day is read
    QList<Identity> m_people{};
};

/// Leaves the trail of a list of duplicates; Refused to who may not list people.
Result<void> openDuplicates(const Access &access);
/// The pairs that the reader may merge, but for those that were told not to be the same; leaves the trail of
/// a list. `about` keeps those of one person.
Result<QList<DuplicatePair>> duplicates(const Access &access, BeneficiaryId about = {});
/// Who a person is, as far as a list says it.
Beneficiary duplicateName(const Access &access, BeneficiaryId person);
/// The two files of a pair: a consultation of each. Refused to who may not read both whole.
Result<DuplicateFiles> duplicateFiles(const Access &access, const DuplicatePair &pair);
