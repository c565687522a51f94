#pragma once

#include <QWidget>

class PlainLabel;
class QLabel;
class QPushButton;

/// What a list says when it is empty: nothing yet, nothing that matches, or nothing left to do.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `icon` is a name of resources/icons; `action` the verb on the button, empty for no button.
    void tell(const QString &icon, const QString &text, const QString &hint = {}, const QString &action = {});
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

private:
    void paintIcon();

    QString m_icon;
    QLabel *m_picture;
    PlainLabel *m_text;
    PlainLabel *m_hint;
    QPushButton *m_action;
};
