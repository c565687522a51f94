// What the reliability tests start, kill and starve: it writes through the core as the window does, and says
// each thing that was acknowledged.
#include "core/query/casefile.h"
#include "core/services/workspace.h"
#include "tests/support/everyscreen.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

namespace {

const QDate Today(2026, 11, 23);

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString errorOf(const Error &error) { return QStringLiteral("error %1").arg(int(error.code)); }

/// Runs commands in a fixed order that a seed chooses.
class Writer
{
public:
    Writer(Workspace &workspace, quint32 seed)
        : m_workspace(workspace)
        , m_random(seed)
    {
    }

    void write(int number)
    {
        switch (m_person.isNull() ? 0 : int(m_random.bounded(4))) {
        case 0:
            return create(number);
        case 1:
            return edit(number);
        case 2:
            return plan();
        default:
            return sign(number);
        }
    }

    void create(int number)
    {
        Beneficiary person;
        person.familyName = QStringLiteral("Essai");
        person.firstName = QStringLiteral("Numéro %1").arg(number);
        person.birthDate = QDate(1980, 1, 1);
        const auto created = m_workspace.people().create(person);
        tell(created, QStringLiteral("person"));
        if (created)
            m_person = *created;
    }

    void edit(int number)
    {
        const auto file = caseFile(m_workspace.access(), m_person);
        if (!file)
            return say(QStringLiteral("error"));
        Beneficiary person = file->person;
        person.address = QString::number(number);
        const auto edited = m_workspace.people().edit(person);
        say(edited ? QStringLiteral("address %1 %2").arg(m_person.value()).arg(number)
                   : errorOf(edited.error()));
    }

    void plan()
    {
        Appointment appointment;
        appointment.beneficiary = m_person;
        appointment.organisation = m_workspace.session().organisation;
        appointment.startsAt = QDateTime(Today.addDays(1 + int(m_random.bounded(300))), QTime(9, 0));
        tell(m_workspace.pathway().save(appointment), QStringLiteral("appointment"));
    }

    void sign(int number)
    {
        Contract contract;
        contract.beneficiary = m_person;
        contract.organisation = m_workspace.session().organisation;
        contract.signedOn = contract.startsOn = QDate(2020, 1, 1).addDays(2 * (number % 800));
        contract.endsOn = contract.startsOn.addDays(1);
        tell(m_workspace.pathway().save(contract), QStringLiteral("contract"));
    }

private:
    template <class Identity>
    void tell(const Result<Identity> &done, const QString &what)
    {
        say(done ? QStringLiteral("%1 %2").arg(what).arg(done->value()) : errorOf(done.error()));
    }

    Workspace &m_workspace;
    QRandomGenerator m_random;
    BeneficiaryId m_person{};
};

} // namespace

/// worker BASE write SEED COUNT | use | read
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto opened = Workspace::open(arguments.value(1), std::make_shared<FixedClock>(Today));
    if (!opened) {
        say(QStringLiteral("refused %1").arg(int(opened.error().code)));
        return 0;
    }
    Workspace &workspace = **opened;
    QObject::connect(&workspace, &Workspace::failed, [](const Error &error) { say(errorOf(error)); });
    say(workspace.isReadOnly() ? QStringLiteral("reading while %1").arg(workspace.writer())
                               : QStringLiteral("writing"));
    Writer writer(workspace, arguments.value(3).toUInt());
    const QString mode = arguments.value(2);
    if (mode == QLatin1String("write")) {
        for (int number = 1; number <= arguments.value(4).toInt(); ++number)
            writer.write(number);
    } else {
        const int rounds = mode == QLatin1String("read") ? arguments.value(4).toInt() : 1;
        for (int round = 0; round < rounds; ++round)
            if (const int missing = readEveryScreen(workspace); missing > 0)
                say(QStringLiteral("missing %1").arg(missing));
        if (mode == QLatin1String("use") && !workspace.isReadOnly())
            writer.create(1);
    }
    say(QStringLiteral("done"));
    return 0;
}
