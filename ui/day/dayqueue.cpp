#include "ui/day/dayqueue.h"

#include "ui/day/daycard.h"
#include "ui/text/datetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/section.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int CardsAtOnce = 40;

} // namespace

DayQueue::DayQueue(QWidget *parent)
    : QFrame(parent)
    , m_section(new Section({}))
    , m_choices(new QButtonGroup(this))
    , m_empty(new EmptyState)
    , m_area(new QScrollArea)
    , m_more(new QPushButton(tr("Show the following ones")))
{
    setAccessibleName(tr("To do"));
    const QStringList choices{tr("All"), tr("Late"), tr("This week"), tr("Quiet")};
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new QPushButton(choices[i]);
        button->setCheckable(true);
        button->setChecked(i == 0);
        m_choices->addButton(button, i);
        m_section->addToHeader(button);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        m_show = Show(id);
        fill();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        const int first = int(m_cards.size());
        addCards(CardsAtOnce);
        orderTabs();
        focusCard(first);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { restore(int(Show::Everything), {}); });
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->installEventFilter(this);
    m_section->content()->addWidget(m_empty);
    m_section->content()->addWidget(m_area, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_section);
}

void DayQueue::present(const Day &day, QDate today)
{
    m_day = day;
    m_today = today;
    fill();
}

void DayQueue::restore(int show, BeneficiaryId person)
{
    m_show = Show(qBound(0, show, int(Show::Quiet)));
    m_choices->button(int(m_show))->setChecked(true);
    m_current = person;
    fill();
}

void DayQueue::setNarrow(bool narrow)
{
    setMinimumHeight(narrow ? fontMetrics().height() * 18 : 0);
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    for (DayCard *card : std::as_const(m_cards))
        card->setNarrow(narrow);
}

QList<DayPerson> DayQueue::wanted() const
{
    if (m_show == Show::Quiet)
        return m_day.quiet;
    const QDate sunday = m_today.addDays(7 - m_today.dayOfWeek());
    QList<DayPerson> people;
    for (const DayPerson &person : m_day.queue) {
        const bool kept = m_show == Show::Everything || (m_show == Show::Late && person.dueOn() < m_today)
            || (m_show == Show::ThisWeek && person.dueOn() <= sunday);
        if (kept)
            people.append(person);
    }
    return people;
}

void DayQueue::fill()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const int place = currentIndex();
    m_people = wanted();
    m_section->setTitle(m_show == Show::Quiet
            ? tr("Put off or already planned (%n person(s))", nullptr, int(m_people.size()))
            : tr("To do (%n person(s))", nullptr, int(m_people.size())));
    m_choices->button(int(Show::Quiet))
        ->setText(m_day.quiet.isEmpty() ? tr("Quiet") : tr("Quiet (%1)").arg(m_day.quiet.size()));
    m_cards.clear();
    auto *list = new QWidget;
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, Theme::Half, 0);
    m_list->setSpacing(Theme::Inside);
    m_more->setParent(nullptr);
    m_list->addWidget(m_more, 0, Qt::AlignLeft);
    m_list->addStretch();
    addCards(CardsAtOnce);
    // What stands there may be telling us of its own click: it goes once that is over.
    if (QWidget *before = m_area->takeWidget())
        before->deleteLater();
    m_area->setWidget(list);
    orderTabs();
    m_area->setVisible(!m_people.isEmpty());
    m_empty->setVisible(m_people.isEmpty());
    tellEmpty();
    const int again = currentIndex();
    if (hadFocus)
        focusCard(again >= 0 ? again : qMin(place, int(m_cards.size()) - 1));
}

void DayQueue::addCards(int count)
{
    for (int i = 0; i < count && m_cards.size() < m_people.size(); ++i) {
        auto *card = new DayCard(m_people[m_cards.size()], m_today);
        card->setNarrow(m_narrow);
        connect(card, &DayCard::opened, this, &DayQueue::opened);
        connect(card, &DayCard::settled, this, &DayQueue::settled);
        connect(card, &DayCard::putOffWanted, this, &DayQueue::putOffWanted);
        connect(card, &DayCard::entered, this, [this, card] { m_current = card->person(); });
        m_list->insertWidget(int(m_cards.size()), card);
        m_cards.append(card);
    }
    m_more->setVisible(m_cards.size() < m_people.size());
}

void DayQueue::orderTabs() { setTabOrder(tabThrough(m_area, m_area->widget()), m_more); }

void DayQueue::tellEmpty()
{
    if (m_show != Show::Everything && !m_day.queue.isEmpty())
        return m_empty->tell(QStringLiteral("done"), tr("Nothing of that kind."), {}, tr("Show everything"));
    const QString next = m_day.nextDueOn.isValid()
        ? tr("Next due date %1.").arg(whenText(m_day.nextDueOn, m_today))
        : QString();
    m_empty->tell(QStringLiteral("done"), tr("Nothing pressing."), next);
}

int DayQueue::currentIndex() const
{
    for (int i = 0; i < m_cards.size(); ++i)
        if (m_cards[i]->person() == m_current)
            return i;
    return -1;
}

void DayQueue::focusCard(int index)
{
    if (index < 0 || index >= m_cards.size())
        return;
    m_cards[index]->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(m_cards[index]);
}

bool DayQueue::eventFilter(QObject *watched, QEvent *event)
{
    // The area would scroll with these keys before they reached us.
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int current = currentIndex();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        focusCard(qMin(current + 1, int(m_cards.size()) - 1));
        return true;
    case Qt::Key_Up:
        focusCard(qMax(current - 1, 0));
        return true;
    case Qt::Key_Home:
        focusCard(0);
        return true;
    case Qt::Key_End:
        focusCard(int(m_cards.size()) - 1);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}
