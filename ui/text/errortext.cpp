#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace {

/// What an engine or a system says in English, in words that tell what to do; as it is when it is unknown.
QString causeOf(const QString &detail)
{
    if (detail.contains(QLatin1String("disk is full")) || detail.contains(QLatin1String("No space left")))
        return ErrorText::tr("the disk is full: make room, then try again");
    if (detail.contains(QLatin1String("disk I/O error"))
        || detail.contains(QLatin1String("Input/output error")))
        return ErrorText::tr("the disk refuses to read or write");
    if (detail.contains(QLatin1String("database is locked")))
        return ErrorText::tr("another program holds the base: try again in a moment");
    if (detail == QLatin1String("busy"))
        return ErrorText::tr("another workstation is writing at length: try again in a moment");
    if (detail.contains(QLatin1String("readonly database")) || detail.contains(QLatin1String("Read-only")))
        return ErrorText::tr("it cannot be written");
    if (detail.contains(QLatin1String("malformed")) || detail.contains(QLatin1String("not a database")))
        return ErrorText::tr("the file is damaged");
    if (detail.contains(QLatin1String("No such file")))
        return ErrorText::tr("it is not there");
    if (detail.contains(QLatin1String("Permission denied")))
        return ErrorText::tr("you have no right to it");
    if (detail.contains(QLatin1String("is a directory")))
        return ErrorText::tr("it is a folder");
    return detail;
}

} // namespace

QString textOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return ErrorText::tr("What was entered breaks a rule.");
    case ErrorCode::NotFound:
        return ErrorText::tr("This record is no longer there.");
    case ErrorCode::Conflict:
        return ErrorText::tr("Somebody else changed this meanwhile: close the form and open it again.");
    case ErrorCode::ReadOnly:
        return ErrorText::tr("The base is open for reading only: nothing was saved.");
    case ErrorCode::Refused:
        return ErrorText::tr("Your account may not do this.");
    case ErrorCode::NotABase:
        return ErrorText::tr("This file is not a Maillage base.");
    case ErrorCode::TooNew:
        return ErrorText::tr("This base was written by a newer version of Maillage.");
    case ErrorCode::Damaged:
        return ErrorText::tr("This base is damaged: restore a copy.");
    case ErrorCode::Storage:
        return ErrorText::tr("The base could not be written: nothing was saved.");
    case ErrorCode::Unreachable:
        return ErrorText::tr("The server does not answer: nothing was saved.");
    case ErrorCode::File:
        return ErrorText::tr("The file could not be read or written.");
    case ErrorCode::Format:
        return ErrorText::tr("The file is not of the expected form.");
    case ErrorCode::TooLarge:
        return ErrorText::tr("The file is too large.");
    case ErrorCode::Cancelled:
        return ErrorText::tr("Cancelled: nothing was changed.");
    }
    return {};
}

QString ErrorText::opening(const Error &error, const QString &path)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return error.detail == QLatin1String("account")  ? tr("No account of this base has this login.")
            : path.startsWith(QLatin1String("postgres")) ? tr("The server has no such base: %1.").arg(path)
                                                         : tr("There is no file %1.").arg(path);
    case ErrorCode::NotABase:
        return tr("%1 is not a Maillage base. Nothing was changed in it.").arg(path);
    case ErrorCode::TooNew:
        return tr("%1 was written by a newer version of Maillage. Update Maillage to open it; the file was "
                  "left as it is.")
            .arg(path);
    case ErrorCode::Damaged:
        return tr("%1 is damaged (%2). Open a copy of it, or the last backup.")
            .arg(path, causeOf(error.detail));
    case ErrorCode::ReadOnly:
        return tr(
            "%1 comes from an older version and must be written to be opened, but it is read-only or in "
            "use (%2).")
            .arg(path, error.detail);
    case ErrorCode::File:
        return error.detail == QLatin1String("exists")
            ? tr("%1 exists already: choose another name.").arg(path)
            : tr("The file %1 cannot be used: %2.").arg(path, causeOf(error.detail));
    case ErrorCode::Refused:
        return refusal(error.detail);
    case ErrorCode::Unreachable:
        if (error.detail == QLatin1String("QPSQL"))
            return tr("Maillage cannot speak to a server here: the PostgreSQL driver of Qt is missing.");
        return tr("The server of %1 does not answer, or cannot prove who it is (%2).")
            .arg(path, error.detail);
    case ErrorCode::Invalid:
        if (error.detail == QLatin1String("password"))
            return tr("Do not write a passphrase in the address, where others see it: Maillage asks for it.");
        if (error.detail == QLatin1String("address"))
            return tr("This address cannot be read: write it as postgresql://server/base.");
        break;
    case ErrorCode::Conflict:
    case ErrorCode::Storage:
    case ErrorCode::Format:
    case ErrorCode::TooLarge:
    case ErrorCode::Cancelled:
        break;
    }
    return command(error);
}

QString ErrorText::refusal(const QString &reason)
{
    if (reason == QLatin1String("passphrase"))
        return tr("The login or the passphrase is wrong.");
    if (reason == QLatin1String("needed") || reason == QLatin1String("locked"))
        return tr("This base asks for a login and a passphrase.");
    if (reason.startsWith(QLatin1String("wait ")))
        return tr(
            "Too many wrong passphrases: wait %n second(s), then try again.", nullptr, reason.mid(5).toInt());
    if (reason == QLatin1String("circle"))
        return tr(
            "You are not in the circle of this person: your account sees who she is and who accompanies "
            "her, and changes nothing.");
    if (reason == QLatin1String("by_server"))
        return tr(
            "A base on a server is backed up by the server. To keep all of it in a file: maillage copy.");
    if (reason == QLatin1String("owner"))
        return tr(
            "Only the owner of the server's base may do this, who reads all of it: connect as the owner.");
    if (reason == QLatin1String("server"))
        return tr("The server refuses it to your account: nothing was done.");
    if (reason == QLatin1String("author"))
        return tr("Only its author corrects a note.");
    if (reason == QLatin1String("no_trail"))
        return tr("The trail of what is done cannot be written: nothing was done.");
    return textOf(ErrorCode::Refused);
}

