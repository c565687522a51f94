#include "ui/casefile/actorfields.h"

#include "core/query/networkchoices.h"
#include "core/query/people.h"
#include "core/services/workspace.h"
#include "ui/widgets/choicefield.h"

#include <QSet>

namespace {

template <class Identifier>
Identifier chosen(const ChoiceField *field)
{
    return Identifier(field->code().toLongLong());
}

template <class Identifier>
QString codeFor(Identifier id)
{
    return id.isNull() ? QString() : QString::number(id.value());
}

QString lineOf(const QString &name, const QString &detail)
{
    return detail.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, detail);
}

} // namespace

void offerOrganisations(ChoiceField *field, Workspace &workspace, const CaseFile &file)
{
    QSet<OrganisationId> near{workspace.session().organisation};
    for (const CircleMember &member : file.currentCircle())
        near.insert(member.organisation);
    QList<Choice> first;
    QList<Choice> others;
    for (const OrganisationChoice &each : organisationChoices(workspace.database()))
        (near.contains(each.id) ? first : others).append({codeFor(each.id), lineOf(each.name, each.city)});
    field->setChoices(first + others);
}

ActorFields::ActorFields(Workspace &workspace, const CaseFile &file, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_file(file)
    , m_organisation(new ChoiceField)
    , m_professional(new ChoiceField)
{
    offerOrganisations(m_organisation, workspace, file);
    m_organisation->setEmptyLabel({});
    m_professional->setEmptyLabel(tr("Nobody named"));
    connect(m_organisation, &ChoiceField::codeChanged, this, [this] {
        offerProfessionals({});
        Q_EMIT changed();
    });
    connect(m_professional, &ChoiceField::codeChanged, this, &ActorFields::changed);
}

void ActorFields::set(OrganisationId organisation, ProfessionalId professional)
{
    m_organisation->setCode(codeFor(organisation));
    offerProfessionals(professional);
    m_professional->setCode(codeFor(professional));
}

OrganisationId ActorFields::organisationId() const { return chosen<OrganisationId>(m_organisation); }

ProfessionalId ActorFields::professionalId() const { return chosen<ProfessionalId>(m_professional); }

void ActorFields::offerProfessionals(ProfessionalId kept)
{
    QList<Choice> choices;
    bool found = kept.isNull();
    for (const ProfessionalChoice &each :
        professionalChoices(m_workspace.database(), organisationId(), m_file.today)) {
        found = found || each.id == kept;
        choices.append(
            {codeFor(each.id), lineOf(personName(each.familyName, each.firstName), each.jobTitle)});
    }
    if (!found)
        choices.append({codeFor(kept), m_file.professionalName(kept)}); // who left since
    m_professional->setCode({});
    m_professional->setChoices(choices);
}
