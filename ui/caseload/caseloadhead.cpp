#include "ui/caseload/caseloadhead.h"

#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QVBoxLayout>

CaseloadHead::CaseloadHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Theme::Text::Title))
    , m_count(new PlainLabel)
    , m_words(new PlainLabel({}, Theme::Text::Small))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout)
{
    m_title->setElided(true);
    m_count->setSecondary(true);
    m_words->setSecondary(true);
    m_words->setElided(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Half);
    auto *title = new QHBoxLayout;
    title->addWidget(m_title);
    title->addWidget(m_count);
    title->addStretch(1);
    m_line->addLayout(title, 1);
    m_line->addLayout(m_buttons);
    layout->addLayout(m_line);
    layout->addWidget(m_words);
}

void CaseloadHead::setTitle(const QString &title, const QString &words)
{
    m_title->setText(title);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void CaseloadHead::setCount(const QString &count)
{
    if (m_count->text() == count)
        return;
    m_count->setText(count);
    m_count->setAccessibleName(count);
    if (count.isEmpty())
        return;
    QAccessibleEvent event(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString CaseloadHead::count() const { return m_count->text(); }

void CaseloadHead::addButton(QWidget *button) { m_buttons->addWidget(button, 0, Qt::AlignLeft); }

void CaseloadHead::setNarrow(bool narrow)
{
    m_line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
