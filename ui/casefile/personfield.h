#pragma once

#include "core/domain/ids.h"

#include <QLineEdit>

class QStandardItemModel;
class Workspace;

/// Somebody of the base, found by what is typed: name, number, birth date.
class PersonField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `workspace` outlives the field; `except` is never suggested.
    PersonField(Workspace &workspace, BeneficiaryId except, QWidget *parent = nullptr);

    /// The person chosen; null while none is.
    BeneficiaryId person() const { return m_person; }

Q_SIGNALS:
    void personChanged(BeneficiaryId person);

private:
    void suggest(const QString &typed);
    void choose(const QModelIndex &index);

    Workspace &m_workspace;
    BeneficiaryId m_except;
    BeneficiaryId m_person{};
    QStandardItemModel *m_suggestions;
};
