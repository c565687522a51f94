#pragma once

#include "core/security/keyring.h"
#include "core/services/unitofwork.h"
#include "tests/support/testbase.h"

#include <QTest>

/// A service of several professionals, as who lays a base makes it.
namespace Staff {

template <class Write>
void founder(TestBase &base, Write write)
{
    Session founder = base.workspace().session();
    founder.isFounding = true;
    UnitOfWork work(base.database(), founder, base.clock(), Command::WriteDemonstration);
    write(work);
    QVERIFY(work.commit());
}

/// The account of the base answers for the files of others.
inline void makeLead(TestBase &base)
{
    founder(base, [&base](UnitOfWork &work) {
        Account account = *RecordStore::find<Account>(base.database(), base.workspace().session().account);
        account.role = Account::Role::TeamLead;
        work.update(account);
    });
    QVERIFY(base.reopen());
}

/// Adds an account for somebody, who enters without a passphrase.
inline void addAccount(TestBase &base, const QString &login, ProfessionalId professional,
    Account::Role role = Account::Role::Counsellor)
{
    founder(base, [&](UnitOfWork &work) {
        Account account;
        account.login = login;
        account.professional = professional;
        account.role = role;
        work.insert(account);
        work.keep(Keyring(base.database()).admit(account.id, base.workspace().session().baseKey));
    });
}

inline ProfessionalId addColleague(TestBase &base, const QString &name, const QStringList &languages = {})
{
    return *base.workspace().network().save(Professional{.organisation = base.organisation(),
        .familyName = name,
        .firstName = QStringLiteral("Anne"),
        .languages = languages});
}

/// Gives a person a référent unique since sixty days.
inline void lead(TestBase &base, BeneficiaryId person, ProfessionalId referent, OrganisationId body = {})
{
    founder(base, [&](UnitOfWork &work) {
        CircleMember member{.beneficiary = person,
            .organisation = body.isNull() ? base.organisation() : body,
            .professional = referent,
            .role = CircleMember::Role::UniqueReferent,
            .from = base.clock().today().addDays(-60)};
        work.insert(member);
    });
}

/// A person nobody accompanies yet.
inline BeneficiaryId addAlone(TestBase &base, const QString &familyName, const QString &firstName, QDate born)
{
    static int number = 0;
    Beneficiary person;
    person.familyName = familyName;
    person.firstName = firstName;
    person.birthDate = born;
    person.reference = QStringLiteral("M-2026-8%1").arg(++number, 5, 10, QLatin1Char('0'));
    founder(base, [&person](UnitOfWork &work) { work.insert(person); });
    return person.id;
}

inline BeneficiaryId addFile(TestBase &base, const QString &name, ProfessionalId referent)
{
    const BeneficiaryId person = addAlone(base, name, QStringLiteral("Sam"), QDate(1990, 5, 17));
    lead(base, person, referent);
    return person;
}

} // namespace Staff
