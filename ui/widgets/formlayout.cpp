#include "ui/widgets/formlayout.h"

#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMetaProperty>
#include <QStyle>
#include <QVBoxLayout>

namespace {

/// The widget that takes the keys of a compound field.
QWidget *focused(QWidget *field)
{
    while (field->focusProxy())
        field = field->focusProxy();
    return field;
}

/// The signal of what `field` holds: of the field itself, or of the widget inside that takes the keys.
std::pair<QWidget *, QMetaMethod> changeOf(QWidget *field)
{
    for (QWidget *widget : {field, focused(field)})
        if (const auto value = widget->metaObject()->userProperty(); value.hasNotifySignal())
            return {widget, value.notifySignal()};
    return {};
}

QJsonValue valueOf(const QWidget *field)
{
    return QJsonValue::fromVariant(field->metaObject()->userProperty().read(field));
}

QString withoutMnemonic(QString label) { return label.remove(QLatin1Char('&')); }

} // namespace

FormLayout::FormLayout(Labels labels, QWidget *parent)
    : QWidget(parent)
    , m_labels(labels)
    , m_summary(new PlainLabel({}, Theme::Text::Strong))
    , m_grid(new QGridLayout)
{
    m_summary->setRole(ColourRole::Late);
    m_summary->setWordWrap(true);
    m_summary->hide();
    m_grid->setHorizontalSpacing(Theme::Between);
    m_grid->setVerticalSpacing(Theme::Inside);
    m_grid->setColumnStretch(labels == Labels::Left ? 1 : 0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addLayout(m_grid);
    layout->addStretch(1);
}

void FormLayout::addField(const QString &label, QWidget *field, const QString &hint, Need need)
{
    auto *caption = new PlainLabel;
    caption->setSecondary(true);
    caption->setBuddy(field);
    follow(field);
    QWidget *frame = framed({field, label, caption, nullptr, hint});
    showLabel(m_rows.last(), need);
    const int row = m_grid->rowCount();
    if (m_labels == Labels::Left) {
        caption->setContentsMargins(0, Theme::Half + 2, 0, 0);
        m_grid->addWidget(caption, row, 0, Qt::AlignTop);
        m_grid->addWidget(frame, row, 1);
    } else {
        m_grid->addWidget(caption, row, 0);
        m_grid->addWidget(frame, row + 1, 0);
    }
}

void FormLayout::follow(QWidget *field)
{
    if (const auto [widget, changed] = changeOf(field); widget)
        connect(widget, changed, this, QMetaMethod::fromSignal(&FormLayout::edited));
    if (field->metaObject()->userProperty().isValid())
        m_holders.append(field);
}

QJsonArray FormLayout::values() const
{
    QJsonArray values;
    for (const QWidget *field : m_holders)
        values.append(valueOf(field));
    return values;
}

void FormLayout::setValues(const QJsonArray &values)
{
    // Choosing in one field may fill another: what it changed is put back in a second turn.
    for (int turn = 0; turn < 2; ++turn)
        for (qsizetype i = 0; i < m_holders.size() && i < values.size(); ++i)
            if (QWidget *field = m_holders[i]; valueOf(field) != values[i])
                field->metaObject()->userProperty().write(field, values[i].toVariant());
}

QStringList FormLayout::kinds() const
{
    QStringList kinds;
    for (const QWidget *field : m_holders)
        kinds.append(QString::fromLatin1(field->metaObject()->className()));
    return kinds;
}

void FormLayout::showLabel(const Row &row, Need need)
{
    const QString words = need == Need::Required ? tr("%1 (required)").arg(row.label) : row.label;
    row.caption->setText(words);
    QWidget *target = focused(row.field);
    target->setAccessibleName(withoutMnemonic(words));
    if (auto *combo = qobject_cast<QComboBox *>(target); combo && combo->lineEdit())
        combo->lineEdit()->setAccessibleName(withoutMnemonic(words));
}

void FormLayout::setNeed(const QWidget *field, Need need)
{
    for (const Row &row : std::as_const(m_rows))
        if (row.field == field)
            showLabel(row, need);
}

void FormLayout::addWide(QWidget *widget)
{
    follow(widget);
    m_grid->addWidget(widget, m_grid->rowCount(), m_labels == Labels::Left ? 1 : 0);
}

void FormLayout::setFieldVisible(const QWidget *field, bool visible)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field != field)
            continue;
        row.caption->setVisible(visible);
        row.field->parentWidget()->setVisible(visible);
    }
}

void FormLayout::addTitle(const QString &title)
{
    auto *label = new PlainLabel(title, Theme::Text::Strong);
    if (!m_rows.isEmpty())
        label->setContentsMargins(0, Theme::Inside, 0, 0);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, m_labels == Labels::Left ? 2 : 1);
}

bool FormLayout::showErrors(const QList<FieldError> &errors)
{
    for (const Row &row : m_rows)
        showError(row, {});
    for (const FieldError &error : errors)
        for (const Row &row : m_rows)
            if (row.field == error.field)
                showError(row, error.text);
    showCount(int(errors.size()));
    if (errors.isEmpty())
        return true;
    focused(errors.first().field)->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return false;
}

void FormLayout::clearCorrected(const QList<FieldError> &errors)
{
    int left = 0;
    for (const Row &row : m_rows) {
        if (row.error->text().isEmpty())
            continue;
        const bool stays = std::any_of(errors.begin(), errors.end(),
            [&row](const FieldError &error) { return error.field == row.field; });
        if (!stays)
            showError(row, {});
        left += stays ? 1 : 0;
    }
    showCount(left);
}

void FormLayout::showCount(int errors)
{
    m_summary->setVisible(errors > 0);
    m_summary->setText(tr("%n field(s) to correct", nullptr, errors));
    m_summary->setAccessibleName(m_summary->text());
}

QString FormLayout::errorOf(const QWidget *field) const
{
    for (const Row &row : m_rows)
        if (row.field == field)
            return row.error->text();
    return {};
}

QWidget *FormLayout::framed(Row row)
{
    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(row.field);
    row.error = new PlainLabel({}, Theme::Text::Small);
    row.error->setRole(ColourRole::Late);
    row.error->setWordWrap(true);
    row.error->hide();
    layout->addWidget(row.error);
    if (!row.hint.isEmpty()) {
        auto *words = new PlainLabel(row.hint, Theme::Text::Small);
        words->setSecondary(true);
        words->setWordWrap(true);
        layout->addWidget(words);
        focused(row.field)->setAccessibleDescription(row.hint);
    }
    m_rows.append(row);
    return frame;
}

void FormLayout::showError(const Row &row, const QString &text)
{
    row.error->setText(text);
    row.error->setVisible(!text.isEmpty());
    QWidget *target = focused(row.field);
    target->setAccessibleDescription(text.isEmpty() ? row.hint : text);
    target->setProperty("flawed", !text.isEmpty());
    target->style()->unpolish(target);
    target->style()->polish(target);
}
