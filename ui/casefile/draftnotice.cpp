#include "ui/casefile/draftnotice.h"

#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr qsizetype MostLines = 3;

} // namespace

DraftNotice::DraftNotice(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void DraftNotice::present(const QList<Line> &lines)
{
    const bool same = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
        [](const Line &a, const Line &b) { return a.text == b.text && a.verb == b.verb; });
    m_lines = lines;
    if (same)
        return;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what brought us here
        delete item;
    }
    for (qsizetype i = 0; i < qMin(MostLines, lines.size()); ++i)
        m_layout->addWidget(lineOf(i));
    if (lines.size() > MostLines)
        m_layout->addWidget(
            new PlainLabel(tr("%n more form(s) left unfinished", nullptr, int(lines.size() - MostLines))));
    setVisible(!lines.isEmpty());
}

QWidget *DraftNotice::lineOf(qsizetype index)
{
    const Line &line = m_lines[index];
    auto *whole = new QWidget;
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Between);
    auto *text = new PlainLabel(line.text);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    if (line.verb.isEmpty())
        return whole;
    auto *button = new QPushButton(line.verb);
    button->setFlat(true);
    button->setAccessibleName(
        tr("%1: %2", "verb, what").arg(QString(line.verb).remove(QLatin1Char('&')), line.text));
    connect(button, &QPushButton::clicked, this, [this, index] {
        const auto run = m_lines[index].run; // it may replace the lines
        run();
    });
    layout->addWidget(button);
    return whole;
}
