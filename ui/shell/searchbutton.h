#pragma once

#include <QPushButton>

class QAction;

/// Looks like the field it opens: find a person, a partner, a command.
class SearchButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit SearchButton(QAction *find, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcut;
};
