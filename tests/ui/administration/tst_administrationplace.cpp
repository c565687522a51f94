#include "core/domain/vocabulary.h"
#include "core/query/casefile.h"
#include "core/query/trailreader.h"
#include "tests/support/accessibilitywalk.h"
#include "tests/support/formdriver.h"
#include "tests/support/testbase.h"
#include "ui/administration/accountdialog.h"
#include "ui/administration/administrationplace.h"
#include "ui/administration/termdialog.h"
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

    void theTerritoryGivesATermItsOwnWordsAndTakesThemBack()
    {
        enter(QStringLiteral("administrateur"));
        m_place->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *table = m_place->findChild<QTabWidget *>()->currentWidget()->findChild<ListTable *>();
        const QString national = table->model()->index(0, 1).data().toString();
        table->goToRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        TermDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_place->findChild<TermDialog *>()) && QApplication::activeWindow() == dialog);
        const FormDriver form(dialog);
        QVERIFY(form.type(QStringLiteral("Words here"), QStringLiteral("Se loger")));
        QVERIFY(form.type(QStringLiteral("Until"), QStringLiteral("31/12/2026")));
        form.store();
        QTRY_COMPARE(m_base->workspace().terms().terms().size(), 1);
        const Term own = m_base->workspace().terms().terms().first();
        QCOMPARE(own.label, QStringLiteral("Se loger"));
        const auto shown = [&own](QDate day) { return Vocabulary({own}, day).label(own.list, own.code); };
        QCOMPARE(shown(QDate(2026, 12, 31)), own.label);
        QCOMPARE(shown(QDate(2027, 1, 1)), national);
        QVERIFY(m_base->workspace().undo().undo(m_base->workspace().undo().undoable()->id));
        QVERIFY(m_base->workspace().terms().terms().isEmpty());
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
