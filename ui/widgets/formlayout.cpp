#include "ui/widgets/formlayout.h"

#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QGridLayout>
#include <QLineEdit>
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
    const QString words = need == Need::Required ? tr("%1 (required)").arg(label) : label;
    auto *caption = new PlainLabel(words);
    caption->setSecondary(true);
    caption->setBuddy(field);
    focused(field)->setAccessibleName(withoutMnemonic(words));
    if (auto *combo = qobject_cast<QComboBox *>(focused(field)); combo && combo->lineEdit())
        combo->lineEdit()->setAccessibleName(withoutMnemonic(words));
    const int row = m_grid->rowCount();
    if (m_labels == Labels::Left) {
        caption->setContentsMargins(0, Theme::Half + 2, 0, 0);
        m_grid->addWidget(caption, row, 0, Qt::AlignTop);
        m_grid->addWidget(framed(field, caption, hint), row, 1);
    } else {
        m_grid->addWidget(caption, row, 0);
        m_grid->addWidget(framed(field, caption, hint), row + 1, 0);
    }
}

void FormLayout::addWide(QWidget *widget)
{
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
    m_summary->setVisible(!errors.isEmpty());
    if (errors.isEmpty())
        return true;
    m_summary->setText(tr("%n field(s) to correct", nullptr, int(errors.size())));
    m_summary->setAccessibleName(m_summary->text());
    growDialog();
    focused(errors.first().field)->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return false;
}

/// Makes room for the errors: a dialog does not grow by itself for words that wrap.
void FormLayout::growDialog()
{
    auto *dialog = qobject_cast<QDialog *>(window());
    if (!dialog || !dialog->layout())
        return;
    dialog->layout()->activate();
    const int needed = dialog->layout()->totalHeightForWidth(dialog->width());
    if (needed > dialog->height())
        dialog->resize(dialog->width(), needed);
}

QString FormLayout::errorOf(const QWidget *field) const
{
    for (const Row &row : m_rows)
        if (row.field == field)
            return row.error->text();
    return {};
}

QWidget *FormLayout::framed(QWidget *field, PlainLabel *caption, const QString &hint)
{
    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field);
    auto *error = new PlainLabel({}, Theme::Text::Small);
    error->setRole(ColourRole::Late);
    error->setWordWrap(true);
    error->hide();
    layout->addWidget(error);
    if (!hint.isEmpty()) {
        auto *words = new PlainLabel(hint, Theme::Text::Small);
        words->setSecondary(true);
        words->setWordWrap(true);
        layout->addWidget(words);
        focused(field)->setAccessibleDescription(hint);
    }
    m_rows.append({field, caption, error, hint});
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
