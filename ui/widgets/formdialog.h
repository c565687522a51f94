#pragma once

#include "core/base/result.h"
#include "core/domain/draft.h"
#include "ui/widgets/formlayout.h"

#include <QDialog>
#include <QTimer>

class Banner;
class QPushButton;

/// A dialog that edits a copy: a form, the verb that stores it, errors beside their fields. To be made with
/// new and open(): it deletes itself. Ctrl+Enter stores; Escape leaves, asking first when something changed.
/// accepted() tells that it was stored. Where it has a place for a draft, what is typed is kept there until
/// it is stored or left, and put back when the form opens again.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// Detail of an error that a question of its own tells.
    static inline const QString Asked = QStringLiteral("asked");

    FormDialog(const QString &title, const QString &verb, QWidget *parent);
    ~FormDialog() override;

    void done(int result) override;
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
    /// Where what is being typed is kept; nowhere unless told. Asked once, when the form is shown.
    virtual DraftPlace draftPlace() const { return {}; }
    /// What kind of form this is, as drafts are named by.
    QString formKind() const { return QString::fromLatin1(metaObject()->className()); }

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addButtons();
    void attempt();
    int wantedHeight(int width) const;
    void grow();
    void focusFirst();
    void findDraft();
    void keepDraft();
    void keepTyped();
    void forgetDraft();
    void startAfresh();

    Banner *m_banner;
    FormLayout *m_form;
    QPushButton *m_leave;
    QPushButton *m_store;
    std::optional<DraftPlace> m_drafts{}; ///< nothing until shown
    QJsonArray m_opened{}; ///< what the fields held then
    QTimer m_rest;
    bool m_hasDraft = false;
    bool m_isToldUnkept = false;
};
