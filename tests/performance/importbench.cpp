#include "tests/performance/importbench.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/importer.h"
#include "core/exchange/importservice.h"
#include "core/services/workspace.h"
#include "tests/performance/floor.h"
#include "tests/performance/measure.h"

#include <QTemporaryDir>

namespace {

QByteArray file(int lines)
{
    static const char *const families[] = {
        "Martin", "Diallo", "Lefèvre", "Ben Saïd", "Dupont-Aubry", "Moreau"};
    static const char *const firsts[] = {"Éloïse", "Luc", "Aminata", "Karim", "Zoé", "Marie-Claude", "Jean"};
    QByteArray csv(
        "Identifiant dans le SI*;Prénom*;Nom*;Date de naissance*;Téléphone;Adresse;Code postal;Ville;"
        "Numéro allocataire CAF/MSA;Droits RSA\n");
    for (int i = 0; i < lines; ++i)
        csv += QStringLiteral("B%1;%2;%3;%4;06 39 98 %5 %6;%7 rue des Lilas;87000;Limoges;%8;"
                              "rsa_droit_ouvert_versable\n")
                   .arg(i)
                   .arg(QString::fromUtf8(firsts[i % 7]), QString::fromUtf8(families[i % 6]),
                       QDate(1960, 1, 1).addDays(i % 15000).toString(QStringLiteral("dd/MM/yyyy")))
                   .arg(i % 90 + 10)
                   .arg(i / 90 % 90 + 10)
                   .arg(i % 200)
                   .arg(1000000 + i)
                   .toUtf8();
    return csv;
}

/// What the bare engine takes for the same lines as they are, in a table without keys.
double bareImport(const QString &folder, const QByteArray &csv)
{
    const auto database = Database::create(QDir(folder).filePath(QStringLiteral("bare.maillage")));
    if (!database)
        qFatal("import bench: %s", qPrintable(database.error().detail));
    return timed([&] {
        Database &bare = **database;
        bool done = bare.begin().has_value()
            && bare.execute(
                QStringLiteral("CREATE TABLE line (a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, "
                               "g TEXT, h TEXT, i TEXT, j TEXT)"));
        for (const QByteArray &line : csv.split('\n')) {
            QVariantList values;
            for (const QByteArray &cell : line.split(';'))
                values.append(QString::fromUtf8(cell));
            if (values.size() == 10)
                done = done
                    && bare.execute(
                        QStringLiteral("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"), values);
        }
        if (!done || !bare.commit())
            qFatal("import bench: bare import");
    });
}

} // namespace

void benchImport(Workspace &workspace, int lines)
{
    const QByteArray csv = file(lines);
    QTemporaryDir folder;
    Durations preview;
    Durations least;
    for (int i = 0; i < 3; ++i) {
        preview.add(timed([&] {
            if (!planImport(workspace.database(), readImportBytes(csv), workspace.clock().today()))
                qFatal("import bench: no plan");
        }));
    }
    least.add(bareImport(folder.path(), csv));
    printLine(QStringLiteral("import of %1 lines: preview").arg(lines), preview, least,
        QStringLiteral("median <= 5000"));

    NewBase fresh;
    fresh.territoryName = QStringLiteral("Haute-Vienne");
    fresh.organisationName = QStringLiteral("Conseil départemental");
    fresh.familyName = QStringLiteral("Moreau");
    fresh.firstName = QStringLiteral("Claire");
    const auto own =
        Workspace::create(folder.filePath(QStringLiteral("own.maillage")), workspace.sharedClock(), fresh);
    if (!own)
        qFatal("import bench: %s", qPrintable(own.error().detail));
    const auto plan = planImport((*own)->database(), readImportBytes(csv), workspace.clock().today());
    ImportService service((*own)->access());
    Durations storing;
    storing.add(timed([&] {
        if (!plan || !service.apply(*plan, {}))
            qFatal("import bench: not stored");
    }));
    printLine(QStringLiteral("import of %1 new people: stored").arg(lines), storing, least);
}
