#pragma once

#include <QComboBox>
#include <QList>

/// One thing to choose: its stable code and the words for it.
struct Choice
{
    QString code{};
    QString label{};
};

/// A list to choose one code from. Long lists are searched by typing any part of a label, without regard to
/// case and accents.
class ChoiceField final : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged USER true)

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    /// Replaces what can be chosen; keeps the chosen code when it is still there.
    void setChoices(const QList<Choice> &choices);
    /// Adds a first line that stands for no code.
    void setEmptyLabel(const QString &label);
    /// The chosen code; empty when none.
    QString code() const;
    /// Chooses `code`; one that is not in the list is added as it is, so that nothing stored is lost.
    void setCode(const QString &code);

Q_SIGNALS:
    void codeChanged(const QString &code);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill();
    void makeSearchable();
    void settle();

    QList<Choice> m_choices{};
    QString m_emptyLabel{};
    QString m_code{};
};
