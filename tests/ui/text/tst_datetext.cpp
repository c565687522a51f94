#include "core/rules/pathwaystate.h"
#include "ui/text/datetext.h"

#include <QLocale>
#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void daysNearTodayHaveTheirOwnWord()
    {
        QCOMPARE(distanceText(Today, Today), QStringLiteral("today"));
        QCOMPARE(distanceText(Today.addDays(1), Today), QStringLiteral("tomorrow"));
        QCOMPARE(distanceText(Today.addDays(-1), Today), QStringLiteral("yesterday"));
    }
    void theYearShowsOnlyWhenItIsAnother()
    {
        QVERIFY(!nearDayText(Today.addDays(9), Today).contains(QStringLiteral("2026")));
        QVERIFY(nearDayText(Today.addYears(1), Today).contains(QStringLiteral("2027")));
    }
    void whenSaysHowFarAndTheDay()
    {
        QCOMPARE(whenText(Today.addDays(1), Today), QStringLiteral("tomorrow, Tue 24 Nov"));
    }
    void theFirstOfAMonthIsOrdinalInFrench_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("written");
        const auto row = [](QDate day, const char *format, const char *written) {
            QTest::newRow(written) << day << QString::fromLatin1(format) << QString::fromUtf8(written);
        };
        row(QDate(2026, 8, 1), "ddd d MMM yyyy", "sam. 1er août 2026");
        row(QDate(2026, 8, 1), "d MMM", "1er août");
        row(QDate(2026, 8, 1), "dddd d MMMM", "samedi 1er août");
        row(QDate(2026, 8, 1), "ddd d", "sam. 1");
        row(QDate(2026, 8, 11), "d MMM", "11 août");
    }
    void theFirstOfAMonthIsOrdinalInFrench()
    {
        QFETCH(const QDate, day);
        QFETCH(const QString, format);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QTEST(formattedDay(day, format), "written");
        QLocale::setDefault(before);
        QVERIFY(!formattedDay(day, format).contains(QStringLiteral("1er")));
    }
    void anAgeTurnsOnTheBirthday_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QString>("years");
        QTest::newRow("birthday today") << QDate(1992, 11, 23) << QStringLiteral("34");
        QTest::newRow("birthday tomorrow") << QDate(1992, 11, 24) << QStringLiteral("33");
        QTest::newRow("unknown") << QDate() << QString();
        QTest::newRow("born in the future") << Today.addDays(1) << QString();
    }
    void anAgeTurnsOnTheBirthday()
    {
        QFETCH(const QDate, birth);
        QFETCH(const QString, years);
        QCOMPARE(ageText(birth, Today).section(QLatin1Char(' '), 0, 0), years);
    }
    void aPeriodSaysOnlyTheEndsItHas()
    {
        QCOMPARE(periodText(QDate(2026, 3, 2), {}), QStringLiteral("since 2 Mar 2026"));
        QCOMPARE(periodText({}, QDate(2026, 3, 2)), QStringLiteral("until 2 Mar 2026"));
        QCOMPARE(periodText(QDate(2026, 3, 2), QDate(2026, 4, 1)),
            QStringLiteral("from 2 Mar 2026 to 1 Apr 2026"));
        QCOMPARE(periodText({}, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_datetext.moc"
