#include "ui/widgets/chip.h"

#include <QSignalSpy>
#include <QTest>

class TestChip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAwayByAnyOfItsKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("delete") << Qt::Key_Delete;
        QTest::newRow("backspace") << Qt::Key_Backspace;
        QTest::newRow("enter") << Qt::Key_Return;
        QTest::newRow("space") << Qt::Key_Space;
    }
    void goesAwayByAnyOfItsKeys()
    {
        QFETCH(Qt::Key, key);
        Chip chip(QStringLiteral("En retard"));
        QSignalSpy removed(&chip, &Chip::removed);
        chip.show();
        QTest::keyClick(&chip, key);
        QCOMPARE(removed.count(), 1);
    }

    void goesAwayByAClick()
    {
        Chip chip(QStringLiteral("En retard"));
        QSignalSpy removed(&chip, &Chip::removed);
        chip.show();
        QTest::mouseClick(&chip, Qt::LeftButton);
        QCOMPARE(removed.count(), 1);
    }

    void staysForOtherKeys()
    {
        Chip chip(QStringLiteral("En retard"));
        QSignalSpy removed(&chip, &Chip::removed);
        chip.show();
        QTest::keyClick(&chip, Qt::Key_A);
        QTest::keyClick(&chip, Qt::Key_Escape);
        QCOMPARE(removed.count(), 0);
    }

    void isNamedByItsWordsFirst()
    {
        const Chip chip(QStringLiteral("Étape : Contrat"));
        QVERIFY(chip.accessibleName().startsWith(QStringLiteral("Étape : Contrat")));
        QVERIFY(chip.accessibleName().size() > chip.text().size());
    }

    void showsAnAmpersandOfItsWords()
    {
        const Chip chip(QStringLiteral("Dupont & fils"));
        QVERIFY(chip.sizeHint().width() > Chip(QStringLiteral("Dupont  fils")).sizeHint().width());
    }
};

QTEST_MAIN(TestChip)
#include "tst_chip.moc"
