#pragma once

#include "core/domain/savedview.h"
#include "core/services/viewservice.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

/// Asks the name of a saved view, new or renamed, and stores it.
class ViewDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `words` says what the view filters.
    ViewDialog(ViewService &views, const SavedView &view, const QString &words, QWidget *parent);

Q_SIGNALS:
    void stored(SavedViewId view);

protected:
    QList<FieldError> errors() const override;
    Result<void> store() override;
    bool isChanged() const override;

private:
    ViewService &m_views;
    SavedView m_view;
    QLineEdit *m_name;
};
