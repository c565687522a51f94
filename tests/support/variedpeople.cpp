#include "tests/support/variedpeople.h"

#include "core/services/unitofwork.h"

#include <QRandomGenerator>

namespace {

const QStringList FamilyNames{QStringLiteral("Martin"), QStringLiteral("Diallo"), QStringLiteral("Lefèvre"),
    QStringLiteral("Ben Saïd"), QStringLiteral("Dupont-Aubry"), QStringLiteral("N’Guessan"),
    QStringLiteral("Marchand"), QStringLiteral("Œuvrard")};
const QStringList FirstNames{QStringLiteral("Éloïse"), QStringLiteral("Luc"), QStringLiteral("Aminata"),
    QStringLiteral("Karim"), QStringLiteral("Marie-Claude"), QStringLiteral("Zoé")};
const QStringList Communes{QStringLiteral("Limoges"), QStringLiteral("Bellac"),
    QStringLiteral("Saint-Léonard-de-Noblat"), QString()};

class Writer
{
public:
    Writer(TestBase &base, UnitOfWork &work, const VariedPeople &around)
        : m_base(base)
        , m_work(work)
        , m_around(around)
        , m_today(base.clock().today())
    {
    }

    BeneficiaryId write(int number)
    {
        Beneficiary person;
        person.reference = QStringLiteral("M-2026-%1").arg(number, 6, 10, QLatin1Char('0'));
        person.familyName = any(FamilyNames);
        person.firstName = any(FirstNames);
        person.city = any(Communes);
        person.birthDate = QDate(1960, 1, 1).addDays(below(15000));
        person.phone = QStringLiteral("06 39 98 %1 %2").arg(10 + below(90)).arg(10 + below(90));
        person.followedSince = below(5) == 0 ? QDate() : daysAgo(700);
        m_work.insert(person);
        m_person = person.id;
        m_since = person.followedSince.isValid() ? person.followedSince : daysAgo(300);
        addCircle();
        addSteps();
        return person.id;
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    const QString &any(const QStringList &list) { return list[below(int(list.size()))]; }
    QDate daysAgo(int most) { return m_today.addDays(-below(most)); }
    QDate after(QDate day) { return day.addDays(below(int(day.daysTo(m_today)) + 1)); }

    void addMember(CircleMember::Role role, OrganisationId organisation, ProfessionalId professional)
    {
        CircleMember member;
        member.beneficiary = m_person;
        member.organisation = organisation;
        member.professional = professional;
        member.role = role;
        member.from = after(m_since);
        if (below(6) == 0)
            member.to = after(member.from);
        m_work.insert(member);
    }

    void addCircle()
    {
        const auto me = m_base.workspace().session().professional;
        const int leader = below(4);
        if (leader < 3)
            addMember(CircleMember::Role::UniqueReferent, m_base.organisation(),
                leader == 0       ? me
                    : leader == 1 ? m_around.colleague
                                  : ProfessionalId());
        if (leader != 0 && below(3) == 0)
            addMember(CircleMember::Role::SupportWorker, m_base.organisation(), me);
        if (below(3) == 0)
            addMember(CircleMember::Role::SupportWorker, m_around.partner, {});
    }

    void addSteps()
    {
        if (below(5) > 0) {
            Orientation orientation;
            orientation.beneficiary = m_person;
            orientation.track = allOf<Track>()[1 + below(4)];
            orientation.organisation = m_base.organisation();
            orientation.decidedOn = after(m_since);
            orientation.notifiedOn = after(orientation.decidedOn);
            m_work.insert(orientation);
        }
        for (int i = below(4); i > 0; --i) {
            Appointment appointment;
            appointment.beneficiary = m_person;
            appointment.organisation = m_base.organisation();
            appointment.status = allOf<Appointment::Status>()[1 + below(3)];
            appointment.startsAt = QDateTime(after(m_since), QTime(9 + below(8), 30));
            if (below(4) == 0) {
                appointment.status = Appointment::Status::Planned;
                appointment.startsAt = QDateTime(m_today.addDays(below(40)), QTime(10, 0));
            }
            m_work.insert(appointment);
        }
        if (below(2) == 0) {
            Contract contract;
            contract.beneficiary = m_person;
            contract.organisation = m_base.organisation();
            contract.signedOn = after(m_since);
            contract.startsOn = contract.signedOn;
            contract.endsOn = below(5) == 0 ? QDate() : contract.startsOn.addMonths(6);
            m_work.insert(contract);
        }
        if (below(5) == 0) {
            Exit exit;
            exit.beneficiary = m_person;
            exit.leftOn = after(m_since);
            exit.reason = Exit::Reason::DurableJob;
            m_work.insert(exit);
        }
    }

    TestBase &m_base;
    UnitOfWork &m_work;
    const VariedPeople &m_around;
    QDate m_today;
    QRandomGenerator m_random{2026};
    BeneficiaryId m_person{};
    QDate m_since{};
};

} // namespace

VariedPeople addVariedPeople(TestBase &base, int count)
{
    VariedPeople made;
    UnitOfWork work(base.database(), base.workspace().session(), base.clock(), Command::ImportBeneficiaries);
    Professional colleague;
    colleague.organisation = base.organisation();
    colleague.familyName = QStringLiteral("Petit");
    colleague.firstName = QStringLiteral("Hugo");
    work.insert(colleague);
    made.colleague = colleague.id;
    Organisation partner;
    partner.name = QStringLiteral("Mission locale");
    partner.city = QStringLiteral("Limoges");
    work.insert(partner);
    made.partner = partner.id;
    Writer writer(base, work, made);
    for (int i = 1; i <= count; ++i)
        made.everybody.append(writer.write(i));
    if (const auto done = work.commit(); !done)
        qFatal("varied people: %s", qPrintable(done.error().detail));
    return made;
}
