#pragma once

#include "core/domain/ids.h"

#include <QLineEdit>
#include <QStringList>

class QStandardItemModel;
class Workspace;

/// Somebody of the base, found by what is typed: name, number, birth date.
class PersonField final : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QStringList entry READ entry WRITE setEntry NOTIFY entryChanged USER true)

public:
    /// `workspace` outlives the field; `except` is never suggested.
    PersonField(Workspace &workspace, BeneficiaryId except, QWidget *parent = nullptr);

    /// The person chosen; null while none is.
    BeneficiaryId person() const { return m_person; }
    /// The id and the text, to be put back as they are.
    QStringList entry() const { return {QString::number(m_person.value()), text()}; }
    void setEntry(const QStringList &entry);

Q_SIGNALS:
    void personChanged(BeneficiaryId person);
    void entryChanged();

private:
    void suggest(const QString &typed);
    void choose(const QModelIndex &index);

    Workspace &m_workspace;
    BeneficiaryId m_except;
    BeneficiaryId m_person{};
    QStandardItemModel *m_suggestions;
};
