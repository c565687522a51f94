#include "ui/caseload/caseloadhead.h"

#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QVBoxLayout>

CaseloadHead::CaseloadHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Theme::Text::Title))
    , m_count(new PlainLabel)
    , m_words(new PlainLabel({}, Theme::Text::Small))
    , m_line(new QHBoxLayout)
{
    m_title->setElided(true);
    m_count->setSecondary(true);
    m_words->setSecondary(true);
    m_words->setElided(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Half);
    m_line->addWidget(m_title);
    m_line->addWidget(m_count);
    m_line->addStretch(1);
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

void CaseloadHead::addButton(QWidget *button) { m_line->addWidget(button); }
