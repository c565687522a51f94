#include "ui/text/basetext.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace {

bool isOnServer(const QString &path) { return path.startsWith(QLatin1String("postgres")); }

} // namespace

QString baseName(const QString &path)
{
    return isOnServer(path) ? QUrl(path).path().mid(1) : QFileInfo(path).completeBaseName();
}

QString basePlace(const QString &path)
{
    if (!isOnServer(path))
        return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QUrl url(path);
    return url.host().isEmpty() ? QStringLiteral("localhost") : url.host();
}
