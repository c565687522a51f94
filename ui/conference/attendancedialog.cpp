#include "ui/conference/attendancedialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/participantsfield.h"
#include "ui/text/conferencetext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/multichoicefield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeEdit>

namespace {

constexpr int WordsLines = 4;

} // namespace

AttendanceDialog::AttendanceDialog(
    Workspace &workspace, const CaseFile &file, const ConferenceView &view, QWidget *parent)
    : CaseDialog(tr("Who is there"), tr("Save"), workspace, file, parent)
    , m_view(view)
    , m_time(new QTimeEdit(view.conference.heldAt.time()))
    , m_place(new QLineEdit(view.conference.place))
    , m_joining(new ParticipantsField(workspace, file, {}, this))
    , m_present(new QCheckBox(tr("The &person is there, or asked to come")))
    , m_words(new QPlainTextEdit(view.conference.personWords))
{
    setRecord(view.conference.id.value());
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_present->setChecked(view.conference.personPresent);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().lineSpacing() * WordsLines + 2 * Theme::Inside);
    m_day = addDate(tr("&Day"), view.conference.heldAt.date(), {}, FormLayout::Need::Required);
    form()->addField(tr("&Time"), m_time);
    form()->addField(tr("P&lace"), m_place);
    addPresences();
    form()->addTitle(tr("The person"));
    form()->addWide(m_present);
    form()->addField(tr("In her &words"), m_words, tr("As she agrees to it being written"));
    m_agreedOn = addDate(
        tr("&Agrees to the decisions on"), view.conference.agreedOn, tr("Empty while she has not said yes"));
    m_opened = edited();
}

void AttendanceDialog::addPresences()
{
    form()->addTitle(tr("Partners"));
    QList<Choice> presences;
    for (const auto presence : allOf<ConferenceAttendee::Presence>())
        presences.append({codeOf(presence), textOf(presence)});
    for (const ConferenceAttendee &each : std::as_const(m_view.attendees)) {
        auto *field = new ChoiceField;
        field->setChoices(presences);
        field->setCode(codeOf(each.presence));
        m_presences.append(field);
        form()->addField(actorText(file(), each.organisation, each.professional)
                             .replace(QLatin1Char('&'), QStringLiteral("&&")),
            field);
    }
    form()->addField(tr("Also &there"), m_joining->field(), tr("Who came without being expected"));
}

Conference AttendanceDialog::edited() const
{
    Conference edited = m_view.conference;
    edited.heldAt = m_day->date().isValid() ? QDateTime(m_day->date(), m_time->time()) : QDateTime();
    edited.place = m_place->text().simplified();
    edited.personPresent = m_present->isChecked();
    edited.personWords = m_words->toPlainText().trimmed();
    edited.agreedOn = m_agreedOn->date();
    return edited;
}

QList<ConferenceAttendee> AttendanceDialog::attendees() const
{
    QList<ConferenceAttendee> changed;
    for (qsizetype i = 0; i < m_view.attendees.size(); ++i) {
        ConferenceAttendee each = m_view.attendees[i];
        each.presence =
            fromCode<ConferenceAttendee::Presence>(m_presences[i]->code()).value_or(each.presence);
        if (!(each == m_view.attendees[i]))
            changed.append(each);
    }
    for (const AppointmentParticipant &each : m_joining->change().joining)
        changed.append({.organisation = each.organisation,
            .professional = each.professional,
            .presence = ConferenceAttendee::Presence::Present});
    return changed;
}

bool AttendanceDialog::isChanged() const
{
    return !(edited() == m_opened) || !attendees().isEmpty() || !unreadDates().isEmpty();
}

QList<FieldError> AttendanceDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const Conference::Flaw flaw : edited().flaws(today()))
        add(errors, flaw == Conference::Flaw::AgreedInFuture ? m_agreedOn : m_day, textOf(flaw));
    return errors;
}

Result<void> AttendanceDialog::store()
{
    return storeOver(*this, workspace().access(), m_view.conference, edited(),
        [this](const auto &record) { return workspace().conferences().edit(record, attendees()); });
}
