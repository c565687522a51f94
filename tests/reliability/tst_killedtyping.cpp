#include "tests/support/assistivetools.h"
#include "tests/support/formdriver.h"
#include "tests/support/testbase.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/contractdialog.h"
#include "ui/casefile/draftnotice.h"
#include "ui/casefile/notestab.h"
#include "ui/widgets/banner.h"

#include <QProcess>

#include <cstdio>

namespace {

const QDate Today(2026, 11, 23);
const QString TypeArgument = QStringLiteral("--type-until-killed");
const QString BegunNote = QStringLiteral("Elle attend la suite de sa dem");
const QString Day = QStringLiteral("01122026");
const QString Reason = QStringLiteral("Garde de ses enf");
constexpr int Typed = 1500; // milliseconds: what is typed is kept within a second

/// The file of a person, as the window shows it.
std::unique_ptr<CaseFilePage> openedFile(Workspace &workspace, BeneficiaryId person)
{
    auto page = std::make_unique<CaseFilePage>(workspace);
    page->restore({QStringLiteral("casefile"), person.value(), QStringLiteral("notes"), {}});
    page->resize(1200, 760);
    page->show();
    return QTest::qWaitForWindowActive(page.get()) ? std::move(page) : nullptr;
}

QPlainTextEdit *noteBox(CaseFilePage &page)
{
    return page.findChild<NotesTab *>()->findChild<QPlainTextEdit *>();
}

bool type(CaseFilePage &page)
{
    auto *box = noteBox(page);
    box->setFocus();
    QTest::keyClicks(box, BegunNote);
    for (QAction *action : page.commands())
        if (action && action->text() == QStringLiteral("Sign a contract…"))
            action->trigger();
    auto *form = page.findChild<ContractDialog *>();
    if (!form || !QTest::qWaitFor([form] { return QApplication::activeWindow() == form; }))
        return false;
    const FormDriver driver(form);
    return driver.type(QStringLiteral("First day"), Day)
        && driver.type(QStringLiteral("Hours"), QStringLiteral("8"))
        && driver.type(QStringLiteral("Reason of the hours"), Reason);
}

/// What the killed process does: it types in a window, says so, and never ends by itself.
int typeUntilKilled(const QString &path, BeneficiaryId person)
{
    auto opened = Workspace::open(path, std::make_shared<FixedClock>(Today));
    if (!opened)
        return 2;
    const auto page = openedFile(**opened, person);
    if (!page || !type(*page))
        return 3;
    QTest::qWait(Typed);
    std::puts("typed");
    std::fflush(stdout);
    QTest::qWait(60000);
    return 4;
}

} // namespace

/// What was being typed in the window outlives the program.
class TestKilledTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startAssistiveTools(); }

    void whatWasBegunIsFoundAgainInTheWindowAfterAKill()
    {
        TestBase base(Today);
        const auto person = base.addPerson(QStringLiteral("Diallo"), QStringLiteral("Aminata"));
        base.close();
        typeAndKill(base.path(), person);
        if (QTest::currentTestFailed())
            return;

        QVERIFY(base.reopen());
        QVERIFY(!base.workspace().isReadOnly());
        const auto page = openedFile(base.workspace(), person);
        QVERIFY(page);
        QCOMPARE(noteBox(*page)->toPlainText(), BegunNote);
        auto *notice = page->findChild<DraftNotice *>();
        QVERIFY(notice->isVisible());
        QVERIFY(FormDriver(notice).says(QStringLiteral("Sign a contract…")));
        QVERIFY(FormDriver(notice).click(QStringLiteral("Resume")));
        auto *form = page->findChild<ContractDialog *>();
        QVERIFY(form);
        QTRY_COMPARE(QApplication::activeWindow(), form);
        QVERIFY(form->findChild<Banner *>()->isVisible());
        QCOMPARE(textOf(form, QStringLiteral("First day")), QStringLiteral("01/12/2026"));
        QVERIFY(textOf(form, QStringLiteral("Hours")).startsWith(QLatin1Char('8')));
        QCOMPARE(textOf(form, QStringLiteral("Reason of the hours")), Reason);
    }

private:
    static void typeAndKill(const QString &path, BeneficiaryId person)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(
            QCoreApplication::applicationFilePath(), {TypeArgument, path, QString::number(person.value())});
        QVERIFY(child.waitForReadyRead(60000));
        QCOMPARE(child.readAllStandardOutput().trimmed(), QByteArray("typed"));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    }
    static QString textOf(QWidget *form, const QString &name)
    {
        const QWidget *field = FormDriver(form).field(name);
        return field ? field->property("text").toString() : QString();
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == TypeArgument)
        return typeUntilKilled(arguments.value(2), BeneficiaryId(arguments.value(3).toLongLong()));
    TestKilledTyping test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedtyping.moc"
