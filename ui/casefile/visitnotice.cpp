#include "ui/casefile/visitnotice.h"

#include "ui/text/commandtext.h"
#include "ui/text/datetext.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace {

constexpr qsizetype MostKinds = 4;

} // namespace

VisitNotice::VisitNotice(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel)
{
    m_text->setWordWrap(true);
    auto *show = new QPushButton(tr("See the &history"));
    show->setFlat(true);
    connect(show, &QPushButton::clicked, this, &VisitNotice::historyWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Between);
    layout->addWidget(m_text, 1);
    layout->addWidget(show);
}

void VisitNotice::present(const SinceVisit &visit, QDate today)
{
    setVisible(!visit.changes.isEmpty());
    QStringList kinds;
    QStringList authors;
    for (const SinceVisit::Change &change : visit.changes) {
        if (const QString kind = textOf(change.kind); !kinds.contains(kind))
            kinds.append(kind);
        if (!change.author.isEmpty() && !authors.contains(change.author))
            authors.append(change.author);
    }
    QString what = kinds.mid(0, MostKinds).join(QStringLiteral(", "));
    if (kinds.size() > MostKinds)
        what += QStringLiteral("…");
    m_text->setText(tr("Since your visit (%1): %2.").arg(nearDayText(visit.since.date(), today), what)
        + (authors.isEmpty() ? QString()
                             : QLatin1Char(' ') + tr("By %1.").arg(authors.join(QStringLiteral(", ")))));
}
