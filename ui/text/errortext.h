#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

/// What went wrong and what to do, in a sentence for people.
QString textOf(ErrorCode code);

/// The same with what is known of the case.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// Why a base could not be opened or created.
    static QString opening(const Error &error, const QString &path);
    /// Why the policy or a lock refused.
    static QString refusal(const QString &reason);
    /// Why a backup could not be written, read or restored.
    static QString backup(const Error &error, const QString &path);
    /// Why a command was not done.
    static QString command(const Error &error);

private:
    static QString followUpRefusal(const QString &detail);
    static QString reassignmentRefusal(const QString &detail);
};
