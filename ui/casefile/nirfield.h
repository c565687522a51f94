#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

/// The number of social security: masked until it is asked for, and changed only when it shows.
class NirField final : public QWidget
{
    Q_OBJECT

public:
    explicit NirField(QWidget *parent = nullptr);

    void setNir(const QString &nir);
    /// The 13 characters when the number is right, else what was typed.
    QString nir() const;
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void nirChanged();

private:
    void reveal(bool revealed);

    QString m_nir{};
    QLineEdit *m_edit;
    QToolButton *m_reveal;
};
