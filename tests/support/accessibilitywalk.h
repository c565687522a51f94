#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QStringList>
#include <QTest>
#include <QWidget>

/// What a screen reader or a keyboard would miss in a window; for tests of any page.
class AccessibilityWalk
{
public:
    /// `window` is shown and active.
    explicit AccessibilityWalk(QWidget &window)
        : m_window(window)
    {
    }

    /// Focusable visible widgets without a name or a role, or named as the group around them. Empty: none.
    QStringList namelessWidgets() const
    {
        QStringList found;
        for (const QWidget *widget : focusable())
            if (const QString flaw = flawOf(widget); !flaw.isEmpty())
                found.append(describe(widget) + QStringLiteral(": ") + flaw);
        return found;
    }

    /// Widgets that Tab should reach and does not, from the first one round to it again. Empty: none.
    QStringList missedByTab() const
    {
        QList<QWidget *> expected = focusable();
        if (expected.isEmpty())
            return {};
        expected.first()->setFocus(Qt::TabFocusReason);
        QWidget *first = QApplication::focusWidget();
        QList<QWidget *> reached;
        for (qsizetype step = 0; step <= 2 * expected.size(); ++step) {
            reached.append(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget() == first)
                break;
        }
        QStringList missed;
        for (const QWidget *widget : expected)
            if (!reached.contains(widget))
                missed.append(describe(widget));
        if (QApplication::focusWidget() != first)
            missed.append(QStringLiteral("Tab is caught in ") + describe(QApplication::focusWidget()));
        return missed;
    }

    /// Labels and buttons whose words do not fit in them. Empty: none.
    QStringList clippedTexts() const
    {
        QStringList found;
        for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool holdsWords = (label && !label->text().isEmpty() && !label->wordWrap()
                                        && label->minimumSizeHint().width() == label->sizeHint().width())
                || qobject_cast<const QAbstractButton *>(widget);
            if (holdsWords && widget->isVisibleTo(&m_window)
                && widget->width() < widget->minimumSizeHint().width())
                found.append(describe(widget));
        }
        return found;
    }

private:
    QList<QWidget *> focusable() const
    {
        QList<QWidget *> found;
        for (QWidget *widget : m_window.findChildren<QWidget *>())
            if (widget->isVisibleTo(&m_window) && widget->isEnabled() && !widget->focusProxy()
                && (widget->focusPolicy() & Qt::TabFocus) && widget->window() == &m_window)
                found.append(widget);
        return found;
    }

    static QString flawOf(const QWidget *widget)
    {
        const QAccessibleInterface *access =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!access)
            return QStringLiteral("not accessible");
        const QString name = access->text(QAccessible::Name);
        if (name.trimmed().isEmpty())
            return QStringLiteral("no name");
        if (access->role() == QAccessible::NoRole || access->role() == QAccessible::Client)
            return QStringLiteral("no role");
        for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget())
            if (const auto *group = qobject_cast<const QGroupBox *>(around); group && group->title() == name)
                return QStringLiteral("named as its group");
        return {};
    }

    static QString describe(const QWidget *widget)
    {
        if (!widget)
            return QStringLiteral("nothing");
        QStringList path;
        for (const QWidget *each = widget; each; each = each->parentWidget())
            path.prepend(QString::fromLatin1(each->metaObject()->className()));
        return path.join(QLatin1Char('/')) + QStringLiteral(" “") + widget->accessibleName()
            + QStringLiteral("”");
    }

    QWidget &m_window;
};
