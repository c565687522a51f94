#include "ui/widgets/factlist.h"

#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::Between);
    m_grid->setVerticalSpacing(Theme::Half + 2);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    m_grid->setRowStretch(m_rows, 0);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto *label = new PlainLabel(fact.label);
        label->setSecondary(true);
        auto *value = new PlainLabel(fact.value);
        value->setWordWrap(true);
        value->setSelectable(true);
        value->setAccessibleName(fact.label);
        value->setAccessibleDescription(fact.value);
        label->setBuddy(value);
        m_grid->addWidget(label, m_rows, 0, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(value, m_rows, 1, Qt::AlignTop);
        ++m_rows;
    }
    m_grid->setRowStretch(m_rows, 1);
}
