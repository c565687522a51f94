#include "tests/support/importing.h"

#include <QFile>

ImportPlan Importing::plan(TestBase &base, const QByteArray &bytes, const ImportDecisions &decisions)
{
    const auto planned = planImport(base.database(), readImportBytes(bytes), base.clock().today(), decisions);
    if (!planned)
        qFatal("plan failed");
    return *planned;
}

ImportSummary Importing::import(TestBase &base, const QByteArray &bytes, const ImportDecisions &decisions)
{
    ImportService service(base.workspace().access());
    const auto applied = service.apply(plan(base, bytes, decisions), {});
    if (!applied)
        qFatal("import refused: %s", qPrintable(applied.error().detail));
    return *applied;
}

QString Importing::actions(const ImportPlan &plan)
{
    QStringList words;
    for (const ImportLine &line : plan.lines)
        words += codeOf(line.action);
    return words.join(QLatin1Char(' '));
}

QStringList Importing::problems(const ImportPlan &plan)
{
    QStringList texts;
    for (const ImportProblem &each : plan.allProblems())
        texts += QStringList{QString::number(each.line), each.column, codeOf(each.severity), each.code}.join(
            QLatin1Char(' '));
    return texts;
}

QByteArray Importing::bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test file %s", qPrintable(path));
    return file.readAll();
}
