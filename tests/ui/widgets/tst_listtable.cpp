#include "tests/support/assistivetools.h"
#include "ui/widgets/listtable.h"

#include <QStandardItemModel>
#include <QTest>
#include <QtTest/qtestaccessible.h>

class TestListTable : public QObject
{
    Q_OBJECT

private:
    static int focusEvents()
    {
        int found = 0;
        for (const QAccessibleEvent *event : QTestAccessibility::events())
            found += event->type() == QAccessible::Focus ? 1 : 0;
        qDeleteAll(QTestAccessibility::events()); // clearing forgets them
        QTestAccessibility::clearEvents();
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        startAssistiveTools();
        QTestAccessibility::initialize();
    }
    void cleanupTestCase()
    {
        qDeleteAll(QTestAccessibility::events());
        QTestAccessibility::clearEvents();
        QTestAccessibility::cleanup();
    }

    void onlyTheTableThatHasTheKeysTellsOfItsLines()
    {
        QWidget window;
        QStandardItemModel model(5, 2);
        ListTable silent(QStringLiteral("Silencieuse"), &window);
        ListTable table(QStringLiteral("Liste"), &window);
        silent.setModel(&model);
        table.setModel(&model);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table.setFocus();
        focusEvents();
        silent.goToRow(3);
        QCOMPARE(focusEvents(), 0);
        table.goToRow(3);
        QCOMPARE(focusEvents(), 1);
    }
};

QTEST_MAIN(TestListTable)
#include "tst_listtable.moc"
