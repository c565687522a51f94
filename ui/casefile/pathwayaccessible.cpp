#include "ui/casefile/pathwayaccessible.h"

#include "ui/casefile/pathwayview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace {

/// One mark, as a screen reader meets it.
class MarkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(PathwayView *view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_view && m_view->model() && m_row < m_view->model()->rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect seen = m_view->visualRect(m_row);
        return QRect(m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size());
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->model()->sentence(m_row);
        if (kind == QAccessible::Description)
            return titleOf(m_view->model()->picture().lanes[m_view->model()->laneOf(m_row)]);
        return {};
    }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool current = m_view->currentRow() == m_row;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.selected = current;
        state.focused = current && m_view->hasFocus();
        state.offscreen = !m_view->arranged().isSeen(m_row);
        state.invisible = !m_view->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override
    {
        return {pressAction(), showMenuAction(), setFocusAction(), showOnScreenAction()};
    }
    QString localizedActionName(const QString &name) const override
    {
        return name == showOnScreenAction() ? PathwayView::tr("Show on screen")
                                            : QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction()) {
            m_view->setCurrentRow(m_row);
            m_view->open(m_row);
        } else if (name == showMenuAction()) {
            m_view->setCurrentRow(m_row);
            m_view->askMenu(m_row);
        } else if (name == setFocusAction()) {
            m_view->setFocus();
            m_view->setCurrentRow(m_row);
        } else if (name == showOnScreenAction()) {
            m_view->reveal(m_row);
        }
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList();
    }

private:
    static QString showOnScreenAction() { return QStringLiteral("ShowOnScreen"); }

    QPointer<PathwayView> m_view;
    int m_row;
};

/// The picture, as a list of its marks.
class ViewAccessible final : public QAccessibleWidget
{
public:
    explicit ViewAccessible(PathwayView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~ViewAccessible() override { forget(); }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_marks))
            QAccessible::deleteAccessibleInterface(id);
        m_marks.clear();
    }

    int childCount() const override { return view()->model() ? view()->model()->rowCount() : 0; }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        auto known = m_marks.constFind(row);
        if (known == m_marks.constEnd())
            known = m_marks.insert(
                row, QAccessible::registerAccessibleInterface(new MarkAccessible(view(), row)));
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_marks.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override { return child(view()->currentRow()); }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = true;
        return state;
    }

private:
    PathwayView *view() const { return static_cast<PathwayView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_marks;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<PathwayView *>(object);
    return view ? new ViewAccessible(view) : nullptr;
}

} // namespace

void installPathwayAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void forgetPathwayMarks(PathwayView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *known = dynamic_cast<ViewAccessible *>(QAccessible::queryAccessibleInterface(view)))
        known->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void announcePathwayMark(PathwayView *view, int row)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}
