#include "ui/casefile/participantsfield.h"

#include "core/query/networkchoices.h"
#include "core/query/people.h"
#include "core/services/workspace.h"
#include "ui/widgets/multichoicefield.h"

#include <QSet>

namespace {

template <class Actor>
QString codeOfActor(const Actor &actor)
{
    return QStringLiteral("%1/%2").arg(actor.organisation.value()).arg(actor.professional.value());
}

AppointmentParticipant actorOf(const QString &code)
{
    const QStringList ids = code.split(QLatin1Char('/'));
    return {.organisation = OrganisationId(ids.value(0).toLongLong()),
        .professional = ProfessionalId(ids.value(1).toLongLong())};
}

QString labelOfActor(const QString &name, const QString &organisation)
{
    return name.isEmpty() ? organisation : QStringLiteral("%1 · %2").arg(name, organisation);
}

} // namespace

ParticipantsField::ParticipantsField(
    Workspace &workspace, const CaseFile &file, const QList<AppointmentParticipant> &there, QObject *parent)
    : QObject(parent)
    , m_field(new MultiChoiceField)
    , m_there(there)
{
    QSet<QString> near;
    for (const CircleMember &member : file.currentCircle())
        near.insert(codeOfActor(member));
    QList<Choice> first;
    QList<Choice> others;
    QSet<QString> offered;
    for (const ActorChoice &each : actorChoices(workspace.database(), file.today)) {
        const QString code = codeOfActor(each);
        offered.insert(code);
        const QString name =
            each.professional.isNull() ? QString() : personName(each.familyName, each.firstName);
        (near.contains(code) ? first : others).append({code, labelOfActor(name, each.organisationName)});
    }
    QStringList chosen;
    for (const AppointmentParticipant &each : there) {
        const QString code = codeOfActor(each);
        chosen.append(code);
        if (!offered.contains(code)) // who left since
            others.append({code,
                labelOfActor(file.professionalName(each.professional),
                    file.organisationName(each.organisation, file.today))});
    }
    m_field->setChoices(first + others);
    m_field->setCodes(chosen);
}

ParticipantChange ParticipantsField::change() const
{
    ParticipantChange change;
    QStringList joining = m_field->codes();
    for (const AppointmentParticipant &each : m_there)
        if (joining.removeAll(codeOfActor(each)) == 0)
            change.leaving.append(each.id);
    for (const QString &code : std::as_const(joining))
        change.joining.append(actorOf(code));
    return change;
}
