#include "ui/casefile/emergencydialog.h"

#include "core/services/workspace.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>

namespace {

constexpr int LeastReason = 10; // characters, as the core asks

} // namespace

EmergencyDialog::EmergencyDialog(Workspace &workspace, BeneficiaryId person, QWidget *parent)
    : FormDialog(tr("Open in an emergency"), tr("Open for one hour"), parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_reason(new QPlainTextEdit)
{
    auto *words =
        new PlainLabel(tr("The file opens for one hour, to be read and to plan an appointment. Your "
                          "reason stays in the trail, and your team lead reads it."));
    words->setWordWrap(true);
    form()->addWide(words);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4);
    form()->addField(tr("&Why now?"), m_reason, tr("Name no third person and no health detail"),
        FormLayout::Need::Required);
}

QString EmergencyDialog::reason() const { return m_reason->toPlainText().simplified(); }

QList<FieldError> EmergencyDialog::errors() const
{
    if (reason().size() >= LeastReason)
        return {};
    return {{m_reason, tr("Say in a few words what makes it urgent.")}};
}

Result<void> EmergencyDialog::store() { return m_workspace.breakGlass(m_person, reason()); }

bool EmergencyDialog::isChanged() const { return !reason().isEmpty(); }

DraftPlace EmergencyDialog::draftPlace() const
{
    return m_workspace.drafts().place(m_person.value(), formKind(), 0);
}
