#include "tests/architecture/sourcefile.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <utility>

namespace {

const QString kRoot = QStringLiteral(SOURCE_ROOT "/");

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

/// What each layer may include besides itself; README.md gives the picture.
const QHash<QString, QStringList> &allowedLayers()
{
    static const QHash<QString, QStringList> allowed = [] {
        QHash<QString, QStringList> table;
        const auto allow = [&table](const char *layer, const char *others) {
            table.insert(QString::fromLatin1(layer), words(others));
        };
        allow("core/base", "");
        allow("core/domain", "core/base");
        allow("core/rules", "core/base core/domain");
        allow("core/storage", "core/base core/domain core/rules");
        allow("core/tasks", "core/base core/domain core/rules");
        allow("core/security", "core/base core/domain core/rules core/storage");
        allow("core/query", "core/base core/domain core/rules core/storage core/security");
        allow("core/services", "core/base core/domain core/rules core/storage core/security");
        allow("core/exchange",
            "core/base core/domain core/rules core/storage core/security core/query core/services");
        allow("ui",
            "core/base core/domain core/rules core/query core/services core/exchange core/tasks "
            "core/security/session.h");
        allow("app",
            "core/base core/domain core/rules core/storage core/tasks core/security core/query "
            "core/services core/exchange ui");
        return table;
    }();
    return allowed;
}

/// "core/rules" of "core/rules/deadline.h", "ui" of "ui/shell/place.h".
QString layerOf(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, path.startsWith(QLatin1String("core/")) ? 1 : 0);
}

QString includeOf(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s+([\"<][^\">]+[\">])"));
    return pattern.match(line).captured(1);
}

/// Why `file` may not include `header` (with its quotes or brackets); empty when it may.
QString includeFlaw(const SourceFile &file, const QString &header)
{
    const QString path = header.mid(1, header.size() - 2);
    if (header.startsWith(QLatin1Char('<'))) {
        if (file.isUnder("core/") && path.startsWith(QLatin1String("Qt")) && path.contains(QLatin1Char('/'))
            && !path.startsWith(QLatin1String("QtCore/")))
            return QStringLiteral("core uses Qt Core alone");
        const bool isSql = path.startsWith(QLatin1String("QSql")) || path.startsWith(QLatin1String("sqlite"));
        if (isSql && !file.isUnder("core/storage/"))
            return QStringLiteral("only core/storage speaks to the engine");
        return {};
    }
    if (path.endsWith(QLatin1String(".moc")))
        return {};
    const QString from = layerOf(file.path);
    const QString to = layerOf(path);
    if (!allowedLayers().contains(to))
        return QStringLiteral("includes go by layer path");
    const auto allowed = allowedLayers().value(from);
    if (from == to || allowed.contains(to) || allowed.contains(path))
        return {};
    return QStringLiteral("%1 may not include %2").arg(from, to);
}

/// Something no line may hold, but in the files named.
struct Ban
{
    QRegularExpression pattern{};
    QString reason{};
    QStringList except{};
};

Ban ban(const char *pattern, const char *reason, const char *except = "")
{
    return {QRegularExpression(QString::fromLatin1(pattern)), QString::fromUtf8(reason), words(except)};
}

enum class Look { Code, Text };

QStringList findings(const QList<SourceFile> &files, const QList<Ban> &bans, Look look)
{
    QStringList found;
    for (const auto &file : files) {
        const auto lines = look == Look::Code ? file.codeLines() : file.lines();
        for (qsizetype i = 0; i < lines.size(); ++i)
            for (const auto &each : bans)
                if (!each.except.contains(file.path) && each.pattern.match(lines[i]).hasMatch())
                    found.append(finding(file, i, each.reason));
    }
    return found;
}

QList<Ban> sqlBans()
{
    return {ban("\"[^\"]*\\b(SELECT|INSERT INTO|UPDATE [a-z_]+ SET|DELETE FROM|CREATE (TABLE|INDEX|VIEW)|"
                "ORDER BY|GROUP BY|INNER JOIN|LEFT JOIN)\\b",
        "SQL belongs to core/query, core/services and core/storage")};
}

