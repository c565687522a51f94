#pragma once

#include "ui/widgets/choicefield.h"

#include <QStringList>
#include <QWidget>

class FlowLayout;

/// Several things chosen from a list: each as a chip that one press removes, and a field to add another.
class MultiChoiceField final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList codes READ codes WRITE setCodes NOTIFY codesChanged USER true)

public:
    explicit MultiChoiceField(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    /// The chosen codes, in the order of the choices; codes that are no choice come last and are kept.
    QStringList codes() const { return m_codes; }
    void setCodes(const QStringList &codes);

Q_SIGNALS:
    void codesChanged();

private:
    void add(QString code);
    void remove(const QString &code);
    void show();
    QString labelOf(const QString &code) const;

    QList<Choice> m_choices{};
    QStringList m_codes{};
    QWidget *m_chips;
    FlowLayout *m_chipLayout;
    ChoiceField *m_field;
};
