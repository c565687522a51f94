#include "tests/support/testbase.h"

#include "core/storage/journal.h"

TestBase::TestBase(QDate today)
    : m_clock(std::make_shared<FixedClock>(today))
{
    NewBase base;
    base.territoryName = QStringLiteral("Haute-Vienne");
    base.departmentCode = QStringLiteral("87");
    base.organisationName = QStringLiteral("Conseil départemental");
    base.organisationType = QStringLiteral("CD");
    base.familyName = QStringLiteral("Moreau");
    base.firstName = QStringLiteral("Claire");
    auto created = Workspace::create(path(), m_clock, base);
    if (!created)
        qFatal("test base: %s", qPrintable(created.error().detail));
    m_workspace = std::move(*created);
}

BeneficiaryId TestBase::addPerson(const QString &familyName, const QString &firstName, QDate birthDate)
{
    Beneficiary person;
    person.familyName = familyName;
    person.firstName = firstName;
    person.birthDate = birthDate;
    const auto created = m_workspace->people().create(person);
    if (!created)
        qFatal("test person refused");
    return *created;
}

Result<void> TestBase::reopen(const QString &login, const SecretKey &passphraseKey)
{
    m_workspace.reset();
    auto opened = Workspace::open(path(), m_clock, {login, passphraseKey});
    if (!opened)
        return opened.error();
    m_workspace = std::move(*opened);
    return {};
}

QByteArray TestBase::dump()
{
    QByteArray text;
    const auto dumpTable = [&]<class Record>(std::type_identity<Record>) {
        for (const Record &record : RecordStore::select<Record>(database(), QStringLiteral("ORDER BY id")))
            text += QByteArray(Fields<Record>::table) + ' ' + QByteArray::number(record.id.value()) + ' '
                + Journal::removed(record).before.toByteArray() + '\n';
    };
    [&]<class... Each>(std::type_identity<std::tuple<Each...>>) {
        (dumpTable(std::type_identity<Each>{}), ...);
    }(std::type_identity<AllRecords>{});
    return text;
}
