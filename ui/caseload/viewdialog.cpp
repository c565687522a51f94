#include "ui/caseload/viewdialog.h"

#include <QLineEdit>

namespace {

constexpr int LongestName = 60;

} // namespace

ViewDialog::ViewDialog(ViewService &views, const SavedView &view, const QString &words, QWidget *parent)
    : FormDialog(view.id.isNull() ? tr("Save as a view") : tr("Rename the view"),
        view.id.isNull() ? tr("Save the view") : tr("Rename"), parent)
    , m_views(views)
    , m_view(view)
    , m_name(new QLineEdit(view.name))
{
    m_name->setMaxLength(LongestName);
    form()->addField(tr("&Name"), m_name, words, FormLayout::Need::Required);
}

QList<FieldError> ViewDialog::errors() const
{
    if (m_name->text().trimmed().isEmpty())
        return {{m_name, tr("Give the view a name.")}};
    for (const SavedView &other : m_views.views())
        if (other.id != m_view.id && other.name.compare(m_name->text().trimmed(), Qt::CaseInsensitive) == 0)
            return {{m_name, tr("Another view has this name.")}};
    return {};
}

Result<void> ViewDialog::store()
{
    m_view.name = m_name->text().trimmed();
    const auto saved = m_views.save(m_view);
    if (!saved)
        return saved.error();
    Q_EMIT stored(*saved);
    return {};
}

bool ViewDialog::isChanged() const { return m_name->text() != m_view.name; }
