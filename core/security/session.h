#pragma once

#include "core/domain/professional.h"

/// Who works with the base at this moment.
struct Session
{
    AccountId account{};
    QString login{};
    ProfessionalId professional{};
    OrganisationId organisation{};
    Account::Role role = Account::Role::Counsellor;
};
