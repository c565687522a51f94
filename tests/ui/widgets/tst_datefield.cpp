#include "ui/widgets/datefield.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

class TestDateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_field = std::make_unique<DateField>(std::make_shared<FixedClock>(QDate(2026, 11, 23)));
        m_field->show();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
        m_field->setFocus();
    }
    void cleanup() { m_field.reset(); }

    void startsEmptyAndMayStaySo()
    {
        QVERIFY(m_field->isEmpty());
        QVERIFY(!m_field->date().isValid());
        QVERIFY(m_field->error().isEmpty());
    }

    void writesTheDayOutWhenLeft()
    {
        QTest::keyClicks(m_field->lineEdit(), QStringLiteral("3/2"));
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
        QCOMPARE(m_field->lineEdit()->text(), QStringLiteral("03/02/2027"));
        QCOMPARE(m_field->date(), QDate(2027, 2, 3));
    }

    void announcesTheDayInFullToAssistiveTools()
    {
        m_field->setDate(QDate(2026, 12, 2));
        const QString full = QLocale().toString(QDate(2026, 12, 2), QStringLiteral("dddd d MMMM yyyy"));
        QCOMPARE(m_field->lineEdit()->accessibleDescription(), full);
    }

    void saysWhenItIsNoDay()
    {
        QTest::keyClicks(m_field->lineEdit(), QStringLiteral("31/2/2026"));
        QVERIFY(!m_field->date().isValid());
        QVERIFY(!m_field->error().isEmpty());
        QVERIFY(!m_field->lineEdit()->accessibleDescription().isEmpty());
        m_field->lineEdit()->clear();
        QVERIFY(m_field->error().isEmpty());
    }

    void stepsByTheArrows()
    {
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Up);
        QCOMPARE(m_field->date(), QDate(2026, 11, 23));
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Up);
        QCOMPARE(m_field->date(), QDate(2026, 11, 24));
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Down);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Down);
        QCOMPARE(m_field->date(), QDate(2026, 11, 22));
        QTest::keyClick(m_field->lineEdit(), Qt::Key_PageUp);
        QCOMPARE(m_field->date(), QDate(2026, 12, 22));
    }

    void tellsEachChangeOnce()
    {
        QSignalSpy changes(m_field.get(), &DateField::dateChanged);
        QTest::keyClicks(m_field->lineEdit(), QStringLiteral("demain"));
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toDate(), QDate(2026, 11, 24));
    }

    void choosesInTheCalendarByKeys()
    {
        m_field->setDate(QDate(2026, 12, 2));
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Down, Qt::AltModifier);
        auto *calendar = m_field->findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QTRY_VERIFY(calendar->isVisible());
        auto *days = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"));
        QVERIFY(days);
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(m_field->date(), QDate(2026, 12, 3));
        QTRY_VERIFY(!m_field->findChild<QCalendarWidget *>());
    }

    void changesNothingWhenReadOnly()
    {
        m_field->setDate(QDate(2026, 12, 2));
        m_field->setReadOnly(true);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Up);
        QCOMPARE(m_field->date(), QDate(2026, 12, 2));
        QVERIFY(!m_field->findChild<QToolButton *>()->isVisible());
    }

private:
    std::unique_ptr<DateField> m_field;
};

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
