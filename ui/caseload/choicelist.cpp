#include "ui/caseload/choicelist.h"

#include "core/base/text.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

constexpr int LongList = 14;
constexpr int LinesSeen = 14;

} // namespace

ChoiceList::ChoiceList(Kind kind, const QString &name, const QStringList &labels, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (labels.size() > LongList) {
        m_search = new QLineEdit;
        m_search->setPlaceholderText(tr("Search"));
        m_search->setAccessibleName(tr("Search in: %1").arg(name));
        m_search->setClearButtonEnabled(true);
        m_search->installEventFilter(this);
        layout->addWidget(m_search);
        setFocusProxy(m_search);
        connect(m_search, &QLineEdit::textChanged, this, &ChoiceList::narrow);
    } else {
        setFocusProxy(m_list);
    }
    m_list->setAccessibleName(name);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    for (const QString &label : labels) {
        auto *item = new QListWidgetItem(label, m_list);
        if (kind == Kind::Several)
            item->setCheckState(Qt::Unchecked);
        item->setSizeHint({0, Theme::rowHeight()});
    }
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 12);
    m_list->setFixedHeight(std::min<int>(LinesSeen, int(labels.size())) * Theme::rowHeight() + Theme::Half);
    m_list->setCurrentRow(0);
    layout->addWidget(m_list);
    if (kind == Kind::Several)
        connect(m_list, &QListWidget::itemChanged, this, [this] { Q_EMIT changed(chosen()); });
    else
        connect(m_list, &QListWidget::itemClicked, this, &ChoiceList::choose);
}

void ChoiceList::setChosen(const QList<int> &lines)
{
    const QSignalBlocker blocker(m_list);
    for (const int line : lines)
        if (QListWidgetItem *item = m_list->item(line)) {
            if (m_kind == Kind::Several)
                item->setCheckState(Qt::Checked);
            m_list->setCurrentItem(item);
        }
}

QList<int> ChoiceList::chosen() const
{
    QList<int> lines;
    if (m_kind == Kind::One && m_list->currentRow() >= 0)
        lines.append(m_list->currentRow());
    for (int line = 0; m_kind == Kind::Several && line < m_list->count(); ++line)
        if (m_list->item(line)->checkState() == Qt::Checked)
            lines.append(line);
    return lines;
}

void ChoiceList::narrow(const QString &typed)
{
    const QStringList words = searchWords(typed);
    QListWidgetItem *first = nullptr;
    for (int line = 0; line < m_list->count(); ++line) {
        QListWidgetItem *item = m_list->item(line);
        const QString label = folded(item->text());
        const bool fits = std::all_of(
            words.begin(), words.end(), [&label](const QString &word) { return label.contains(word); });
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void ChoiceList::choose()
{
    if (m_kind == Kind::One && !chosen().isEmpty())
        Q_EMIT changed(chosen());
    Q_EMIT done();
}

bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose();
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
