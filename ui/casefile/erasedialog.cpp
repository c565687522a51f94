#include "ui/casefile/erasedialog.h"

#include "core/services/workspace.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>

EraseDialog::EraseDialog(Workspace &workspace, const CaseFile &file, QWidget *parent)
    : CaseDialog(tr("Erase the person"), tr("Erase for good"), workspace, file, parent)
    , m_reference(new QLineEdit)
{
    for (const QString &words :
        {tr("Nothing brings it back: her identity, her pathway, every note of every author, what partners "
            "were "
            "asked, her circle, the drafts about her, and what the history kept of their words go together."),
            tr("What stays: the trail, with numbers and without names (a reason written to open the file in "
               "an "
               "emergency stays as it was written), and a line that says that an erasure took place. What "
               "another file of the household accepted stays in that file."),
            tr("Backups keep a copy until they are replaced: six months for those Maillage makes itself. A "
               "base of a server has the backups of its server.")}) {
        auto *label = new PlainLabel(words);
        label->setWordWrap(true);
        form()->addWide(label);
    }
    form()->addField(tr("&Number of the file"), m_reference,
        tr("Type %1 to confirm").arg(file.person.reference), FormLayout::Need::Required);
}

QList<FieldError> EraseDialog::errors() const
{
    if (!file().person.reference.isEmpty() && m_reference->text().trimmed() == file().person.reference)
        return {};
    return {{m_reference, tr("Type the number of this file as it stands on top of it.")}};
}

Result<void> EraseDialog::store()
{
    return workspace().rights().erase(file().person.id, m_reference->text());
}

bool EraseDialog::isChanged() const { return !m_reference->text().isEmpty(); }
