#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formlayout.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

class TestFormLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<FormLayout>();
        m_name = new QLineEdit;
        m_birth = new DateField(std::make_shared<FixedClock>(QDate(2026, 11, 23)));
        m_form->addField(QStringLiteral("&Nom"), m_name, {}, FormLayout::Need::Required);
        m_form->addField(QStringLiteral("N&aissance"), m_birth, QStringLiteral("Jour, mois, année"));
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    void cleanup() { m_form.reset(); }

    void tiesEachLabelToItsField()
    {
        QList<QWidget *> buddies;
        for (const QLabel *label : m_form->findChildren<QLabel *>())
            if (label->buddy())
                buddies.append(label->buddy());
        QCOMPARE(buddies, QList<QWidget *>({m_name, m_birth}));
    }

    void namesTheFieldThatTakesTheKeys()
    {
        QVERIFY(m_name->accessibleName().startsWith(QStringLiteral("Nom")));
        QCOMPARE(m_birth->lineEdit()->accessibleName(), QStringLiteral("Naissance"));
    }

    void saysTheLabelOfAChoiceWithItsValue()
    {
        auto *choice = new ChoiceField;
        choice->setChoices({{QStringLiteral("a"), QStringLiteral("Référent unique")}});
        m_form->addField(QStringLiteral("&Rôle"), choice);
        choice->setCode(QStringLiteral("a"));
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(choice);
        QCOMPARE(access->role(), QAccessible::ComboBox);
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Rôle, Référent unique"));
        QCOMPARE(access->text(QAccessible::Value), QStringLiteral("Référent unique"));
    }

    void focusesTheFirstErrorAndSaysHowMany()
    {
        m_name->setFocus();
        const bool accepted = m_form->showErrors({{m_birth, QStringLiteral("Date impossible")}});
        QVERIFY(!accepted);
        QCOMPARE(m_form->errorOf(m_birth), QStringLiteral("Date impossible"));
        QCOMPARE(QApplication::focusWidget(), m_birth->lineEdit());
        QCOMPARE(m_birth->lineEdit()->accessibleDescription(), QStringLiteral("Date impossible"));
        const auto labels = m_form->findChildren<QLabel *>();
        QVERIFY(labels.first()->isVisible());
        QVERIFY(labels.first()->text().contains(QLatin1Char('1')));
    }

    void forgetsErrorsOnceCorrected()
    {
        m_form->showErrors({{m_name, QStringLiteral("Le nom manque")}});
        QVERIFY(m_form->showErrors({}));
        QVERIFY(m_form->errorOf(m_name).isEmpty());
        QVERIFY(!m_form->findChildren<QLabel *>().first()->isVisible());
    }

    void searchesALongListByAnyPartOfALabel()
    {
        QList<Choice> choices;
        for (int number = 0; number < 30; ++number)
            choices.append({QString::number(number), QStringLiteral("Métier n° %1").arg(number)});
        choices.append({QStringLiteral("x"), QStringLiteral("Éducation spécialisée")});
        ChoiceField field;
        field.setChoices(choices);
        field.show();
        QVERIFY(field.isEditable());
        field.lineEdit()->selectAll();
        QTest::keyClicks(field.lineEdit(), QStringLiteral("education specialisee"));
        QTest::keyClick(field.lineEdit(), Qt::Key_Return);
        QCOMPARE(field.code(), QStringLiteral("x"));
        QCOMPARE(field.currentText(), QStringLiteral("Éducation spécialisée"));
    }

    void keepsTheChoiceWhenNothingMatches()
    {
        QList<Choice> choices;
        for (int number = 0; number < 30; ++number)
            choices.append({QString::number(number), QStringLiteral("Métier n° %1").arg(number)});
        ChoiceField field;
        field.setChoices(choices);
        field.setCode(QStringLiteral("7"));
        field.show();
        field.lineEdit()->selectAll();
        QTest::keyClicks(field.lineEdit(), QStringLiteral("zzz"));
        QTest::keyClick(field.lineEdit(), Qt::Key_Return);
        QCOMPARE(field.code(), QStringLiteral("7"));
        QCOMPARE(field.currentText(), QStringLiteral("Métier n° 7"));
    }

    void losesNoStoredCodeThatTheListDoesNotKnow()
    {
        ChoiceField field;
        field.setChoices({{QStringLiteral("a"), QStringLiteral("Premier")}});
        field.setCode(QStringLiteral("ancien"));
        QCOMPARE(field.code(), QStringLiteral("ancien"));
        QCOMPARE(field.currentText(), QStringLiteral("ancien"));
    }

private:
    std::unique_ptr<FormLayout> m_form;
    QLineEdit *m_name = nullptr;
    DateField *m_birth = nullptr;
};

QTEST_MAIN(TestFormLayout)
#include "tst_formlayout.moc"
