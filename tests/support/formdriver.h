#pragma once

#include "ui/widgets/datefield.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

/// Fills an opened form as a person does: with keys, field by field under its name, and clicks.
class FormDriver
{
public:
    explicit FormDriver(QWidget *form)
        : m_form(form)
    {
    }

    /// The field whose name begins so; null when it is not shown.
    QWidget *field(const QString &name) const
    {
        for (QWidget *each : m_form->findChildren<QWidget *>())
            if (each->isVisibleTo(m_form) && each->accessibleName().startsWith(name) && isField(each))
                return each;
        return nullptr;
    }
    /// Replaces what a field holds; `text` in ASCII, as the keys of a test are.
    bool type(const QString &name, const QString &text) const
    {
        QWidget *target = field(name);
        if (!target)
            return false;
        target->setFocus();
        QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(target, Qt::Key_Delete);
        QTest::keyClicks(target, text);
        leaveCompletion();
        return true;
    }
    /// Goes to the first choice that begins so; without a space, which opens the list.
    bool choose(const QString &name, const QString &start) const
    {
        auto *combo = qobject_cast<QComboBox *>(field(name));
        if (!combo)
            return false;
        combo->setFocus();
        if (combo->lineEdit())
            combo->lineEdit()->selectAll(); // as Tab does
        QTest::keyClicks(combo, start);
        leaveCompletion();
        return combo->currentText().startsWith(start);
    }
    bool click(const QString &words) const
    {
        for (QAbstractButton *button : m_form->findChildren<QAbstractButton *>())
            if (button->isVisibleTo(m_form) && button->text().remove(QLatin1Char('&')) == words) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        return false;
    }
    void store() const { QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier); }
    /// Every word shown, errors and notes too.
    QString words() const
    {
        QStringList texts;
        for (const QLabel *label : m_form->findChildren<QLabel *>())
            if (label->isVisibleTo(m_form))
                texts.append(label->text());
        return texts.join(QLatin1Char('\n'));
    }
    bool says(const QString &part) const { return words().contains(part); }

    /// A first Tab leaves what is proposed while one types.
    static void leaveCompletion()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            QTest::keyClick(popup, Qt::Key_Tab);
    }

private:
    static bool isField(QWidget *widget)
    {
        return qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
            || qobject_cast<QCheckBox *>(widget);
    }

    QWidget *m_form;
};
