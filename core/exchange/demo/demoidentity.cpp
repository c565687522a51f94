#include "core/exchange/demo/demoidentity.h"

#include "core/exchange/demo/demotable.h"

namespace {

using Civility = Beneficiary::Civility;
using FamilySituation = DemoHousehold::FamilySituation;

constexpr double YearDays = 365.25;

Civility civilityOf(FamilySituation situation, DemoRandom &random)
{
    switch (situation) {
    case FamilySituation::ManAlone:
    case FamilySituation::ManWithChildren:
        return Civility::Sir;
    case FamilySituation::WomanAlone:
    case FamilySituation::WomanWithChildren:
        return Civility::Madam;
    case FamilySituation::Couple:
    case FamilySituation::CoupleWithChildren:
        break;
    }
    return random.chance(0.5) ? Civility::Madam : Civility::Sir;
}

/// Years, by the bands of demonstration: under 25, 25-29, 30-39, 40-49, 50-59, 60 and more.
int age(DemoRandom &random)
{
    constexpr std::array<std::pair<int, int>, 6> bands{
        {{20, 24}, {25, 29}, {30, 39}, {40, 49}, {50, 59}, {60, 64}}};
    const auto [from, to] = bands.at(size_t(random.weighted({4, 17, 29, 24, 18, 8})));
    return random.between(from, to);
}

QString educationLevel(DemoRandom &random)
{
    static const QStringList codes{QStringLiteral("AFS"), QStringLiteral("CP4"), QStringLiteral("C3A"),
        QStringLiteral("C12"), QStringLiteral("NV5"), QStringLiteral("NV4"), QStringLiteral("NV3"),
        QStringLiteral("NV2"), QStringLiteral("NV1")};
    return codes.at(random.weighted({5, 9, 12, 7, 37, 17, 7, 4, 2}));
}

QString soughtJob(DemoRandom &random)
{
    static const DemoTable jobs(QStringLiteral("sought_jobs"));
    return jobs.text(random.below(jobs.size()), QLatin1String("label"));
}

/// A wife who bears her husband's name.
void takeName(Beneficiary &wife, const Beneficiary &husband)
{
    if (wife.familyName == husband.familyName)
        return;
    wife.birthName = wife.familyName;
    wife.familyName = husband.familyName;
}

QString safeContact(DemoRandom &random)
{
    static const QStringList ways{
        QStringLiteral("Appeler entre 9 h et 11 h, ne pas laisser de message"),
        QStringLiteral("Passer par sa sœur : 06 39 98 41 27"),
        QStringLiteral("Écrire seulement à l’adresse électronique"),
        QStringLiteral("Rencontrer à la maison départementale, jamais au domicile"),
    };
    return random.pick(ways);
}

} // namespace

DemoIdentityMaker::DemoIdentityMaker(QDate today, DemoIds &ids, DemoNumbers &numbers, const DemoNames &names)
    : m_today(today)
    , m_ids(ids)
    , m_numbers(numbers)
    , m_names(names)
{
}

QList<Beneficiary> DemoIdentityMaker::household(
    FamilySituation situation, QDate appliedOn, DemoRandom &random)
{
    const QDate birthDate = bornBefore(appliedOn, DemoHousehold::hasChildren(situation), random);
    const QString origin = m_names.origin(random);
    Beneficiary applicant = person(civilityOf(situation, random), birthDate, origin, random);
    applicant.fileRole = Beneficiary::FileRole::Applicant;
    applicant.cafNumber = m_numbers.cafNumber();
    applicant.departmentId = m_numbers.departmentId();
    if (situation != FamilySituation::Couple && situation != FamilySituation::CoupleWithChildren)
        return {applicant};
    Beneficiary partner =
        partnerOf(applicant, appliedOn, random.chance(0.8) ? origin : m_names.origin(random), random);
    if (random.chance(0.6))
        takeName(applicant.civility == Civility::Madam ? applicant : partner,
            applicant.civility == Civility::Madam ? partner : applicant);
    return {applicant, partner};
}

Beneficiary DemoIdentityMaker::young(DemoRandom &random)
{
    const int days = int((random.chance(0.04) ? 17.3 : random.between(180, 256) / 10.0) * YearDays);
    const auto civility = random.chance(0.47) ? Civility::Madam : Civility::Sir;
    Beneficiary made = person(civility, m_today.addDays(-days), m_names.origin(random), random);
    made.educationLevel = random.chance(0.4) ? QStringLiteral("C3A") : made.educationLevel;
    return made;
}

Beneficiary DemoIdentityMaker::spotted(DemoRandom &random)
{
    const auto civility = random.chance(0.4) ? Civility::Madam : Civility::Sir;
    const QDate birthDate = bornBefore(m_today, false, random);
    Beneficiary made = person(civility, birthDate, m_names.origin(random), random);
    made.nir.clear();
    made.educationLevel.clear();
    made.soughtJob.clear();
    return made;
}

