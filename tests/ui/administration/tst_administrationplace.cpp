#include "core/query/casefile.h"
#include "core/query/trailreader.h"
#include "tests/support/accessibilitywalk.h"
#include "tests/support/testbase.h"
#include "ui/administration/accountdialog.h"
#include "ui/administration/administrationplace.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/listtable.h"

#include <QApplication>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

class TestAdministrationPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_base = std::make_unique<TestBase>(); }
    void cleanup()
    {
        m_place.reset();
        m_base.reset();
    }

    void aCounsellorHasNoAdministration() { QVERIFY(!AdministrationPlace::isFor(m_base->workspace())); }

    void theAdministratorMakesAnAccountThatEnters()
    {
        enter(QStringLiteral("administrateur"));
        QCOMPARE(tabs(), QStringList({QStringLiteral("Accounts"), QStringLiteral("Vocabulary")}));
        QCOMPARE(rows(), 2);
        for (QPushButton *button : m_place->findChildren<QPushButton *>())
            if (button->text().contains(QStringLiteral("New")))
                button->click();
        auto *dialog = m_place->findChild<AccountDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("dpo"));
        for (ChoiceField *field : dialog->findChildren<ChoiceField *>())
            if (field->findText(QStringLiteral("Reception")) >= 0)
                field->setCode(QStringLiteral("data_protection_officer"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        m_place->refresh({.everything = true});
        QCOMPARE(rows(), 3);
        QVERIFY(m_base->reopen(QStringLiteral("dpo")));
        QCOMPARE(m_base->workspace().session().role, Account::Role::DataProtectionOfficer);
    }

    void theDataProtectionOfficerReadsWhoDidWhat()
    {
        const auto person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        QVERIFY(caseFile(m_base->workspace().access(), person));
        QVERIFY(m_base->reopen(QStringLiteral("administrateur")));
        QVERIFY(m_base->workspace().accounts().save(
            {.login = QStringLiteral("dpo"), .role = Account::Role::DataProtectionOfficer}));
        enter(QStringLiteral("dpo"));
        QCOMPARE(tabs(), QStringList({QStringLiteral("Trail"), QStringLiteral("Emergencies")}));
        QStringList said;
        const auto read = trailRows(m_base->workspace().access());
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->size() > 3);
        auto *model = m_place->findChild<QTabWidget *>()->currentWidget()->findChild<ListTable *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            said.append(model->index(row, 2).data().toString());
        QVERIFY2(said.contains(QStringLiteral("file consulted")), qPrintable(said.join(QLatin1Char(','))));
        QVERIFY(said.contains(QStringLiteral("accounts managed")));
        QCOMPARE(said.first(), QStringLiteral("trail read"));
    }

    void everythingThatTakesTheKeysHasAName()
    {
        enter(QStringLiteral("administrateur"));
        QCOMPARE(AccessibilityWalk(*m_place).namelessWidgets(), QStringList());
    }

private:
    void enter(const QString &login)
    {
        QVERIFY(m_base->reopen(login));
        m_place = std::make_unique<AdministrationPlace>(m_base->workspace());
        m_place->restore({});
        m_place->resize(1100, 640);
        m_place->show();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    }
    QStringList tabs() const
    {
        QStringList titles;
        const auto *widget = m_place->findChild<QTabWidget *>();
        for (int i = 0; i < widget->count(); ++i)
            titles.append(widget->tabText(i));
        return titles;
    }
    int rows() const
    {
        return m_place->findChild<QTabWidget *>()
            ->currentWidget()
            ->findChild<ListTable *>()
            ->model()
            ->rowCount();
    }

    std::unique_ptr<TestBase> m_base;
    std::unique_ptr<AdministrationPlace> m_place;
};

QTEST_MAIN(TestAdministrationPlace)
#include "tst_administrationplace.moc"