QList<Ban> richTextBans()
{
    return {ban("\\bnew QLabel\\s*\\(|\\bQLabel\\s+\\w+\\s*[;({]",
                "use PlainLabel: QLabel guesses HTML from data"),
        ban("\\bsetToolTip\\s*\\(|\\bQToolTip::showText", "use ui/widgets/tooltip.h: a tooltip guesses HTML",
            "ui/widgets/tooltip.cpp ui/widgets/plainlabel.cpp"),
        ban("\\bsetHtml\\s*\\(|\\binsertHtml\\s*\\(|\\bQt::RichText\\b|\\bQt::AutoText\\b",
            "stored values are shown as plain text"),
        ban("\\bQMessageBox\\b|\\bQErrorMessage\\b",
            "use ui/widgets/messagebox.h: a message box guesses HTML", "ui/widgets/messagebox.cpp"),
        ban("(\\.|->)exec\\s*\\(", "no nested event loop: open() and go on in a slot")};
}

QList<Ban> clockBans()
{
    return {
        ban("\\bcurrentDate(Time|TimeUtc)?\\s*\\(|\\bQTime::currentTime\\s*\\(|\\bcurrentM?SecsSinceEpoch|"
            "\\bsystem_clock\\b|\\bstd::time\\s*\\(",
            "ask the Clock passed in: today must be testable", "core/base/clock.h core/base/id.cpp")};
}

QList<Ban> dialectBans()
{
    return {ban("\"[^\"]*\\b(LIKE|GLOB|INSERT OR|julianday|strftime|last_insert_rowid|AUTOINCREMENT)\\b",
                "SQL must run on both engines"),
        ban("\"[^\"]*\\bSELECT \\*", "columns are named")};
}

QList<Ban> foreignBans()
{
    return {ban("(^|[\\s\"'=(:])/(work|home|root|Users)/[A-Za-z]|[A-Z]:\\\\\\\\?Users\\\\",
                "a path of one machine"),
        ban("(?i)\\bissues? (#|no\\.?|n°)? ?\\d|\\b(fix|close)(es|ed|s)? #\\d",
            "the repository numbers no work"),
        ban("(?i)\\b(anthropic|chatgpt|openai|copilot)\\b", "the repository speaks of the product"),
        ban("(?i)\\b(artifactory|pypi\\.org|deb\\.debian\\.org|proxy\\.golang\\.org|registry\\.npmjs)\\b",
            "hosts of packages are the machine's matter"),
        ban("\\b(TODO|FIXME|XXX)\\b", "nothing is left for later in the source")};
}

} // namespace

/// What keeps the parts apart, read in the source itself.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRepository();
    void includesFollowTheLayers();
    void includesOfEachKindAreJudged_data();
    void includesOfEachKindAreJudged();
    void theUserInterfaceHasNoSql();
    void sqlRunsOnBothEngines();
    void storedValuesAreShownAsPlainText();
    void tooltipsOfModelsArePlain();
    void onlyTheClockKnowsWhatDayItIs();
    void theRepositorySpeaksOfTheProductAlone();
    void filesAreNamedForWhatTheyHold();
    void headersAreIncludedOnce();
    void eachBanCatchesWhatItForbids_data();
    void eachBanCatchesWhatItForbids();
    void commentsAndLiteralsAreBlanked();

private:
    static void none(const QStringList &found)
    {
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }
    static QStringList folders(const char *names) { return words(names); }
};

void ArchitectureTest::readsTheRepository()
{
    const auto core = cppFiles(kRoot, folders("core"));
    QVERIFY(core.size() > 50);
    QCOMPARE(core.first().path.section(QLatin1Char('/'), 0, 0), QStringLiteral("core"));
}

void ArchitectureTest::includesFollowTheLayers()
{
    QStringList found;
    for (const auto &file : cppFiles(kRoot, folders("core ui app"))) {
        const auto lines = file.lines();
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (const QString header = includeOf(lines[i]); !header.isEmpty())
                if (const QString flaw = includeFlaw(file, header); !flaw.isEmpty())
                    found.append(finding(file, i, header + QStringLiteral(": ") + flaw));
    }
    none(found);
}

