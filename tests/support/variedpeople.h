#pragma once

#include "tests/support/testbase.h"

/// What the invented caseload of a test is made of.
struct VariedPeople
{
    ProfessionalId colleague{}; ///< a second counsellor of the test base's organisation
    OrganisationId partner{}; ///< "Mission locale", which acts for some of them
    QList<BeneficiaryId> everybody{};
};

/// Writes `count` invented people in all kinds of situations, in one command; the same ones each time.
VariedPeople addVariedPeople(TestBase &base, int count);
