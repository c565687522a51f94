#include "tests/support/importing.h"

#include <QTest>

using namespace Importing;

namespace {

QByteArray csv(const QStringList &lines)
{
    return (QStringList{u"Identifiant;Nom;Prénom;Nom de naissance;DDN;NIR;CAF;Rôle;Ville"_qs} + lines)
        .join(u"\n"_qs)
        .toUtf8();
}

const QString Lea = QStringLiteral("D1;Lac;Léa;;12/05/1969;2690549588157;2055990;DEM;Limoges");
const QString LeaNir = QStringLiteral("2690549588157");

int countPeople(TestBase &base) { return int(RecordStore::select<Beneficiary>(base.database()).size()); }

Beneficiary first(TestBase &base)
{
    return RecordStore::select<Beneficiary>(base.database(), QStringLiteral("ORDER BY id")).value(0);
}

} // namespace

class TestImportMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesAPerson_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QString &line, const char *action,
                             const char *problem = "") {
            QTest::newRow(name) << line << QString::fromLatin1(action) << QString::fromLatin1(problem);
        };
        row("same in other words", u"d1;LAC;lea;;12-05-1969;269054958815780;002055990;Demandeur;Limoges"_qs,
            "unchanged");
        row("by NIR alone, married since", u";Roc;Léa;;12/05/1969;2690549588157;;;"_qs, "update");
        row("by NIR, birth date corrected", u";Lac;Léa;;13/05/1969;2690549588157;;;"_qs, "update");
        row("by identifier alone", u"D1;Lac;Léa;;12/05/1969;;;;Guéret"_qs, "update");
        row("by CAF number and role", u";Lac;Lea-Marie;;12/05/1969;;2055990;DEM;"_qs, "update");
        row("by name and date", u";Lac;Léa;;12/05/1969;;;;Guéret"_qs, "update");
        row("by birth name and date", u";Roc;Léa;Lac;12/05/1969;;;;"_qs, "update");
        row("another date of birth, nothing else", u";Lac;Léa;;13/05/1969;;;;"_qs, "create");
        row("another first name in the household", u";Lac;Tom;;12/05/1969;;2055990;CJT;"_qs, "create");
        row("NIR of somebody else", u";Roc;Ana;;03/04/1989;2690549588157;;;"_qs, "conflict",
            "identifier_of_other_person");
        row("NIR of a sister", u";Lac;Eva;;03/04/1972;2690549588157;;;"_qs, "conflict",
            "identifier_of_other_person");
        row("identifier of somebody else", u"D1;Roc;Ana;;03/04/1989;;;;"_qs, "conflict",
            "identifier_of_other_person");
        row("identifier of somebody born the same day", u"D1;Roc;Ana;;12/05/1969;;;;"_qs, "conflict",
            "identifier_of_other_person");
        row("CAF number and role of somebody else", u";Roc;Ana;;03/04/1989;;2055990;DEM;"_qs, "conflict",
            "identifier_of_other_person");
        row("another NIR", u";Lac;Léa;;12/05/1969;2690549588158;;;"_qs, "conflict", "other_identifier");
        row("another NIR under the identifier", u"D1;Lac;Léa;;12/05/1969;2690549588158;;;"_qs, "conflict",
            "other_identifier");
        row("another identifier", u"D2;Lac;Léa;;12/05/1969;;;;"_qs, "conflict", "other_identifier");
        row("another identifier under the NIR", u"D2;Lac;Léa;;12/05/1969;2690549588157;;;"_qs, "conflict",
            "other_identifier");
        row("another CAF number", u";Lac;Léa;;12/05/1969;;9999999;;"_qs, "conflict", "other_identifier");
        row("another CAF number under the NIR", u";Lac;Léa;;12/05/1969;2690549588157;9999999;;"_qs, "update");
    }
    void recognisesAPerson()
    {
        QFETCH(QString, line);
        QFETCH(QString, action);
        QFETCH(QString, problem);
        TestBase base;
        import(base, csv({Lea}));
        const auto preview = plan(base, csv({line}));
        QCOMPARE(actions(preview), action);
        const auto conflicts = preview.lines[0].problems;
        QCOMPARE(action == u"conflict"_qs ? conflicts.last().code : QString(), problem);
        if (!problem.isEmpty()) {
            QVERIFY(preview.isEmpty());
            QCOMPARE(preview.lines[0].known, u"Lac Léa"_qs);
            QCOMPARE(preview.lines[0].knownReference, u"M-2026-000001"_qs);
            QVERIFY(!conflicts.last().column.isEmpty());
            QCOMPARE(conflicts.last().severity, ImportProblem::Severity::Conflict);
        }
        // The same must hold between two lines of one file.
        TestBase empty;
        const auto together = plan(empty, csv({Lea, line}));
        const QString within = actions(together).section(u' ', 1);
        if (action != u"update"_qs)
            QCOMPARE(within, action);
        else
            QVERIFY2(within == u"update"_qs || within == u"conflict"_qs, qPrintable(within));
    }

    void comparesAProvisionalNir_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("problem");
        const QString person = u"%1;Lac;Léa;;12/05/1969;%2;;;"_qs;
        const auto row = [&person](const char *name, const QString &known, const QString &given,
                             const QString &identifier, const char *action, const char *problem) {
            QTest::newRow(name) << person.arg(identifier, known) << person.arg(identifier, given)
                                << QString::fromLatin1(action) << QString::fromLatin1(problem);
        };
        for (const QString &first : {u"7"_qs, u"8"_qs, u"3"_qs, u"4"_qs})
            row(qPrintable(u"name alone, "_qs + first), first + LeaNir.mid(1), LeaNir, QString(), "conflict",
                "other_identifier");
        row("name alone, two provisional", u"8690549588157"_qs, u"8690549588158"_qs, QString(), "conflict",
            "other_identifier");
        row("same identifier, definitive", u"8690549588157"_qs, LeaNir, u"D1"_qs, "update",
            "identity_replaced");
        row("same identifier, still provisional", u"8690549588157"_qs, u"8690549588158"_qs, u"D1"_qs,
            "conflict", "other_identifier");
        row("same identifier, no provisional one", u"3690549588157"_qs, LeaNir, u"D1"_qs, "conflict",
            "other_identifier");
    }
    void comparesAProvisionalNir()
    {
        QFETCH(QString, known);
        QFETCH(QString, line);
        TestBase base;
        import(base, csv({known}));
        const auto preview = plan(base, csv({line}));
        QTEST(actions(preview), "action");
        QTEST(preview.lines[0].problems.last().code, "problem");
    }

    void tellsWhichPartOfAnIdentityIsReplaced_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("columns");
        QTest::newRow("first name") << u"D1;Lac;Léo;;12/05/1969;;;;"_qs << u"Prénom"_qs;
        QTest::newRow("birth date") << u"D1;Lac;Léa;;13/05/1969;;;;"_qs << u"DDN"_qs;
        QTest::newRow("birth date under the NIR") << u";Lac;Léa;;13/05/1969;2690549588157;;;"_qs << u"DDN"_qs;
        QTest::newRow("name") << u"D1;Roc;Léa;;12/05/1969;;;;"_qs << u"Nom"_qs;
        QTest::newRow("other accents") << u"D1;LAC;LEA;;12/05/1969;;;;Guéret"_qs << QString();
        QTest::newRow("other data") << u"D1;Lac;Léa;Roc;12/05/1969;;;;Guéret"_qs << QString();
    }
    void tellsWhichPartOfAnIdentityIsReplaced()
    {
        QFETCH(QString, line);
        TestBase base;
        import(base, csv({Lea}));
        const auto preview = plan(base, csv({line}));
        QCOMPARE(actions(preview), u"update"_qs);
        QStringList columns;
        for (const ImportProblem &problem : preview.lines[0].problems)
            if (problem.code == u"identity_replaced"_qs)
                columns += problem.column;
        QTEST(columns.join(u' '), "columns");
        import(base, csv({line}));
        QCOMPARE(actions(plan(base, csv({line}))), u"unchanged"_qs);
    }

    void tellsTwoPeopleOfOneIdentityApart()
    {
        TestBase base;
        base.addPerson(u"Lac"_qs, u"Léa"_qs, QDate(1969, 5, 12));
        base.addPerson(u"Lac"_qs, u"Lea"_qs, QDate(1969, 5, 12));
        const auto preview = plan(base, csv({u";Lac;Léa;;12/05/1969;;;;Limoges"_qs}));
        QCOMPARE(preview.lines[0].problems.value(0).code, u"several_namesakes"_qs);
    }

    void refusesLinesThatContradictEachOther()
    {
        TestBase base;
        const auto file = csv({Lea, QString(Lea).replace(u"Limoges"_qs, u"Guéret"_qs), Lea});
        const auto preview = plan(base, file);
        QCOMPARE(actions(preview), u"create conflict unchanged"_qs);
        QCOMPARE(problems(preview),
            QStringList({u"3  conflict line_contradicts"_qs, u"4  warning line_repeated"_qs}));
        QCOMPARE(preview.lines[1].knownLine, 2);
        import(base, file);
        QVERIFY2(plan(base, file).isEmpty(), "a second import finds nothing to do");
    }

    void skipsAConflictUnlessSomebodyDecides()
    {
        TestBase base;
        import(base, csv({Lea}));
        const auto file = csv({u"D2;Lac;Léa;;12/05/1969;2690549588157;;;Guéret"_qs});
        const auto done = import(base, file);
        QCOMPARE(done.conflicts, 1);
        QCOMPARE(done.written, 0);
        QCOMPARE(first(base).departmentId, u"D1"_qs);
    }

    void updatesTheKnownPersonWhenDecided()
    {
        TestBase base;
        import(base, csv({Lea}));
        const auto file = csv({u"D2;Lac;Léa;;12/05/1969;2690549588157;;;Guéret"_qs});
        const auto done = import(base, file, {{0, ImportDecision::UpdateExisting}});
        QCOMPARE(done.updated, 1);
        QCOMPARE(done.conflicts, 0);
        QCOMPARE(countPeople(base), 1);
        QCOMPARE(first(base).departmentId, u"D2"_qs);
        QCOMPARE(first(base).city, u"Guéret"_qs);
    }

    void createsAnotherPersonWithoutTheIdentifierWhenDecided()
    {
        TestBase base;
        import(base, csv({Lea}));
        const auto file = csv({u"D7;Roc;Ana;;03/04/1989;2690549588157;;;"_qs});
        const auto decided = plan(base, file, {{0, ImportDecision::CreateNew}});
        QCOMPARE(actions(decided), u"create"_qs);
        QVERIFY(problems(decided).contains(u"2 NIR warning identifier_left_out"_qs));
        import(base, file, {{ 0, ImportDecision::CreateNew }});
        QCOMPARE(countPeople(base), 2);
        const auto ana = RecordStore::select<Beneficiary>(
            base.database(), QStringLiteral("WHERE family_name = ?"), {u"Roc"_qs});
        QCOMPARE(ana[0].nir, QString());
        QCOMPARE(ana[0].departmentId, u"D7"_qs);
        QCOMPARE(first(base).nir, LeaNir);
    }

    void followsADecisionInTheLinesAfterIt()
    {
        TestBase base;
        import(base, csv({Lea}));
        const auto file =
            csv({u"D2;Lac;Léa;;12/05/1969;;;;Guéret"_qs, u"D2;Lac;Léa;;12/05/1969;;;;Guéret"_qs});
        QCOMPARE(actions(plan(base, file)), u"conflict conflict"_qs);
        QCOMPARE(actions(plan(base, file, {{0, ImportDecision::CreateNew}})), u"create unchanged"_qs);
    }

    void findsMembersOfAHouseholdWhoExchangedRoles()
    {
        TestBase base;
        import(base, csv({Lea, u"D2;Lac;Tom;;01/02/1970;;2055990;CJT;"_qs}));
        const auto preview = plan(
            base, csv({u";Lac;Léa;;12/05/1969;;2055990;CJT;"_qs, u";Lac;Tom;;01/02/1970;;2055990;DEM;"_qs}));
        QCOMPARE(actions(preview), u"update update"_qs);
    }
};

QTEST_GUILESS_MAIN(TestImportMatching)
#include "tst_importmatching.moc"
