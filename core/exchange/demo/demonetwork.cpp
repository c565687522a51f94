#include "core/exchange/demo/demonetwork.h"

#include "core/base/text.h"
#include "core/domain/communes.h"
#include "core/domain/nomenclature.h"
#include "core/exchange/demo/demoplaces.h"
#include "core/exchange/demo/demotable.h"

namespace {

using Body = DemoCounsellor::Body;

constexpr double UsualLoad = 57;
constexpr int LoadSpread = 3;
constexpr double MeanAgeOfSheets = 170; ///< days: about one in nine was not updated for a year

/// Nine counsellors in the proportions of a département: four at France Travail, three of the council, one
/// for the young, one delegate.
constexpr std::array Pattern{Body::Department, Body::FranceTravail, Body::FranceTravail, Body::Department,
    Body::YouthCentre, Body::FranceTravail, Body::Delegate, Body::Department, Body::FranceTravail};

QString officesOf(Body body)
{
    switch (body) {
    case Body::Department:
        return QStringLiteral("CD");
    case Body::FranceTravail:
        return QStringLiteral("FT");
    case Body::YouthCentre:
        return QStringLiteral("ML");
    case Body::Delegate:
        return QStringLiteral("ODC");
    }
    return {};
}

/// The form of "Conseiller emploi/Conseillère emploi" for somebody; other titles have one form.
QString titleFor(const QString &titles, Beneficiary::Civility civility)
{
    const QStringList forms = titles.split(QLatin1Char('/'));
    return civility == Beneficiary::Civility::Madam ? forms.last() : forms.first();
}

Beneficiary::Civility civilityFor(const QString &titles, DemoRandom &random)
{
    static const QStringList neutral{QStringLiteral("Responsable"), QStringLiteral("Juriste"),
        QStringLiteral("Psychologue"), QStringLiteral("Mandataire")};
    const QString word = titles.section(QLatin1Char(' '), 0, 0);
    if (titles.contains(QLatin1Char('/')) || neutral.contains(word))
        return random.chance(0.75) ? Beneficiary::Civility::Madam : Beneficiary::Civility::Sir;
    return word.endsWith(QLatin1Char('e')) ? Beneficiary::Civility::Madam : Beneficiary::Civility::Sir;
}

/// Shares `total` between `count` in parts that differ by a few.
QList<int> loads(int total, int count, DemoRandom &random)
{
    QList<int> parts(count, total / count);
    for (int i = 0; i < total % count; ++i)
        ++parts[i];
    for (int i = 0; i + 1 < count; i += 2) {
        const int moved = random.between(0, LoadSpread);
        parts[i] += moved;
        parts[i + 1] -= moved;
    }
    return parts;
}

} // namespace

DemoNetworkMaker::DemoNetworkMaker(
    const DemoOptions &options, DemoIds &ids, DemoNumbers &numbers, const DemoNames &names)
    : m_options(options)
    , m_ids(ids)
    , m_numbers(numbers)
    , m_names(names)
    , m_random(options.seed * 31 + 1)
    , m_ages(options.seed * 31 + 2)
{
}

DemoNetwork DemoNetworkMaker::make(int followed)
{
    m_network.territory = {m_ids.next<TerritoryId>(), QStringLiteral("Haute-Vienne (démonstration)"),
        DemoPlaces::departmentCode(), true};
    const DemoTable table(QStringLiteral("organisations"));
    for (int i = 0; i < table.size(); ++i)
        addOrganisation(table, i);
    addServices();
    addCounsellors(followed);
    for (int i = 0; i < table.size(); ++i)
        addStaff(table, i, m_network.organisations.at(i));
    addKeepers();
    return m_network;
}

void DemoNetworkMaker::addOrganisation(const DemoTable &table, int line)
{
    const auto text = [&](const char *column) { return table.text(line, QLatin1String(column)); };
    const Commune *commune = Communes::all().find(text("commune"));
    Organisation made;
    made.id = m_ids.next<OrganisationId>();
    made.name = text("name");
    made.typeCode = text("type");
    made.siret = m_numbers.siret();
    made.description = text("description");
    made.address = DemoPlaces::street(m_random);
    made.postcode = commune ? commune->postcodes.first() : QString();
    made.city = commune ? commune->name : QString();
    made.phone = DemoNumbers::landline(m_random);
    made.email = QStringLiteral("contact@%1.example.org").arg(text("key"));
    made.website = QStringLiteral("https://%1.example.org").arg(text("key"));
    made.sensitive = isSensitiveType(made.typeCode);
    made.sourceUpdatedOn = updatedOn();
    const QDate renamedOn = QDate::fromString(text("renamed_on"), Qt::ISODate);
    if (renamedOn.isValid() && renamedOn <= m_options.today) {
        m_network.names.append(
            {m_ids.next<OrganisationNameId>(), made.id, text("former_name"), {}, renamedOn.addDays(-1)});
        m_network.names.append({m_ids.next<OrganisationNameId>(), made.id, made.name, renamedOn, {}});
    } else if (renamedOn.isValid()) {
        made.name = text("former_name");
    }
    m_keys.insert(text("key"), made.id);
    if (const QString need = text("need"); need.startsWith(QLatin1Char('@')))
        m_offices[need.mid(1)].append(line);
    m_network.organisations.append(made);
}

void DemoNetworkMaker::addServices()
{
    const DemoTable table(QStringLiteral("services"));
    for (int i = 0; i < table.size(); ++i) {
        const QString owner = table.text(i, QLatin1String("organisation"));
        for (const Organisation &organisation : std::as_const(m_network.organisations))
            if (owner == QLatin1String("type:") + organisation.typeCode
                || m_keys.value(owner) == organisation.id)
                addService(table, i, organisation);
    }
}

