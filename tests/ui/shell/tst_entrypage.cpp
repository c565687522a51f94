#include "ui/shell/curtain.h"
#include "ui/shell/entrypage.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class TestEntryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<EntryPage>();
        m_page->resize(800, 600);
    }

    void givesLoginAndPassphraseAndTakesTheKeysBackWhenRefused()
    {
        m_page->ask(EntryPage::Asks::Login, QStringLiteral("haute-vienne"), {});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QSignalSpy entered(m_page.get(), &EntryPage::entered);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("c.moreau"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *passphrase = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(passphrase);
        QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
        QTest::keyClicks(passphrase, QStringLiteral("secret"));
        QTest::keyClick(passphrase, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered.first(), QVariantList({QStringLiteral("c.moreau"), QStringLiteral("secret")}));
        QVERIFY(!passphrase->isEnabled());
        m_page->refuse(QStringLiteral("faux"));
        QCOMPARE(QApplication::focusWidget(), passphrase);
        QCOMPARE(passphrase->text(), QString());
    }

    void anAccountWithoutPassphraseUnlocksWithOneKey()
    {
        m_page->ask(EntryPage::Asks::Nothing, {}, QStringLiteral("c.moreau"));
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QSignalSpy entered(m_page.get(), &EntryPage::entered);
        QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(entered.count(), 1);
    }

    void theCurtainHidesOtherWindowsAndKeepsWhatIsInThem()
    {
        m_page->show();
        QDialog form(m_page.get());
        QLineEdit field(&form);
        form.open();
        field.setText(QStringLiteral("à ne pas perdre"));
        Curtain curtain;
        curtain.draw(m_page.get());
        QVERIFY(!form.isVisible());
        QVERIFY(m_page->isVisible());
        curtain.open();
        QVERIFY(form.isVisible());
        QVERIFY(form.isModal());
        QCOMPARE(field.text(), QStringLiteral("à ne pas perdre"));
    }

private:
    std::unique_ptr<EntryPage> m_page;
};

QTEST_MAIN(TestEntryPage)
#include "tst_entrypage.moc"
