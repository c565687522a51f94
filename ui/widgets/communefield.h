#pragma once

#include "core/domain/communes.h"

#include <QLineEdit>
#include <QStringList>

class QStandardItemModel;

/// The name of a commune, suggested from its name or postcode as it is typed. Any text may stay: an address
/// abroad has a city too.
class CommuneField final : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QStringList entry READ entry WRITE setEntry NOTIFY entryChanged USER true)

public:
    explicit CommuneField(QWidget *parent = nullptr);

    /// Puts the communes of this département before others.
    void setDepartment(const QString &department) { m_department = department; }
    /// INSEE code of the commune chosen; empty for other text.
    QString code() const { return m_code; }
    /// Shows the commune of `code`; clears the field when there is none.
    void setCode(const QString &code);
    /// The code and the text, to be put back as they are.
    QStringList entry() const { return {m_code, text()}; }
    void setEntry(const QStringList &entry);

Q_SIGNALS:
    /// A commune was chosen, or (empty) the text became another one.
    void codeChanged(const QString &code);
    void entryChanged();

private:
    void suggest(const QString &typed);
    void choose(const QString &code);

    QString m_department{};
    QString m_code{};
    QStandardItemModel *m_suggestions;
};
