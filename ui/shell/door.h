#pragma once

#include <QPushButton>

/// A large button that says what lies behind it: icon, title, one line of explanation.
class Door final : public QPushButton
{
    Q_OBJECT

public:
    Door(const QString &icon, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_explanation;
    QIcon m_picture;
};
