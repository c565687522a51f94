#include "ui/casefile/objectiondialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/actorfields.h"
#include "ui/text/requesttext.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>

ObjectionDialog::ObjectionDialog(
    Workspace &workspace, const CaseFile &file, const Objection &objection, QWidget *parent)
    : CaseDialog(objection.id.isNull() ? tr("Record an objection to sharing") : tr("Edit the objection"),
        objection.id.isNull() ? tr("Record the objection") : tr("Save the objection"), workspace, file,
        parent)
    , m_objection(objection)
    , m_organisation(new ChoiceField)
    , m_words(new QLineEdit(objection.words))
{
    m_objection.beneficiary = file.person.id;
    setRecord(objection.id.value());
    offerOrganisations(m_organisation, workspace, file);
    m_organisation->setEmptyLabel(tr("Everybody but who accompanies her"));
    m_organisation->setCode(
        objection.organisation.isNull() ? QString() : QString::number(objection.organisation.value()));
    form()->addField(tr("&With"), m_organisation,
        tr("The référent unique and the référent de parcours keep the file; nobody else joins"));
    m_receivedOn = addDate(tr("&Received on"), objection.receivedOn, {}, FormLayout::Need::Required);
    form()->addField(tr("In the person's &words"), m_words, tr("As she agrees to it"));
    m_liftedOn = addDate(tr("&Lifted on"), objection.liftedOn, tr("Empty while it holds"));
    form()->setFieldVisible(m_liftedOn, !objection.id.isNull());
    m_note = addNote();
    m_opened = edited();
    connect(m_organisation, &ChoiceField::codeChanged, this, &ObjectionDialog::tellWhoLeaves);
    connect(m_liftedOn, &DateField::dateChanged, this, &ObjectionDialog::tellWhoLeaves);
    tellWhoLeaves();
}

void ObjectionDialog::tellWhoLeaves()
{
    const Objection mine = edited();
    QStringList names;
    for (const CircleMember &member : file().currentCircle()) {
        const bool leads = member.role == CircleMember::Role::UniqueReferent
            || member.role == CircleMember::Role::PathwayCoordinator;
        if (!leads && mine.stopsSharingWith(member.organisation, today()))
            names.append(file().organisationName(member.organisation, today()));
    }
    names.removeDuplicates();
    tell(m_note,
        names.isEmpty() ? QString()
                        : tr("Leave the circle today: %1.").arg(names.join(QStringLiteral(", "))));
}

Objection ObjectionDialog::edited() const
{
    Objection edited = m_objection;
    edited.organisation = OrganisationId(m_organisation->code().toLongLong());
    edited.receivedOn = m_receivedOn->date();
    edited.words = m_words->text().simplified();
    edited.liftedOn = m_liftedOn->date();
    return edited;
}

QList<FieldError> ObjectionDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const Objection::Flaw flaw : edited().flaws(today()))
        add(errors, flaw == Objection::Flaw::LiftedBeforeReceived ? m_liftedOn : m_receivedOn, textOf(flaw));
    return errors;
}

Result<void> ObjectionDialog::store()
{
    return storeOver(*this, workspace().access(), m_objection, edited(),
        [this](const auto &record) { return workspace().circle().save(record); });
}
