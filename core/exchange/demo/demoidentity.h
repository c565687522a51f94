#pragma once

#include "core/exchange/demo/demoids.h"
#include "core/exchange/demo/demonames.h"
#include "core/exchange/demo/demonumbers.h"
#include "core/exchange/demo/demoplaces.h"
#include "core/exchange/demo/demoterritory.h"

/// Invents people: who they are, where they live, how they can be reached.
class DemoIdentityMaker
{
public:
    DemoIdentityMaker(QDate today, DemoIds &ids, DemoNumbers &numbers, const DemoNames &names);

    /// The adults of a household that applied for the RSA on `appliedOn`: the applicant, and her partner in a
    /// couple.
    QList<Beneficiary> household(
        DemoHousehold::FamilySituation situation, QDate appliedOn, DemoRandom &random);
    /// Somebody of 17 to 25 without the RSA.
    Beneficiary young(DemoRandom &random);
    /// Somebody met outside the offices, of whom little is known.
    Beneficiary spotted(DemoRandom &random);

private:
    Beneficiary person(
        Beneficiary::Civility civility, QDate birthDate, const QString &origin, DemoRandom &random);
    Beneficiary partnerOf(
        const Beneficiary &applicant, QDate appliedOn, const QString &origin, DemoRandom &random);
    void giveAddress(Beneficiary &person, DemoRandom &random);
    void giveContacts(Beneficiary &person, DemoRandom &random);
    void giveWishes(Beneficiary &person, DemoRandom &random);
    void giveNumbers(Beneficiary &person, DemoRandom &random);
    QDate bornBefore(QDate appliedOn, bool parent, DemoRandom &random) const;

    QDate m_today;
    DemoIds &m_ids;
    DemoNumbers &m_numbers;
    const DemoNames &m_names;
    DemoPlaces m_places;
};
