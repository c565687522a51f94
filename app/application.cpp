#include "app/application.h"

#include "app/desk.h"
#include "app/language.h"
#include "ui/shell/appsettings.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

#include <cstdio>

namespace {

/// Saves the window as it looks once all is laid out, then ends.
void takeScreenshot(MainWindow &window, const QString &path)
{
    constexpr int Settled = 700; // milliseconds: pages fill themselves after they are shown
    QTimer::singleShot(Settled, &window, [&window, path] {
        const bool saved = window.grab().save(path);
        if (!saved)
            std::fprintf(stderr, "%s\n", qPrintable(path));
        QCoreApplication::exit(saved ? 0 : 1);
    });
}

} // namespace

int Application::run(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Maillage"));
    QCoreApplication::setApplicationName(QStringLiteral("maillage"));
    QCoreApplication::setApplicationVersion(QLatin1String(MAILLAGE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Maillage"));
    QGuiApplication::setDesktopFileName(QStringLiteral("maillage"));
    installLanguage(application);

    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("BASE"), {});
    const QCommandLineOption as(QStringLiteral("as"), {}, QStringLiteral("LOGIN"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"), {}, QStringLiteral("FILE"));
    parser.addOptions({as, screenshot});
    if (!parser.parse(QCoreApplication::arguments()) || parser.positionalArguments().size() > 1) {
        std::fprintf(stderr, "maillage [BASE] · maillage --help\n");
        return 2;
    }

    QSettings store;
    AppSettings settings(store);
    MainWindow window(settings);
    Desk desk(window, settings, std::make_shared<SystemClock>());
    window.show();
    if (parser.positionalArguments().isEmpty())
        window.showStart();
    else
        desk.open(parser.positionalArguments().constFirst(), parser.value(as));
    if (parser.isSet(screenshot))
        takeScreenshot(window, parser.value(screenshot));
    return QApplication::exec();
}
