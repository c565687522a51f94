#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

/// What an account began in a form and did not store.
struct Draft
{
    QString form{}; ///< see formName()
    QString body{}; ///< as the form wrote it
    QDateTime savedAt{};

    /// Names a kind of form about a record (0: a new one); `variant` tells apart what the same kind is opened
    /// for.
    static QString formName(const QString &kind, qint64 record, const QString &variant)
    {
        return QStringLiteral("%1/%2/%3").arg(kind, QString::number(record), variant);
    }
    QString kind() const { return form.section(QLatin1Char('/'), 0, 0); }
    qint64 record() const { return form.section(QLatin1Char('/'), 1, 1).toLongLong(); }
    QString variant() const { return form.section(QLatin1Char('/'), 2); }
};

/// Where a form keeps its draft, and finds it again.
struct DraftPlace
{
    std::function<std::optional<Draft>()> read{}; ///< null: the form keeps none
    std::function<Result<void>(const QString &)> keep{}; ///< an empty text forgets it
    QDate today{};
    bool ofRecord = false; ///< about a stored record, that others may change meanwhile
};
