#include "tests/support/assistivetools.h"
#include "ui/widgets/communefield.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

class TestCommuneField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }
    void init()
    {
        m_field = std::make_unique<CommuneField>();
        m_field->setDepartment(QStringLiteral("87"));
        m_field->show();
        m_field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    }
    void cleanup() { m_field.reset(); }

    void choosesTheCommuneSuggestedFirstFromTheDepartment()
    {
        QSignalSpy changed(m_field.get(), &CommuneField::codeChanged);
        QTest::keyClicks(m_field.get(), QStringLiteral("saint-jun"));
        auto *popup = m_field->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->index(0, 0).data().toString(), QStringLiteral("Saint-Junien · 87200"));
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(m_field->code(), QStringLiteral("87154"));
        QCOMPARE(m_field->text(), QStringLiteral("Saint-Junien"));
        QCOMPARE(changed.count(), 1);
    }

    void forgetsTheCommuneWhenOtherTextIsTyped()
    {
        m_field->setCode(QStringLiteral("87011"));
        QCOMPARE(m_field->text(), QStringLiteral("Bellac"));
        QSignalSpy changed(m_field.get(), &CommuneField::codeChanged);
        QTest::keyClicks(m_field.get(), QStringLiteral("x"));
        QCOMPARE(m_field->code(), QString());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_field->text(), QStringLiteral("Bellacx"));
    }

private:
    std::unique_ptr<CommuneField> m_field;
};

QTEST_MAIN(TestCommuneField)
#include "tst_communefield.moc"
