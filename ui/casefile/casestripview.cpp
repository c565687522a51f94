#include "ui/casefile/casestripview.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tooltip.h"

#include <QBoxLayout>
#include <QPainter>

namespace {

constexpr int NarrowColumn = 22; // average characters under which columns go one under the other

} // namespace

CaseStripView::CaseStripView(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setAccessibleName(tr("In short"));
    m_layout->setContentsMargins(Theme::Between, Theme::Inside, Theme::Between, Theme::Inside);
    m_layout->setSpacing(Theme::Between);
}

void CaseStripView::setAnswers(const QList<StripAnswer> &answers)
{
    m_answers = answers;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const StripAnswer &answer : answers)
        m_layout->addWidget(columnOf(answer), 1);
    setAccessibleDescription(text());
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
    const bool narrow = width() < fontMetrics().averageCharWidth() * NarrowColumn * 4;
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
