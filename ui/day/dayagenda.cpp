#include "ui/day/dayagenda.h"

#include "core/rules/appointmentstate.h"
#include "ui/day/outcomebuttons.h"
#include "ui/text/clashtext.h"
#include "ui/text/codetext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/taborder.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

DayAgenda::DayAgenda(QAction *exporting, QWidget *parent)
    : QFrame(parent)
    , m_section(new Section(tr("Today")))
    , m_empty(new EmptyState)
    , m_area(new QScrollArea)
    , m_export(makeActionButton(exporting))
{
    setAccessibleName(tr("Today's appointments"));
    m_empty->tell(QStringLiteral("calendar"), tr("No appointment today."));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_section->content()->addWidget(m_empty);
    m_section->content()->addWidget(m_area, 1);
    m_section->content()->addWidget(m_export, 0, Qt::AlignLeft);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_section);
}

void DayAgenda::present(const QList<DayAppointment> &appointments, const QDateTime &now)
{
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::Between);
    for (const DayAppointment &each : appointments)
        lines->addWidget(line(each, now));
    lines->addStretch();
    // What stands there may be telling us of its own click: it goes once that is over.
    if (QWidget *before = m_area->takeWidget())
        before->deleteLater();
    m_area->setWidget(list);
    setTabOrder(tabThrough(m_area, list), m_export);
    m_area->setVisible(!appointments.isEmpty());
    m_empty->setVisible(appointments.isEmpty());
}

QWidget *DayAgenda::line(const DayAppointment &line, const QDateTime &now)
{
    const Appointment &appointment = line.appointment;
    auto *row = new QWidget;
    auto *hour = new PlainLabel(appointment.startsAt.toString(QStringLiteral("HH:mm")), Theme::Text::Strong);
    auto *name = new QPushButton(line.name);
    name->setProperty("link", true);
    name->setAccessibleName(tr("%1 at %2, open the file").arg(line.name, hour->text()));
    connect(name, &QPushButton::clicked, this,
        [this, person = appointment.beneficiary] { Q_EMIT opened(person, QStringLiteral("appointments")); });

    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Inside);
    grid->setVerticalSpacing(0);
    grid->addWidget(hour, 0, 0, Qt::AlignVCenter);
    grid->addWidget(name, 0, 1, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(detailOf(line, now), 1, 1);
    if (PlainLabel *clashes = clashesOf(line, now))
        grid->addWidget(clashes, 2, 1);
    grid->setColumnStretch(1, 1);
    if (appointment.status == Appointment::Status::Planned && appointment.startsAt <= now)
        grid->addWidget(outcomeOf(line), 3, 1);
    return row;
}

PlainLabel *DayAgenda::detailOf(const DayAppointment &line, const QDateTime &now)
{
    const Appointment &appointment = line.appointment;
    QStringList about{textOf(appointment.kind)};
    about.append(appointment.place.isEmpty() ? textOf(appointment.mode) : appointment.place);
    QStringList with{line.organisation};
    with += line.participants;
    with.removeAll(QString());
    if (!with.isEmpty())
        about.append(tr("with %1").arg(with.join(QStringLiteral(", "))));
    if (const AppointmentState state = stateAt(appointment, now); state != AppointmentState::ToCome)
        about.append(textOf(state));
    auto *detail = new PlainLabel(about.join(QStringLiteral(" · ")), Theme::Text::Small);
    detail->setSecondary(true);
    detail->setWordWrap(true);
    // In line with the words of the name, which a focus ring may surround.
    detail->setContentsMargins(Theme::Half, 0, 0, 0);
    return detail;
}

PlainLabel *DayAgenda::clashesOf(const DayAppointment &line, const QDateTime &now)
{
    QStringList texts;
    if (stateAt(line.appointment, now) == AppointmentState::ToCome)
        for (const DayClash &each : line.clashes)
            texts.append(clashText(each.clash, each.organisation, now.date()));
    if (texts.isEmpty())
        return nullptr;
    auto *label = new PlainLabel(texts.join(QLatin1Char('\n')), Theme::Text::Small);
    label->setRole(ColourRole::Soon);
    label->setWordWrap(true);
    label->setContentsMargins(Theme::Half, 0, 0, 0);
    return label;
}

OutcomeButtons *DayAgenda::outcomeOf(const DayAppointment &line)
{
    auto *outcome = new OutcomeButtons(line.name);
    connect(outcome, &OutcomeButtons::chosen, this,
        [this, id = line.appointment.id](Appointment::Status status) { Q_EMIT settled(id, status); });
    outcome->setContentsMargins(Theme::Half, Theme::Half, 0, 0);
    return outcome;
}
