#include "ui/casefile/representativedialog.h"

#include "core/services/workspace.h"
#include "ui/casefile/enumchoices.h"
#include "ui/text/requesttext.h"
#include "ui/widgets/conflictdialog.h"
#include "ui/widgets/datefield.h"

#include <QLineEdit>

RepresentativeDialog::RepresentativeDialog(
    Workspace &workspace, const CaseFile &file, const LegalRepresentative &representative, QWidget *parent)
    : CaseDialog(representative.id.isNull() ? tr("Record a legal representative")
                                            : tr("Edit the legal representative"),
        representative.id.isNull() ? tr("Record the representative") : tr("Save the representative"),
        workspace, file, parent)
    , m_representative(representative)
    , m_familyName(new QLineEdit(representative.familyName))
    , m_firstName(new QLineEdit(representative.firstName))
    , m_link(new ChoiceField)
    , m_authority(new ChoiceField)
    , m_phone(new QLineEdit(representative.phone))
    , m_email(new QLineEdit(representative.email))
    , m_notInformed(new QLineEdit(representative.notInformedReason))
{
    m_representative.beneficiary = file.person.id;
    setRecord(representative.id.value());
    offer(m_link, representative.link);
    offer(m_authority, representative.authority);
    form()->addField(
        tr("&Name"), m_familyName, tr("Of the person, or of the service"), FormLayout::Need::Required);
    form()->addField(tr("F&irst name"), m_firstName);
    form()->addField(tr("&Link"), m_link);
    form()->addField(tr("&Authority"), m_authority);
    form()->addField(tr("&Phone"), m_phone);
    form()->addField(tr("&E-mail"), m_email);
    m_informedOn = addDate(tr("&Told of what is shared on"), representative.informedOn,
        tr("Before anything is shared, unless it goes against the minor's interest (art. L. 226-2-2 CASF)"));
    form()->addField(tr("Why &not told"), m_notInformed);
    m_from = addDate(tr("&From"), representative.from, tr("Empty: since birth"));
    m_to = addDate(tr("&Until"), representative.to, tr("Empty while it lasts"));
    m_opened = edited();
}

LegalRepresentative RepresentativeDialog::edited() const
{
    LegalRepresentative edited = m_representative;
    edited.familyName = m_familyName->text().simplified();
    edited.firstName = m_firstName->text().simplified();
    edited.link = fromCode<LegalRepresentative::Link>(m_link->code()).value_or(m_representative.link);
    edited.authority =
        fromCode<LegalRepresentative::Authority>(m_authority->code()).value_or(m_representative.authority);
    edited.phone = m_phone->text().simplified();
    edited.email = m_email->text().simplified();
    edited.informedOn = m_informedOn->date();
    edited.notInformedReason = m_notInformed->text().simplified();
    edited.from = m_from->date();
    edited.to = m_to->date();
    return edited;
}

QList<FieldError> RepresentativeDialog::errors() const
{
    QList<FieldError> errors = unreadDates();
    for (const LegalRepresentative::Flaw flaw : edited().flaws(today())) {
        QWidget *field = m_familyName;
        if (flaw == LegalRepresentative::Flaw::EndsBeforeStart)
            field = m_to;
        else if (flaw == LegalRepresentative::Flaw::InformedInFuture)
            field = m_informedOn;
        add(errors, field, textOf(flaw));
    }
    return errors;
}

Result<void> RepresentativeDialog::store()
{
    return storeOver(*this, workspace().access(), m_representative, edited(),
        [this](const auto &record) { return workspace().circle().save(record); });
}
