#include "tests/support/formdriver.h"
#include "ui/widgets/choicefield.h"

/// A long list is searched by typing.
class TestChoiceField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsChosenOnLeavingWhenItNamesOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("a whole label") << "service 7"
                                       << "7";
        QTest::newRow("the middle of one alone") << "rvice 12"
                                                 << "12";
        QTest::newRow("of several: what was chosen before") << "ervice"
                                                            << "3";
        QTest::newRow("of none") << "garage"
                                 << "3";
        QTest::newRow("nothing") << ""
                                 << "3";
    }
    void whatWasTypedIsChosenOnLeavingWhenItNamesOne()
    {
        QFETCH(const QString, typed);
        QWidget window;
        auto *field = new ChoiceField(&window);
        auto *other = new QLineEdit(&window);
        QList<Choice> choices;
        for (int i = 0; i < 40; ++i)
            choices.append({QString::number(i), QStringLiteral("Service %1").arg(i)});
        field->setChoices(choices);
        field->setCode(QStringLiteral("3"));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        field->lineEdit()->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, typed);
        FormDriver::leaveCompletion();
        other->setFocus();
        QTEST(field->code(), "code");
    }
};

QTEST_MAIN(TestChoiceField)
#include "tst_choicefield.moc"
