#include "ui/casefile/pathwaylegend.h"

#include "ui/casefile/pathwaymarks.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace {

constexpr double SampleWidth = 1.7; ///< in lines of text
constexpr double EntryGap = 1.2;

} // namespace

QList<PathwayLegendText::Entry> PathwayLegendText::every()
{
    return {
        {Sample::CurrentStage, Glyph::None, PathwayLegend::tr("Current stage")},
        {Sample::ForeseenStage, Glyph::None, PathwayLegend::tr("Foreseen stage")},
        {Sample::Unsigned, Glyph::None, PathwayLegend::tr("Contract to be signed")},
        {Sample::Lead, Glyph::None, PathwayLegend::tr("Unique referent")},
        {Sample::Member, Glyph::None, PathwayLegend::tr("Partner who acts")},
        {Sample::NoNews, Glyph::None, PathwayLegend::tr("Partner without news")},
        {Sample::NoContact, Glyph::None, PathwayLegend::tr("Days without contact")},
        {Sample::Obstacle, Glyph::None, PathwayLegend::tr("Obstacle, as high as its level")},
        {Sample::Lifted, Glyph::None, PathwayLegend::tr("Obstacle lifted")},
        {Sample::Sanction, Glyph::None, PathwayLegend::tr("Sanction decided")},
        {Sample::Glyph, Glyph::Attended, PathwayLegend::tr("Attended appointment")},
        {Sample::Glyph, Glyph::Planned, PathwayLegend::tr("Planned")},
        {Sample::Glyph, Glyph::ToTell, PathwayLegend::tr("To be told")},
        {Sample::Glyph, Glyph::Excused, PathwayLegend::tr("Excused")},
        {Sample::Glyph, Glyph::Absent, PathwayLegend::tr("Absent")},
        {Sample::Glyph, Glyph::Cancelled, PathwayLegend::tr("Cancelled")},
        {Sample::Glyph, Glyph::Oriented, PathwayLegend::tr("Orientation decided")},
        {Sample::Glyph, Glyph::Proposed, PathwayLegend::tr("Orientation proposed")},
        {Sample::Glyph, Glyph::Declined, PathwayLegend::tr("Orientation declined")},
        {Sample::Glyph, Glyph::Handover, PathwayLegend::tr("Handover")},
        {Sample::Glyph, Glyph::Diagnosis, PathwayLegend::tr("Diagnosis")},
        {Sample::Glyph, Glyph::Review, PathwayLegend::tr("Review")},
        {Sample::Glyph, Glyph::Breach, PathwayLegend::tr("Breach case")},
        {Sample::Glyph, Glyph::Opened, PathwayLegend::tr("Right or registration opened")},
        {Sample::Glyph, Glyph::Ended, PathwayLegend::tr("Ended or suspended")},
        {Sample::Glyph, Glyph::Exit, PathwayLegend::tr("Exit")},
        {Sample::Glyph, Glyph::OnTime, PathwayLegend::tr("Deadline to come")},
        {Sample::Glyph, Glyph::DueSoon, PathwayLegend::tr("Due soon")},
        {Sample::Glyph, Glyph::Overdue, PathwayLegend::tr("Late")},
        {Sample::Glyph, Glyph::Met, PathwayLegend::tr("Met")},
        {Sample::Glyph, Glyph::MetLate, PathwayLegend::tr("Met late")},
    };
}

PathwayLegendText::Entry PathwayLegendText::entryOf(const PathwayItem &item, QDate today)
{
    if (std::holds_alternative<StagePeriod>(item.fact))
        return {item.uncertain ? Sample::ForeseenStage : Sample::CurrentStage};
    if (std::holds_alternative<Contract>(item.fact))
        return {item.uncertain ? Sample::Unsigned : Sample::Glyph};
    if (const auto *member = std::get_if<CircleMember>(&item.fact))
        return {member->role == CircleMember::Role::UniqueReferent ? Sample::Lead : Sample::Member};
    if (const auto *silence = std::get_if<Silence>(&item.fact))
        return {silence->partner.isNull() ? Sample::NoContact : Sample::NoNews};
    if (const auto *obstacle = std::get_if<ObstaclePeriod>(&item.fact))
        return {obstacle->to.isValid() ? Sample::Lifted : Sample::Obstacle};
    if (std::holds_alternative<BreachCase>(item.fact) && item.shape == PathwayItem::Shape::Bar)
        return {Sample::Sanction};
    return {Sample::Glyph, glyphOf(item, today)};
}

