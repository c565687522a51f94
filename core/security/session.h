#pragma once

#include "core/domain/professional.h"
#include "core/security/secretkey.h"

/// Who works with the base at this moment.
struct Session
{
    AccountId account{};
    QString login{};
    ProfessionalId professional{};
    OrganisationId organisation{};
    Account::Role role = Account::Role::Counsellor;
    bool isFounding = false; ///< nobody yet: the base is being made
    SecretKey baseKey{}; ///< null while the session is locked, or on a base without keys
    SecretKey trailKey{}; ///< made of baseKey; null as well
};