void DemoNetworkMaker::addService(const DemoTable &table, int line, const Organisation &organisation)
{
    const auto text = [&](const char *column) { return table.text(line, QLatin1String(column)); };
    ServiceOffer offer;
    offer.id = m_ids.next<ServiceOfferId>();
    offer.organisation = organisation.id;
    offer.name = text("name");
    offer.description = text("description");
    offer.kind = text("kind");
    offer.themes = table.list(line, QLatin1String("themes"));
    offer.publics = table.list(line, QLatin1String("publics"));
    offer.fees = text("fees");
    offer.receptionModes = {QStringLiteral("en-presentiel")};
    offer.mobilisationModes = {QStringLiteral("telephoner"), QStringLiteral("envoyer-un-courriel")};
    offer.mobilisedBy = {QStringLiteral("professionnels")};
    if (offer.kind == QLatin1String("information"))
        offer.mobilisedBy.append(QStringLiteral("usagers"));
    offer.areas = {DemoPlaces::departmentCode()};
    offer.postcode = organisation.postcode;
    offer.city = organisation.city;
    offer.phone = organisation.phone;
    offer.email = organisation.email;
    offer.weeklyHours = text("weekly_hours").toDouble();
    offer.weeks = text("weeks").toInt();
    offer.sourceUpdatedOn = updatedOn();
    m_network.services.append(offer);
}

QDate DemoNetworkMaker::updatedOn()
{
    return m_options.today.addDays(-1 - int(m_ages.exponential(MeanAgeOfSheets)));
}

ProfessionalId DemoNetworkMaker::addProfessional(const Organisation &organisation, const QString &jobTitle,
    const QString &firstName, const QString &familyName)
{
    constexpr int UsualBirthYear = 1980;
    const auto civility =
        firstName.isEmpty() ? civilityFor(jobTitle, m_random) : Beneficiary::Civility::Madam;
    const QString origin = m_names.origin(m_random);
    Professional made;
    made.id = m_ids.next<ProfessionalId>();
    made.organisation = organisation.id;
    made.familyName = familyName.isEmpty() ? m_names.familyName(origin, m_random) : familyName;
    made.firstName = firstName.isEmpty()
        ? m_names.firstName(origin, civility, UsualBirthYear + m_random.between(-18, 16), m_random)
        : firstName;
    made.jobTitle = titleFor(jobTitle, civility);
    // Without a draw of its own: the network stays what it is.
    made.languages = m_names.languages(origin).mid(0, 1);
    if (made.languages.isEmpty() && m_network.professionals.size() % 5 == 2)
        made.languages = {QStringLiteral("anglais")};
    made.phone = DemoNumbers::landline(m_random);
    made.email =
        DemoNumbers::email(made.firstName, made.familyName, organisation.email.section(QLatin1Char('@'), 1));
    m_network.professionals.append(made);
    return made.id;
}

void DemoNetworkMaker::addAccount(const Professional &professional, Account::Role role)
{
    const QString login = folded(professional.firstName).left(1) + QLatin1Char('.')
        + folded(professional.familyName).replace(QLatin1Char(' '), QLatin1Char('-'));
    const int same = ++m_logins[login];
    m_network.accounts.append({m_ids.next<AccountId>(), same == 1 ? login : login + QString::number(same),
        professional.id, role, true, {}});
}

/// Those who look after the base and read no file.
void DemoNetworkMaker::addKeepers()
{
    for (const auto &[login, role] : {std::pair("administrateur", Account::Role::Administrator),
             std::pair("dpo", Account::Role::DataProtectionOfficer)})
        m_network.accounts.append({m_ids.next<AccountId>(), QLatin1String(login), {}, role, true, {}});
}

void DemoNetworkMaker::addCounsellors(int followed)
{
    const int count = std::max(1, qRound(followed / UsualLoad));
    const QList<int> shares = loads(followed, count, m_random);
    const DemoTable table(QStringLiteral("organisations"));
    QHash<Body, int> placed;
    for (int i = 0; i < count; ++i) {
        const Body body = Pattern.at(size_t(i) % Pattern.size());
        const QList<int> &offices = m_offices[officesOf(body)];
        const int line = offices.at(placed[body]++ % int(offices.size()));
        const Organisation &office = m_network.organisations.at(line);
        const QString title = table.list(line, QLatin1String("titles")).first();
        const ProfessionalId counsellor = i == 0
            ? addProfessional(office, title, QStringLiteral("Claire"), QStringLiteral("Moreau"))
            : addProfessional(office, title);
        addAccount(m_network.professionals.last(), Account::Role::Counsellor);
        m_network.counsellors.append({counsellor, office.id, body, shares.at(i)});
    }
}

void DemoNetworkMaker::addStaff(const DemoTable &table, int line, const Organisation &organisation)
{
    const QStringList titles = table.list(line, QLatin1String("titles"));
    const QString need = table.text(line, QLatin1String("need"));
    const bool council = organisation.typeCode == QLatin1String("CD");
    for (int i = 0; i < table.number(line, QLatin1String("staff")); ++i) {
        const QString title = titles.at((need.startsWith(QLatin1Char('@')) ? i + 1 : i) % titles.size());
        const ProfessionalId added = council && i == 0
            ? addProfessional(organisation, title, QStringLiteral("Hélène"), QStringLiteral("Faure"))
            : addProfessional(organisation, title);
        if (council)
            addAccount(m_network.professionals.last(),
                i == 0 ? Account::Role::TeamLead : Account::Role::OrientationOfficer);
        if (council && i > 0)
            m_network.orientationOfficer = {organisation.id, added};
        if (!need.isEmpty())
            m_network.partners[need].append({organisation.id, added});
    }
}
