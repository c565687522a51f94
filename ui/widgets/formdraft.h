#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <optional>

/// What a form held when it was opened and what was typed in it since, as a draft keeps them.
struct FormDraft
{
    QString title{}; ///< of the form, for who is told that it waits
    QStringList kinds{}; ///< of its fields: a draft of other fields cannot be put back
    QJsonArray opened{};
    QJsonArray typed{};

    QString toText() const;
    /// Nothing when the text is no draft of a form.
    static std::optional<FormDraft> fromText(const QString &text);

    /// What was typed, over what the form holds `now`: a field that nobody touched keeps what it holds now.
    QJsonArray over(const QJsonArray &now) const;
    /// True when a field that was typed in holds something else `now` than it did then.
    bool clashesWith(const QJsonArray &now) const;
};
