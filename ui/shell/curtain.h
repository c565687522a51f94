#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

/// Takes every other window of the application out of sight, as it is, and brings them back: forms keep what
/// was typed in them.
class Curtain
{
public:
    /// Hides all windows but `kept`.
    void draw(const QWidget *kept);
    void open();

private:
    struct Hidden
    {
        QPointer<QWidget> window;
        Qt::WindowModality modality;
    };
    QList<Hidden> m_hidden{};
};
