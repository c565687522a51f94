#include "tests/support/testbase.h"
#include "ui/shell/restoredialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

/// A base that is lost comes back from the window.
class TestRestoreDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>();
        m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_backup = m_base->file(QStringLiteral("copie.sauvegarde"));
        QVERIFY(m_base->workspace().backUp(m_backup));
        m_base->addPerson(QStringLiteral("Bernard"), QStringLiteral("Luc"));
        m_base->close();
        m_dialog = new RestoreDialog(m_backup, m_base->path(), m_base->clock().now(), nullptr);
        m_dialog->open();
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog.data());
    }
    void cleanup()
    {
        if (m_dialog)
            m_dialog->hide();
        delete m_dialog.data();
        m_base.reset();
    }

    void saysWhatTheBackupHoldsThenWritesItAndKeepsTheOther()
    {
        QSignalSpy accepted(m_dialog.data(), &QDialog::accepted);
        QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(question());
        QVERIFY(question()->text().contains(QLatin1String("1 person")));
        QCOMPARE(people(), 2);
        press(QStringLiteral("Restore"));
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(people(), 1);
        QCOMPARE(QDir(QFileInfo(m_base->path()).path())
                     .entryList({QStringLiteral("base*.maillage*")}, QDir::Files)
                     .size(),
            2);
    }

    void leavesTheBaseAloneUntilThePersonAgrees()
    {
        QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(question());
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(m_dialog && m_dialog->isVisible());
        QCOMPARE(people(), 2);
    }

    void saysThatAFileIsNoBackupAndStays()
    {
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("rien");
        file.close();
        QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(500);
        QVERIFY(m_dialog && m_dialog->isVisible() && m_dialog->isEnabled());
        QVERIFY(!question());
        QCOMPARE(people(), 2);
    }

private:
    QMessageBox *question() { return m_dialog ? m_dialog->findChild<QMessageBox *>() : nullptr; }
    void press(const QString &verb)
    {
        for (QAbstractButton *button : question()->buttons())
            if (button->text() == verb)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL("no such button");
    }
    int people()
    {
        const auto opened =
            Workspace::open(m_base->path(), std::make_shared<FixedClock>(QDate(2026, 11, 23)));
        if (!opened)
            return -1;
        Rows rows((*opened)->database(), QStringLiteral("SELECT COUNT(*) FROM beneficiary"));
        return rows.next() ? int(rows.number(0)) : -1;
    }

    std::unique_ptr<TestBase> m_base;
    QString m_backup;
    QPointer<RestoreDialog> m_dialog;
};

QTEST_MAIN(TestRestoreDialog)
#include "tst_restoredialog.moc"
