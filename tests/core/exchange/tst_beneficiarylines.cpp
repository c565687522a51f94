#include "tests/support/importing.h"

#include <QStringEncoder>
#include <QTest>

using namespace Importing;

namespace {

const QString Header = QStringLiteral("Nom;Prénom;Date de naissance;NIR;Téléphone;Mail;CP;Ville;N° CAF");

QByteArray csv(const QStringList &lines) { return (QStringList{Header} + lines).join(u"\n"_qs).toUtf8(); }

Beneficiary only(TestBase &base)
{
    const auto all = RecordStore::select<Beneficiary>(base.database());
    return all.size() == 1 ? all.first() : Beneficiary{};
}

} // namespace

/// Which lines of a file of people are taken, taken with a doubt, or left out.
class TestBeneficiaryLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rejectsALineAndOnlyIt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &line, const char *column, const char *code) {
            QTest::newRow(name) << line << QString::fromUtf8(column) << QString::fromLatin1(code);
        };
        row("no name", u" ;Léa;01/02/1990;;;;;;"_qs, "Nom", "value_missing");
        row("a name of punctuation", u"-;Léa;01/02/1990;;;;;;"_qs, "Nom", "value_missing");
        row("no first name", u"Lac;;01/02/1990;;;;;;"_qs, "Prénom", "value_missing");
        row("no birth date", u"Lac;Léa;;;;;;;"_qs, "Date de naissance", "value_missing");
        row("month first", u"Lac;Léa;12/13/2024;;;;;;"_qs, "Date de naissance", "date_impossible");
        row("31 February", u"Lac;Léa;31/02/1990;;;;;;"_qs, "Date de naissance", "date_impossible");
        row("two-digit year", u"Lac;Léa;01/02/90;;;;;;"_qs, "Date de naissance", "date_two_digit_year");
        row("serial number", u"Lac;Léa;32905;;;;;;"_qs, "Date de naissance", "date_format");
        row("future", u"Lac;Léa;24/11/2026;;;;;;"_qs, "Date de naissance", "born_in_future");
        row("too long ago", u"Lac;Léa;01/02/1890;;;;;;"_qs, "Date de naissance", "born_too_long_ago");
        row("parentheses", u"Lac (Roc);Léa;01/02/1990;;;;;;"_qs, "Nom", "name_with_parentheses");
        row("short NIR", u"Lac;Léa;01/02/1990;29002870850;;;;;"_qs, "NIR", "nir_length");
        row("NIR of 14", u"Lac;Léa;01/02/1990;29002870850011;;;;;"_qs, "NIR", "nir_length");
        row("wrong key", u"Lac;Léa;12/05/1969;269054958815781;;;;;"_qs, "NIR", "nir_key");
        row("malformed", u"Lac;Léa;01/02/1990;2901387085001;;;;;"_qs, "NIR", "nir_form");
        row("scientific", u"Lac;Léa;01/02/1990;2,90028E+14;;;;;"_qs, "NIR", "nir_scientific");
        row("scientific CAF", u"Lac;Léa;01/02/1990;;;;;;2,1E+09"_qs, "N° CAF", "identifier_scientific");
        row("long row", u"Lac;Léa;01/02/1990;;;;;;;x"_qs, "", "row_too_long");
        row("long empty row", u"Lac;Léa;01/02/1990;;;;;;;"_qs, "", "row_too_long");
        row("short row", u"Lac;Léa;01/02/1990;;0601020304;87000"_qs, "", "row_too_short");
    }
    void rejectsALineAndOnlyIt()
    {
        QFETCH(QString, line);
        QFETCH(QString, column);
        QFETCH(QString, code);
        TestBase base;
        const auto preview = plan(
            base, csv({u"Roc;Ana;03/04/1989;;;;87000;Limoges;"_qs, line, u"Bois;Eva;03/04/1988;;;;;;"_qs}));
        QCOMPARE(actions(preview), u"create reject create"_qs);
        QCOMPARE(problems(preview).join(u'|'), u"3 %1 error %2"_qs.arg(column, code));
    }

    void keepsALineWithADoubt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &line, const char *column, const char *code) {
            QTest::newRow(name) << line << QString::fromUtf8(column) << QString::fromLatin1(code);
        };
        row("phone", u"Lac;Léa;01/02/1990;;06 01 02;;;;"_qs, "Téléphone", "phone_doubtful");
        row("lost zero", u"Lac;Léa;01/02/1990;;601020304;;;;"_qs, "Téléphone", "phone_doubtful");
        row("e-mail", u"Lac;Léa;01/02/1990;;;lea@;;;"_qs, "Mail", "email_doubtful");
        row("postcode", u"Lac;Léa;01/02/1990;;;;1000;;"_qs, "CP", "postcode_doubtful");
        row("year of the NIR", u"Lac;Léa;01/02/1990;2690549588157;;;;;"_qs, "NIR", "nir_birth_year");
        row("month of the NIR", u"Lac;Léa;12/04/1969;2690549588157;;;;;"_qs, "NIR", "nir_birth_month");
        row("provisional NIR", u"Lac;Léa;12/05/1969;8690549588157;;;;;"_qs, "NIR", "nir_provisional");
        row("NIR of an unusual kind", u"Lac;Léa;12/05/1969;3690549588157;;;;;"_qs, "NIR", "nir_provisional");
        row("NIR of month 20", u"Lac;Léa;12/05/1969;2692049588157;;;;;"_qs, "NIR", "nir_month_unusual");
        row("NIR of month 99", u"Lac;Léa;12/05/1969;2699949588157;;;;;"_qs, "NIR", "nir_month_unusual");
        row("121 years old", u"Lac;Léa;23/11/1905;;;;;;"_qs, "Date de naissance", "born_long_ago");
        row("called Null", u"NULL;Léa;01/02/1990;;;;;;"_qs, "Nom", "name_null");
        row("default date", u"Lac;Léa;01/01/1900;;;;;;"_qs, "Date de naissance", "date_default");
    }
    void keepsALineWithADoubt()
    {
        QFETCH(QString, line);
        QFETCH(QString, column);
        QFETCH(QString, code);
        TestBase base;
        const auto preview = plan(base, csv({line}));
        QCOMPARE(actions(preview), u"create"_qs);
        QCOMPARE(problems(preview).join(u'|'), u"2 %1 warning %2"_qs.arg(column, code));
    }

    void findsNothingUnusualInAnAgeOf120()
    {
        TestBase base;
        QCOMPARE(problems(plan(base, csv({u"Lac;Léa;24/11/1905;;;;;;"_qs}))), QStringList());
    }

    void keepsTheSurnameNull()
    {
        TestBase base;
        import(base, csv({u"NULL;Léa;01/02/1990;NULL;NULL;NULL;NULL;NULL;NULL"_qs}));
        QCOMPARE(only(base).familyName, u"NULL"_qs);
        QCOMPARE(only(base).city, QString());
        TestBase other;
        import(other, u"Nom;Nom d'usage;Prénom;DDN\nNULL;Roc;Léa;12/05/1969"_qs.toUtf8());
        QCOMPARE(only(other).familyName, u"Roc"_qs);
        QCOMPARE(only(other).birthName, QString());
    }

    void keepsTheIdentifierOfTheDepartmentAsWritten_data()
    {
        QTest::addColumn<QString>("identifier");
        for (const char *each : {"2024.00", "12.0", "AB 12", "5E3", "00012", "2024-7/B"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void keepsTheIdentifierOfTheDepartmentAsWritten()
    {
        QFETCH(QString, identifier);
        TestBase base;
        const auto file = u"Identifiant;Nom;Prénom;DDN\n%1;Lac;Léa;01/02/1990"_qs.arg(identifier).toUtf8();
        import(base, file);
        QCOMPARE(only(base).departmentId, identifier);
        QVERIFY(plan(base, file).isEmpty());
    }

    void refusesAnIdentifierASpreadsheetHasSpoilt()
    {
        TestBase base;
        const auto preview =
            plan(base, u"Identifiant;Nom;Prénom;DDN\n1,85E+14;Lac;Léa;01/02/1990"_qs.toUtf8());
        QCOMPARE(problems(preview), QStringList{u"2 Identifiant error identifier_scientific"_qs});
    }

    void keepsADoubtfulValueAsTyped()
    {
        TestBase base;
        import(base, csv({u"Lac;Léa;01/02/1990;;chez sa mère / le soir;lea@;1000;;"_qs}));
        QCOMPARE(only(base).phone, u"chez sa mère / le soir"_qs);
        QCOMPARE(only(base).email, u"lea@"_qs);
        QCOMPARE(only(base).postcode, u"1000"_qs);
    }

    void warnsOfAccentsDecodedTwice()
    {
        TestBase base;
        const auto preview = plan(base, csv({u"Lac;LÃ©a;01/02/1990;;;;;;"_qs}));
        QCOMPARE(problems(preview), QStringList{u"2  warning accents_suspect"_qs});
    }

    void acceptsRowsWithoutTheirEmptyCellsAtTheEnd()
    {
        TestBase base;
        const auto preview = plan(base,
            csv({u"Lac;Léa;01/02/1990"_qs, u"Roc;Ana;03/04/1989;;0601020304"_qs,
                u"Bois;Eva;03/04/1988;;;;87000;Limoges;2055990"_qs, u"Pré;Luc;03/04/1987"_qs}));
        QCOMPARE(actions(preview), u"create create create create"_qs);
    }

    void rejectsShortRowsWhoseCellsMayBeShifted()
    {
        TestBase base;
        const auto preview = plan(base,
            u"Nom;Prénom;DDN;Lieu de naissance;Adresse;Ville\nLac;Léa;01/01/1980;Metz;1 rue A;Lyon\n"
            "Roc;Ana;02/01/1980;2 rue B;Nancy\nBois;Eva;03/01/1980;3 rue C;Toul\n"
            "Pré;Luc;04/01/1980;Brest;4 rue D;Lille"_qs.toUtf8());
        QCOMPARE(actions(preview), u"create reject reject create"_qs);
        QCOMPARE(
            problems(preview), QStringList({u"3  error row_too_short"_qs, u"4  error row_too_short"_qs}));
    }

    void rejectsALineWithALostCharacter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QByteArray head = u"Nom;Prénom;DDN\n"_qs.toUtf8();
        const QByteArray good = u"Roc;Zoé;01/02/1980\n"_qs.toUtf8();
        const QByteArray bad = "No\xebl;Ana;01/02/1980\n";
        QTest::newRow("a byte of another encoding")
            << head + good + bad + good << u"create reject unchanged"_qs;
        QTest::newRow("with a mark") << "\xef\xbb\xbf" + head + bad + good << u"reject create"_qs;
        QStringEncoder little(QStringConverter::Utf16LE);
        const QByteArray halved = little(u"Nom;Prénom;DDN\nDuXpont;Jean;01/02/1980"_qs);
        QTest::newRow("half a character")
            << "\xff\xfe" + QByteArray(halved).replace(QByteArray("X\0", 2), QByteArray("\0\xd8", 2))
            << u"reject"_qs;
    }
    void rejectsALineWithALostCharacter()
    {
        QFETCH(QByteArray, bytes);
        TestBase base;
        const auto preview = plan(base, bytes);
        QTEST(actions(preview), "expected");
        QVERIFY(problems(preview).join(u'|').contains(u" Nom error character_lost"_qs));
        import(base, bytes);
        QVERIFY(plan(base, bytes).isEmpty());
    }

    void keepsALineWhoseLostCharacterIsInNoColumn()
    {
        TestBase base;
        const auto preview = plan(base, u"Nom;Prénom;DDN;Couleur\nLac;Léa;01/02/1990;bl\ufffdu"_qs.toUtf8());
        QCOMPARE(actions(preview), u"create"_qs);
    }

    void rejectsAShortRowWithADoubt()
    {
        TestBase base;
        const auto preview = plan(base,
            csv({u"Lac;Léa;01/02/1990;0601020304;87000"_qs, u"Roc;Ana;03/04/1989;;Limoges;87000"_qs,
                u"Bois;Eva;03/04/1988;;;;87000;Limoges;2055990"_qs}));
        QCOMPARE(actions(preview), u"reject reject create"_qs);
    }

    void acceptsASeparatorMoreAtTheEndOfEveryRow()
    {
        TestBase base;
        const auto preview = plan(base, "Nom;Prenom;DDN\nLac;Lea;01/02/1990;\nRoc;Ana;03/04/1989;\n");
        QCOMPARE(actions(preview), u"create create"_qs);
    }

    void warnsOfWhatItDoesNotKnow()
    {
        TestBase base;
        const auto preview = plan(base,
            u"Nom;Prénom;DDN;RSA;RQTH;Situation;Structure;Accompagnateurs;Couleur\n"
            "Lac;Léa;01/02/1990;oui;peut-être;rêveuse;Nulle part;qui@exemple.fr;bleu"_qs.toUtf8());
        QCOMPARE(actions(preview), u"create"_qs);
        QCOMPARE(problems(preview),
            QStringList({u"1 Couleur warning column_unknown"_qs, u"2 Situation warning value_unknown"_qs,
                u"2 RSA warning rsa_state_assumed"_qs, u"2 RQTH warning value_unknown"_qs,
                u"2 Accompagnateurs warning professional_unknown"_qs,
                u"2 Structure warning organisation_unknown"_qs}));
    }
};

QTEST_GUILESS_MAIN(TestBeneficiaryLines)
#include "tst_beneficiarylines.moc"
