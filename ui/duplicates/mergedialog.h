#pragma once

#include "core/query/duplicatefiles.h"
#include "ui/widgets/formdialog.h"

#include <QHash>

class ChoiceField;
class Workspace;

/// Two files of one person side by side: for each field that differs, which one stays; then one file.
class MergeDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `workspace` outlives the dialog.
    MergeDialog(Workspace &workspace, const DuplicateFiles &files, QWidget *parent);

protected:
    QList<FieldError> errors() const override { return {}; }
    Result<void> store() override;
    bool isChanged() const override { return false; }

private:
    void tellSides();
    void addDifferences();
    /// The older file's, or the other's.
    const Beneficiary &side(bool first) const { return first ? m_files.one.person : m_files.other.person; }

    Workspace &m_workspace;
    DuplicateFiles m_files;
    QHash<QString, ChoiceField *> m_choices{}; ///< by column
};
