#include "ui/widgets/multichoicefield.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tooltip.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

MultiChoiceField::MultiChoiceField(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QWidget)
    , m_chipLayout(new FlowLayout(m_chips, Theme::Half))
    , m_field(new ChoiceField)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Half);
    layout->addWidget(m_field);
    layout->addWidget(m_chips);
    m_chips->hide();
    m_field->setEmptyLabel(tr("Add…"));
    setFocusProxy(m_field);
    connect(m_field, &ChoiceField::codeChanged, this, &MultiChoiceField::add);
}

void MultiChoiceField::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    const QSignalBlocker quiet(m_field);
    m_field->setChoices(choices);
    setCodes(m_codes);
}

void MultiChoiceField::setCodes(const QStringList &codes)
{
    QStringList ordered;
    for (const Choice &choice : std::as_const(m_choices))
        if (codes.contains(choice.code))
            ordered.append(choice.code);
    for (const QString &code : codes)
        if (!ordered.contains(code))
            ordered.append(code);
    m_codes = ordered;
    show();
}

void MultiChoiceField::add(QString code) // by value: the field forgets its own
{
    if (code.isEmpty())
        return;
    {
        const QSignalBlocker quiet(m_field);
        m_field->setCode({});
    }
    if (m_codes.contains(code))
        return;
    setCodes(m_codes + QStringList{code});
    Q_EMIT codesChanged();
}

void MultiChoiceField::remove(const QString &code)
{
    m_codes.removeAll(code);
    show();
    m_field->setFocus();
    Q_EMIT codesChanged();
}

void MultiChoiceField::show()
{
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QWidget *before = m_field;
    for (const QString &code : std::as_const(m_codes)) {
        auto *chip = new Chip(labelOf(code));
        chip->setAccessibleName(tr("%1, remove").arg(chip->text()));
        setPlainToolTip(chip, tr("Remove"));
        m_chipLayout->addWidget(chip);
        setTabOrder(std::exchange(before, chip), chip);
        connect(
            chip, &Chip::removed, this, [this, code] { remove(code); }, Qt::QueuedConnection);
    }
    m_chips->setVisible(!m_codes.isEmpty());
    m_chips->updateGeometry();
}

QString MultiChoiceField::labelOf(const QString &code) const
{
    const auto found = std::find_if(
        m_choices.cbegin(), m_choices.cend(), [&code](const Choice &choice) { return choice.code == code; });
    return found == m_choices.cend() ? code : found->label;
}
