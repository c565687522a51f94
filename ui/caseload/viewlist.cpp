#include "ui/caseload/viewlist.h"

#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int CountRole = Qt::UserRole + 1;

/// A heading, or a view with its count on the right.
class ViewDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heading = index.data(KeyRole).toString().isEmpty();
        if (option.state & QStyle::State_Selected && !heading)
            painter->fillRect(option.rect, Theme::color(ColourRole::Selection));
        QRect space = option.rect.adjusted(Theme::Inside, 0, -Theme::Inside, 0);
        painter->setFont(heading ? Theme::font(Theme::Text::Small) : option.font);
        painter->setPen(Theme::color(heading ? ColourRole::Secondary : ColourRole::Text));
        const QString count = index.data(CountRole).toString();
        if (!count.isEmpty()) {
            painter->drawText(space, Qt::AlignRight | Qt::AlignVCenter, count);
            space.setRight(space.right() - painter->fontMetrics().horizontalAdvance(count) - Theme::Inside);
        }
        painter->drawText(space, int((heading ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::AlignLeft),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, space.width()));
        if (option.state & QStyle::State_HasFocus && option.widget) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString words =
            index.data().toString() + QStringLiteral("  ") + index.data(CountRole).toString();
        return {option.fontMetrics.horizontalAdvance(words) + 3 * Theme::Inside, Theme::rowHeight()};
    }
};

} // namespace

ViewList::ViewList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Views"));
    setItemDelegate(new ViewDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *current) {
        if (current && !m_filling)
            Q_EMIT chosen(current->data(KeyRole).toString());
    });
    connect(&Theme::current(), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void ViewList::setViews(const QList<CaseloadView> &views)
{
    const QScopedValueRollback filling(m_filling, true);
    const QString kept = currentView();
    clear();
    std::optional<CaseloadView::Group> group;
    for (const CaseloadView &view : views) {
        if (group != view.group) {
            group = view.group;
            auto *heading = new QListWidgetItem(CaseloadViews::titleOf(view.group), this);
            heading->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(view.title, this);
        item->setData(KeyRole, view.key);
        describe(item);
    }
    setCurrentView(kept);
    setMinimumWidth(sizeHint().width());
    updateGeometry();
}

void ViewList::describe(QListWidgetItem *item)
{
    const int count = countOf(item->data(KeyRole).toString());
    item->setData(CountRole, count < 0 ? QString() : QLocale().toString(count));
    item->setData(Qt::AccessibleTextRole,
        count < 0 ? item->text()
                  : QStringLiteral("%1, %2").arg(item->text(), tr("%n person(s)", nullptr, count)));
}

QListWidgetItem *ViewList::itemOf(const QString &key) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(KeyRole).toString() == key)
            return item(row);
    return nullptr;
}

void ViewList::setCount(const QString &key, int count)
{
    m_counts.insert(key, count);
    if (QListWidgetItem *item = itemOf(key))
        describe(item);
}

void ViewList::setCurrentView(const QString &key)
{
    const QScopedValueRollback filling(m_filling, true);
    if (QListWidgetItem *item = key.isEmpty() ? nullptr : itemOf(key))
        setCurrentItem(item);
}

QString ViewList::currentView() const
{
    return currentItem() ? currentItem()->data(KeyRole).toString() : QString();
}

QSize ViewList::sizeHint() const { return {fontMetrics().averageCharWidth() * 34, 300}; }
