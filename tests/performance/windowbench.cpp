#include "tests/performance/windowbench.h"

#include "app/desk.h"
#include "core/query/caseload.h"
#include "tests/performance/floor.h"
#include "tests/performance/measure.h"
#include "ui/casefile/casefilepage.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/caseload/caseloadtable.h"
#include "ui/shell/appsettings.h"
#include "ui/shell/mainwindow.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

namespace {

constexpr int Openings = 60;
constexpr int Steps = 200;
constexpr QSize Screen(1366, 768);

/// Settings that nobody keeps.
struct Scratch
{
    QTemporaryDir folder{};
    QSettings store{folder.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat};
    AppSettings settings{store};
};

/// Until everything asked for is painted; what a page does later, once nothing else waits, is left out.
void paint(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    window.repaint();
}

template <class Work>
QStringList recorded(Workspace &workspace, Work &&work)
{
    StatementRecorder recorder(workspace.database());
    work();
    return recorder.statements();
}

void benchList(Workspace &workspace, Floor &floor)
{
    Scratch scratch;
    CaseloadPage page(workspace, scratch.settings);
    page.resize(Screen);
    page.show();
    Durations first;
    Durations firstLeast;
    for (int i = 0; i < Openings; ++i) {
        const QString view = i % 2 == 0 ? QStringLiteral("everyone") : QStringLiteral("mine");
        const auto open = [&] {
            page.restore({QStringLiteral("caseload"), 0, view, {}});
            paint(page);
        };
        firstLeast.add(floor.run(recorded(workspace, open)));
        QCoreApplication::processEvents();
        first.add(timed(open));
        QCoreApplication::processEvents();
    }
    printLine(QStringLiteral("list: first paint"), first, firstLeast, QStringLiteral("median <= 25"));

    page.restore({QStringLiteral("caseload"), 0, QStringLiteral("everyone"), {}});
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents();
    auto *table = page.findChild<CaseloadTable *>();
    QScrollBar *bar = table->verticalScrollBar();
    Durations step;
    Durations stepLeast;
    QRandomGenerator random(7);
    for (int i = 0; i < Steps; ++i) {
        const int to = i % 4 == 3 ? int(random.bounded(bar->maximum() + 1)) : bar->value() + bar->pageStep();
        QStringList statements;
        {
            StatementRecorder recorder(workspace.database());
            step.add(timed([&] {
                bar->setValue(to);
                table->viewport()->repaint();
            }));
            statements = recorder.statements();
        }
        stepLeast.add(floor.run(statements));
    }
    printLine(
        QStringLiteral("list: a page further, or anywhere"), step, stepLeast, QStringLiteral("p95 <= 8"));
}

void benchFiles(Workspace &workspace, Floor &floor)
{
    CaseFilePage page(workspace);
    page.resize(Screen);
    page.show();
    const auto ids = Caseload(workspace.access()).ids({}, {});
    QRandomGenerator random(11);
    Durations opening;
    Durations least;
    for (int i = 0; i < Openings && !ids.isEmpty(); ++i) {
        const BeneficiaryId person = ids[qsizetype(random.bounded(int(ids.size())))];
        const auto open = [&] {
            page.restore({QStringLiteral("casefile"), person.value(), {}, {}});
            paint(page);
        };
        opening.add(timed(open));
        least.add(floor.run(recorded(workspace, open)));
    }
    printLine(QStringLiteral("a person's file opened"), opening, least, QStringLiteral("median <= 20"));
}

void benchStart(Workspace &workspace)
{
    Durations ours;
    Durations empty;
    for (int i = 0; i < 5; ++i) {
        Scratch scratch;
        ours.add(timed([&] {
            MainWindow window(scratch.settings);
            Desk desk(window, scratch.settings, workspace.sharedClock());
            window.resize(Screen);
            window.show();
            desk.open(workspace.path());
            paint(window);
        }));
        empty.add(timed([] {
            QMainWindow window;
            window.resize(Screen);
            window.show();
            paint(window);
        }));
    }
    printLine(QStringLiteral("window and base opened; floor: empty window"), ours, empty);
}

} // namespace

void benchWindow(Workspace &workspace)
{
    Floor floor(workspace.path());
    benchList(workspace, floor);
    benchFiles(workspace, floor);
    benchStart(workspace);
}
