#include "app/desk.h"
#include "tests/support/staff.h"
#include "tests/support/testbase.h"
#include "ui/casefile/casefilepage.h"
#include "ui/reassignment/reassignmentplace.h"
#include "ui/shell/appsettings.h"
#include "ui/shell/mainwindow.h"

#include <QDialog>
#include <QPointer>
#include <QSettings>
#include <QTest>

/// What lies on the desk: an opened base with its places in the window.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlacesAndFormsGoBeforeTheirBase()
    {
        TestBase base;
        const QString path = base.path();
        base.close();
        QSettings store(base.file(QStringLiteral("desk.ini")), QSettings::IniFormat);
        AppSettings settings(store);
        MainWindow window(settings);
        window.show();
        auto desk =
            std::make_unique<Desk>(window, settings, std::make_shared<FixedClock>(QDate(2026, 11, 23)));
        desk->open(path);
        QPointer<ReassignmentPlace> handing;
        QTRY_VERIFY((handing = window.findChild<ReassignmentPlace *>()));
        const QPointer<CaseFilePage> file = window.findChild<CaseFilePage *>();
        const QPointer<QDialog> form = new QDialog(file);
        desk.reset();
        QVERIFY(!handing);
        QVERIFY(!file);
        QVERIFY(!form);
    }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
