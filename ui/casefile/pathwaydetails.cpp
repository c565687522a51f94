#include "ui/casefile/pathwaydetails.h"

#include "ui/casefile/pathwayview.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace {

QString separator() { return QStringLiteral("  ·  "); }

} // namespace

PathwayDetails::PathwayDetails(PathwayView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(view, &PathwayView::lookedAt, this, qOverload<>(&QWidget::update));
    connect(view, &PathwayView::windowChanged, this, qOverload<>(&QWidget::update));
}

QString PathwayDetails::keys() { return tr("← → marks · ↑ ↓ lanes · Enter opens · + − zoom · T today"); }

QString PathwayDetails::rank(int row) const
{
    const PathwayLayout &layout = m_view->arranged();
    if (row >= layout.marks.size() || layout.marks[row].cluster < 0)
        return {};
    const QList<int> rows = layout.clusters[layout.marks[row].cluster].rows;
    return tr("%1 of %2").arg(rows.indexOf(row) + 1).arg(rows.size());
}

QStringList PathwayDetails::lines() const
{
    const int row = m_view ? m_view->lookedRow() : -1;
    if (row < 0)
        return {tr("Point at a mark, or use the keys, to read it here."), keys()};
    const PathwayText &text = m_view->model()->text(row);
    const QString place = rank(row);
    QStringList first{text.type + (place.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(place)),
        text.label, text.date, text.state};
    QStringList second{text.with, text.source};
    first.removeAll(QString());
    second.removeAll(QString());
    return {first.join(separator()), second.join(separator())};
}

QSize PathwayDetails::sizeHint() const
{
    const double height = QFontMetricsF(Theme::font(Theme::Text::Body)).height()
        + QFontMetricsF(Theme::font(Theme::Text::Small)).height();
    return {0, int(height) + 3 * Theme::Half};
}

QSize PathwayDetails::minimumSizeHint() const { return sizeHint(); }

void PathwayDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void PathwayDetails::paintEvent(QPaintEvent *)
{
    if (!m_view)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(Theme::font(Theme::Text::Body));
    const double left = paintMark(painter, Theme::Inside);
    const double room = width() - Theme::Inside;
    paintWords(painter, QRectF(left, Theme::Half, room - left, metrics.height()));

    const QFont small = Theme::font(Theme::Text::Small);
    const QFontMetricsF smallMetrics(small);
    const QString below = lines().last();
    const QRectF place(left, Theme::Half + metrics.height() + 2, room - left, smallMetrics.height());
    painter.setFont(small);
    painter.setPen(Theme::color(ColourRole::Secondary));
    painter.drawText(
        place, Qt::TextSingleLine, smallMetrics.elidedText(below, Qt::ElideRight, place.width()));
    const double used = smallMetrics.horizontalAdvance(below) + Theme::Around;
    if (m_view->lookedRow() >= 0 && used + smallMetrics.horizontalAdvance(keys()) < place.width())
        painter.drawText(place, Qt::AlignRight | Qt::TextSingleLine, keys());
}

double PathwayDetails::paintMark(QPainter &painter, double left) const
{
    const int row = m_view->lookedRow();
    const QList<PathwayMark> &marks = m_view->arranged().marks;
    const Glyph glyph = row >= 0 && row < marks.size() ? marks[row].glyph : Glyph::None;
    if (glyph == Glyph::None)
        return left;
    const double line = QFontMetricsF(Theme::font(Theme::Text::Body)).height();
    const double side = line * 0.85;
    paintGlyph(painter, glyph, QRectF(left, Theme::Half + (line - side) / 2, side, side),
        PathwayColours::from(Theme::current().tokens()));
    return left + side + Theme::Inside;
}

void PathwayDetails::paintWords(QPainter &painter, QRectF room) const
{
    const bool looked = m_view->lookedRow() >= 0;
    const QString label = looked ? m_view->model()->text(m_view->lookedRow()).label : QString();
    painter.setPen(Theme::color(looked ? ColourRole::Text : ColourRole::Secondary));
    for (const QString &part : lines().first().split(separator())) {
        const QFont font =
            Theme::font(!part.isEmpty() && part == label ? Theme::Text::Strong : Theme::Text::Body);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.drawText(
            room, Qt::TextSingleLine, metrics.elidedText(part, Qt::ElideRight, std::max(room.width(), 0.0)));
        room.setLeft(room.left() + metrics.horizontalAdvance(part) + Theme::Between);
    }
}