PathwayLegendText::PathwayLegendText(const PathwayModel &model, const QFont &font)
    : m_font(font)
{
    QList<std::pair<Sample, Glyph>> held;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Entry entry = entryOf(model.item(row), model.picture().today);
        held.append({entry.sample, entry.glyph});
    }
    for (const Entry &entry : every())
        if (held.contains(std::pair(entry.sample, entry.glyph)))
            m_entries.append(entry);
}

QStringList PathwayLegendText::texts() const
{
    QStringList texts;
    for (const Entry &entry : m_entries)
        texts += entry.text;
    return texts;
}

std::pair<QList<QRectF>, double> PathwayLegendText::places(double width) const
{
    const QFontMetricsF metrics(m_font);
    const double em = metrics.height();
    const double line = std::ceil(em * 1.5);
    QList<QRectF> places;
    double x = 0;
    double y = 0;
    for (const Entry &entry : m_entries) {
        const double wide = SampleWidth * em + metrics.horizontalAdvance(entry.text) + 2;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        places.append(QRectF(x, y, wide, line));
        x += wide + EntryGap * em;
    }
    return {places, y + line};
}

double PathwayLegendText::height(double width) const
{
    return m_entries.isEmpty() ? 0 : places(width).second;
}

void PathwayLegendText::paint(QPainter &painter, const QRectF &area, const PathwayColours &colours) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    const double sample = SampleWidth * QFontMetricsF(m_font).height();
    const QList<QRectF> boxes = places(area.width()).first;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QRectF box = boxes[i].translated(area.topLeft());
        paintSample(painter, m_entries[i], QRectF(box.left(), box.top(), sample, box.height()), colours);
        painter.setPen(colours.text);
        painter.drawText(
            box.adjusted(sample, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, m_entries[i].text);
    }
    painter.restore();
}

void PathwayLegendText::paintSample(
    QPainter &painter, const Entry &entry, const QRectF &box, const PathwayColours &colours)
{
    const double em = box.width() / SampleWidth;
    QRectF bar(box.left(), box.center().y() - em * 0.35, em * 1.3, em * 0.7);
    QRectF square(0, 0, em * 0.85, em * 0.85);
    square.moveCenter(bar.center());
    const auto line = [&](const QColor &ink, double width) {
        painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()));
    };
    const auto dashed = [&](double width) {
        painter.setPen(QPen(colours.edge, width, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    };
    switch (entry.sample) {
    case Sample::Glyph:
        return paintGlyph(painter, entry.glyph, square, colours);
    case Sample::CurrentStage:
        return painter.fillRect(bar, colours.accent);
    case Sample::ForeseenStage:
        return dashed(1.2);
    case Sample::Unsigned:
        return dashed(1.4);
    case Sample::Lead:
        return line(colours.accent, std::max(2.0, em * 0.25));
    case Sample::Member:
        return line(colours.edge, std::max(2.0, em * 0.14));
    case Sample::NoNews:
        return paintPathwayHatching(painter, bar, em * 0.38, colours.soon);
    case Sample::Obstacle:
    case Sample::Lifted:
        painter.fillRect(bar.adjusted(0, bar.height() / 3, 0, 0),
            entry.sample == Sample::Obstacle ? colours.otherTint : colours.gap);
        painter.setPen(QPen(colours.edge, 1.2));
        painter.setBrush(Qt::NoBrush);
        return painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    case Sample::Sanction:
        painter.setPen(QPen(colours.text, 1.4));
        painter.setBrush(colours.base);
        return painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    case Sample::NoContact:
        return painter.fillRect(bar, colours.gap);
    }
}

PathwayLegend::PathwayLegend(const PathwayModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setAccessibleName(tr("Legend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(model, &QAbstractItemModel::modelReset, this, &PathwayLegend::read);
    read();
}

void PathwayLegend::read()
{
    m_text = PathwayLegendText(*m_model, Theme::font(Theme::Text::Small));
    setAccessibleDescription(m_text.texts().join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int PathwayLegend::heightForWidth(int width) const { return int(std::ceil(m_text.height(width))); }

QSize PathwayLegend::sizeHint() const
{
    const int wide = int(QFontMetricsF(font()).height() * 50);
    return {wide, heightForWidth(wide)};
}

QSize PathwayLegend::minimumSizeHint() const { return {int(QFontMetricsF(font()).height() * 12), 0}; }

void PathwayLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_text.paint(painter, rect(), PathwayColours::from(Theme::current().tokens()));
}

void PathwayLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        read();
    QWidget::changeEvent(event);
}