void ArchitectureTest::includesOfEachKindAreJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *path, const char *header, bool allowed) {
        QTest::addRow("%s %s", path, header)
            << QString::fromLatin1(path) << QString::fromLatin1(header) << allowed;
    };
    row("core/rules/a.cpp", "\"core/rules/a.h\"", true);
    row("core/rules/a.cpp", "\"core/domain/a.h\"", true);
    row("core/domain/a.h", "\"core/rules/a.h\"", false);
    row("core/base/a.h", "\"core/domain/a.h\"", false);
    row("core/rules/a.cpp", "\"core/storage/rows.h\"", false);
    row("core/query/a.cpp", "\"core/storage/rows.h\"", true);
    row("core/query/a.cpp", "\"core/services/a.h\"", false);
    row("core/services/a.cpp", "\"core/exchange/a.h\"", false);
    row("core/exchange/a.cpp", "\"core/services/a.h\"", true);
    row("core/exchange/a.cpp", "\"ui/text/codetext.h\"", false);
    row("ui/day/a.cpp", "\"core/query/a.h\"", true);
    row("ui/day/a.cpp", "\"core/storage/database.h\"", false);
    row("ui/day/a.cpp", "\"core/security/session.h\"", true);
    row("ui/day/a.cpp", "\"core/security/policy.h\"", false);
    row("ui/day/a.cpp", "\"app/application.h\"", false);
    row("app/main.cpp", "\"core/storage/database.h\"", true);
    row("app/main.cpp", "\"tests/support/testbase.h\"", false);
    row("core/rules/a.cpp", "\"deadlinerule.h\"", false);
    row("ui/day/a.cpp", "\"../widgets/chip.h\"", false);
    row("ui/day/a.cpp", "\"a.moc\"", true);
    row("core/domain/a.h", "<QDate>", true);
    row("core/domain/a.h", "<QtWidgets/QWidget>", false);
    row("core/query/a.cpp", "<QSqlQuery>", false);
    row("core/storage/a.cpp", "<QSqlQuery>", true);
    row("ui/day/a.cpp", "<QtWidgets/QWidget>", true);
}

void ArchitectureTest::includesOfEachKindAreJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, header);
    QTEST(includeFlaw(SourceFile{path, {}, {}}, header).isEmpty(), "allowed");
    QCOMPARE(includeOf(QStringLiteral("#include ") + header + QStringLiteral(" // why")), header);
}

void ArchitectureTest::theUserInterfaceHasNoSql()
{
    none(
        findings(cppFiles(kRoot, folders("ui app core/base core/domain core/rules")), sqlBans(), Look::Text));
}

void ArchitectureTest::sqlRunsOnBothEngines()
{
    none(findings(cppFiles(kRoot, folders("core")), dialectBans(), Look::Text));
}

void ArchitectureTest::storedValuesAreShownAsPlainText()
{
    none(findings(cppFiles(kRoot, folders("ui")), richTextBans(), Look::Code));
}

void ArchitectureTest::tooltipsOfModelsArePlain()
{
    QStringList found;
    for (const auto &file : cppFiles(kRoot, folders("ui"))) {
        if (file.text.contains(QLatin1String("ui/widgets/tooltip.h")))
            continue;
        const auto lines = file.codeLines();
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (lines[i].contains(QLatin1String("ToolTipRole")))
                found.append(finding(file, i, QStringLiteral("give plainToolTip() of ui/widgets/tooltip.h")));
    }
    none(found);
}

void ArchitectureTest::onlyTheClockKnowsWhatDayItIs()
{
    none(findings(cppFiles(kRoot, folders("core ui app tests/core tests/ui")), clockBans(), Look::Code));
}

void ArchitectureTest::theRepositorySpeaksOfTheProductAlone()
{
    const QStringList places = folders("app core ui resources translations tests/core tests/ui tests/support "
                                       "tests/performance tests/data scripts .ci");
    auto files = sourceFiles(kRoot, places, {});
    for (const char *name :
        {"README.md", "CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json", ".gitignore"}) {
        QFile file(kRoot + QString::fromLatin1(name));
        if (file.open(QIODevice::ReadOnly))
            files.append({QString::fromLatin1(name), QString::fromUtf8(file.readAll()), {}});
    }
    none(findings(files, foreignBans(), Look::Text));
}

