#include "ui/text/fieldtext.h"

#include <QTest>

class TestFieldText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesOfAListAreSaidInWords_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *column, const char *stored, const char *said) {
            QTest::newRow(column) << QString::fromLatin1(column) << QString::fromLatin1(stored)
                                  << QString::fromUtf8(said);
        };
        row("nationality", "C", "Union européenne ou Suisse");
        row("education_level", "CP4", "Primaire à 4e");
        row("family_name", "Diallo", "Diallo");
    }
    void codesOfAListAreSaidInWords()
    {
        QFETCH(QString, column);
        QFETCH(QString, stored);
        QTEST(valueText(QStringLiteral("beneficiary"), column, stored, QDate(2026, 11, 23)), "said");
    }
};

QTEST_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
