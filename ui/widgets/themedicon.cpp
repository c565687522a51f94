#include "ui/widgets/themedicon.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace {

/// The drawing, read once; empty when there is none of this name.
QByteArray drawing(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    auto found = drawings.find(name);
    if (found == drawings.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        found = drawings.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

QPixmap render(const QString &name, const QSize &size, const QColor &colour)
{
    QByteArray svg = drawing(name);
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    if (svg.isEmpty())
        return pixmap;
    QSvgRenderer renderer(svg.replace("currentColor", colour.name().toLatin1()));
    QPainter painter(&pixmap);
    const int side = qMin(size.width(), size.height());
    renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    return pixmap;
}

} // namespace

ThemedIcon::ThemedIcon(const QString &name, ColourRole role)
    : m_name(name)
    , m_role(role)
{
}

bool ThemedIcon::isNull() { return drawing(m_name).isEmpty(); }

void ThemedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->drawPixmap(square, scaledPixmap(square.size() * ratio, mode, state, ratio));
}

QPixmap ThemedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap ThemedIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const QColor colour = Theme::color(mode == QIcon::Disabled ? ColourRole::Edge : m_role);
    const QString key = QStringLiteral("maillage/%1/%2/%3x%4")
                            .arg(m_name, colour.name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(m_name, size, colour);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}
