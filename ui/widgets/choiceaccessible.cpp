#include "ui/widgets/choiceaccessible.h"

#include "ui/widgets/choicefield.h"

#include <QAccessibleWidget>

namespace {

class ChoiceAccessible final : public QAccessibleWidget
{
public:
    explicit ChoiceAccessible(ChoiceField *field)
        : QAccessibleWidget(field, QAccessible::ComboBox)
    {
    }

    QString text(QAccessible::Text part) const override
    {
        const auto *field = static_cast<ChoiceField *>(widget());
        if (part == QAccessible::Name && !field->accessibleName().isEmpty())
            return QStringLiteral("%1, %2").arg(field->accessibleName(), field->currentText().trimmed());
        return part == QAccessible::Value ? field->currentText() : QAccessibleWidget::text(part);
    }
    QStringList actionNames() const override { return {showMenuAction()}; }
    void doAction(const QString &action) override
    {
        if (action == showMenuAction())
            static_cast<ChoiceField *>(widget())->showPopup();
    }
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *field = className == QLatin1String("ChoiceField") ? qobject_cast<ChoiceField *>(object) : nullptr;
    return field ? new ChoiceAccessible(field) : nullptr;
}

} // namespace

void installChoiceAccessible()
{
    static const bool installed = (QAccessible::installFactory(make), true);
    Q_UNUSED(installed)
}
