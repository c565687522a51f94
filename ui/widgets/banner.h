#pragma once

#include "ui/widgets/message.h"

#include <QFrame>

class PlainLabel;
class QLabel;
class QPushButton;
class QTimer;

/// Tells a message without stopping the work: text, one action, a way to close it. Read aloud as an alert.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows `message`, in place of the one before. Good news leaves by itself after a while; the rest stays.
    void tell(const Message &message);
    void dismiss();
    const Message &message() const { return m_message; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void runAction();
    void applyTheme();

    Message m_message;
    QLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_action;
    QTimer *m_leave;
};
