#pragma once

#include "core/query/casefile.h"

/// What left a person's file towards somebody, when, and on what it rests.
struct SharingLine
{
    enum class Kind {
        Joined, ///< an organisation entered the circle
        Left,
        Asked, ///< a request was sent
        Printed, ///< a paper or a calendar was made
        Objected, ///< the person said no
        Lifted, ///< she took her no back
    };

    Kind kind = Kind::Joined;
    QDateTime at{}; ///< at midnight when only the day is known
    OrganisationId organisation{}; ///< null: with everybody, or nobody in particular
    QString author{}; ///< login or name of who did it; empty when nobody is named
    QString what{}; ///< what was asked, or the code of the paper
    CircleMember::Basis basis = CircleMember::Basis::Unknown;
    QDate informedOn{}; ///< when the person was told; null: not told
    CircleMember::Informed informedBy = CircleMember::Informed::Unknown;
};

template <>
struct Codes<SharingLine::Kind>
{
    static constexpr std::array<CodeEntry<SharingLine::Kind>, 6> table{{
        {SharingLine::Kind::Joined, "joined"},
        {SharingLine::Kind::Left, "left"},
        {SharingLine::Kind::Asked, "asked"},
        {SharingLine::Kind::Printed, "printed"},
        {SharingLine::Kind::Objected, "objected"},
        {SharingLine::Kind::Lifted, "lifted"},
    }};
};

/// The register of what was shared about a person, the newest first: from the file as the reader sees it and
/// from the trail of the papers made of it. Refused as the history of the file is.
Result<QList<SharingLine>> sharingOf(const Access &access, const CaseFile &file);
