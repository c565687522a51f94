#include "ui/casefile/exclusiondialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/text/reassignmenttext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"

#include <QLineEdit>

namespace {

OrganisationId organisationOf(const CaseFile &file, ProfessionalId professional)
{
    for (const Professional &each : file.professionals)
        if (each.id == professional)
            return each.organisation;
    return {};
}

} // namespace

ExclusionDialog::ExclusionDialog(
    Workspace &workspace, const CaseFile &file, const Exclusion &exclusion, QWidget *parent)
    : CaseDialog(exclusion.id.isNull() ? tr("Keep a professional away") : tr("Edit who is kept away"),
        exclusion.id.isNull() ? tr("Record it") : tr("Save it"), workspace, file, parent)
    , m_exclusion(exclusion)
    , m_actor(new ActorFields(workspace, file, this))
    , m_reason(new QLineEdit(exclusion.reason))
{
    m_exclusion.beneficiary = file.person.id;
    setRecord(exclusion.id.value());
    m_actor->set(exclusion.professional.isNull() ? workspace.session().organisation
                                                 : organisationOf(file, exclusion.professional),
        exclusion.professional);
    form()->addField(tr("&Organisation"), m_actor->organisation());
    form()->addField(tr("&Professional"), m_actor->professional(),
        tr("The file is not given to her; who accompanies the person goes on until it is given to another"),
        FormLayout::Need::Required);
    form()->addField(tr("&Reason"), m_reason, tr("Conflict of interest, the person's refusal…"),
        FormLayout::Need::Required);
    m_notedOn = addDate(tr("&Noted on"), exclusion.notedOn, {}, FormLayout::Need::Required);
    m_liftedOn = addDate(tr("&Lifted on"), exclusion.liftedOn, tr("Empty while it holds"));
    form()->setFieldVisible(m_liftedOn, !exclusion.id.isNull());
    m_opened = edited();
}

Exclusion ExclusionDialog::edited() const
{
    Exclusion edited = m_exclusion;
    edited.professional = m_actor->professionalId();
    edited.reason = m_reason->text().simplified();
    edited.notedOn = m_notedOn->date();
    edited.liftedOn = m_liftedOn->date();
    return edited;
}

QWidget *ExclusionDialog::fieldOf(Exclusion::Flaw flaw) const
{
    switch (flaw) {
    case Exclusion::Flaw::ProfessionalMissing:
        return m_actor->professional();
    case Exclusion::Flaw::ReasonMissing:
        return m_reason;
    case Exclusion::Flaw::LiftedBeforeNoted:
        return m_liftedOn;
    case Exclusion::Flaw::DateMissing:
    case Exclusion::Flaw::InFuture:
        break;
    }
    return m_notedOn;
}

QList<FieldError> ExclusionDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const Exclusion::Flaw flaw : edited().flaws(today()))
        add(errors, fieldOf(flaw), textOf(flaw));
    return errors;
}

Result<void> ExclusionDialog::store()
{
    return storeOver(*this, workspace().access(), m_exclusion, edited(),
        [this](const auto &record) { return workspace().circle().save(record); });
}