QString ErrorText::backup(const Error &error, const QString &path)
{
    switch (error.code) {
    case ErrorCode::Format:
        return tr("%1 is not a backup of Maillage.").arg(path);
    case ErrorCode::Damaged:
        return tr("%1 is not as it was written: use another backup.").arg(path);
    case ErrorCode::TooNew:
        return tr("The backup %1 was written by a newer version of Maillage.").arg(path);
    default:
        return opening(error, path);
    }
}

QString ErrorText::followUpRefusal(const QString &detail)
{
    if (detail == QLatin1String("reason"))
        return tr("A reason is needed: say why.");
    if (detail == QLatin1String("requested_on"))
        return tr("The day of the request is missing or in the future.");
    if (detail == QLatin1String("proposed_on"))
        return tr("This request was decided already, or cannot be proposed on this day.");
    if (detail == QLatin1String("state"))
        return tr("This request was decided already: open the file again.");
    if (detail == QLatin1String("decided_on"))
        return tr("The decision comes before the request.");
    if (detail == QLatin1String("checked_on"))
        return tr("A check of the job comes after the exit.");
    if (detail == QLatin1String("reopened_on"))
        return tr("A pathway reopens between its exit and today.");
    if (detail == QLatin1String("request_move"))
        return tr("This request is no longer where it was: open it again.");
    if (detail == QLatin1String("request_sent"))
        return tr("A request that is sent is not changed any more: withdraw it, or call the partner.");
    if (detail == QLatin1String("request_future"))
        return tr("This has not happened yet, or comes before the request was sent.");
    if (detail == QLatin1String("protected"))
        return tr("This person has only a safe contact: how to reach her is not proposed to anybody.");
    if (detail == QLatin1String("nothing"))
        return tr("The file holds nothing to propose.");
    if (detail == QLatin1String("household"))
        return tr("These two people share no household, or each has one already.");
    if (detail == QLatin1String("household_end"))
        return tr("A household ends between the day it began and today.");
    if (detail == QLatin1String("objection"))
        return tr("The person objects to sharing with this partner.");
    if (detail == QLatin1String("rights_decided"))
        return tr("A decision is recorded with “Decide…”.");
    if (detail == QLatin1String("rights_undecided"))
        return tr("Decide the request first: the answer tells the decision.");
    if (detail == QLatin1String("erase_undecided"))
        return tr("A person is erased once a request for it was granted.");
    if (detail == QLatin1String("erase_reference"))
        return tr("This is not the number of this file.");
    if (detail == QLatin1String("starts_on"))
        return tr("Say from which day.");
    if (detail == QLatin1String("conference_closed"))
        return tr("The minutes of this conference are settled: they change no more.");
    if (detail == QLatin1String("conference_item"))
        return tr("Something was said or decided about this subject: it stays in the minutes.");
    return reassignmentRefusal(detail);
}

QString ErrorText::reassignmentRefusal(const QString &detail)
{
    if (detail == QLatin1String("reassign_empty"))
        return tr("Choose who takes over at least one file.");
    if (detail == QLatin1String("reassign_level"))
        return tr("Who takes over would not read this note: share it with the circle.");
    if (detail == QLatin1String("reassign_closed"))
        return tr("The pathway is closed.");
    if (detail == QLatin1String("reassign_excluded"))
        return tr("This colleague must not accompany the person.");
    if (detail == QLatin1String("reassign_same"))
        return tr("This colleague leads the file already.");
    if (detail == QLatin1String("reassign_organisation"))
        return tr(
            "Another organisation leads this file: a change of organisation is an orientation to decide.");
    if (detail == QLatin1String("reassign_left"))
        return tr("This colleague no longer works there on that day.");
    return {};
}

QString ErrorText::command(const Error &error)
{
    if (error.code == ErrorCode::Refused)
        return refusal(error.detail);
    if (error.detail == QLatin1String("reorientation"))
        return tr("Another orientation is already asked for: it must be decided first.");
    if (const QString words = followUpRefusal(error.detail);
        error.code == ErrorCode::Invalid && !words.isEmpty())
        return words;
    if (error.detail == QLatin1String("term"))
        return tr("This list already has these words.");
    if (error.detail == QLatin1String("agreement"))
        return tr("The person has not agreed to this target yet: record her agreement first.");
    if (error.detail == QLatin1String("unsigned"))
        return tr("A contract that is not signed is edited, not amended.");
    if (error.detail == QLatin1String("contract_overlap"))
        return tr("A contract that cannot run beside this one covers some of the same days. End it first, or "
                  "change "
                  "the dates.");
    if (error.detail == QLatin1String("reassign_changed"))
        return tr("Somebody else leads this file by now: propose again.");
    if (error.detail == QLatin1String("unique_referent"))
        return tr("Another référent unique starts on the same day or later. End that mandate first.");
    if (error.code == ErrorCode::ReadOnly && !error.detail.isEmpty())
        return tr("The base is open for reading only: another workstation writes to it (%1).")
            .arg(error.detail);
    if ((error.code == ErrorCode::Storage || error.code == ErrorCode::File) && !error.detail.isEmpty())
        return tr("%1 (%2)").arg(textOf(error.code), causeOf(error.detail));
    return textOf(error.code);
}
