#include "ui/widgets/chip.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/multichoicefield.h"

#include <QSignalSpy>
#include <QTest>

class TestMultiChoiceField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsKeptInTheOrderOfTheList()
    {
        MultiChoiceField field;
        field.setChoices({{QStringLiteral("a"), QStringLiteral("Mobilité")},
            {QStringLiteral("b"), QStringLiteral("Santé")}});
        QSignalSpy changed(&field, &MultiChoiceField::codesChanged);
        auto *choice = field.findChild<ChoiceField *>();
        choice->setCode(QStringLiteral("b"));
        choice->setCode(QStringLiteral("a"));
        choice->setCode(QStringLiteral("b"));
        QCOMPARE(field.codes(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(field.findChildren<Chip *>().first()->text(), QStringLiteral("Mobilité"));
    }
};

QTEST_MAIN(TestMultiChoiceField)
#include "tst_multichoicefield.moc"
