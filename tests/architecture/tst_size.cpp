#include "tests/architecture/sourcefile.h"

#include <QRegularExpression>
#include <QTest>

namespace {

const QString kRoot = QStringLiteral(SOURCE_ROOT "/");
constexpr qsizetype kFileLines = 500;
constexpr qsizetype kFunctionLines = 60;

/// A function of a file: where it begins and how many lines it takes, its head included.
struct Function
{
    QString name{};
    qsizetype line = 0; ///< index of the line of its head
    qsizetype lines = 0;
};

/// Finds the functions of a file by its braces; the insides of functions count as their own.
class FunctionFinder
{
public:
    explicit FunctionFinder(const QString &code)
        : m_code(withoutDirectives(code))
    {
    }

    QList<Function> run()
    {
        for (m_at = 0; m_at < m_code.size(); ++m_at) {
            const QChar c = m_code[m_at];
            if (c == QLatin1Char('{'))
                open();
            else if (c == QLatin1Char('}'))
                close();
            else if (c == QLatin1Char(';') && m_parentheses == 0 && isOutside())
                m_head = m_at + 1;
            else if (c == QLatin1Char('('))
                ++m_parentheses;
            else if (c == QLatin1Char(')'))
                --m_parentheses;
        }
        return m_functions;
    }

private:
    enum class Brace { Scope, Function, Value, Inner };

    static QString withoutDirectives(QString code)
    {
        static const QRegularExpression directive(
            QStringLiteral("^\\s*#.*$"), QRegularExpression::MultilineOption);
        return code.replace(directive, QString());
    }

    bool isOutside() const { return m_open.isEmpty() || m_open.last() == Brace::Scope; }

