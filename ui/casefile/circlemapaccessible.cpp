#include "ui/casefile/circlemapaccessible.h"

#include "ui/casefile/circlemapview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace {

/// One mark of a circle, as a screen reader meets it.
class CircleMarkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CircleMarkAccessible(CircleMapView *view, int mark)
        : m_view(view)
        , m_mark(mark)
    {
    }

    bool isValid() const override { return m_view && m_mark < m_view->picture().marks.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override
    {
        const bool acts = isValid() && !m_view->picture().texts[m_mark].act.isEmpty();
        return acts ? QAccessible::Button : QAccessible::ListItem;
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect seen = m_view->visualRect(m_mark);
        return QRect(m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size());
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->picture().texts[m_mark].sentence();
        return kind == QAccessible::Description ? m_view->picture().texts[m_mark].domain : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool current = m_view->currentMark() == m_mark;
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.selected = current;
        state.focused = current && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_mark));
        state.invisible = !m_view->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction())
            m_view->setFocus();
        m_view->setCurrentMark(m_mark);
        if (name == pressAction())
            m_view->open(m_mark);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList();
    }

private:
    QPointer<CircleMapView> m_view;
    int m_mark;
};

/// The circle, as a list of its marks.
class CircleAccessible final : public QAccessibleWidget
{
public:
    explicit CircleAccessible(CircleMapView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~CircleAccessible() override { forget(); }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_marks))
            QAccessible::deleteAccessibleInterface(id);
        m_marks.clear();
    }

    int childCount() const override { return int(view()->picture().marks.size()); }
    QAccessibleInterface *child(int mark) const override
    {
        if (mark < 0 || mark >= childCount())
            return nullptr;
        auto known = m_marks.constFind(mark);
        if (known == m_marks.constEnd())
            known = m_marks.insert(
                mark, QAccessible::registerAccessibleInterface(new CircleMarkAccessible(view(), mark)));
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_marks.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->markAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override { return child(view()->currentMark()); }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = true;
        return state;
    }

private:
    CircleMapView *view() const { return static_cast<CircleMapView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_marks;
};

QAccessibleInterface *makeCircleAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<CircleMapView *>(object);
    return view ? new CircleAccessible(view) : nullptr;
}

} // namespace

void installCircleAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeCircleAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void forgetCircleMarks(CircleMapView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *known = dynamic_cast<CircleAccessible *>(QAccessible::queryAccessibleInterface(view)))
        known->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void announceCircleMark(CircleMapView *view, int mark)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}
