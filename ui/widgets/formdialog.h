#pragma once

#include "core/base/result.h"
#include "ui/widgets/formlayout.h"

#include <QDialog>

class Banner;
class QPushButton;

/// A dialog that edits a copy: a form, the verb that stores it, errors beside their fields. To be made with
/// new and open(): it deletes itself. Ctrl+Enter stores; Escape leaves, asking first when something changed.
/// accepted() tells that it was stored.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// Detail of an error that a question of its own tells.
    static inline const QString Asked = QStringLiteral("asked");

    FormDialog(const QString &title, const QString &verb, QWidget *parent);
    ~FormDialog() override;

    void reject() override;
    /// Ends a storing: leaves when it succeeded, else tells why above the form.
    void settle(const Result<void> &stored);

protected:
    FormLayout *form() { return m_form; }
    /// What is wrong, by field; nothing when it can be stored.
    virtual QList<FieldError> errors() const = 0;
    /// Stores the copy; a failure is told above the form, which stays open.
    virtual Result<void> store() = 0;
    /// True when the form differs from what was opened.
    virtual bool isChanged() const = 0;

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addButtons();
    void attempt();
    int wantedHeight(int width) const;
    void grow();

    Banner *m_banner;
    FormLayout *m_form;
    QPushButton *m_leave;
    QPushButton *m_store;
};
