#include "tests/support/testbase.h"

#include <QTest>

namespace {

const QString ContractForm = QStringLiteral("ContractDialog/0/");
const QString ReviewForm = QStringLiteral("ReviewDialog/12/");

} // namespace

/// What was begun is found again by who began it.
class TestDraftService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>();
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
    }

    void aDraftIsFoundAgainByItsAuthorAlone()
    {
        QVERIFY(keep(ContractForm, QStringLiteral("Vue ce")));
        QVERIFY(keep(ContractForm, QStringLiteral("Vue ce jour")));
        QVERIFY(m_base->reopen());
        const auto found = drafts().find(m_person.value(), ContractForm);
        QVERIFY(found);
        QCOMPARE(found->body, QStringLiteral("Vue ce jour"));
        QCOMPARE(found->savedAt, m_base->clock().now());
        Session other = m_base->workspace().session();
        other.account = AccountId(4242);
        DraftService others({m_base->database(), other, m_base->clock()});
        QVERIFY(!others.find(m_person.value(), ContractForm));
        QVERIFY(others.about(m_person.value()).isEmpty());
    }

    void anEmptyTextForgetsIt()
    {
        QVERIFY(keep(ContractForm, QStringLiteral("Vue ce jour")));
        QVERIFY(keep(ContractForm, {}));
        QVERIFY(!drafts().find(m_person.value(), ContractForm));
    }

    void allThatWasBegunAboutAPersonIsToldTheLatestFirst()
    {
        const auto other = m_base->addPerson(QStringLiteral("Petit"), QStringLiteral("Luc"));
        QVERIFY(keep(ContractForm, QStringLiteral("a")));
        QVERIFY(drafts().keep(other.value(), ContractForm, QStringLiteral("b")));
        m_base->clock().advanceSeconds(60);
        QVERIFY(keep(ReviewForm, QStringLiteral("c")));
        const QList<Draft> begun = drafts().about(m_person.value());
        QCOMPARE(begun.size(), 2);
        QCOMPARE(begun.first().form, ReviewForm);
        QCOMPARE(begun.last().form, ContractForm);
    }

    void thePlaceOfAFormIsItsKindItsRecordAndWhatItIsOpenedFor()
    {
        const Draft draft{Draft::formName(QStringLiteral("BreachDialog"), 12, QStringLiteral("1"))};
        QCOMPARE(draft.kind(), QStringLiteral("BreachDialog"));
        QCOMPARE(draft.record(), 12);
        QCOMPARE(draft.variant(), QStringLiteral("1"));
        const DraftPlace place =
            drafts().place(m_person.value(), draft.kind(), draft.record(), draft.variant());
        QVERIFY(place.ofRecord);
        QVERIFY(place.keep(QStringLiteral("Vue")));
        QCOMPARE(place.read()->body, QStringLiteral("Vue"));
        QVERIFY(!drafts().place(m_person.value(), draft.kind(), 0).read());
    }

private:
    DraftService &drafts() { return m_base->workspace().drafts(); }
    Result<void> keep(const QString &form, const QString &body)
    {
        return drafts().keep(m_person.value(), form, body);
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
};

QTEST_GUILESS_MAIN(TestDraftService)
#include "tst_draftservice.moc"
