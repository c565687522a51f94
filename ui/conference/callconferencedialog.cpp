#include "ui/conference/callconferencedialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/participantsfield.h"
#include "ui/text/conferencetext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/multichoicefield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTimeEdit>

namespace {

constexpr int LineWidth = 58; // characters

/// Those who act for the person today, once each.
QList<AppointmentParticipant> wholeCircle(const CaseFile &file)
{
    QList<AppointmentParticipant> all;
    for (const CircleMember &member : file.currentCircle()) {
        const AppointmentParticipant each{
            .organisation = member.organisation, .professional = member.professional};
        if (!all.contains(each))
            all.append(each);
    }
    return all;
}

/// Over several lines, at its words: a check box does not break its text itself.
QString broken(const QString &words)
{
    QString lines;
    qsizetype width = 0;
    for (const QString &word : words.split(QLatin1Char(' '))) {
        const bool over = width > 0 && width + word.size() > LineWidth;
        lines += (over ? QStringLiteral("\n") : width > 0 ? QStringLiteral(" ") : QString()) + word;
        width = over ? word.size() : width + word.size() + 1;
    }
    return lines;
}

} // namespace

CallConferenceDialog::CallConferenceDialog(Workspace &workspace, const CaseFile &file, QWidget *parent)
    : CaseDialog(tr("Call a case conference"), tr("Call the conference"), workspace, file, parent)
    , m_topics(agendaTopics(file))
    , m_time(new QTimeEdit(QTime(14, 0)))
    , m_place(new QLineEdit)
    , m_invited(new QCheckBox(tr("The person is asked to &come")))
    , m_request(new ChoiceField)
    , m_participants(new ParticipantsField(workspace, file, {}, this))
    , m_other(new QLineEdit)
{
    setRecord(0);
    addFields();
    addSubjects();
}

void CallConferenceDialog::addFields()
{
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_invited->setChecked(true);
    QStringList circle;
    for (const AppointmentParticipant &each : wholeCircle(file()))
        circle.append(QStringLiteral("%1/%2").arg(each.organisation.value()).arg(each.professional.value()));
    m_participants->field()->setCodes(circle);
    QList<Choice> requests;
    for (const RequestLine &line : file().work.requests)
        if (line.request.kind == PartnerRequest::Kind::CaseConference && !line.request.isClosed())
            requests.append({QString::number(line.request.id.value()), line.request.subject});
    m_request->setChoices(requests);
    m_request->setEmptyLabel(tr("No request"));
    if (!requests.isEmpty())
        m_request->setCode(requests.first().code);
    m_day = addDate(tr("&Day"), {}, {}, FormLayout::Need::Required);
    form()->addField(tr("&Time"), m_time);
    form()->addField(tr("&Place"), m_place, tr("Room, address, or link of a video call"));
    form()->addWide(m_invited);
    form()->addField(tr("With &whom"), m_participants->field(),
        tr("The whole circle at first: take away who has nothing to do with it"));
    form()->addField(tr("Called by the &request"), m_request, tr("It is done when the minutes are settled"));
    form()->setFieldVisible(m_request, !requests.isEmpty());
}

void CallConferenceDialog::addSubjects()
{
    form()->addTitle(tr("Agenda"));
    for (const AgendaTopic &topic : std::as_const(m_topics)) {
        const QString words = textOf(topic, today());
        auto *box = new QCheckBox(broken(words).replace(QLatin1Char('&'), QStringLiteral("&&")));
        box->setAccessibleName(words);
        box->setChecked(true);
        m_subjects.append(box);
        form()->addWide(box);
    }
    form()->addField(
        tr("Other &subject"), m_other, tr("More subjects can be added until the minutes are settled"));
}

Conference CallConferenceDialog::edited() const
{
    Conference edited{.beneficiary = file().person.id};
    edited.request = PartnerRequestId(m_request->code().toLongLong());
    edited.heldAt = m_day->date().isValid() ? QDateTime(m_day->date(), m_time->time()) : QDateTime();
    edited.place = m_place->text().simplified();
    edited.personPresent = m_invited->isChecked();
    return edited;
}

QList<ConferenceItem> CallConferenceDialog::subjects() const
{
    QList<ConferenceItem> items;
    for (qsizetype i = 0; i < m_topics.size(); ++i)
        if (m_subjects[i]->isChecked())
            items.append({.kind = m_topics[i].kind, .subject = textOf(m_topics[i], today())});
    if (const QString other = m_other->text().simplified(); !other.isEmpty())
        items.append({.subject = other});
    return items;
}

bool CallConferenceDialog::isChanged() const
{
    return m_day->date().isValid() || !m_place->text().isEmpty() || !m_other->text().isEmpty()
        || !unreadDates().isEmpty();
}

QList<FieldError> CallConferenceDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const Conference::Flaw flaw : edited().flaws(today()))
        add(errors, m_day, textOf(flaw));
    if (m_participants->field()->codes().isEmpty())
        add(errors, m_participants->field(), tr("Say with whom it is held."));
    if (subjects().isEmpty())
        add(errors, m_other, tr("Say what it is about."));
    return errors;
}

Result<void> CallConferenceDialog::store()
{
    ConferenceCall call{.conference = edited(), .items = subjects()};
    for (const AppointmentParticipant &each : m_participants->change().joining)
        call.attendees.append({.organisation = each.organisation, .professional = each.professional});
    const auto stored = workspace().conferences().prepare(call);
    return stored ? Result<void>() : Result<void>(stored.error());
}
