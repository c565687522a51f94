#include "core/query/filterchoices.h"

#include "core/storage/recordstore.h"
#include "tests/support/variedpeople.h"

#include <QTest>

class TestFilterChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_made = addVariedPeople(m_base, 40); }

    void namesThoseWhoLead()
    {
        const auto referents = FilterChoices(m_base.database()).referents();
        QCOMPARE(referents.size(), 2);
        QCOMPARE(referents[0].name, QStringLiteral("MOREAU Claire"));
        QCOMPARE(referents[1].name, QStringLiteral("PETIT Hugo"));
        QCOMPARE(referents[1].id, m_made.colleague);
        QCOMPARE(referents[1].organisation, QStringLiteral("Conseil départemental"));
    }

    void tellsBodiesThatLeadFromThoseThatAct()
    {
        const auto leading = FilterChoices(m_base.database()).leadBodies();
        QCOMPARE(leading.size(), 1);
        QCOMPARE(leading.first().name, QStringLiteral("Conseil départemental"));
        const auto acting = FilterChoices(m_base.database()).partners();
        QCOMPARE(acting.size(), 2);
        QCOMPARE(acting.last().id, m_made.partner);
    }

    void namesEachCommuneOnce()
    {
        const auto id = m_base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        auto person = *RecordStore::find<Beneficiary>(m_base.database(), id);
        person.city = QStringLiteral("LIMOGES");
        QVERIFY(m_base.workspace().people().edit(person));
        const auto communes = FilterChoices(m_base.database()).communes();
        QCOMPARE(communes.size(), 3);
        QCOMPARE(communes[0], QStringLiteral("Bellac"));
        QCOMPARE(communes[1].toLower(), QStringLiteral("limoges"));
        QCOMPARE(communes[2], QStringLiteral("Saint-Léonard-de-Noblat"));
    }

    void namesWhatAFilterHolds()
    {
        FilterChoices choices(m_base.database());
        QCOMPARE(choices.nameOf(m_made.colleague), QStringLiteral("PETIT Hugo"));
        QCOMPARE(choices.nameOf(m_made.partner), QStringLiteral("Mission locale"));
        QVERIFY(choices.nameOf(ProfessionalId(1)).isEmpty());
        QVERIFY(choices.nameOf(OrganisationId(1)).isEmpty());
    }

private:
    TestBase m_base;
    VariedPeople m_made;
};

QTEST_GUILESS_MAIN(TestFilterChoices)
#include "tst_filterchoices.moc"