    Brace kindOf(const QString &head) const
    {
        static const QRegularExpression scope(
            QStringLiteral(
                "^(inline "
                ")?namespace\\b|^extern\\b|^(template\\s*<.*>\\s*)?(class|struct|union|enum)\\b[^(]*$"),
            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression memberValue(QStringLiteral("\\)\\s*(noexcept)?\\s*:(?!:).*[\\w>]$"),
            QRegularExpression::DotMatchesEverythingOption);
        if (!isOutside())
            return Brace::Inner;
        if (scope.match(head).hasMatch())
            return Brace::Scope;
        if (m_parentheses > 0 || !head.contains(QLatin1Char('(')) || memberValue.match(head).hasMatch()
            || isAssigned(head))
            return Brace::Value;
        return Brace::Function;
    }

    /// True for the value of a variable, which may be a lambda; an operator is none.
    static bool isAssigned(const QString &head)
    {
        static const QRegularExpression assigned(QStringLiteral("(?<![=!<>])=(?!=)"));
        const auto found = assigned.match(head);
        return found.hasMatch() && !head.contains(QLatin1String("operator"))
            && found.capturedStart() < head.indexOf(QLatin1Char('('));
    }

    void open()
    {
        static const QRegularExpression macro(QStringLiteral("^\\s*(Q_[A-Z_]+\\([^)]*\\)\\s*)+"));
        const qsizetype skipped = macro.match(m_code.mid(m_head, m_at - m_head)).capturedLength();
        m_head += skipped;
        const QString head = m_code.mid(m_head, m_at - m_head).trimmed();
        const Brace kind = kindOf(head);
        if (kind == Brace::Function) {
            const qsizetype start = m_code.indexOf(QRegularExpression(QStringLiteral("\\S")), m_head);
            m_functions.append({nameOf(head), m_code.left(start).count(QLatin1Char('\n')), 0});
        }
        m_open.append(kind);
        if (kind == Brace::Scope)
            m_head = m_at + 1;
    }

    void close()
    {
        const Brace kind = m_open.isEmpty() ? Brace::Scope : m_open.takeLast();
        if (kind == Brace::Function) {
            auto &function = m_functions.last();
            function.lines = m_code.left(m_at).count(QLatin1Char('\n')) - function.line + 1;
        }
        if (kind == Brace::Function || kind == Brace::Scope)
            m_head = m_at + 1;
    }

    static QString nameOf(const QString &head)
    {
        static const QRegularExpression name(QStringLiteral("([\\w:~]+)\\s*\\("));
        return name.match(head).captured(1);
    }

    QString m_code;
    qsizetype m_at = 0;
    qsizetype m_head = 0;
    int m_parentheses = 0;
    QList<Brace> m_open{};
    QList<Function> m_functions{};
};

QStringList folders()
{
    return {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")};
}

} // namespace

/// Files and functions stay small enough to be read at once.
class SizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesStayShort();
    void functionsStayShort();
    void findsFunctionsOfEveryKind_data();
    void findsFunctionsOfEveryKind();
    void countsTheLinesOfAFunction();
    void findsEveryFunctionOfAKnownFile();
};

void SizeTest::filesStayShort()
{
    QStringList found;
    for (const auto &file : cppFiles(kRoot, folders()))
        if (const qsizetype lines = file.text.count(QLatin1Char('\n')); lines > kFileLines)
            found.append(finding(file, lines - 1, QStringLiteral("%1 lines, at most 500").arg(lines)));
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void SizeTest::functionsStayShort()
{
    QStringList found;
    for (const auto &file : cppFiles(kRoot, folders()))
        for (const auto &function : FunctionFinder(file.code).run())
            if (function.lines > kFunctionLines)
                found.append(finding(file, function.line,
                    QStringLiteral("%1 has %2 lines, at most 60").arg(function.name).arg(function.lines)));
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void SizeTest::findsFunctionsOfEveryKind_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *code, const char *names) {
        QTest::newRow(QByteArray(code).replace("\n", " "))
            << QString::fromUtf8(code) << QString::fromUtf8(names);
    };
    row("int f() { return 1; }", "f");
    row("int f() { return 1; } int g(int a) { if (a) { } }", "f g");
    row("namespace { struct A { int b = 0; int c() const { return b; } }; }", "c");
    row("template <class T>\nvoid A<T>::f(T t) noexcept\n{\n}", "::f");
    row("Q_DECLARE_METATYPE(A)\nclass B : public C\n{\n    void f() { }\n};", "f");
    row("template <class T>\nstruct B\n{\n    QList<int> f() const override { return {1}; }\n};", "f");
    row("A::A(int b)\n    : m_b(b)\n    , m_c{b}\n    , m_d{}\n{\n}\nvoid g() { }", "A::A g");
    row("A::A() : m_c{1}\n{\n    f();\n}", "A::A");
    row("Foo::Bar A::f() const\n{\n}", "A::f");
    row("auto f() -> A::B { return {}; }", "f");
    row("void f(A a = {}, int b = 2)\n{\n}", "f");
    row("static const A a = [] { return A{}; }();\nvoid f() { }", "f");
    row("const QList<int> a{1, 2};\nint b[] = {f(1), 2};\nvoid g() { }", "g");
    row("bool operator==(const A &a, const A &b) { return true; }", "operator==");
    row("enum class E { A, B };\nclass F : public G { Q_OBJECT\npublic:\n    F();\n    void h() { }\n};",
        "h");
    row("constexpr std::array<int, 2> table{{f(1), 2}};\nvoid g()\n{\n}", "g");
    row("void f(); int g();", "");
    row("void f()\n{\n    auto g = [] { return 1; };\n    struct H { void i() { } };\n}", "f");
}

void SizeTest::findsFunctionsOfEveryKind()
{
    QFETCH(QString, code);
    QStringList names;
    for (const auto &function : FunctionFinder(code).run())
        names.append(function.name.isEmpty() ? QStringLiteral("operator==") : function.name);
    QTEST(names.join(QLatin1Char(' ')), "names");
}

void SizeTest::countsTheLinesOfAFunction()
{
    const QString body = QStringLiteral("    a();\n").repeated(57);
    const auto functions =
        FunctionFinder(QStringLiteral("#include <a>\n\nvoid f()\n{\n") + body + QStringLiteral("}\n")).run();
    QCOMPARE(functions.size(), 1);
    QCOMPARE(functions.first().line, 2);
    QCOMPARE(functions.first().lines, 60);
}

void SizeTest::findsEveryFunctionOfAKnownFile()
{
    for (const auto &file : cppFiles(kRoot, {QStringLiteral("core/rules")})) {
        if (!file.path.endsWith(QLatin1String("deadlinerule.cpp")))
            continue;
        QStringList names;
        for (const auto &function : FunctionFinder(file.code).run())
            names.append(function.name);
        QCOMPARE(names.join(QLatin1Char(' ')),
            QStringLiteral("DeadlineRule::dueOn deadlineRules firstLine findRule"));
        return;
    }
    QFAIL("core/rules/deadlinerule.cpp is missing");
}

QTEST_APPLESS_MAIN(SizeTest)
#include "tst_size.moc"
