#include "ui/day/dayplace.h"

#include "ui/day/dayagenda.h"
#include "ui/day/dayqueue.h"
#include "ui/day/putoffdialog.h"
#include "ui/exchange/calendardialog.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>

DayPlace::DayPlace(Workspace &workspace, QWidget *parent)
    : Place(QStringLiteral("day"), tr("My day"), QStringLiteral("day"), Rail::Shown, parent)
    , m_workspace(workspace)
    , m_export(new QAction(Theme::icon(QStringLiteral("calendar")), tr("Export to a calendar…"), this))
    , m_date(new PlainLabel({}, Theme::Text::PageTitle))
    , m_summary(new PlainLabel)
    , m_header(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_agenda(new DayAgenda(m_export))
    , m_queue(new DayQueue)
{
    m_summary->setSecondary(true);
    m_header->setSpacing(Theme::Inside);
    m_header->addWidget(m_date);
    m_header->addStretch(1);
    m_header->addWidget(m_summary, 0, Qt::AlignBaseline);
    m_columns->setSpacing(Theme::Between);
    m_columns->addWidget(m_agenda, 2);
    m_columns->addWidget(m_queue, 5);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Around, Theme::Between, Theme::Around, Theme::Between);
    all->setSpacing(Theme::Between);
    all->addLayout(m_header);
    all->addLayout(m_columns, 1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_export->setEnabled(workspace.may(Operation::ListPeople) && !workspace.session().professional.isNull());
    connect(m_export, &QAction::triggered, this, &DayPlace::exportAppointments);
    connect(m_agenda, &DayAgenda::opened, this, &DayPlace::openFile);
    connect(m_agenda, &DayAgenda::settled, this, &DayPlace::settle);
    connect(m_queue, &DayQueue::opened, this, &DayPlace::openFile);
    connect(m_queue, &DayQueue::settled, this, &DayPlace::settle);
    connect(m_queue, &DayQueue::putOffWanted, this, &DayPlace::putOff);
    reload();
}

Location DayPlace::location() const
{
    return {code(), 0, {},
        {{QStringLiteral("show"), m_queue->shown()}, {QStringLiteral("person"), m_queue->current().value()}}};
}

void DayPlace::restore(const Location &location)
{
    m_queue->restore(location.state.value(QStringLiteral("show")).toInt(),
        BeneficiaryId(location.state.value(QStringLiteral("person")).toLongLong()));
}

void DayPlace::resizeEvent(QResizeEvent *event)
{
    const auto direction = isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_header->setDirection(direction);
    m_columns->setDirection(direction);
    m_agenda->setMinimumHeight(isNarrow() ? fontMetrics().height() * 13 : 0);
    m_queue->setNarrow(isNarrow());
    Place::resizeEvent(event);
}

void DayPlace::refresh(const ChangeSet &) { reload(); }

QList<QWidget *> DayPlace::panes() const { return {m_agenda, m_queue}; }

void DayPlace::reload()
{
    const QDateTime now = m_workspace.clock().now();
    const Day day = dayOf(m_workspace.access());
    QString date = formattedDay(now.date(), tr("dddd d MMMM"));
    date[0] = date[0].toUpper();
    m_date->setText(date);
    m_summary->setText(summary(day));
    m_agenda->present(day.appointments, now);
    m_queue->present(day, now.date());
    Q_EMIT waiting(int(day.queue.size()));
}

QString DayPlace::summary(const Day &day) const
{
    int deadlines = 0;
    int untold = 0;
    for (const DayPerson &person : day.queue)
        for (const DayReason &reason : person.reasons) {
            deadlines += reason.kind == DayReason::Kind::Deadline ? 1 : 0;
            untold += reason.kind == DayReason::Kind::UntoldAppointment ? 1 : 0;
        }
    QStringList parts{tr("%n appointment(s)", nullptr, int(day.appointments.size())),
        tr("%n due date(s)", nullptr, deadlines)};
    if (untold > 0)
        parts.append(tr("%n appointment(s) to tell", nullptr, untold));
    return parts.join(QStringLiteral(" · "));
}

void DayPlace::settle(AppointmentId appointment, Appointment::Status status)
{
    if (const auto done = m_workspace.pathway().settle(appointment, status); !done)
        Q_EMIT told({Message::Kind::Failure, ErrorText::command(done.error()), {}, {}});
}

void DayPlace::putOff(const DayPerson &person, const DayReason &reason)
{
    (new PutOffDialog(m_workspace, person, reason, this))->open();
}

void DayPlace::exportAppointments()
{
    auto *dialog = new CalendarDialog(m_workspace, {}, this);
    connect(dialog, &CalendarDialog::told, this, &Place::told);
    dialog->open();
}

void DayPlace::openFile(BeneficiaryId person, const QString &section)
{
    Q_EMIT goTo({QStringLiteral("casefile"), person.value(), section, {}});
}
