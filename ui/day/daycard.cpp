#include "ui/day/daycard.h"

#include "ui/day/dayact.h"
#include "ui/day/outcomebuttons.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/requesttext.h"
#include "ui/text/ruletext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statebadge.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace {

/// "To call back: Un véhicule (Garage solidaire)"
QString requestWords(const RequestLine &line)
{
    const bool asked = line.received && line.request.awaitsAnswer();
    return (asked ? DayCard::tr("To answer: %1 (%2)") : textOf(line.need.kind) + DayCard::tr(": %1 (%2)"))
        .arg(line.request.subject, asked ? line.from : line.to);
}

QString what(const DayReason &reason, QDate today)
{
    switch (reason.kind) {
    case DayReason::Kind::Deadline:
        return labelOf(reason.deadline);
    case DayReason::Kind::UntoldAppointment:
        return DayCard::tr("What became of the appointment of %1?")
            .arg(momentText(reason.appointment.startsAt, today));
    case DayReason::Kind::NoReferent:
        return DayCard::tr("Référent unique to be named");
    case DayReason::Kind::Action:
        return reason.words;
    case DayReason::Kind::Request:
        return requestWords(reason.request);
    case DayReason::Kind::Conference:
        return (reason.conference.heldAt.date() >= today
                ? DayCard::tr("Case conference, %1")
                : DayCard::tr("Minutes to settle: case conference, %1"))
            .arg(momentText(reason.conference.heldAt, today));
    }
    return {};
}

/// The small line: why it is quiet, else where the reason comes from.
QString source(const DayReason &reason)
{
    if (reason.putOffUntil.isValid())
        return DayCard::tr("Put off until %1: %2").arg(dayText(reason.putOffUntil), reason.putOffReason);
    if (reason.plannedAt.isValid())
        return DayCard::tr("Already planned on %1")
            .arg(momentText(reason.plannedAt, reason.plannedAt.date()));
    switch (reason.kind) {
    case DayReason::Kind::Deadline:
        return sourceOf(reason.deadline);
    case DayReason::Kind::UntoldAppointment:
        return textOf(reason.appointment.kind);
    case DayReason::Kind::NoReferent:
        return DayCard::tr("Art. L. 262-27 and L. 262-30 CASF: each person has one référent unique");
    case DayReason::Kind::Action:
        return reason.action.byPerson ? DayCard::tr("Promised by the person in her plan")
                                      : DayCard::tr("Action of the plan");
    case DayReason::Kind::Request:
        return requestClock(reason.request.request.kind).source;
    case DayReason::Kind::Conference:
        return reason.conference.place;
    }
    return {};
}

} // namespace

DayCard::DayCard(const DayPerson &person, QDate today, QWidget *parent)
    : QFrame(parent)
    , m_person(person)
    , m_today(today)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *name = new PlainLabel(person.name, Theme::Text::Strong);
    auto *reference = new PlainLabel(person.reference, Theme::Text::Small);
    reference->setSecondary(true);
    auto *header = new QHBoxLayout;
    header->addWidget(name);
    header->addWidget(reference, 1, Qt::AlignRight);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(
        Theme::Between, Theme::Inside + Theme::Half, Theme::Between, Theme::Inside + Theme::Half);
    all->setSpacing(Theme::Inside);
    all->addLayout(header);
    QStringList spoken{person.name};
    for (const DayReason &each : person.reasons) {
        all->addWidget(reason(each));
        spoken << what(each, today) << due(each);
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

QString DayCard::due(const DayReason &reason) const
{
    if (reason.kind == DayReason::Kind::Deadline)
        return deadlineText(reason.deadline, m_today);
    if (!reason.dueOn.isValid())
        return tr("Now");
    if ((reason.kind == DayReason::Kind::Action || reason.kind == DayReason::Kind::Request)
        && reason.isLate(m_today))
        return tr("Late by %1").arg(daysText(reason.dueOn.daysTo(m_today)));
    return distanceText(reason.dueOn, m_today);
}

QWidget *DayCard::reason(const DayReason &reason)
{
    auto *row = new QWidget;
    State state =
        reason.kind == DayReason::Kind::Deadline ? stateOf(reason.deadline.status(m_today)) : State::Soon;
    if ((reason.kind == DayReason::Kind::Action || reason.kind == DayReason::Kind::Request)
        && reason.isLate(m_today))
        state = State::Late;
    auto *badge = new StateBadge(state, due(reason));
    auto *label = new PlainLabel(what(reason, m_today));
    label->setWordWrap(true);
    auto *small = new PlainLabel(source(reason), Theme::Text::Small);
    small->setSecondary(true);
    small->setWordWrap(true);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Between);
    grid->setVerticalSpacing(0);
    m_rows.append({grid, badge, label, small, action(reason)});
    place(m_rows.last(), false);
    return row;
}

void DayCard::place(const Row &row, bool narrow)
{
    QGridLayout *grid = row.grid;
    for (QWidget *each : {row.badge, row.label, row.source, row.action})
        grid->removeWidget(each);
    const int column = narrow ? 0 : 1;
    grid->addWidget(row.badge, 0, 0, Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(row.label, narrow ? 1 : 0, column);
    grid->addWidget(row.source, narrow ? 2 : 1, column);
    if (narrow)
        grid->addWidget(row.action, 3, 0, Qt::AlignLeft);
    else
        grid->addWidget(row.action, 0, 2, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    const int digit = row.label->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    grid->setColumnMinimumWidth(0, narrow ? 0 : digit * 22);
    grid->setColumnStretch(0, narrow ? 1 : 0);
    grid->setColumnStretch(1, narrow ? 0 : 1);
}

void DayCard::setNarrow(bool narrow)
{
    for (const Row &row : std::as_const(m_rows))
        place(row, narrow);
}

QWidget *DayCard::action(const DayReason &reason)
{
    if (reason.kind == DayReason::Kind::UntoldAppointment) {
        auto *outcome = new OutcomeButtons(m_person.name);
        connect(outcome, &OutcomeButtons::chosen, this,
            [this, id = reason.appointment.id](Appointment::Status status) { Q_EMIT settled(id, status); });
        return outcome;
    }
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Inside);
    const DayAct act = dayAct(reason);
    auto *button = new QPushButton(act.verb);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    button->setAccessibleName(tr("%1: %2").arg(act.verb, m_person.name));
    connect(button, &QPushButton::clicked, this,
        [this, section = act.section] { Q_EMIT opened(m_person.id, section); });
    auto *later = new QPushButton(tr("Later…"));
    later->setFlat(true);
    later->setAccessibleName(tr("Put off: %1, %2").arg(what(reason, m_today), m_person.name));
    connect(later, &QPushButton::clicked, this, [this, reason] { Q_EMIT putOffWanted(m_person, reason); });
    layout->addWidget(button);
    layout->addWidget(later);
    return both;
}

void DayCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened(m_person.id, {});
    else
        QFrame::keyPressEvent(event);
}

void DayCard::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT opened(m_person.id, {}); }

void DayCard::focusInEvent(QFocusEvent *event)
{
    Q_EMIT entered();
    QFrame::focusInEvent(event);
    update();
}

void DayCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const QPen edge(Theme::color(focused ? ColourRole::Accent : ColourRole::Hairline), focused ? 2 : 1);
    painter.setPen(edge);
    painter.setBrush(Theme::color(ColourRole::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}
