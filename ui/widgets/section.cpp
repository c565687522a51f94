#include "ui/widgets/section.h"

#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

Section::Section(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(title, Theme::Text::Title))
    , m_header(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    m_title->setElided(true);
    m_title->setMinimumHeight(Theme::rowHeight() + Theme::Half);
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::Inside);
    layout->setContentsMargins(Theme::Between, Theme::Inside + Theme::Half, Theme::Between, Theme::Between);
    m_header->addWidget(m_title, 1);
    layout->addLayout(m_header);
    layout->addLayout(m_content, 1);
}

QString Section::title() const { return m_title->text(); }

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Section::addToHeader(QWidget *widget) { m_header->addWidget(widget); }

void Section::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::color(ColourRole::Hairline));
    painter.setBrush(Theme::color(ColourRole::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
