#include "tests/support/accessibilitywalk.h"
#include "tests/support/testbase.h"
#include "ui/exchange/calendardialog.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace {

const QDate Today(2026, 11, 23);

} // namespace

/// Appointments go to a calendar without names, unless they are asked for.
class TestCalendarDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>(Today);
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        for (const int days : {-3, 0, 3})
            QVERIFY(m_base->workspace().pathway().save(Appointment{.beneficiary = m_person,
                .organisation = m_base->organisation(),
                .professional = m_base->workspace().user().id,
                .startsAt = QDateTime(Today.addDays(days), QTime(10, 0))}));
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_base.reset();
    }

    void fromTodayOnAndWithoutNamesUnlessAsked_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("as it opens") << false;
        QTest::newRow("with names") << true;
    }
    void fromTodayOnAndWithoutNamesUnlessAsked()
    {
        QFETCH(const bool, named);
        auto *dialog = new CalendarDialog(m_base->workspace(), {}, m_window.get());
        QSignalSpy told(dialog, &CalendarDialog::told);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *names = dialog->findChild<QCheckBox *>();
        QVERIFY(!names->isChecked());
        if (named)
            QTest::keyClick(names, Qt::Key_Space);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        auto *chooser = dialog->findChild<QFileDialog *>();
        QVERIFY(chooser);
        const QString proposed = chooser->selectedFiles().value(0);
        QVERIFY2(proposed.endsWith(QStringLiteral("-2026-11-23.ics")), qPrintable(proposed));
        QVERIFY(!proposed.contains(QStringLiteral("iallo")));
        choose(*chooser);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(text().count("BEGIN:VEVENT"), 2);
        QCOMPARE(text().contains("DIALLO"), named);
        QVERIFY(text().contains("SUMMARY:Follow-up interview"));
    }

    void onePersonsFileIsExportedForHer()
    {
        auto *dialog = new CalendarDialog(m_base->workspace(), m_person, m_window.get());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *from = dialog->findChild<DateField *>();
        from->lineEdit()->setFocus();
        from->lineEdit()->selectAll();
        QTest::keyClick(from->lineEdit(), Qt::Key_Delete);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        choose(*dialog->findChild<QFileDialog *>());
        QTRY_COMPARE(text().count("BEGIN:VEVENT"), 3);
        Rows rows(m_base->database(),
            QStringLiteral(
                "SELECT COUNT(*) FROM trail WHERE operation = 'print_file' AND object = 'calendar'"));
        QVERIFY(rows.next());
        QCOMPARE(rows.number(0), 1);
    }

    void daysTheWrongWayRoundAreRefused()
    {
        auto *dialog = new CalendarDialog(m_base->workspace(), {}, m_window.get());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *to = dialog->findChildren<DateField *>().last();
        QTest::keyClicks(to->lineEdit(), QStringLiteral("01112026"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->findChild<QFileDialog *>());
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void everythingThatTakesTheKeysHasAName()
    {
        auto *dialog = new CalendarDialog(m_base->workspace(), {}, m_window.get());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        AccessibilityWalk walk(*dialog);
        QCOMPARE(walk.namelessWidgets(), QStringList());
        QCOMPARE(walk.missedByTab(), QStringList());
    }

private:
    QString path() const { return m_base->file(QStringLiteral("agenda.ics")); }
    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void choose(QFileDialog &chooser)
    {
        auto *name = chooser.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setText(path());
        QTest::keyClick(name, Qt::Key_Return);
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<QWidget> m_window;
    BeneficiaryId m_person;
};

QTEST_MAIN(TestCalendarDialog)
#include "tst_calendardialog.moc"
