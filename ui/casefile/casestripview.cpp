#include "ui/casefile/casestripview.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tooltip.h"

#include <QGridLayout>
#include <QPainter>

namespace {

constexpr int NarrowColumn = 30; // average characters under which the columns stand in two lines

} // namespace

CaseStripView::CaseStripView(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QGridLayout(this))
{
    setAccessibleName(tr("In short"));
    m_layout->setContentsMargins(Theme::Between, Theme::Inside, Theme::Between, Theme::Inside);
    m_layout->setSpacing(Theme::Between);
}

void CaseStripView::setAnswers(const QList<StripAnswer> &answers)
{
    m_answers = answers;
    qDeleteAll(std::exchange(m_columns, {}));
    for (const StripAnswer &answer : answers)
        m_columns.append(columnOf(answer));
    arrange();
    setAccessibleDescription(text());
}

void CaseStripView::arrange()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * NarrowColumn * 4;
    const int across = narrow ? 2 : std::max(1, int(m_columns.size()));
    for (int i = 0; i < m_columns.size(); ++i) {
        m_layout->removeWidget(m_columns[i]);
        m_layout->addWidget(m_columns[i], i / across, i % across);
        m_layout->setColumnStretch(i, i < across ? 1 : 0);
    }
}

QWidget *CaseStripView::columnOf(const StripAnswer &answer)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *question = new PlainLabel(answer.question, Theme::Text::Small);
    question->setSecondary(true);
    layout->addWidget(question);
    bool first = true;
    for (const StripLine &line : answer.lines) {
        if (line.state) {
            auto *badge = new StateBadge(*line.state, line.text);
            setPlainToolTip(badge, line.text);
            layout->addWidget(badge);
        } else {
            auto *label = new PlainLabel(line.text, first ? Theme::Text::Strong : Theme::Text::Body);
            label->setSecondary(line.secondary);
            label->setElided(true);
            layout->addWidget(label);
        }
        first = false;
    }
    layout->addStretch(1);
    return column;
}

QString CaseStripView::text() const
{
    QStringList lines;
    for (const StripAnswer &answer : m_answers) {
        QStringList words;
        for (const StripLine &line : answer.lines)
            words.append(line.text);
        lines.append(QStringLiteral("%1 %2").arg(answer.question, words.join(QStringLiteral(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

void CaseStripView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::color(ColourRole::Hairline));
    painter.setBrush(Theme::color(ColourRole::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CaseStripView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}
