#include "ui/widgets/choicefield.h"

#include "core/base/text.h"
#include "ui/widgets/choiceaccessible.h"

#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace {

constexpr int longList = 15;
constexpr int codeRole = Qt::UserRole;
constexpr int foldedRole = Qt::UserRole + 1;

/// Completes on the folded label while showing the label itself.
class FoldedCompleter final : public QCompleter
{
public:
    FoldedCompleter(QAbstractItemModel *model, QObject *parent)
        : QCompleter(model, parent)
    {
        setCompletionRole(foldedRole);
        setFilterMode(Qt::MatchContains);
        setCompletionMode(QCompleter::PopupCompletion);
        setMaxVisibleItems(12);
    }

    QStringList splitPath(const QString &path) const override { return {folded(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

ChoiceField::ChoiceField(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    installChoiceAccessible();
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_code = itemData(index, codeRole).toString();
        Q_EMIT codeChanged(m_code);
    });
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    fill();
}

void ChoiceField::setEmptyLabel(const QString &label)
{
    m_emptyLabel = label.isEmpty() ? QStringLiteral(" ") : label;
    fill();
}

QString ChoiceField::code() const { return m_code; }

void ChoiceField::setCode(const QString &code)
{
    m_code = code;
    int index = findData(code, codeRole);
    if (index < 0 && !code.isEmpty()) {
        addItem(code, code);
        setItemData(count() - 1, folded(code), foldedRole);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    // Scrolling a form must not change what it holds.
    event->ignore();
}

void ChoiceField::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (isEditable())
        settle();
}

void ChoiceField::fill()
{
    const QString kept = m_code;
    const QSignalBlocker quiet(this);
    clear();
    if (!m_emptyLabel.isEmpty())
        addItem(m_emptyLabel, QString());
    for (const Choice &choice : m_choices) {
        addItem(choice.label, choice.code);
        setItemData(count() - 1, folded(choice.label), foldedRole);
    }
    if (count() > longList)
        makeSearchable();
    setCode(kept);
}

void ChoiceField::makeSearchable()
{
    if (isEditable())
        return;
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    auto *completer = new FoldedCompleter(model(), this);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { setCode(index.data(codeRole).toString()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::settle);
}

/// What was typed becomes the choice it names, or the only one that holds it, else the choice made before.
void ChoiceField::settle()
{
    const QString typed = folded(currentText());
    QList<int> held;
    for (int index = 0; index < count(); ++index) {
        const QString label = itemData(index, foldedRole).toString();
        if (label == typed) {
            held = {index};
            break;
        }
        if (!typed.isEmpty() && label.contains(typed))
            held.append(index);
    }
    if (held.size() == 1)
        setCurrentIndex(held.first());
    setEditText(itemText(currentIndex()));
}