void ArchitectureTest::filesAreNamedForWhatTheyHold()
{
    static const QRegularExpression vague(QStringLiteral("(^|_)(utils?|helpers?|manager|common|misc)(\\.|_|$)"
                                                         "|(utils|helper|manager)\\."));
    QStringList found;
    for (const auto &file : cppFiles(kRoot, folders("core ui app tests"))) {
        const QString name = file.path.section(QLatin1Char('/'), -1);
        if (file.path != file.path.toLower())
            found.append(finding(file, 0, QStringLiteral("file names are lower case")));
        if (vague.match(name).hasMatch())
            found.append(finding(file, 0, QStringLiteral("the name says nothing of what is inside")));
    }
    none(found);
}

void ArchitectureTest::headersAreIncludedOnce()
{
    QStringList found;
    for (const auto &file : cppFiles(kRoot, folders("core ui app tests")))
        if (file.isHeader() && !file.text.startsWith(QLatin1String("#pragma once\n")))
            found.append(finding(file, 0, QStringLiteral("begins with #pragma once")));
    none(found);
}

void ArchitectureTest::eachBanCatchesWhatItForbids_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("caught");
    const auto row = [](const char *group, const char *line, bool caught) {
        QTest::addRow("%s: %s", group, line)
            << QString::fromLatin1(group) << QString::fromUtf8(line) << caught;
    };
    row("sql", "rows(QStringLiteral(\"SELECT id FROM beneficiary\"));", true);
    row("sql", "tr(\"Select everybody\");", false);
    row("sql", "// SELECT is not for us", false);
    row("text", "auto *label = new QLabel(name);", true);
    row("text", "QLabel label(name);", true);
    row("text", "class PlainLabel final : public QLabel", false);
    row("text", "// new QLabel(name)", false);
    row("text", "button->setToolTip(name);", true);
    row("text", "setPlainToolTip(button, name);", false);
    row("text", "view.setHtml(text);", true);
    row("text", "QMessageBox::warning(this, a, b);", true);
    row("text", "if (dialog.exec() == QDialog::Accepted)", true);
    row("clock", "const auto today = QDate::currentDate();", true);
    row("clock", "QDateTime::currentDateTimeUtc()", true);
    row("clock", "const auto today = m_clock.today();", false);
    row("clock", "index = view->currentData().toInt();", false);
    row("dialect", "QStringLiteral(\"WHERE name LIKE ?\")", true);
    row("dialect", "\"INSERT OR IGNORE INTO a VALUES (?)\"", true);
    row("dialect", "\"SELECT * FROM a\"", true);
    row("dialect", "\"SELECT COUNT(*) FROM a\"", false);
    row("foreign", "cd /home/somebody/maillage", true);
    row("foreign", "// see issue 12", true);
    row("foreign", "QStringLiteral(\"two issues remain\")", false);
    row("foreign", "// TODO later", true);
    row("foreign", "/rootfs and /workshop", false);
}

void ArchitectureTest::eachBanCatchesWhatItForbids()
{
    QFETCH(QString, group);
    QFETCH(QString, line);
    const auto file = sourceOf(QStringLiteral("ui/day/a.cpp"), line);
    const auto bans = group == QLatin1String("sql") ? sqlBans()
        : group == QLatin1String("text")            ? richTextBans()
        : group == QLatin1String("clock")           ? clockBans()
        : group == QLatin1String("dialect")         ? dialectBans()
                                                    : foreignBans();
    const bool inCode = group == QLatin1String("text") || group == QLatin1String("clock");
    QTEST(!findings({file}, bans, inCode ? Look::Code : Look::Text).isEmpty(), "caught");
}

void ArchitectureTest::commentsAndLiteralsAreBlanked()
{
    const auto code = [](const char *text) { return sourceOf({}, QString::fromUtf8(text)).code; };
    QCOMPARE(code("a; // b\nc"), QStringLiteral("a;     \nc"));
    QCOMPARE(code("a /* b\nc */ d"), QStringLiteral("a     \n     d"));
    QCOMPARE(code("f(\"x\\\"{\") {"), QStringLiteral("f(      ) {"));
    QCOMPARE(code("c == '{' || '\\''"), QStringLiteral("c ==     ||     "));
    QCOMPARE(code("n = 10'000;"), QStringLiteral("n = 10'000;"));
    QCOMPARE(code("s = R\"(a\n\"{)\";"), QStringLiteral("s =     \n    ;"));
}

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
