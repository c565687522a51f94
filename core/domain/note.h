#pragma once

#include "core/base/code.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

/// What a professional wrote about a person. Its author and its time never change: a correction is a note of
/// its own.
struct Note
{
    enum class Level {
        Author, ///< she alone
        Organisation, ///< her organisation
        Circle,
    };
    enum class Flaw { BodyMissing };

    NoteId id{};
    BeneficiaryId beneficiary{};
    AccountId account{}; ///< who wrote it
    OrganisationId organisation{}; ///< hers that day
    Level level = Level::Organisation;
    QDateTime writtenAt{};
    QString body{};
    NoteId corrects{}; ///< the note it stands for; null: none
    int revision = 0;

    QList<Flaw> flaws(QDate today) const;
    bool operator==(const Note &) const = default;
};

template <>
struct Codes<Note::Level>
{
    static constexpr std::array<CodeEntry<Note::Level>, 3> table{{
        {Note::Level::Author, "author"},
        {Note::Level::Organisation, "organisation"},
        {Note::Level::Circle, "circle"},
    }};
};

template <>
struct Fields<Note>
{
    static constexpr auto table = "note";
    static constexpr auto list = std::make_tuple(field("beneficiary_id", &Note::beneficiary),
        field("account_id", &Note::account), field("organisation_id", &Note::organisation),
        field("level", &Note::level), field("written_at", &Note::writtenAt), field("body", &Note::body),
        field("corrects_id", &Note::corrects));
};
