#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace {

void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void installLanguage(QCoreApplication &application)
{
    // The locale "C" of a bare terminal asks for nothing.
    const bool english = QLocale::system().language() == QLocale::English;
    QLocale::setDefault(english ? QLocale::system() : QLocale(QLocale::French, QLocale::France));
    const QString code = english ? QStringLiteral("en") : QStringLiteral("fr");
    install(application, QStringLiteral("maillage_") + code, QStringLiteral(":/translations"));
    install(
        application, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}
