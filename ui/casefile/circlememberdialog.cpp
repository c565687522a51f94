#include "ui/casefile/circlememberdialog.h"

#include "core/base/period.h"
#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/casefile/enumchoices.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/flawtext.h"
#include "ui/text/requesttext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>

QString CircleMemberDialog::titleOf(const CircleMember &member)
{
    if (!member.id.isNull())
        return tr("Edit the membership");
    return member.role == CircleMember::Role::UniqueReferent ? tr("Name the unique referent")
                                                             : tr("Add to the circle");
}

CircleMemberDialog::CircleMemberDialog(
    Workspace &workspace, const CaseFile &file, const CircleMember &member, QWidget *parent)
    : CaseDialog(titleOf(member), member.id.isNull() ? titleOf(member) : tr("Save the membership"), workspace,
        file, parent)
    , m_member(member)
    , m_actor(new ActorFields(workspace, file, this))
    , m_role(new ChoiceField)
    , m_endReason(new QLineEdit(member.endReason))
    , m_mandate(new QCheckBox(tr("Holds the &mandate of référent that the orientation gave")))
    , m_basis(new ChoiceField)
    , m_informedBy(new ChoiceField)
{
    setRecord(member.id.value(), member.id.isNull() ? codeOf(member.role) : QString());
    QList<Choice> roles;
    for (const auto role : allOf<CircleMember::Role>())
        roles.append({codeOf(role), textOf(role)});
    m_role->setChoices(roles);
    m_role->setCode(codeOf(member.role));
    m_actor->set(member.organisation, member.professional);

    form()->addField(tr("&Role"), m_role);
    form()->addField(tr("&Organisation"), m_actor->organisation(), {}, FormLayout::Need::Required);
    form()->addField(tr("&Professional"), m_actor->professional());
    form()->addWide(m_mandate);
    m_from = addDate(tr("&From"), member.from, {}, FormLayout::Need::Required);
    m_note = addNote();
    addSharing();
    m_to = addDate(tr("&Until"), member.to, tr("Empty while it lasts"));
    form()->addField(tr("Reason of the &end"), m_endReason);
    form()->setFieldVisible(m_to, !member.id.isNull());
    form()->setFieldVisible(m_endReason, !member.id.isNull());

    m_opened = edited();
    connect(m_role, &ChoiceField::codeChanged, this, &CircleMemberDialog::tellWhoEnds);
    connect(m_from, &DateField::dateChanged, this, &CircleMemberDialog::tellWhoEnds);
    tellWhoEnds();
}

/// What allows the newcomer to know of the person, and how she was told (art. L.121-6-2 CASF).
void CircleMemberDialog::addSharing()
{
    m_mandate->setChecked(m_member.mandate);
    offer(m_basis, m_member.basis);
    offer(m_informedBy, m_member.informedBy);
    form()->addField(tr("&Basis of sharing"), m_basis);
    m_informedOn = addDate(tr("The person was &told on"), m_member.informedOn);
    form()->addField(tr("Told &how"), m_informedBy);
}

CircleMember CircleMemberDialog::edited() const
{
    CircleMember edited = m_member;
    edited.role = fromCode<CircleMember::Role>(m_role->code()).value_or(m_member.role);
    edited.organisation = m_actor->organisationId();
    edited.professional = m_actor->professionalId();
    edited.from = m_from->date();
    edited.to = m_to->date();
    edited.endReason = m_endReason->text().trimmed();
    edited.mandate = m_mandate->isChecked();
    edited.basis = fromCode<CircleMember::Basis>(m_basis->code()).value_or(CircleMember::Basis::Unknown);
    edited.informedOn = m_informedOn->date();
    edited.informedBy =
        fromCode<CircleMember::Informed>(m_informedBy->code()).value_or(CircleMember::Informed::Unknown);
    return edited;
}

std::optional<CircleMember> CircleMemberDialog::otherReferent(const CaseFile &file, const CircleMember &mine)
{
    if (mine.role != CircleMember::Role::UniqueReferent)
        return {};
    for (const CircleMember &other : file.facts.members)
        if (other.role == mine.role && other.id != mine.id
            && Period{mine.from, mine.to}.overlaps({other.from, other.to}))
            return other;
    return {};
}

QString CircleMemberDialog::endedMandate(const CaseFile &file, const CircleMember &referent)
{
    const auto other = otherReferent(file, referent);
    if (!other || !referent.from.isValid())
        return {};
    const QString name = other->professional.isNull() ? file.organisationName(other->organisation, file.today)
                                                      : file.professionalName(other->professional);
    return tr("Ends the mandate of %1 as unique referent on %2.")
        .arg(name, dayText(referent.from.addDays(-1)));
}

void CircleMemberDialog::tellWhoEnds() { tell(m_note, endedMandate(file(), edited())); }

QWidget *CircleMemberDialog::fieldOf(CircleMember::Flaw flaw) const
{
    switch (flaw) {
    case CircleMember::Flaw::OrganisationMissing:
        return m_actor->organisation();
    case CircleMember::Flaw::FromMissing:
        return m_from;
    case CircleMember::Flaw::EndsBeforeStart:
        return m_to;
    case CircleMember::Flaw::ReferentWithoutName:
        return m_actor->professional();
    }
    return m_role;
}

QList<FieldError> CircleMemberDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    const CircleMember mine = edited();
    if (mine.informedOn > today())
        add(errors, m_informedOn, tr("This day has not come yet."));
    const bool leads = mine.role == CircleMember::Role::UniqueReferent
        || mine.role == CircleMember::Role::PathwayCoordinator;
    for (const Objection &each : file().work.objections)
        if (m_member.id.isNull() && !leads && each.stopsSharingWith(mine.organisation, today()))
            add(errors, m_actor->organisation(), tr("The person objects to sharing with this partner."));
    for (const CircleMember::Flaw flaw : mine.flaws())
        add(errors, fieldOf(flaw), textOf(flaw));
    if (const auto other = otherReferent(file(), mine);
        other && mine.from.isValid() && other->from >= mine.from)
        add(errors, m_from,
            tr("Another unique referent starts on %1: begin after, or end that mandate first.")
                .arg(dayText(other->from)));
    return errors;
}

Result<void> CircleMemberDialog::store()
{
    if (!m_member.id.isNull())
        return storeOver(*this, workspace().access(), m_member, edited(),
            [this](const CircleMember &member) { return workspace().circle().edit(member); });
    const auto added = workspace().circle().add(edited());
    return added ? Result<void>() : Result<void>(added.error());
}
