#include "ui/exchange/importprogress.h"

#include "ui/widgets/plainlabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

ImportProgress::ImportProgress(QWidget *parent)
    : QWidget(parent)
    , m_step(new PlainLabel({}, Theme::Text::Title))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_bar->setAccessibleName(tr("Progress of the import"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancelled = true;
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    auto *all = new QVBoxLayout(this);
    all->setSpacing(Theme::Between);
    all->addStretch();
    all->addWidget(m_step);
    all->addWidget(m_bar);
    all->addWidget(m_cancel, 0, Qt::AlignLeft);
    all->addStretch();
}

void ImportProgress::begin(const QString &step)
{
    m_cancelled = false;
    m_cancel->setEnabled(true);
    m_cancel->setFocus();
    m_step->setText(step);
    m_bar->setRange(0, 0);
}

void ImportProgress::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}
