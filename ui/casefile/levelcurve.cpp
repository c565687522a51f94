#include "ui/casefile/levelcurve.h"

#include "ui/text/datetext.h"
#include "ui/text/plantext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"

#include <QPainter>

namespace {

constexpr int HighestLevel = 4;
constexpr int Margin = 6;

} // namespace

LevelCurve::LevelCurve(QWidget *parent)
    : QWidget(parent)
{
    setFont(Theme::font(Theme::Text::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LevelCurve::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 40, metrics.height() * 5 + 2 * Margin};
}

void LevelCurve::present(const QList<ObstacleLevel> &levels, const QString &theme, QDate today)
{
    m_levels = levels;
    m_levels.removeIf([&theme](const ObstacleLevel &each) { return each.theme != theme; });
    std::sort(m_levels.begin(), m_levels.end(), [](const ObstacleLevel &a, const ObstacleLevel &b) {
        return std::tuple(a.notedOn, a.id) < std::tuple(b.notedOn, b.id);
    });
    m_today = today;
    QStringList words;
    for (const ObstacleLevel &each : std::as_const(m_levels))
        words += tr("%1: %2").arg(dayText(each.notedOn), obstacleText(each.level));
    setAccessibleName(tr("How the level went"));
    setPlainToolTip(this, words.join(QLatin1Char('\n')));
    setVisible(m_levels.size() > 1);
    update();
}

double LevelCurve::xOf(QDate day) const
{
    const QFontMetrics metrics(font());
    const double left = metrics.horizontalAdvance(QString::number(HighestLevel)) + 2 * Margin;
    const double right = width() - Margin;
    const double days = double(std::max<qint64>(1, m_levels.first().notedOn.daysTo(m_today)));
    return left + (right - left) * double(m_levels.first().notedOn.daysTo(day)) / days;
}

double LevelCurve::yOf(int level) const
{
    const QFontMetrics metrics(font());
    const double bottom = height() - metrics.height() - Margin;
    return bottom - (bottom - Margin) * level / HighestLevel;
}

void LevelCurve::paintEvent(QPaintEvent *)
{
    if (m_levels.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(font());
    painter.setPen(Theme::color(ColourRole::Secondary));
    for (const int level : {0, HighestLevel}) {
        painter.drawText(QPointF(Margin, yOf(level) + metrics.ascent() / 2.0), QString::number(level));
        painter.setPen(QPen(Theme::color(ColourRole::Hairline), 1));
        painter.drawLine(
            QPointF(xOf(m_levels.first().notedOn), yOf(level)), QPointF(xOf(m_today), yOf(level)));
        painter.setPen(Theme::color(ColourRole::Secondary));
    }
    painter.drawText(QPointF(xOf(m_levels.first().notedOn), height() - metrics.descent()),
        shortDayText(m_levels.first().notedOn));
    const QString today = tr("today");
    painter.drawText(
        QPointF(xOf(m_today) - metrics.horizontalAdvance(today), height() - metrics.descent()), today);
    painter.setPen(QPen(Theme::color(ColourRole::Accent), 2));
    painter.setBrush(Theme::color(ColourRole::Accent));
    for (qsizetype i = 0; i < m_levels.size(); ++i) {
        const QPointF here(xOf(m_levels[i].notedOn), yOf(m_levels[i].level));
        const QDate until = i + 1 < m_levels.size() ? m_levels[i + 1].notedOn : m_today;
        const QPointF end(xOf(until), here.y());
        painter.drawLine(here, end);
        if (i + 1 < m_levels.size())
            painter.drawLine(end, QPointF(end.x(), yOf(m_levels[i + 1].level)));
        painter.drawEllipse(here, 3, 3);
    }
}
