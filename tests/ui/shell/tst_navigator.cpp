#include "ui/shell/navigator.h"

#include <QSignalSpy>
#include <QTest>

class TestNavigator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsWhatLayForwardWhenGoingElsewhere()
    {
        Navigator navigator;
        navigator.go(at("day"));
        navigator.go(at("caseload"));
        navigator.back();
        navigator.go(at("network"));
        QVERIFY(!navigator.canGoForward());
        navigator.back();
        QCOMPARE(navigator.current(), at("day"));
        QVERIFY(!navigator.canGoBack());
    }

    void addsNoEntryForWhatIsShownAlready()
    {
        Navigator navigator;
        navigator.go(at("day"));
        navigator.go(at("day"));
        navigator.note({.place = QStringLiteral("day"), .state = {{QStringLiteral("row"), 3}}});
        QVERIFY(!navigator.canGoBack());
        QCOMPARE(navigator.current().state.value(QStringLiteral("row")).toInt(), 3);
    }

    void notesAnotherPersonWithoutShowingHerAgain()
    {
        Navigator navigator;
        QSignalSpy arrived(&navigator, &Navigator::arrived);
        navigator.go({.place = QStringLiteral("casefile"), .subject = 1});
        navigator.note({.place = QStringLiteral("casefile"), .subject = 2});
        QCOMPARE(arrived.count(), 1);
        navigator.back();
        QCOMPARE(navigator.current().subject, 1);
        QCOMPARE(arrived.count(), 2);
    }

    void keepsTheStateOfThePlaceItIsIn()
    {
        Navigator navigator;
        navigator.go(at("day"));
        navigator.update(at("network"));
        QCOMPARE(navigator.current(), at("day"));
    }

    void staysWithinItsLimit()
    {
        Navigator navigator;
        for (int subject = 0; subject < 500; ++subject)
            navigator.go({.place = QStringLiteral("casefile"), .subject = subject});
        int steps = 0;
        for (; navigator.canGoBack(); ++steps)
            navigator.back();
        QCOMPARE(steps, 99);
        QCOMPARE(navigator.current().subject, 400);
    }

private:
    static Location at(const char *place) { return {.place = QString::fromLatin1(place)}; }
};

QTEST_GUILESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
