#include "core/query/casefile.h"
#include "tests/support/testbase.h"
#include "ui/casefile/beneficiarydialog.h"
#include "ui/widgets/conflictdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

/// Two people who edit the same identity.
class TestConflictDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_base = std::make_unique<TestBase>();
        m_person = m_base->addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        m_form = new BeneficiaryDialog(m_base->workspace(), *file(), nullptr);
        m_form->open();
        QTRY_COMPARE(QApplication::activeWindow(), m_form.data());
    }
    void cleanup()
    {
        if (m_form)
            m_form->hide();
        delete m_form.data();
        m_base.reset();
    }

    void whatSomebodyElseSavedMeanwhileStandsBesideWhatWasTyped()
    {
        save([](Beneficiary &person) { person.email = QStringLiteral("a.diallo@exemple.fr"); });
        type(QStringLiteral("aminata@exemple.fr"));
        ConflictDialog *question = asked();
        QVERIFY(question);
        const QString words = textIn(*question);
        QVERIFY(words.contains(QLatin1String("MOREAU Claire")));
        QVERIFY(words.contains(QLatin1String("a.diallo@exemple.fr")));
        QVERIFY(words.contains(QLatin1String("aminata@exemple.fr")));
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!asked());
        QVERIFY(m_form);
        QVERIFY(m_form->isVisible());
        QCOMPARE(emailField()->text(), QStringLiteral("aminata@exemple.fr"));
        QCOMPARE(file()->person.email, QStringLiteral("a.diallo@exemple.fr"));
    }

    void whatWasTypedGoesOverItWhenThePersonSaysSo()
    {
        save([](Beneficiary &person) {
            person.email = QStringLiteral("a.diallo@exemple.fr");
            person.city = QStringLiteral("Limoges");
        });
        type(QStringLiteral("aminata@exemple.fr"));
        press(asked(), QStringLiteral("Save mine instead"));
        QTRY_VERIFY(!m_form);
        QCOMPARE(file()->person.email, QStringLiteral("aminata@exemple.fr"));
        QCOMPARE(file()->person.city, QStringLiteral("Limoges"));
    }

    void changesOfOtherFieldsStandBesideMine()
    {
        save([](Beneficiary &person) { person.city = QStringLiteral("Limoges"); });
        type(QStringLiteral("aminata@exemple.fr"));
        QTRY_VERIFY(!m_form);
        QCOMPARE(file()->person.email, QStringLiteral("aminata@exemple.fr"));
        QCOMPARE(file()->person.city, QStringLiteral("Limoges"));
    }

    void whatWasSavedStaysWhenThePersonSaysSo()
    {
        save([](Beneficiary &person) { person.email = QStringLiteral("a.diallo@exemple.fr"); });
        type(QStringLiteral("aminata@exemple.fr"));
        press(asked(), QStringLiteral("Keep what was saved"));
        QTRY_VERIFY(!m_form);
        QCOMPARE(file()->person.email, QStringLiteral("a.diallo@exemple.fr"));
    }

    void aFileThatIsGoneIsSaidAndTheFormStays()
    {
        QVERIFY(m_base->workspace().undo().undo());
        type(QStringLiteral("aminata@exemple.fr"));
        QVERIFY(!asked());
        QVERIFY(m_form && m_form->isVisible());
    }

private:
    Result<CaseFile> file() { return caseFile(m_base->workspace().access(), m_person); }
    template <class Change>
    void save(Change change)
    {
        Beneficiary person = file()->person;
        change(person);
        QVERIFY(m_base->workspace().people().edit(person));
    }
    QLineEdit *emailField()
    {
        for (QLineEdit *field : m_form->findChildren<QLineEdit *>())
            if (field->accessibleName() == QLatin1String("E-mail"))
                return field;
        return nullptr;
    }
    void type(const QString &email)
    {
        QLineEdit *field = emailField();
        QVERIFY(field);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, email);
        QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier);
    }
    ConflictDialog *asked() { return m_form ? m_form->findChild<ConflictDialog *>() : nullptr; }
    static QString textIn(QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(QLatin1Char('\n'));
    }
    static void press(QWidget *dialog, const QString &words)
    {
        QVERIFY(dialog);
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL("no such button");
    }

    std::unique_ptr<TestBase> m_base;
    BeneficiaryId m_person;
    QPointer<BeneficiaryDialog> m_form;
};

QTEST_MAIN(TestConflictDialog)
#include "tst_conflictdialog.moc"
