#pragma once

#include <QWidget>

class FormLayout;
class PlainLabel;
class QLineEdit;
class QPushButton;

/// Asks who enters a base, or covers the window while it is locked. Shows nothing of the base but the name of
/// its file.
class EntryPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Asks {
        Login, ///< login and passphrase, to open
        Passphrase, ///< the passphrase of the one who locked
        Nothing, ///< locked by an account without passphrase
    };

    explicit EntryPage(QWidget *parent = nullptr);

    /// Clears the page and asks.
    void ask(Asks what, const QString &base, const QString &login);
    /// Says why entering was refused, and takes the keys back to the passphrase.
    void refuse(const QString &why);
    /// While the passphrase is being tried nothing else is.
    void setBusy(bool busy);

Q_SIGNALS:
    void entered(const QString &login, const QString &passphrase);
    /// Another base is wanted.
    void left();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void enter();

    Asks m_asks = Asks::Login;
    PlainLabel *m_title;
    PlainLabel *m_base;
    PlainLabel *m_why;
    FormLayout *m_form;
    QLineEdit *m_login;
    QLineEdit *m_passphrase;
    QPushButton *m_enter;
    QPushButton *m_leave;
};