/// Old enough on the day of the application: 25, or 18 with children.
QDate DemoIdentityMaker::bornBefore(QDate appliedOn, bool parent, DemoRandom &random) const
{
    const QDate latest = appliedOn.addYears(parent ? -18 : -25).addDays(-20);
    constexpr int Tries = 30;
    for (int i = 0; i < Tries; ++i) {
        const QDate birthDate = m_today.addYears(-age(random)).addDays(-random.between(0, 364));
        if (birthDate <= latest)
            return birthDate;
    }
    return latest.addDays(-random.between(0, 2000));
}

Beneficiary DemoIdentityMaker::person(
    Civility civility, QDate birthDate, const QString &origin, DemoRandom &random)
{
    Beneficiary made;
    made.id = m_ids.next<BeneficiaryId>();
    made.civility = civility;
    made.familyName = m_names.familyName(origin, random);
    made.firstName = m_names.firstName(origin, civility, birthDate.year(), random);
    made.birthDate = birthDate;
    const bool french = random.below(100) < m_names.frenchShare(origin);
    const bool european = origin == QLatin1String("iberique") || origin == QLatin1String("roumanie");
    made.nationality = french ? QStringLiteral("F") : european ? QStringLiteral("C") : QStringLiteral("A");
    if (const QStringList languages = m_names.languages(origin);
        !languages.isEmpty() && !french && random.chance(0.35))
        made.interpreterLanguage = random.pick(languages);
    else if (languages.isEmpty())
        made.birthPlace = m_places.commune(random).name;
    if (civility == Civility::Madam && double(birthDate.daysTo(m_today)) > 30 * YearDays
        && random.chance(0.2))
        made.birthName = m_names.familyName(origin, random);
    made.educationLevel = educationLevel(random);
    if (random.chance(0.55))
        made.soughtJob = soughtJob(random);
    giveAddress(made, random);
    giveContacts(made, random);
    giveWishes(made, random);
    giveNumbers(made, random);
    return made;
}

Beneficiary DemoIdentityMaker::partnerOf(
    const Beneficiary &applicant, QDate appliedOn, const QString &origin, DemoRandom &random)
{
    const auto civility = applicant.civility == Civility::Madam ? Civility::Sir : Civility::Madam;
    const QDate earliest = m_today.addYears(-64);
    const QDate latest = appliedOn.addYears(-18).addDays(-20);
    const QDate birthDate =
        std::clamp(applicant.birthDate.addDays(random.between(-5 * 365, 5 * 365)), earliest, latest);
    Beneficiary made = person(civility, birthDate, origin, random);
    made.fileRole = Beneficiary::FileRole::Partner;
    made.cafNumber = applicant.cafNumber;
    made.departmentId = m_numbers.departmentId();
    made.address = applicant.address;
    made.addressComplement = applicant.addressComplement;
    made.postcode = applicant.postcode;
    made.city = applicant.city;
    made.residence = applicant.residence;
    made.domiciliationBody = applicant.domiciliationBody;
    made.domiciledUntil = applicant.domiciledUntil;
    return made;
}

void DemoIdentityMaker::giveAddress(Beneficiary &person, DemoRandom &random)
{
    if (random.chance(0.06)) {
        person.residence = Beneficiary::Residence::ElectedDomicile;
        person.domiciliationBody = QStringLiteral("CCAS de Limoges");
        person.address = QStringLiteral("chez CCAS de Limoges");
        person.postcode = QStringLiteral("87000");
        person.city = QStringLiteral("Limoges");
        person.domiciledUntil = m_today.addDays(random.between(-12, 352));
        return;
    }
    const Commune &commune = m_places.commune(random);
    person.residence = Beneficiary::Residence::Stable;
    person.address = DemoPlaces::street(random);
    if (random.chance(0.25))
        person.addressComplement = QStringLiteral("Bâtiment %1, appartement %2")
                                       .arg(QChar(QLatin1Char(char('A' + random.below(6)))))
                                       .arg(random.between(1, 48));
    person.postcode = random.pick(commune.postcodes);
    person.city = commune.name;
}

void DemoIdentityMaker::giveContacts(Beneficiary &person, DemoRandom &random)
{
    if (random.chance(0.92))
        person.phone = DemoNumbers::mobile(random);
    if (random.chance(0.06))
        person.phone +=
            (person.phone.isEmpty() ? QString() : QStringLiteral(", ")) + DemoNumbers::landline(random);
    if (random.chance(0.76))
        person.email = DemoNumbers::email(person.firstName, person.familyName, QStringLiteral("example.org"));
}

void DemoIdentityMaker::giveWishes(Beneficiary &person, DemoRandom &random)
{
    person.doNotCall = random.chance(0.02);
    person.noSms = random.chance(0.03);
    if (random.chance(0.012))
        person.safeContact = safeContact(random);
}

void DemoIdentityMaker::giveNumbers(Beneficiary &person, DemoRandom &random)
{
    if (random.chance(0.93))
        person.nir = m_numbers.nir(person);
}
