#pragma once

#include "ui/widgets/plainlabel.h"

#include <QJsonArray>
#include <QList>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

/// A field that cannot be accepted, and why.
struct FieldError
{
    QWidget *field = nullptr;
    QString text{}; ///< what is wrong and what to write instead
};

/// A form: labels tied to their fields, a hint and an error under each, and a summary of the errors on top.
class FormLayout final : public QWidget
{
    Q_OBJECT

public:
    enum class Labels { Left, Above };
    enum class Need { Optional, Required };

    explicit FormLayout(Labels labels = Labels::Left, QWidget *parent = nullptr);

    /// Adds a field under its label; `label` may hold one & for the access key. A hint explains a format or a
    /// word of law.
    void addField(const QString &label, QWidget *field, const QString &hint = {}, Need need = Need::Optional);
    /// Adds a widget that bears its own words, such as a check box, aligned with the fields.
    void addWide(QWidget *widget);
    /// Shows or hides a field with its label, hint and error.
    void setFieldVisible(const QWidget *field, bool visible);
    /// Says whether a field must be filled, when that depends on others.
    void setNeed(const QWidget *field, Need need);
    /// Starts a group of fields with a title.
    void addTitle(const QString &title);
    /// Shows the errors under their fields, tells their number, and focuses the first; true when there is
    /// none.
    bool showErrors(const QList<FieldError> &errors);
    bool hasErrors() const { return !m_summary->isHidden(); }
    /// Takes away the errors shown that are no longer among `errors`; adds none, moves nothing.
    void clearCorrected(const QList<FieldError> &errors);
    /// The error shown under `field`; empty when none.
    QString errorOf(const QWidget *field) const;

    /// What the fields hold, in their order: those whose class names one of its properties USER. The others,
    /// such as the NIR, are left out.
    QJsonArray values() const;
    /// Puts back what values() told of the same fields.
    void setValues(const QJsonArray &values);
    /// The classes of the fields that values() tells.
    QStringList kinds() const;

Q_SIGNALS:
    /// What a field holds has changed.
    void edited();

private:
    struct Row
    {
        QWidget *field;
        QString label;
        PlainLabel *caption;
        PlainLabel *error;
        QString hint;
    };

    QWidget *framed(Row row);
    void follow(QWidget *field);
    void showLabel(const Row &row, Need need);
    void showError(const Row &row, const QString &text);
    void showCount(int errors);

    Labels m_labels;
    PlainLabel *m_summary;
    QGridLayout *m_grid;
    QList<Row> m_rows{};
    QList<QWidget *> m_holders{}; ///< the fields whose value is known
};
