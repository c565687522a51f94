#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace {

QString tr(const char *source) { return QCoreApplication::translate("Error", source); }

} // namespace

QString textOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return tr(QT_TRANSLATE_NOOP("Error", "What was entered breaks a rule."));
    case ErrorCode::NotFound:
        return tr(QT_TRANSLATE_NOOP("Error", "This record is no longer there."));
    case ErrorCode::Conflict:
        return tr(QT_TRANSLATE_NOOP(
            "Error", "Somebody else changed this meanwhile: close the form and open it again."));
    case ErrorCode::ReadOnly:
        return tr(QT_TRANSLATE_NOOP("Error", "The base is open for reading only: nothing was saved."));
    case ErrorCode::Refused:
        return tr(QT_TRANSLATE_NOOP("Error", "Your account may not do this."));
    case ErrorCode::NotABase:
        return tr(QT_TRANSLATE_NOOP("Error", "This file is not a Maillage base."));
    case ErrorCode::TooNew:
        return tr(QT_TRANSLATE_NOOP("Error", "This base was written by a newer version of Maillage."));
    case ErrorCode::Damaged:
        return tr(QT_TRANSLATE_NOOP("Error", "This base is damaged: restore a copy."));
    case ErrorCode::Storage:
        return tr(QT_TRANSLATE_NOOP("Error", "The base could not be written: nothing was saved."));
    case ErrorCode::File:
        return tr(QT_TRANSLATE_NOOP("Error", "The file could not be read or written."));
    case ErrorCode::Format:
        return tr(QT_TRANSLATE_NOOP("Error", "The file is not of the expected form."));
    case ErrorCode::TooLarge:
        return tr(QT_TRANSLATE_NOOP("Error", "The file is too large."));
    case ErrorCode::Cancelled:
        return tr(QT_TRANSLATE_NOOP("Error", "Cancelled: nothing was changed."));
    }
    return {};
}
